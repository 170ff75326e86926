import * as wording from '../../wording/wording.ts'
import { type Echoes, findEchoes } from '../compared/echoes.ts'
import { type SaidSentence, toStatements } from '../compared/statements.ts'
import { toDateKey } from '../site/dates.ts'
import type { ArticleEntry, Site, SpeakerEntry, TopicReference } from '../site/entries.ts'

/** A sentence of a speaker with the fragments of its headings; `year` equals `section` where years have no headings. */
export type SpokenRow = SaidSentence & {
  /** The article it is shown from. */
  readonly article: ArticleEntry
  readonly address: string
  /** The first topic of the article. */
  readonly topic: TopicReference | null
  readonly section: string
  readonly year: string
  readonly yearWords: string
}

/** A section with more sentences than this is divided by year. */
const mostWithoutYears = 8

/**
 * The sentences of a speaker by topic, the topic with most of them first; within a topic they stay in order, newest
 * first. One that several articles carry is one row, from the article closest to the source, and names the others.
 */
export function toSpokenRows(
  { quotes }: SpeakerEntry,
  echoes: Echoes,
  isDated: boolean,
): readonly SpokenRow[] {
  const rows = toStatements(quotes, echoes).map((statement): SpokenRow => {
    const { article, address } = statement.fragments[0]
    const topic = article.topics[0] ?? null
    const date = toDateKey(article.article.published).slice(0, 4)
    const section = `on-${topic?.id ?? 'other'}`
    return {
      ...statement,
      article,
      address,
      topic,
      section,
      year: `${section}-${date || 'undated'}`,
      yearWords: date || wording.dates.unknown,
    }
  })
  return [...Map.groupBy(rows, (row) => row.section).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) =>
      group.length > mostWithoutYears && isDated
        ? group
        : group.map((row) => ({ ...row, year: row.section })),
    )
}

/** The sentences of everybody who is quoted. */
export function toAllSpoken(
  site: Site,
): readonly { readonly entry: SpeakerEntry; readonly rows: readonly SpokenRow[] }[] {
  const echoes = findEchoes(site)
  return site.speakers.map((entry) => ({ entry, rows: toSpokenRows(entry, echoes, site.isDated) }))
}
