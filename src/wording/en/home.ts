import { toForm, toList } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

/** The first page. */
export const home = {
  title: (name: string, says: string | null): string => (says === null ? name : `${name}: ${says}`),
  topics: (labels: readonly string[]): string | null => (labels.length === 0 ? null : toList(labels)),
  introduction: (count: number, topics: readonly string[]): string =>
    `${count === 0 ? 'No articles yet' : counts.articles(count)}${topics.length === 0 ? '' : ` on ${toList(topics)}`}. Every quotation and every figure is one click from the paragraph it comes from.`,
  heading: 'Who said what, and whose numbers',
  articles: (count: number): string => toForm(count, { one: 'article', other: 'articles' }),
  speakers: (count: number): string => toForm(count, { one: 'speaker', other: 'speakers' }),
  quotations: (count: number): string => toForm(count, { one: 'quotation', other: 'quotations' }),
  figures: (count: number): string => toForm(count, { one: 'figure', other: 'figures' }),
  newest: 'Newest articles',
  articlesByTitle: 'Articles',
  allArticles: 'All articles by date',
  allArticlesByTitle: 'All articles by title',
  noArticles: 'There are no articles here yet.',
  counted: 'In numbers',
  allFigures: 'All figures',
  said: 'In their words',
  allQuotations: 'All quotations',
  citeAndTake: 'Cite and download',
  citeAndTakeSays: ': references, tables and files.',
  offline: 'Read offline',
}
