import { toForm, toList } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

/** The first page. */
export const home = {
  title: (name: string, says: string | null): string => (says === null ? name : `${name}: ${says}`),
  topics: (labels: readonly string[]): string | null => (labels.length === 0 ? null : toList(labels)),
  introduction: (count: number, topics: readonly string[]): string =>
    `${count === 0 ? 'A reader for articles to come' : `A reader for ${counts.articles(count)}`}${topics.length === 0 ? '' : ` on ${toList(topics)}`}. Every quotation and every figure stands one click from the paragraph it comes from.`,
  heading: 'Who said what, and which number, from whom, when',
  articles: (count: number): string => toForm(count, { one: 'article', other: 'articles' }),
  speakers: (count: number): string => toForm(count, { one: 'speaker', other: 'speakers' }),
  quotations: (count: number): string => toForm(count, { one: 'quotation', other: 'quotations' }),
  figures: (count: number): string => toForm(count, { one: 'figure', other: 'figures' }),
  newest: 'Newest articles',
  articlesByTitle: 'Articles',
  allArticles: 'All articles by date',
  allArticlesByTitle: 'All articles by title',
  noArticles: 'There is no article here yet.',
  counted: 'Counted',
  allFigures: 'All figures',
  said: 'Said',
  allQuotations: 'All quotations',
  citeAndTake: 'Cite and take along',
  citeAndTakeSays: ': references, tables, files.',
  offline: 'Read offline',
}
