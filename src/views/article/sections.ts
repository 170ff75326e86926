import type { Sections } from '../../sections.ts'
import type { Corpus } from '../../types.ts'
import { toMonthKey } from '../site/dates.ts'
import { isExplained } from './glossary.ts'

/** The sections of a corpus. */
export function toSections({ articles, tables }: Pick<Corpus, 'articles' | 'tables'>): Sections {
  return {
    topics: tables.topics.length > 0,
    dates: articles.some(({ published }) => toMonthKey(published) !== null),
    outlets: articles.some(({ outlet }) => outlet !== null),
    speakers: articles.some(({ quotes }) => quotes.some(({ by }) => by.kind === 'speaker')),
    quotes: articles.some(({ quotes }) => quotes.length > 0),
    figures: articles.some(({ figures }) => figures.length > 0),
    measures: tables.measures.length > 0,
    glossary: tables.people.some(isExplained),
  }
}
