import { toPlainNumber } from '../../locale/intl.ts'

/** Everything by month, and how much there is over time. */
export const timeline = {
  title: (year: string | null): string => (year === null ? 'Timeline' : `Timeline, ${year}`),
  dateUnknown: 'date unknown',
  description: 'Everything by month, newest first: articles, quotations and figures.',
  says: 'Articles, figures and quotations by month, newest first.',
  years: 'Years',
  inAll: 'Total',
  overTime: 'Everything over time',
  more: (count: number): string => `and ${toPlainNumber(count)} more in the`,
  listByDate: 'list by date',
}

export const strips = {
  articles: 'Articles',
  quotations: 'Quotations',
  figures: 'Dated figures',
  noArticles: 'No article with a date',
  noQuotations: 'No quotation with a date',
  noFigures: 'No figure with a date',
  most: (total: string, when: string, count: number): string =>
    `${total}, most in ${when}: ${toPlainNumber(count)}`,
  asTable: 'As a table',
  table: (label: string): string => `${label}, table`,
  byMonth: (label: string): string => `${label} by month`,
  byYear: (label: string): string => `${label} by year`,
  time: 'Time',
}
