/** The record: what the pipeline makes of a corpus and what every view reads. No logic here. */

/** A place in a cleaned paragraph: UTF-16 offsets in `paragraphs[paragraph].text`, end exclusive. */
export type Span = { readonly paragraph: number; readonly start: number; readonly end: number }

/** 1-based, inclusive source lines. */
export type Lines = { readonly start: number; readonly end: number }

export type Source = { readonly file: string; readonly lines: Lines }

export type ParagraphKind = 'heading' | 'body' | 'caption' | 'listitem'

/** One block of clean text and the source lines it was read from (`line` is the first). */
export type Paragraph = {
  readonly kind: ParagraphKind
  readonly text: string
  readonly line: number
  readonly endLine: number
}

/** A piece of the source that is not shown as text, and why. Kept out, never lost. */
export type Dropped = {
  readonly line: number
  readonly endLine: number
  readonly text: string
  readonly reason: string
}

export type TitleFrom = 'front-matter' | 'text' | 'first-sentence'

/** One topic of an article; `score` has no unit and only ranks; `evidence` are the terms that earned it. */
export type TopicMatch = {
  readonly topic: string
  readonly score: number
  readonly evidence: readonly Span[]
}

/**
 * Who a quotation is by: decided, seen but not decided, or not looked for. Never a guess in a string. An unresolved
 * `mention` is the text at `Quote.mention`, or what a pronoun there stands for: "the critics" for "who".
 */
export type Attribution =
  | { readonly kind: 'speaker'; readonly id: string; readonly name: string }
  | { readonly kind: 'unresolved'; readonly mention: string }
  | { readonly kind: 'none' }

export type QuoteForm = 'direct' | 'mixed' | 'indirect'

export type Quote = {
  readonly id: string
  /** Without the quotation marks; two spans where the cue splits one quotation. */
  readonly contents: readonly Span[]
  /** The contents joined with one space. */
  readonly text: string
  readonly form: QuoteForm
  /** The word that says that somebody speaks: "said", "according to". */
  readonly cue: Span | null
  /** The words that name the source where the quotation stands: "he", "the minister". */
  readonly mention: Span | null
  readonly by: Attribution
  /** Slug of the rule that decided; `src/wording` says it in words for a reader. */
  readonly rule: string
}

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
  /** In `unit`, scale words applied; a pair is a range, low first. */
  readonly value: number | readonly [number, number]
  /** ISO 4217 code, "percent", a unit name in the singular, "people", or the counted noun. */
  readonly unit: string | null
  readonly qualifier: Qualifier
  readonly trend: 'up' | 'down' | null
  /** What is counted or measured, in the text's own words. */
  readonly of: string | null
  /** Id of the figure this one restates in another unit. */
  readonly conversionOf: string | null
  /** Id of the quotation it stands in. */
  readonly quote: string | null
}

export type Article = {
  readonly id: string
  readonly title: string
  readonly titleFrom: TitleFrom
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly url: string | null
  /** EDTF: 2026-02-25, 2026-02, 2025-05~ (about); null when unknown. */
  readonly published: string | null
  readonly dateline: string | null
  /** Language of the text (BCP 47) as stated; null when not stated: then it is taken for English. */
  readonly lang: string | null
  /** What the editor wants said about this text ("Digest prepared for this project"). */
  readonly note: string | null
  readonly source: Source
  /** Source lines that are no text of the article: its title, and what says something about it. */
  readonly asides: { readonly title: Lines | null; readonly metadata: readonly Lines[] }
  readonly paragraphs: readonly Paragraph[]
  readonly dropped: readonly Dropped[]
  readonly topics: readonly TopicMatch[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
}

export type Severity = 'error' | 'warning' | 'info'

/** A problem or a choice, with its place. `line` and `column` are 1-based; 1:1 speaks of the whole file. */
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
  readonly pronoun: 'he' | 'she' | 'they' | 'it'
  /** Short form explained in the glossary: "EGC". */
  readonly abbreviation: string | null
  /** Language of the name (BCP 47), for those who hear the page; null when not stated. */
  readonly lang: string | null
}

/** A term of `topics.yaml`: matched on whole words, case and accents aside. */
export type Term = { readonly term: string; readonly weight: number }

/** A row of `topics.yaml`. */
export type Topic = {
  readonly id: string
  readonly label: string
  readonly summary: string
  readonly terms: readonly Term[]
  /** Phrases in which a term does not count ("security guard"). */
  readonly vetoes: readonly string[]
}

/** A row of `measures.yaml`: a quantity worth following over time. */
export type Measure = {
  readonly id: string
  readonly label: string
  /** A figure belongs when its sentence has one of these, case and accents aside. */
  readonly terms: readonly string[]
  readonly dimension: FigureKind
  /** Unit to show in, as `Figure.unit` names it. */
  readonly unit: string | null
}

/** What an editor knows: the three tables beside the texts. */
export type Tables = {
  readonly topics: readonly Topic[]
  readonly people: readonly Speaker[]
  readonly measures: readonly Measure[]
}

/** What comes back from a corpus. */
export type Corpus = {
  readonly articles: readonly Article[]
  readonly messages: readonly Message[]
  readonly tables: Tables
}
