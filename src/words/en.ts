/**
 * What the site says in English, by where it says it. This file defines the shape; `es.ts` says the same in Spanish, and
 * what is missing there is a type error. Import `wording.ts` and not this file: it gives the language of the build.
 */
import { toCount, toForm, toList, toPlainNumber } from './intl.ts'
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
  andMore: (count: number): string => `and ${toCount(count, { one: 'more', other: 'more' })}`,
}

export const dates = {
  unknown: 'Date unknown',
  about: (date: string): string => `about ${date}`,
  uncertain: 'uncertain',
}

/** Stretches of time. */
export const periods = {
  decade: (year: string): string => `the ${year}s`,
  since: (date: string): string => `since ${date}`,
  until: (date: string): string => `until ${date}`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
}

/** How a figure was read. */
export const numbers = {
  /** By the sign of `Figure.qualifier`. */
  bounds: { '=': '', '~': 'about', '<': 'less than', '<=': 'at most', '>': 'more than', '>=': 'at least' },
  range: (low: string, high: string): string => `${low} to ${high}`,
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
  sources: 'Sources',
  topics: 'Topics',
  articles: 'Articles',
  timeline: 'Timeline',
  speakers: 'Speakers',
  quotations: 'Quotations',
  figures: 'Figures',
  about: 'About',
  glossary: 'Glossary',
  search: 'Search',
  display: 'Display',
  skip: 'Skip to the text',
  /** Before and in the link to the page "About", at the foot of every page. */
  readByMachine: 'Read and marked by machine;',
  howWell: 'how, and how well',
  searchLabel: 'Search quotations, figures and articles',
  placeholder: 'Words, names, numbers',
  outletUnknown: 'Outlet not stated',
  speakerUnnamed: 'Speaker not named',
  speakerUnresolved: 'Speaker not resolved',
  unresolved: (mention: string): string => `“${mention}”, not resolved`,
  withoutTopic: 'Without a topic',
  page: (number: number): string => `Page ${number}`,
  pagesOf: (what: string): string => `Pages of ${what}`,
  numbered: (title: string, number: number): string => `${title}, page ${number}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  allPages: 'All pages',
  continued: 'continued',
  order: 'Order',
  topicsOf: (title: string): string => `Topics of ${title}`,
  quoted: (words: string): string => `“${words}”`,
  or: 'or',
}

/** The page for addresses that are not there. */
export const missing = {
  title: 'Page not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  says: 'It may have been mistyped, or the article it spoke of is no longer in the corpus.',
  home: 'The first page',
  articles: 'All articles by date',
  speakers: 'All speakers',
}

/** Where an article's date comes from, and how sure it is. */
export const dateSources = {
  stated: 'stated with the text',
  text: 'read from the text',
  nowhere: 'not stated, and not found in the text',
  about: 'as about this time',
  uncertain: 'as uncertain',
  aboutAndUncertain: 'as about this time and uncertain',
}

/** Lists of articles. */
export const articles = {
  description: (count: number): string =>
    `All ${toPlainNumber(count)} articles of this reader, newest first.`,
  leafDescription: 'Articles, newest first.',
  none: 'The corpus has no article yet.',
  newestFirst: 'Newest first.',
  months: 'Months',
  newestOf: (count: number): string =>
    `The newest of ${toPlainNumber(count)}; all of them stand in the list above.`,
}

/** Quotations in lists, and the pages of quotations. */
export const quotes = {
  heading: 'heading',
  paragraph: (number: number): string => `paragraph ${number}`,
  placeOf: (place: string, title: string): string => `${place} of ${title}`,
  reported: 'Reported',
  alsoIn: 'also in',
  quotedList: 'In their words',
  reportedList: 'Reported',
  reportedTitle: 'Quotations, reported',
  counted: (label: string, count: number): string => `${label} (${toPlainNumber(count)})`,
  quotedDescription: (title: string): string =>
    `${title}: quotations by speaker, A to Z; those without a known speaker last.`,
  reportedDescription: (title: string): string =>
    `${title}: reported statements by speaker, A to Z; those without a known speaker last.`,
  quotedSays: (count: number): string =>
    `${toPlainNumber(count)} in quotation marks, by speaker, each by its first words; a name leads to all that was said, in full. Those whose speaker is not known come last, none is left out.`,
  reportedSays: (count: number): string =>
    `${toPlainNumber(count)} told by the writer without quotation marks (“she said that …”), by speaker. Only where the text says plainly who speaks.`,
  form: 'Form',
}

/** Figures in lists, and the pages of figures. */
export const figures = {
  byValue: 'By kind and size',
  byDate: 'By date',
  byTopic: 'By topic',
  byMeasure: 'By measure',
  small: 'Small counts',
  kindIn: (kind: string, unit: string): string => `${kind} in ${unit}`,
  noTopic: 'No topic',
  title: (order: string, group: string | null): string =>
    `Figures, ${order.toLowerCase()}${group === null ? '' : `: ${group}`}`,
  groups: 'Groups',
  withSentences: (title: string): string => `${title}: each with the sentence it stands in and its source.`,
  withSources: (title: string): string => `${title}: each with its source.`,
  smallSays: (count: number): string =>
    `${toPlainNumber(count)} small counts, kept apart so that they do not bury the rest: one, two or three written in words, of things or people (“the two leaders”), unless a measure follows them or their sentence tells of dead, wounded, missing or arrested.`,
  valueSays: (count: number): string =>
    `${toPlainNumber(count)} figures, each as printed, as we read it, in its sentence.`,
  articleSays: (count: number): string =>
    `${toPlainNumber(count)} figures, article by article. In the order by kind and size each stands in its sentence and leads to its place.`,
  figure: 'Figure',
  inTheText: 'In the text',
  source: 'Source',
  followed: 'Followed:',
  in: 'in',
}

/** Measures: a quantity followed from article to article. */
export const measures = {
  title: 'Figures, by measure',
  description:
    'Quantities followed from one article to the next, each with all its values, their sources and times.',
  says: 'A measure is one question asked of every article: how much, by whose count, when. An editor keeps the list.',
  none: 'No figure of these articles belongs to a measure.',
  caption: 'Measures with their newest value',
  measure: 'Measure',
  newestValue: 'Newest value',
  inAll: 'In all',
  withoutFigure: 'Without a figure so far',
  counts: (values: number, articles: number): string =>
    `${counts.values(values)} in ${counts.articles(articles)}`,
  pageDescription: (label: string, said: string): string =>
    `${label}: ${said}, each with its sentence, its source and the time it speaks of.`,
  apart: (difference: string): string => `${difference} apart`,
  shownIn: (unit: string): string => `shown in ${unit}`,
  noScale: 'These values cannot be drawn on one scale: their units do not convert into each other.',
  oneValue: 'One value so far; two are needed to draw a line of comparison.',
  asStated: '● as stated',
  signAbout: '◆ “about”',
  signMore: '▲ “more than”',
  signLess: '▼ “less than”',
  thickBar: 'a thick bar is a range, or the period the sentence names',
  thinLine: 'a thin line joins the counts of one source',
  atArticleDate:
    'A value whose sentence names no period stands at the date of the article that tells it. Nothing is averaged.',
  everyValue: 'Every value',
  tableCaption: (label: string): string => `${label}: every value with its source, time and sentence`,
  value: 'Value',
  speaksOf: 'Speaks of',
  byWhoseCount: 'By whose count',
  printedAs: (text: string): string => `printed as “${text}”`,
  placedAsTonnes: 'placed as tonnes; the text does not say which ton',
  notConverted: 'not converted: another unit',
  alsoGivenAs: (texts: string): string => `(also given as ${texts})`,
  alsoIn: (place: string): string => `Also in ${place}`,
  otherPlaces: (count: number): string => `${toPlainNumber(count)} other places`,
  sideBySide: 'Side by side',
  sideBySideOf: (label: string): string => `${label}: what different sources say for the same time`,
  toldBy: 'Told by',
  aboveLowest: 'Above the lowest',
  forTime: (when: string): string => `For ${when}`,
  toldTime: (when: string): string => `Told ${when}`,
  noPeriod: 'Their sentences name no period; they may speak of different times or things.',
  moreInTable: (count: number): string => `and ${toPlainNumber(count)} more in the table`,
  earlierTimes: (count: number): string =>
    `The newest; ${toPlainNumber(count)} earlier times have several values too.`,
  belong: 'Which figures belong here',
  belongSays: (unit: string | null): string =>
    `Those that can be told in ${unit ?? 'the same way'} and whose sentence has one of these words. Where one sentence has several such figures, those that say they count something else are left out. A figure in brackets that restates another is folded into it.`,
  noSource: 'no source in the sentence',
  fromSentence: 'named in the sentence',
  fromSentenceCounted: 'named in the sentence, counted from the article’s date',
  fromSentenceBefore: 'named in the sentence before',
  fromArticle: 'date of the article',
  fromNowhere: 'the article has no date',
}

/** The drawing of a measure and its words for those who do not see it. */
export const plot = {
  toldBy: (outlet: string): string => `told by ${outlet}`,
  undated: 'undated',
  for: (when: string): string => `for ${when}`,
  toldIn: (when: string): string => `told in ${when}`,
  overTime: (values: string): string => `${values} over time; the table below has them all.`,
  sideBySide: (values: string): string => `${values} side by side; the table below has them all.`,
}

/** A topic's page. */
export const topic = {
  topic: 'Topic',
  when: 'When',
  overTime: (label: string): string => `${label} over time`,
  none: 'No article bears this topic yet.',
  whoSpeaks: 'Who speaks on it',
  whoSpeaksSays: 'Quotations and reported statements.',
  sideBySide: 'Side by side',
  related: 'Related topics',
  newest: (shared: string): string => `${shared}, newest: `,
  keyFigures: 'Key figures',
  keyFiguresOn: (label: string): string => `Key figures on ${label}`,
  drawn: ': every value, its source and its time. More on the',
  pageOfMeasures: 'page of measures',
  allFigures: 'All figures by topic',
  whoSaysWhat: 'Who says what',
  otherVoices: (count: number): string => `${toPlainNumber(count)} more speakers on this topic.`,
  allQuotations: 'All quotations by speaker',
  terms: 'Which words earn this topic',
  termsSay:
    'An article bears the topic when enough of these stand in it, those in its title and first paragraph counting more. The number is the weight an editor gave.',
  vetoes: (vetoes: readonly string[]): string =>
    `Not counted inside: ${vetoes.map((veto) => `“${veto}”`).join(', ')}.`,
  listDescription: (labels: readonly string[]): string => `The topics of this reader: ${labels.join(', ')}.`,
  allTerms: 'All terms of the topics, A to Z',
  newestOf: (count: number): string => `The newest of ${toPlainNumber(count)}; all stand in the`,
  listByDate: 'list by date',
}

/** What sources put differently. */
export const disputes = {
  title: 'Put differently, and by whom',
  forTime: (when: string): string => `for ${when}`,
  toldTime: (when: string): string => `told ${when}, no period named`,
  and: 'and',
  ofEachOther: (count: number): string => `of each other, ${toPlainNumber(count)} quotations`,
  sameWords: 'The same words, given to different speakers',
  says: 'By rule, not by judgement: values of one measure for one time that differ between sources; speakers who name each other in their own words; words that articles give to different speakers. Values without a named period are shown only where the greater is less than twice the smaller, and may still speak of different times.',
}

/** Speakers: the list and a speaker's page. */
export const speakers = {
  description: (count: number): string =>
    `The ${toPlainNumber(count)} persons, groups and institutions quoted, and what they said.`,
  says: 'Everyone quoted, by name, with the number of quotations.',
  letters: 'Letters',
  unnamed: (count: number): string =>
    `${toPlainNumber(count)} quotations have no speaker we could name; they stand at the end of`,
  allQuotations: 'all quotations',
  speaker: 'Speaker',
  person: 'Person',
  group: 'Group',
  institution: 'Institution',
  onThisPage: 'On this page',
  overview: 'Overview',
  speaksOn: 'Speaks on',
  inTheYears: 'In the years',
  speaksOf: 'Speaks of',
  speaksOfSays: 'Named in these quotations; the link leads to the newest.',
  voices: 'On the same topics',
  voicesSay: 'How often each is quoted or reported in articles mainly on these topics.',
  quotedBy: 'Quoted by',
  names: 'Names',
  firstIn: (count: number): string => `${toPlainNumber(count)}×, first in`,
  unseen: (names: readonly string[]): string => `Known, but not in these texts: ${names.join(', ')}.`,
  title: (name: string): string => `What ${name} said`,
  counts: (said: string, articles: number): string => `${said}, in ${counts.articles(articles)}`,
  pageDescription: (name: string, role: string | null, said: string): string =>
    `${name}${role === null ? '' : ` (${role})`}: ${said}, each with its article, date and place in the text.`,
  leafDescription: (name: string): string => `What ${name} said, by topic and year.`,
}

/** Two or more speakers beside each other. */
export const compare = {
  title: (topic: string): string => `${topic}: side by side`,
  description: (names: readonly string[], topic: string): string =>
    `What ${names.join(', ')} say on ${topic}, side by side.`,
  heading: 'Side by side',
  says: 'Those who say most on this topic. Tick whom you want to read beside each other.',
  more: (count: number): string => `and ${toPlainNumber(count)} more:`,
}

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

/** Everything by month, and how much there is over time. */
export const timeline = {
  title: (year: string | null): string => (year === null ? 'Timeline' : `Timeline, ${year}`),
  dateUnknown: 'date unknown',
  description: 'Everything by month, newest first: articles, what was said and what was counted.',
  says: 'By month, the newest first: what was told, counted and said.',
  years: 'Years',
  inAll: 'In all',
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

/** Groups and abbreviations. */
export const glossary = {
  description:
    'Groups and abbreviations of these articles: what they stand for, what they are called, where they are named.',
  none: 'The table of people names no group and no abbreviation.',
  says: 'Groups and abbreviations. Each article leads here where it first names one.',
  alsoCalled: (names: readonly string[]): string => `Also called ${names.join(', ')}.`,
  notNamed: 'Not named in these articles.',
  newest: (articles: number): string => `In ${counts.articles(articles)}, newest:`,
}

/** The terms of the topics, A to Z. */
export const terms = {
  title: 'Terms, A to Z',
  terms: 'Terms',
  description: (count: number | null): string =>
    `${count === null ? 'Terms' : `${toPlainNumber(count)} terms`} of the topics, A to Z, each with the articles in which it stands.`,
  none: 'No term of a topic stands in these articles.',
  says: (count: number): string =>
    `${toPlainNumber(count)} terms that earned articles their topics, each with the articles and the place where it first stands.`,
  times: (count: number): string => `${toPlainNumber(count)} times`,
}

/** An article's page. */
export const article = {
  outlet: 'Outlet',
  notStated: 'Not stated',
  by: 'By',
  published: 'Published',
  filedFrom: 'Filed from',
  original: 'Original',
  readingTime: 'Reading time',
  minutes: (count: number): string => `${toPlainNumber(count)} min`,
  cite: 'Cite',
  thisText: 'this text',
  editorsNote: 'Editor’s note',
  quotedHere: 'Quoted here',
  unnamed: (count: number): string => `not named: ${toPlainNumber(count)}`,
  inThisArticle: 'In this article',
  contents: 'Contents',
  made: 'How this page was made',
  moreOn: (topic: string | null): string => `More on ${topic ?? 'this'}`,
  earlierOn: (topic: string): string => `Earlier on ${topic}`,
  laterOn: (topic: string): string => `Later on ${topic}`,
  reported: 'reported',
  why: 'why',
  whyLabel: (rules: string): string => `Why: ${rules}`,
  elsewhere: 'Said elsewhere',
  alsoIn: 'also in',
  howCounted: 'How this is counted',
  related: 'Related',
  inCommon: (quotes: number, figures: number): string =>
    `${[...(quotes > 0 ? [counts.quotations(quotes)] : []), ...(figures > 0 ? [counts.figures(figures)] : [])].join(' and ')} in common`,
  bothName: (names: readonly string[]): string => `both name ${names.join(' and ')}`,
  sameTopic: 'same topic',
}

/** The pages on how articles' pages were made. */
export const making = {
  heading: 'How these pages were made',
  title: (article: string, others: number): string =>
    `How “${article}”${others > 0 ? ` and ${counts.articles(others)} before it` : ''} ${others > 0 ? 'were' : 'was'} made`,
  description: 'Every automatic decision behind the pages of some articles, with its reason.',
}
