import { toCount, toPlainNumber } from '../../locale/intl.ts'
import { toEnglishNoun } from './nouns.ts'

export const counts = {
  articles: (count: number): string => toCount(count, { one: 'article', other: 'articles' }),
  speakers: (count: number): string => toCount(count, { one: 'speaker', other: 'speakers' }),
  quotations: (count: number): string => toCount(count, { one: 'quotation', other: 'quotations' }),
  reportedStatements: (count: number): string =>
    toCount(count, { one: 'reported statement', other: 'reported statements' }),
  reported: (count: number): string => toCount(count, { one: 'reported', other: 'reported' }),
  figures: (count: number): string => toCount(count, { one: 'figure', other: 'figures' }),
  values: (count: number): string => toCount(count, { one: 'value', other: 'values' }),
  sharedArticles: (count: number): string =>
    toCount(count, { one: 'shared article', other: 'shared articles' }),
  origins: (count: number): string =>
    toCount(count, { one: 'independent origin', other: 'independent origins' }),
  percentagePoints: (count: number): string =>
    toCount(count, { one: 'percentage point', other: 'percentage points' }),
  partOf: (part: number, all: number): string => `${toPlainNumber(part)} of ${toPlainNumber(all)}`,
  andMore: (count: number): string => `and ${toCount(count, { one: 'more', other: 'more' })}`,
}

export const dates = {
  unknown: 'Date unknown',
  /** The space does not break. `explained` says what it means where it stands in lists. */
  about: (date: string): string => `c.\u00a0${date}`,
  aboutThen: 'about then',
  explained: '“c.” before a date means about then; the article says where its date comes from.',
  ofNoYear: (day: string): string => `${day}, year not stated`,
  uncertain: 'uncertain',
}

/** Stretches of time. */
export const periods = {
  decade: (year: string): string => `the ${year}s`,
  since: (date: string): string => `since ${date}`,
  until: (date: string): string => `until ${date}`,
  soFar: 'so far',
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
}

/** How a figure was read. */
export const numbers = {
  /** By the sign of `Figure.qualifier`. */
  bounds: { '=': '', '~': 'about', '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least' },
  range: (low: string, high: string): string => `${low} to ${high}`,
  /** What a text tells by a plural alone, by its least value, with what is counted or without. */
  vague: {
    1e2: 'hundreds',
    1e3: 'thousands',
    1e6: 'millions',
    1e9: 'billions',
    1e12: 'trillions',
  } as Readonly<Record<number, string>>,
  vagueOf: (many: string, unit: string): string => `${many} of ${unit}`,
  /** A unit of the record, a noun in English, with a number. */
  unit: toEnglishNoun,
  per: ' per ',
  up: 'rising',
  down: 'falling',
}

/** Kinds of figures, as headings. */
export const figureKinds = {
  money: 'Money',
  percent: 'Percentages',
  people: 'People',
  count: 'Counts',
  mass: 'Weights',
  area: 'Areas',
  length: 'Distances',
  duration: 'Durations',
  rate: 'Rates',
  ratio: 'Ratios',
  age: 'Ages',
  other: 'Other figures',
}

/** The frame of every page, and what many pages say. */
export const common = {
  sections: 'Sections',
  topics: 'Topics',
  articles: 'Articles',
  timeline: 'Timeline',
  speakers: 'Speakers',
  quotations: 'Quotations',
  figures: 'Figures',
  about: 'About',
  glossary: 'Glossary',
  data: 'Data',
  search: 'Search',
  display: 'Display',
  skip: 'Skip to the text',
  /** Before and in the link to the page "About", at the foot of every page. */
  readByMachine: 'Read by a program:',
  howWell: 'how it works, and how well',
  madeWith: 'Made with Dossier',
  /** The name of a site whose publisher gives none. */
  unnamedSite: 'News reader',
  searchLabel: 'Search quotations, figures and articles',
  searchWithin: (label: string): string => `Search in ${label}`,
  placeholder: 'Words, names, numbers',
  speakerUnresolved: 'Speaker not identified',
  withoutTopic: 'No topic',
  page: (number: number): string => `Page ${number}`,
  pagesOf: (what: string): string => `Pages of ${what}`,
  numbered: (title: string, number: number): string => `${title}, page ${number}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  allPages: 'All pages',
  continued: 'continued',
  order: 'Order',
  quoted: (words: string): string => `“${words}”`,
  or: 'or',
}

/** The page for addresses that are not there. */
export const missing = {
  title: 'Page not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  says: 'The address may be mistyped, or the article may have been removed.',
  home: 'Home page',
  articles: 'All articles by date',
  speakers: 'All speakers',
}

/** Where an article's date comes from, and how sure it is. */
export const dateSources = {
  stated: 'given with the text',
  text: 'found in the text',
  nowhere: 'neither given with the text nor found in it',
  about: 'as approximate',
  uncertain: 'as uncertain',
  aboutAndUncertain: 'as approximate and uncertain',
}
