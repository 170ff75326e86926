import { toCount, toPlainNumber } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

/** Speakers: the list and a speaker's page. */
export const speakers = {
  description: (count: number): string =>
    `The ${toPlainNumber(count)} people, groups and institutions quoted, and what they said.`,
  says: 'Everyone who is quoted, by surname, with the number of quotations, and of reported statements.',
  saysByCount:
    'Everyone who is quoted, the most quoted first, with the number of quotations, and of reported statements.',
  bySurname: 'By surname',
  byCount: 'Most quoted first',
  titleByCount: 'Speakers, most quoted first',
  /** Heading of a group by the number of quotations; `most` is null where there is no upper end. */
  quotedTimes: (least: number, most: number | null): string =>
    most === null
      ? `${toPlainNumber(least)} quotations or more`
      : most === least
        ? counts.quotations(least)
        : `${toPlainNumber(least)} to ${counts.quotations(most)}`,
  groups: 'Groups',
  unnamed: (count: number): string =>
    `${toPlainNumber(count)} quotations have no identified speaker; they are at the end of`,
  allQuotations: 'all quotations',
  speaker: 'Speaker',
  person: 'Person',
  group: 'Group',
  institution: 'Institution',
  onThisPage: 'On this page',
  overview: 'Overview',
  speaksOn: 'Topics',
  inTheYears: 'By year',
  speaksOf: 'Mentions',
  speaksOfSays: 'People named in these quotations, by number of sentences.',
  /** Why the list of a speaker is shorter than the number of quotations. */
  sentences: (count: number): string =>
    `In ${toCount(count, { one: 'sentence', other: 'sentences' })}, each shown once under its topic. One that is quoted in several parts or articles says how many it counts as. The CSV has a row for each quotation.`,
  /** Between two sentences, the later first: how long nothing had been said on the topic. */
  silence: (months: number): string => {
    const years = Math.floor(months / 12)
    const time = years >= 2 ? `${toPlainNumber(years)} years` : `${toPlainNumber(months)} months`
    return `Before that, ${time} without a word here`
  },
  voices: 'Others on the same topics',
  voicesSay: 'Quotations and reported statements on these topics, of all that each says.',
  quotedBy: 'Quoted by',
  names: 'Names',
  firstIn: (count: number): string => `${toPlainNumber(count)}×, first in`,
  unseen: (names: readonly string[]): string =>
    `Also known as ${names.join(', ')}, but not in these articles.`,
  title: (name: string): string => `What ${name} said`,
  counts: (said: string, articles: number): string => `${said}, in ${counts.articles(articles)}`,
  pageDescription: (name: string, role: string | null, said: string): string =>
    `${name}${role === null ? '' : ` (${role})`}: ${said}, each with its article, date and place in the text.`,
  leafDescription: (name: string): string => `What ${name} said, by topic and year.`,
}
