import { toForm, toList } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

/** The first page. */
export const home = {
  title: (topics: readonly string[]): string => `Dossier: ${toList(topics)}`,
  introduction: (count: number, topics: readonly string[]): string =>
    `A reader for ${counts.articles(count)}${topics.length === 0 ? '' : ` on ${toList(topics)}`}. Every quotation and every figure stands one click from the paragraph it comes from.`,
  heading: 'Who said what, and which number, from whom, when',
  articles: (count: number): string => toForm(count, { one: 'article', other: 'articles' }),
  speakers: (count: number): string => toForm(count, { one: 'speaker', other: 'speakers' }),
  quotations: (count: number): string => toForm(count, { one: 'quotation', other: 'quotations' }),
  figures: (count: number): string => toForm(count, { one: 'figure', other: 'figures' }),
  newest: 'Newest articles',
  allArticles: 'All articles by date',
  counted: 'Counted',
  allFigures: 'All figures',
  said: 'Said',
  allQuotations: 'All quotations',
  citeAndTake: 'Cite and take along',
  citeAndTakeSays: ': references, tables, files.',
  offline: 'Read offline',
}
