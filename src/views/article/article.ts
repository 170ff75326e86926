import { isWebAddress } from '../../links.ts'
import type { Paragraph } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { findEchoes } from '../compared/echoes.ts'
import { isReported } from '../lists/quotes.ts'
import { toDateSource } from '../site/date-source.ts'
import { toDateWords, type DateWords } from '../site/dates.ts'
import { toShort } from '../site/lead.ts'
import type { ArticleEntry, QuoteEntry, Site, SpeakerReference, TopicReference } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import { toElsewhere, type ElsewhereRow } from './elsewhere.ts'
import { findTerms, type TermMention } from './glossary.ts'
import { findMakings } from './making.ts'
import { toSegments, type MarkedPart } from './marked-text.ts'
import { findRelated, type Related } from './related.ts'
import { isSaying, type Marking, toMarks } from './markings.ts'

/**
 * Who speaks in a paragraph, shown beside it. `opening` is the start of the quotation, where several voices must be
 * told apart.
 */
export type Note = {
  readonly speaker: SpeakerReference
  readonly isReported: boolean
  readonly opening: string | null
  /** Why the speaker was decided on: the rules in words, and the address of their explanation. */
  readonly why: { readonly words: string; readonly address: string }
}

/** One paragraph of a block, with its marks and the notes beside it. */
export type BlockItem = {
  readonly anchor: string
  /** Counted from 1 over the paragraphs that are not headings; null for a heading. */
  readonly number: number | null
  readonly segments: readonly MarkedPart<Marking>[]
  readonly notes: readonly Note[]
}

/** A paragraph, or all items of one list. A "saying" is a paragraph that is one quotation from end to end. */
export type ArticleBlock = {
  readonly kind: 'heading' | 'body' | 'saying' | 'caption' | 'list' | 'quotation' | 'row'
  readonly items: readonly BlockItem[]
}

/** Somebody quoted in an article: how often, and the fragment of their first quotation ("#q-1x8k2qa"). */
export type Heard = SpeakerReference & {
  readonly quoted: number
  readonly reported: number
  readonly first: string
}

/** The articles just newer and just older than one; null at the ends of the list. */
export type Neighbours = { readonly newer: Reference | null; readonly older: Reference | null }

export type ArticlePage = {
  readonly title: string
  /** Language of the text, where it differs from the language of the site. */
  readonly lang: string | undefined
  readonly pageTitle: string
  readonly description: string
  readonly topics: readonly TopicReference[]
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly date: DateWords
  /** Where the date comes from and how certain it is. */
  readonly dateSource: string
  /** Reading time in whole minutes. */
  readonly minutes: number
  readonly dateline: string | null
  /** An http(s) address, or null. */
  readonly url: string | null
  readonly note: string | null
  /** Everyone quoted, with counts of quotations and of reported statements. */
  readonly speakers: readonly Heard[]
  /** Number of quotations without an identified speaker. */
  readonly unnamed: number
  /** Links to the headings, where there are enough of them to need a list. */
  readonly contents: readonly Reference[]
  readonly blocks: readonly ArticleBlock[]
  readonly elsewhere: readonly ElsewhereRow[]
  readonly related: readonly Related[]
  readonly making: string
  readonly neighbours: Neighbours
}

/**
 * What an article's page shows of the rest of the site: no more than that, because a build reuses a page only if this
 * is unchanged.
 */
export type ArticleSurroundings = {
  readonly neighbours: Neighbours
  readonly related: readonly Related[]
  readonly terms: readonly TermMention[]
  readonly elsewhere: readonly ElsewhereRow[]
  /** Address of the page that explains the automatic decisions. */
  readonly making: string
}

/** Everything an article's page shows. */
export function toArticlePage(entry: ArticleEntry, around: ArticleSurroundings): ArticlePage {
  const { article } = entry
  return {
    title: article.title,
    lang: entry.lang,
    pageTitle: entry.pageTitle,
    description: toShort(entry.lead || article.title, 160),
    topics: entry.topics,
    outlet: article.outlet,
    authors: article.authors,
    date: toDateWords(article.published),
    dateSource: toDateSource(entry),
    minutes: toMinutes(article.paragraphs),
    dateline: article.dateline,
    url: isWebAddress(article.url) ? article.url : null,
    note: article.note,
    speakers: countSpeakers(entry),
    unnamed: entry.quotes.filter(({ speaker }) => speaker.kind !== 'speaker').length,
    contents: toContents(entry),
    blocks: toBlocks(entry, around),
    elsewhere: around.elsewhere,
    related: around.related,
    making: around.making,
    neighbours: around.neighbours,
  }
}

/**
 * A function that gives the surroundings of an article. They are found for all articles at once, because each depends
 * on the others.
 */
export function toSurroundings(site: Site): (entry: ArticleEntry) => ArticleSurroundings {
  const neighbours = toNeighbours(site)
  const related = findRelated(site)
  const echoes = findEchoes(site)
  const makings = findMakings(site)
  return (entry) => ({
    neighbours: neighbours.get(entry.article.id) ?? { newer: null, older: null },
    related: related.get(entry) ?? [],
    terms: findTerms(site, entry),
    elsewhere: toElsewhere(entry, echoes),
    making: makings.get(entry) ?? '',
  })
}

/** With fewer headings than this, an article needs no list of them. */
const fewestHeadings = 4

function toContents({ article, anchors }: ArticleEntry): readonly Reference[] {
  const headings = article.paragraphs.flatMap(({ kind, text }, index) =>
    kind === 'heading' ? [{ label: text, address: `#${anchors[index] ?? ''}` }] : [],
  )
  return headings.length < fewestHeadings ? [] : headings
}

/** Words that an adult reads in a minute. */
const pace = 230

function toMinutes(paragraphs: readonly Paragraph[]): number {
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0)
  return Math.max(1, Math.round(words / pace))
}

function countWords(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** The newer and the older neighbour of each article within its first topic, by article id. */
export function toNeighbours(site: Site): ReadonlyMap<string, Neighbours> {
  const found = new Map<string, Neighbours>()
  for (const topic of site.topics) {
    const own = topic.articles.filter((entry) => entry.topics[0]?.id === topic.id)
    own.forEach((entry, index) => {
      const [newer, older] = [own[index - 1], own[index + 1]]
      found.set(entry.article.id, {
        newer: newer ? { label: newer.article.title, address: newer.address, lang: newer.lang } : null,
        older: older ? { label: older.article.title, address: older.address, lang: older.lang } : null,
      })
    })
  }
  return found
}

function toBlocks(entry: ArticleEntry, { terms, making }: ArticleSurroundings): readonly ArticleBlock[] {
  const { article, anchors, numbers } = entry
  const [decisions = ''] = making.split('#')
  const marks = toMarks(entry, terms)
  const quotes = Map.groupBy(entry.quotes, ({ quote }) => quote.contents[0]?.paragraph ?? -1)
  const blocks: { kind: ArticleBlock['kind']; items: BlockItem[] }[] = []
  article.paragraphs.forEach((paragraph, index) => {
    const own = quotes.get(index) ?? []
    const kind = toBlockKind(paragraph, own)
    const item = {
      anchor: anchors[index] ?? '',
      number: numbers[index] ?? null,
      segments: toSegments(paragraph.text, marks[index] ?? []),
      notes: toNotes(own, decisions),
    }
    const last = blocks.at(-1)
    if (kind === 'list' && last?.kind === 'list') last.items.push(item)
    else blocks.push({ kind, items: [item] })
  })
  return blocks
}

function toBlockKind(paragraph: Paragraph, quotes: readonly QuoteEntry[]): ArticleBlock['kind'] {
  if (paragraph.kind === 'listitem') return 'list'
  if (paragraph.kind !== 'body') return paragraph.kind
  return quotes.some(({ quote }) => isSaying(paragraph, quote)) ? 'saying' : 'body'
}

function toNotes(quotes: readonly QuoteEntry[], making: string): readonly Note[] {
  const groups = Map.groupBy(quotes, ({ quote, speaker }) => `${speaker.label} ${isReported(quote)}`)
  return [...groups.values()].flatMap((group) => {
    const first = group[0]
    if (!first) return []
    const rules = new Set(group.map(({ quote }) => wording.rules[quote.rule] ?? quote.rule))
    return [
      {
        speaker: first.speaker,
        isReported: isReported(first.quote),
        opening: groups.size > 1 ? toShort(first.quote.text, 26).replace(CLOSING_MARK, '') : null,
        why: {
          words: [...rules].join(' '),
          address: `${making}#${first.quote.id}`,
        },
      },
    ]
  })
}

/** Matches the comma of "We stay,"; not the dots of "We …". */
const CLOSING_MARK = /[.,;:]$/

function countSpeakers(entry: ArticleEntry): ArticlePage['speakers'] {
  const groups = Map.groupBy(
    entry.quotes.filter(({ speaker }) => speaker.kind === 'speaker'),
    ({ speaker }) => speaker.address,
  )
  return [...groups.values()]
    .flatMap((quotes) => {
      const reported = quotes.filter(({ quote }) => isReported(quote)).length
      const [first] = quotes
      return first
        ? [{ ...first.speaker, quoted: quotes.length - reported, reported, first: `#${first.quote.id}` }]
        : []
    })
    .toSorted((a, b) => b.quoted - a.quoted || b.reported - a.reported)
}
