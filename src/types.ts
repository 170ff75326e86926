/** The record: what the pipeline makes of a corpus, and what every view reads. No logic here. */

/** A place in a cleaned paragraph: UTF-16 offsets in `paragraphs[paragraph].text`, end exclusive. */
export type Span = { readonly paragraph: number; readonly start: number; readonly end: number }

/** Source lines, counted from 1, both inclusive. */
export type Lines = { readonly start: number; readonly end: number }

export type Source = { readonly file: string; readonly lines: Lines }

/** A block quotation is a paragraph of kind "quotation"; a row of a table is one of kind "row", its cells joined by " | ". */
export type ParagraphKind = 'heading' | 'body' | 'caption' | 'listitem' | 'quotation' | 'row'

/** A block of clean text, with the first and last source line it was read from. */
export type Paragraph = {
  readonly kind: ParagraphKind
  readonly text: string
  readonly line: number
  readonly endLine: number
}

/** A piece of the source that is not shown as text, and why: left out of the article, but kept in the record. */
export type Dropped = {
  readonly line: number
  readonly endLine: number
  readonly text: string
  readonly reason: string
}

/**
 * An image that the text shows: a local file or a web address, never both; neither where the file is not there.
 * It stands before `paragraphs[paragraph]`, often its caption, or at the end where there is no such paragraph.
 */
export type ArticleImage = {
  readonly paragraph: number
  /** Path in the form of `Source.file`. */
  readonly file: string | null
  readonly url: string | null
  readonly alt: string | null
  readonly line: number
}

/** What a text is: a report as it was printed, a digest of several, or an analysis. */
export type Genre = 'report' | 'digest' | 'analysis'

export type TitleFrom = 'front-matter' | 'text' | 'first-sentence'

/** A topic of an article. `score` has no unit and only ranks; `evidence` are the terms that earned it. */
export type TopicMatch = {
  readonly topic: string
  readonly score: number
  readonly evidence: readonly Span[]
}

/**
 * Who a quotation is by: a decided speaker, a mention that was not resolved, or nobody. Never a guess in a string.
 * `mention` is the text at `Quote.mention`, or what a pronoun there stands for: "the critics" for "who",
 * "the government of Norland" for "the government".
 */
export type Attribution =
  | { readonly kind: 'speaker'; readonly id: string; readonly name: string }
  | { readonly kind: 'unresolved'; readonly mention: string }
  | { readonly kind: 'none' }

export type QuoteForm = 'direct' | 'mixed' | 'indirect'

export type Quote = {
  readonly id: string
  /** Without quotation marks. Two spans where the cue interrupts a quotation. */
  readonly contents: readonly Span[]
  /** The contents joined by a space. */
  readonly text: string
  readonly form: QuoteForm
  /** The words that introduce speech: "said", "according to". */
  readonly cue: Span | null
  /** The words at the quotation that name its source: "he", "the minister". */
  readonly mention: Span | null
  readonly by: Attribution
  /** Slug of the way the speaker was decided: "ranked" by the ranker, "folder" by a name of other articles, else a layout; `src/wording` explains it to readers. */
  readonly rule: string
  /** How often such a decision is right, 0 to 1, as measured on labelled texts; null for an editor's word. */
  readonly confidence: number | null
  /** Who else it may be where the speaker is unresolved, likeliest first; else empty. */
  readonly candidates: readonly SpeakerCandidate[]
  /** What spoke for this speaker, strongest first; no part of the record. */
  readonly reasons: readonly SpeakerReason[]
}

/** Who may be the speaker, by name or in words of the text, with the share of 1 that the ranker gives them. */
export type SpeakerCandidate = { readonly mention: string; readonly probability: number }

/** What speaks for a speaker: where the mention stands, then how the mention was read; `src/wording` has the words. */
export type SpeakerReason =
  // where the mention stands
  | 'verb-right-after'
  | 'verb-after'
  | 'verb-before'
  | 'clause-subject'
  | 'according'
  | 'agent'
  | 'owner-of-words'
  | 'before-colon'
  | 'sentence-before'
  | 'sentence-after'
  | 'paragraph-before'
  | 'paragraph-after'
  | 'spoke-before'
  // how the mention was read
  | 'in-table'
  | 'full-name'
  | 'surname-of'
  | 'only-of-folder'
  | 'only-he'
  | 'only-she'
  | 'nearest-he'
  | 'nearest-she'
  | 'described'
  | 'office-holder'
  | 'body-of-it'

export type FigureKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'people'
  | 'mass'
  | 'area'
  | 'length'
  | 'duration'
  | 'rate'
  | 'ratio'
  | 'age'
  | 'other'

export type Qualifier = '=' | '~' | '<' | '<=' | '>' | '>='

export type Figure = {
  readonly id: string
  readonly span: Span
  readonly text: string
  readonly kind: FigureKind
  /** In `unit`, with "million" and the like applied. A pair is a range, low first. */
  readonly value: number | readonly [number, number]
  /** ISO 4217 code, "percent", a unit in the singular, "people", or the counted noun. */
  readonly unit: string | null
  readonly qualifier: Qualifier
  readonly trend: 'up' | 'down' | null
  /** What is counted or measured, in the words of the text. */
  readonly of: string | null
  /** Id of the figure that this one restates in another unit. */
  readonly conversionOf: string | null
  /** Id of the quotation that contains it. */
  readonly quote: string | null
  /** Who counted or claims it, as the text says; never the outlet that prints it. */
  readonly by: Attribution
  /** Who passed it on, where the text names one: an outlet, or whoever cites another. */
  readonly via: string | null
  /** EDTF date or interval it speaks of, as the text says; "/.." since a day the text does not date. */
  readonly period: string | null
}

/** A figure by itself: before it is known from whom and for when it is. */
export type BareFigure = Omit<Figure, 'by' | 'via' | 'period'>

export type Article = {
  readonly id: string
  readonly title: string
  readonly titleFrom: TitleFrom
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly url: string | null
  /** EDTF: 2026-02-25, 2026-02, 2025-05~ (about), XXXX-02-25 (year not stated); null when unknown. */
  readonly published: string | null
  readonly dateline: string | null
  /** Stated language of the text (BCP 47); null when not stated, and then taken as English. */
  readonly lang: string | null
  /** The editor's note on what this text is ("Digest prepared for this project"). */
  readonly note: string | null
  readonly genre: Genre
  /** Ids the article had before, whose addresses lead on to it. */
  readonly aliases: readonly string[]
  readonly source: Source
  /** Source lines outside the text: its title, and lines that hold data about it, such as a byline. */
  readonly asides: { readonly title: Lines | null; readonly metadata: readonly Lines[] }
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: readonly Dropped[]
  readonly images: readonly ArticleImage[]
  readonly topics: readonly TopicMatch[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
}

export type Severity = 'error' | 'warning' | 'info'

/** A problem or a choice, with its place. `line` and `column` count from 1; 1:1 stands for the whole file. */
export type Message = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly ruleId: string
  readonly source: string
  readonly reason: string
}

/** A row of `people.yaml`. */
export type Speaker = {
  /** Slug, unique: "gustavo-petro". */
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: 'person' | 'group' | 'institution'
  readonly role: string | null
  /** Offices with the time they were held, which tell who "the defence minister" is on a day. */
  readonly roles?: readonly DatedRole[] | undefined
  readonly pronoun: 'he' | 'she' | 'they' | 'it'
  /** Abbreviation explained in the glossary: "EGC". */
  readonly abbreviation: string | null
  /** Language of the name (BCP 47), for screen readers; null when not stated. */
  readonly lang: string | null
}

/** An office of somebody: "defence minister of Skell". Dates are a year, month or day; null is an open end. */
export type DatedRole = { readonly role: string; readonly from: string | null; readonly until: string | null }

/** A term of `topics.yaml`, matched as whole words regardless of case and accents. */
export type Term = { readonly term: string; readonly weight: number }

/** A row of `topics.yaml`. */
export type Topic = {
  readonly id: string
  readonly label: string
  readonly summary: string
  readonly terms: readonly Term[]
  /** Phrases in which a term does not count: "security guard". */
  readonly vetoes: readonly string[]
}

/** A row of `measures.yaml`: a quantity worth following over time. */
export type Measure = {
  readonly id: string
  readonly label: string
  /** A figure belongs to the measure if its sentence contains one of these, regardless of case and accents. */
  readonly terms: readonly string[]
  readonly dimension: FigureKind
  /** Unit to convert values to, as in `Figure.unit`. */
  readonly unit: string | null
}

/** What an editor provides: the three tables beside the texts. */
export type Tables = {
  readonly topics: readonly Topic[]
  readonly people: readonly Speaker[]
  readonly measures: readonly Measure[]
}

/** The result of reading a corpus. */
export type Corpus = {
  readonly articles: readonly Article[]
  readonly messages: readonly Message[]
  readonly tables: Tables
}
