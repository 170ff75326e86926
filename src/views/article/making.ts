import { addresses } from '../../links.ts'
import type { Article, Lines, Message } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { isReported } from '../lists/quotes.ts'
import { toDateSource } from '../site/date-source.ts'
import { toShort } from '../site/lead.ts'
import { toPrint } from '../site/paging.ts'
import {
  toConfidenceBand,
  toPerhaps,
  toPercent,
  toSpeakerDecision,
  type ConfidenceBand,
  type SpeakerDecision,
} from '../site/speaker-decision.ts'
import type { ArticleEntry, FigureEntry, Site, SpeakerReference } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import { toReasons, type Reason } from '../site/topic-reasons.ts'
import { toPeriodWords } from '../measures/period-words.ts'
import { bibliographyEndings, bibliographyForms } from './bibliography-files.ts'
import { toCountedReading } from './markings.ts'
import { toTail } from './pair-names.ts'

/** A page that explains the decisions behind several articles, one after the other. */
export type MakingPage = {
  /** What follows "making/" in the address. */
  readonly param: string
  /** Unique in the site, because it names the first article. */
  readonly title: string
  readonly makings: readonly Making[]
}

/** Every automatic decision behind one article. */
export type Making = {
  readonly article: Reference
  /** Fragment of the article's section. */
  readonly id: string
  /** Links to the article as a reference, one for each file format. */
  readonly references: readonly Reference[]
  readonly reasons: readonly Reason[]
  readonly file: string
  readonly lines: string
  /** Where its file holds several articles, the lines of each ("1-15"), and which of them this is. */
  readonly parts: { readonly lines: string; readonly own: number } | null
  readonly title: string
  readonly date: string
  /** Source lines that hold data about the article (a byline, a date) rather than text. */
  readonly metadata: readonly string[]
  /** Quotations with one heading, those in doubt first; within it in order of the text. */
  readonly voices: readonly { readonly heading: string; readonly quotes: readonly MadeQuote[] }[]
  /** Figures of which more can be said than their words say, in order of the text. */
  readonly figures: readonly MadeFigure[]
  readonly dropped: readonly { readonly lines: string; readonly text: string; readonly reason: string }[]
  readonly messages: readonly Message[]
}

/** How the speaker of a quotation was decided. */
export type MadeQuote = SpeakerDecision & {
  /** Fragment of this row: the id that the quotation has in its article. */
  readonly id: string
  readonly isReported: boolean
  readonly opening: string
  readonly address: string
  readonly speaker: SpeakerReference
  /** The word of saying, where the reason does not name it. */
  readonly cue: string | null
  /** Who may speak, in words, where that is open; else null. */
  readonly perhaps: string | null
  /** "93 %"; null where the heading says all there is to say. */
  readonly percent: string | null
}

/** How a figure was read, who counted it and for when. */
export type MadeFigure = {
  /** Fragment of this row: the id that the figure has in its article. */
  readonly id: string
  readonly address: string
  /** As printed. */
  readonly text: string
  /** As read, and of what: "more than 27 people, of “guards”"; null where that is what is printed. */
  readonly reading: string | null
  readonly counter: SpeakerReference | null
  readonly via: string | null
  /** "2003 to 2008"; null where the text states no time. */
  readonly period: string | null
  readonly measures: readonly Reference[]
}

/** All pages that explain decisions. */
export function toMakingPages(site: Site): readonly MakingPage[] {
  const files = Map.groupBy(site.articles, ({ article }) => article.source.file)
  return toMakingLeaves(site).map(({ param, entries }) => ({
    param,
    title: wording.making.title(entries[0]?.pageTitle ?? '', entries.length - 1),
    makings: entries.map((entry) => toMaking(entry, files.get(entry.article.source.file))),
  }))
}

/** The address that explains the decisions behind each article. */
export function findMakings(site: Site): ReadonlyMap<ArticleEntry, string> {
  return new Map(
    toMakingLeaves(site).flatMap(({ param, entries }) =>
      entries.map((entry) => [entry, `${addresses.making(param)}#${toTail(entry)}`] as const),
    ),
  )
}

/**
 * A page is full at this many decisions, give or take one article; each article counts as at least `fewestDecisions`.
 */
const decisionsOfLeaf = 150
const fewestDecisions = 4

type MakingLeaf = { readonly param: string; readonly entries: readonly ArticleEntry[] }

/**
 * Articles next to each other in time share a page, since one alone would be mostly frame. A page ends when it is full,
 * or after an article whose id says so, and is named after its first article: a new article changes only the page it
 * lands on.
 */
function toMakingLeaves({ articles }: Site): readonly MakingLeaf[] {
  const leaves: { param: string; entries: ArticleEntry[] }[] = []
  const names = new Set<string>()
  let left = 0
  for (const entry of articles) {
    if (left <= 0) {
      const tail = toTail(entry)
      const param = names.has(tail) ? entry.article.id : tail
      names.add(param)
      leaves.push({ param, entries: [] })
      left = decisionsOfLeaf
    }
    leaves.at(-1)?.entries.push(entry)
    left -=
      fewestDecisions +
      entry.quotes.length +
      entry.figures.length +
      entry.article.dropped.length +
      entry.messages.length
    if (left < decisionsOfLeaf / 2 && toPrint(entry.article.id) % 4 === 0) left = 0
  }
  return leaves
}

/** Every automatic decision behind an article, for readers who want to check it. `beside` are all of its file. */
export function toMaking(entry: ArticleEntry, beside: readonly ArticleEntry[] = []): Making {
  const { article } = entry
  const { title, metadata } = article.asides
  return {
    article: { label: article.title, address: entry.address, lang: entry.lang },
    id: toTail(entry),
    references: bibliographyEndings.map((ending) => ({
      label: bibliographyForms[ending].says,
      address: addresses.reference(article.id, ending),
    })),
    reasons: toReasons(entry),
    file: article.source.file,
    lines: toLineWords(article.source.lines),
    parts: beside.length > 1 ? toParts(entry, beside) : null,
    title: titleWords[article.titleFrom] + (title === null ? '' : `, ${toLineWords(title)}`),
    metadata: metadata.toSorted((a, b) => a.start - b.start).map(toLineWords),
    date: toDateSource(entry),
    voices: toVoices(entry),
    figures: entry.figures.filter(isTelling).map(toMadeFigure),
    dropped: article.dropped.map(({ line, endLine, text, reason }) => ({
      lines: toLineWords({ start: line, end: endLine }),
      text,
      reason: wording.making.reason(reason),
    })),
    messages: entry.messages,
  }
}

function toParts(entry: ArticleEntry, beside: readonly ArticleEntry[]): Making['parts'] {
  const sorted = beside.toSorted((a, b) => a.article.source.lines.start - b.article.source.lines.start)
  const lines = sorted.map(({ article }) => `${article.source.lines.start}-${article.source.lines.end}`)
  return { lines: lines.join(' '), own: sorted.indexOf(entry) }
}

/** Bands under whose heading each decision has its own reason; other decisions stand under theirs. In doubt first. */
const weighed: readonly ConfidenceBand[] = ['open', 'doubtful', 'likely', 'sure']

function toVoices({ article, address, quotes }: ArticleEntry): Making['voices'] {
  const rows = quotes.map(({ quote, speaker }) => {
    const decision = toSpeakerDecision(quote, article)
    const band = toConfidenceBand(quote)
    const isWeighed = weighed.includes(band)
    const { cue, confidence } = quote
    const made: MadeQuote = {
      ...decision,
      id: quote.id,
      isReported: isReported(quote),
      opening: toShort(quote.text, 30),
      address: `${address}#${quote.id}`,
      speaker,
      cue:
        cue === null || isWeighed || quote.reasons.length > 0
          ? null
          : (article.paragraphs[cue.paragraph]?.text.slice(cue.start, cue.end) ?? null),
      perhaps: toPerhaps(decision),
      percent:
        isWeighed && confidence !== null && band !== 'open'
          ? wording.decisions.percent(toPercent(confidence))
          : null,
    }
    return {
      rank: isWeighed ? weighed.indexOf(band) : weighed.length,
      heading: isWeighed ? wording.decisions.bands[band] : decision.reason,
      made,
    }
  })
  // Sorting keeps the order of the text.
  const sorted = rows.toSorted((a, b) => a.rank - b.rank)
  return [...Map.groupBy(sorted, ({ heading }) => heading)].map(([heading, group]) => ({
    heading,
    quotes: group.map(({ made }) => made),
  }))
}

/** Whether there is more to a figure than its words. */
function isTelling(entry: FigureEntry): boolean {
  const { figure, speaker, measures } = entry
  const isNamed = speaker !== null || figure.via !== null || figure.period !== null
  return isNamed || measures.length > 0 || (toCountedReading(figure) !== figure.text && !entry.isMinor)
}

function toMadeFigure({ figure, address, speaker, measures }: FigureEntry): MadeFigure {
  const reading = toCountedReading(figure)
  return {
    id: figure.id,
    address,
    text: figure.text,
    reading: reading === figure.text ? null : reading,
    counter: speaker,
    via: figure.via,
    period: figure.period === null ? null : toPeriodWords(figure.period),
    measures: measures.map((measure) => ({ label: measure.label, address: measure.address })),
  }
}

function toLineWords({ start, end }: Lines): string {
  return start === end ? wording.making.line(start) : wording.making.lines(start, end)
}

const titleWords: Readonly<Record<Article['titleFrom'], string>> = {
  'front-matter': wording.making.byEditor,
  text: wording.making.titleFromText,
  'first-sentence': wording.making.titleFromSentence,
}
