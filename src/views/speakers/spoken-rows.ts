import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'
import { findEchoes } from '../compared/echoes.ts'
import { type SaidSentence, toStatements } from '../compared/statements.ts'
import { toDateKey } from '../site/dates.ts'
import { type Leaf, toLeaves } from '../site/paging.ts'
import type {
  ArticleEntry,
  ClaimTopic,
  QuoteEntry,
  Site,
  SpeakerEntry,
  SpeakerReference,
} from '../site/entries.ts'
import { type Told, toNewestFirst, toSilences } from './order-of-time.ts'

/** A sentence of a speaker with the fragments of its headings; `year` equals `section` where years have no headings. */
export type SpokenRow = Told<SaidSentence> & {
  /** The article it is shown from. */
  readonly article: ArticleEntry
  readonly address: string
  readonly topic: ClaimTopic
  readonly section: string
  readonly year: string
  readonly yearWords: string
  /** How long they had said nothing on the topic before it; null where that was not long. */
  readonly silence: string | null
}

/** What somebody said as their pages list it. */
export type Spoken = {
  readonly entry: SpeakerEntry
  /** The sentences of all pages. */
  readonly rows: readonly SpokenRow[]
  readonly leaves: readonly Leaf<SpokenRow>[]
  /** What follows "speakers/" in the address of a page. */
  readonly toParam: (number: number) => string
  /** The address of the page with the row. */
  readonly toPlace: (row: SpokenRow) => string
}

const rowsOfLeaf = 40

/** A section with more sentences than this is divided by year. */
const mostWithoutYears = 8

const known = new WeakMap<SpeakerEntry, Spoken>()

/** The sentences of a speaker by topic, on pages; computed once for each. */
export function toSpoken(entry: SpeakerEntry, site: Site): Spoken {
  let spoken = known.get(entry)
  if (!spoken) {
    const rows = toRows(entry.quotes, site)
    const leaves = toLeaves(rows, rowsOfLeaf, ({ address }) => address)
    const numbers = new Map(leaves.flatMap(({ rows: own, number }) => own.map((row) => [row, number])))
    const toParam = (number: number): string => (number === 1 ? entry.id : `${entry.id}/${number}`)
    const toPlace = (row: SpokenRow): string => addresses.speaker(toParam(numbers.get(row) ?? 1))
    known.set(entry, (spoken = { entry, rows, leaves, toParam, toPlace }))
  }
  return spoken
}

/** The sentences of everybody who is quoted. */
export function toAllSpoken(site: Site): readonly Spoken[] {
  return site.speakers.map((entry) => toSpoken(entry, site))
}

/** How many quotations these rows count as: one counts in each article that prints it. */
export function countSpoken(rows: readonly SpokenRow[]): number {
  return rows.reduce((sum, { quotations }) => sum + quotations.length, 0)
}

/** A speaker as a link to what they say on a topic; who has no page stays as they are. */
export function toSpeakerOn(
  speaker: SpeakerReference,
  topic: string,
  { site, speakers }: { readonly site: Site; readonly speakers: ReadonlyMap<string, SpeakerEntry> },
): SpeakerReference {
  const entry = speakers.get(speaker.address ?? '')
  if (!entry) return speaker
  const { rows, toPlace } = toSpoken(entry, site)
  const row = rows.find((one) => one.topic?.id === topic)
  return row ? { ...speaker, address: `${toPlace(row)}#${row.section}` } : speaker
}

/** The speakers of a site by the addresses of their pages. */
export function toSpeakersByAddress({ speakers }: Site): ReadonlyMap<string, SpeakerEntry> {
  return new Map(speakers.map((entry) => [entry.address, entry]))
}

/**
 * Sentences by topic, that with most quotations first; within a topic newest first. One that several
 * articles carry under a topic is one row of it, from the article closest to the source, and names the others.
 */
function toRows(quotes: readonly QuoteEntry[], site: Site): readonly SpokenRow[] {
  const echoes = findEchoes(site)
  return [...Map.groupBy(quotes, ({ topic }) => topic?.id).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((own) => {
      const told = toNewestFirst(toStatements(own, echoes))
      const silences = toSilences(told)
      const rows = told.map((sentence, index) => toRow(sentence, silences[index] ?? null))
      return rows.length > mostWithoutYears && site.isDated
        ? rows
        : rows.map((row) => ({ ...row, year: row.section }))
    })
}

function toRow(sentence: Told<SaidSentence>, silence: string | null): SpokenRow {
  const { article, address, topic } = sentence.fragments[0]
  const date = toDateKey(sentence.told).slice(0, 4)
  const section = `on-${topic?.id ?? 'other'}`
  return {
    ...sentence,
    article,
    address,
    topic,
    section,
    year: `${section}-${date || 'undated'}`,
    yearWords: date || wording.dates.unknown,
    silence,
  }
}
