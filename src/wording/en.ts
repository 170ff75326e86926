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
  speakerUnresolved: 'Speaker not resolved',
  withoutTopic: 'Without a topic',
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
    `${toPlainNumber(count)} in quotation marks, by speaker, the newest five of each by their first words; a name leads to all that was said, in full. Those whose speaker is not known come last, none is left out.`,
  others: (count: number): string => `${toPlainNumber(count)} more, in full`,
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
  undrawn: (count: number): string =>
    `The newest values; ${toPlainNumber(count)} more stand in the table alone.`,
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
  ofWhat: (what: string): string => `of “${what}”`,
  elsewhere: 'Said elsewhere',
  alsoIn: 'also in',
  howCounted: 'How this is counted',
  related: 'Related',
  inCommon: (quotes: number, figures: number): string =>
    `${[...(quotes > 0 ? [counts.quotations(quotes)] : []), ...(figures > 0 ? [counts.figures(figures)] : [])].join(' and ')} in common`,
  bothName: (names: readonly string[]): string => `both name ${names.join(' and ')}`,
  sameTopic: 'same topic',
}

/** What each `rule` of a quotation means. */
export const rules: Readonly<Record<string, string>> = {
  'after-name': 'Name and verb after it: “…,” X said.',
  'after-inverted': 'Verb and name after it: “…,” said X.',
  'according-after': '“According to X” after the quotation.',
  'according-before': '“According to X” before the quotation.',
  'is-how': 'The words after the quotation: “…” is how X put it.',
  parenthesis: 'Who speaks is said later in the sentence: … “…” …, X said.',
  before: 'The subject of the verb before it: X said “…”.',
  'before-apposition':
    'The subject of the verb before the quotation, with a description between: X, the mayor, said “…”.',
  'before-relative': 'The one of whom it is said: X, who called it “…”.',
  'before-coordinated': 'The subject shared with the verb before: X left and said “…”.',
  'before-participle': 'The subject of the main verb: X left, saying “…”.',
  'before-infinitive': 'The subject of the verb before: X went on to say “…”.',
  'in-words': 'Whose words the sentence says they are: “…”, in X’s words.',
  'for-whom': 'Whose view it is: For X, it was “…”.',
  agent: 'The name after “by”: described by X as “…”.',
  noun: 'Whose words they are: X’s claim that “…”.',
  label: 'The name before the colon or dash: X: “…”.',
  colon: 'The subject of the sentence that leads to the colon: X was blunt: “…”.',
  'same-sentence': 'The speaker of another quotation in the same sentence.',
  'clause-subject': 'The subject of the sentence; no verb of saying stands there: X wants “…”.',
  continued: 'The speaker of the quotation before, in the same paragraph.',
  'continued-mark': 'The quotation goes on from the paragraph before, where its mark was not closed.',
  'lead-in': 'The subject of the sentence before: X was blunt. “…”',
  'lead-in-above': 'The subject of the sentence that closes the paragraph before.',
  ahead: 'The speaker of the quotation right after it.',
  chain: 'The speaker of the paragraph before, who goes on.',
  signature: 'The name after a dash.',
  'indirect-that': 'The subject of the verb of saying: X said that …',
  'indirect-according': '“According to X” in the sentence.',
  'indirect-after': 'Who speaks is said at the end of the sentence: …, X said.',
  editor: 'Stated by the editor.',
  none: 'Nobody was found who could have said it.',
}

/** The pages on how articles' pages were made. */
export const making = {
  heading: 'How these pages were made',
  title: (article: string, others: number): string =>
    `How “${article}”${others > 0 ? ` and ${counts.articles(others)} before it` : ''} ${others > 0 ? 'were' : 'was'} made`,
  description: 'Every automatic decision behind the pages of some articles, with its reason.',
  whyTopics: 'Why these topics',
  noTopic: 'No topic’s terms stand here often enough.',
  score: (score: number): string => `score ${toPlainNumber(score)}`,
  byEditor: 'stated by the editor',
  citeAs: 'Cite it as',
  readFrom: 'Read from',
  titleIs: (how: string): string => `Title: ${how}.`,
  dateIs: (how: string): string => `Date: ${how}.`,
  notShown: (lines: readonly string[]): string =>
    `About the article, not shown as text: ${lines.join(', ')}.`,
  titleFromText: 'read from the text',
  titleFromSentence: 'made from the first sentence, as the text has no title',
  line: (line: number): string => `line ${line}`,
  lines: (start: number, end: number): string => `lines ${start} to ${end}`,
  whoSaidIt: 'Who said it, and why we think so',
  byTheWord: (cue: string): string => `by “${cue}”`,
  figures:
    'How each figure was read stands in the article itself, beside it or, once it is chosen, behind it.',
  leftOut: 'What was left out',
  nothing: 'Nothing was left out.',
  notes: 'Notes of the program',
  noteAt: (line: number): string => `Line ${line}:`,
  /** Why a piece of the source is no text of the article, which the record says in English. */
  reason: (english: string): string => english,
}

/** What the page "About" says. */
export const about = {
  description: 'How this reader is made, what it decides by itself, how well, and what it cannot do.',
  says: 'Dossier turns a folder of news articles into pages that can be read by topic and asked who said what, and which number, from whom, when.',
  howItWorks: 'How it works',
  program:
    'A program reads the texts by fixed rules: the same text always gives the same page. An editor may overrule it for single quotations and figures; what an editor decided says so. Each text is cut into articles and paragraphs. Page furniture is set aside, never thrown away: every article has a page that says how it was made: what was left out, and every decision with its reason. Topics are given by lists of terms that an editor keeps; every topic names the words that earned it, with links to where they stand. Armed groups, bodies and abbreviations stand in the',
  glossary: 'glossary',
  speakersAndFigures:
    'Quotations are found by their marks, and their speakers by the words around them. What a text reports without marks (“she said that …”) is counted apart and shown as reported. When those words do not settle who speaks, the page says so and shows the words. Figures are shown as printed; beside them stands how they were read. Every address of a paragraph, quotation or figure is made from its own words and stays the same when other articles are added.',
  corpus: 'What stands in this corpus',
  counts: (articles: number, quotes: number, reported: number, figures: number): string =>
    `${counts.articles(articles)}, ${counts.quotations(quotes)}, ${counts.reportedStatements(reported)}, ${counts.figures(figures)}. Of the quotations and statements:`,
  articles: 'Articles:',
  decided: 'with a speaker decided',
  unresolved: 'with a speaker mentioned but not resolved to a name',
  unnamed: 'with no speaker named',
  dateStated: 'with a date stated beside the text',
  dateRead: 'with a date read from the text',
  dateUnknown: 'without a date',
  dateDoubtful: 'whose date is only about right, or uncertain',
  speakers: 'How speakers are decided',
  speakersSay:
    'Each quotation bears the one rule that decided, shown at the foot of its article. The rules used here:',
  echoes: 'What is told more than once',
  echoesSay:
    'The same quotation: six words in a row are the same, or all words and the speaker. The same figure: value and unit are the same and a measure follows both, or both count the same thing in the same words. Independent origins are counted without reprints (a paragraph of twenty words or more is printed alike), without a second article of one outlet, and without articles that name another outlet as their source.',
  howWell: 'How well',
  notMeasured: 'Not measured yet on texts the program has not seen.',
  quality: 'Measured quality',
  measured: 'Measured',
  result: 'Result',
  on: 'On',
  /** Rows of `quality.ts`, which are in English. */
  measurement: (english: string): string => english,
  limits: 'Limits',
  limitsSay: [
    'A quotation without quotation marks is found only where the text says plainly that somebody speaks.',
    'A pronoun may stand for somebody else than the rule takes it for. Follow the link and read the paragraph.',
    'A date with “about” is not known to the day or month it names. The head of each article says whether its date was stated beside the text or read in it.',
    'That a figure or a saying is printed here does not make it true. Two sources may report different figures.',
    'A topic means that its terms stand in the text, no more.',
  ],
  doubts: 'Doubts about these texts',
  more: (count: number): string => `And ${toPlainNumber(count)} more.`,
}

/** The page of references, tables and files. */
export const data = {
  title: 'Cite and take along',
  description: 'How to cite, and all quotations, figures and articles as files.',
  toCite: 'To cite',
  citing:
    'Every paragraph, quotation and figure has an address of its own that stays. In an article, choose the number beside a paragraph: a box opens with the paragraph and what is said and counted in it, as text, Markdown, HTML, BibTeX, RIS or CSL-JSON, and a link that also marks the words on arrival. Without JavaScript the number is that address: copy the link; “Cite” then leads to the article as a reference, in three forms. An article’s page also says in its head what it is, for programs that read that.',
  references: 'References of all articles',
  referencesLabel: 'References',
  on: 'On',
  manager: 'For your reference manager',
  allTopics: 'All topics',
  files: 'Files',
  tables:
    'Tables are UTF-8 as RFC 4180 has it. A text that a spreadsheet would run as a formula, because it begins with = + - @ or a tab, has an apostrophe put before it; numbers stand as they are.',
  linksFromRoot: 'Links are from the root of this site.',
  linksAbsolute: 'Links are absolute.',
  packed:
    'Files that end in .gz are packed with gzip; pandas, R and DuckDB read them as they are, for a reference manager they are unpacked first.',
  whereFrom: 'Where they come from',
  provenance:
    'Read by machine from the articles of this site by fixed rules; an editor may have corrected single rows. Words and figures are as printed in the article, speakers and values as the rules decided: follow the link and read before you rely on a row.',
  licence: 'Licence',
  noLicence:
    'The publisher of this site has stated no licence for these tables. The words in them belong to those who said and printed them.',
  columnsOf: (file: string): string => `Columns of ${file}`,
  column: 'Column',
  holds: 'Holds',
  quotations: 'Every quotation of these articles with its speaker.',
  figures: 'Every figure of these articles with its value.',
  follow: 'Follow:',
  topicReferences: 'References:',
  fileQuotes: 'Every quotation, a row each',
  fileFigures: 'Every figure, a row each',
  fileNote: (file: string): string => `What stands in ${file}, its terms and origin`,
  packedFile: (says: string): string => `${says}, packed`,
  fileArticles: 'Every article with its source, topics and speakers, without its text',
  fileSchema: 'JSON Schema of articles.json',
  fileArticleLines:
    'The whole record of each article, its text with the places of quotations and figures, one a line, packed',
  fileReferences: (form: string): string => `The articles as references, ${form}`,
}

/** What the columns of the tables hold. */
export const columns = {
  quoteId: 'The quotation’s permanent id, the fragment of its link',
  quoteText: 'The words, without quotation marks',
  form: 'direct: a sentence of theirs; mixed: words of theirs in the writer’s sentence; indirect: reported without quotation marks',
  speaker: 'Who says it; empty where nobody could be named',
  speakerId: 'The speaker’s id, the same in all articles',
  unresolved: 'The words that name the speaker, where they do not settle who it is',
  rule: 'The rule that decided the speaker',
  figureId: 'The figure’s permanent id, the fragment of its link',
  figureText: 'As printed',
  kind: 'money, percent, people, count, mass, …',
  low: 'The value in its unit; of a range, the lower end',
  high: 'The same value; of a range, the upper end',
  unit: 'ISO 4217 code, "percent", the unit in the singular, or what is counted',
  bound: '=, ~ (about), <, <=, > or >=',
  trend: 'up or down, where the text says so',
  of: 'What is counted or measured, in the text’s words',
  quote: 'The quotation it stands in',
  figureSpeaker: 'Who says it, where it stands in a quotation',
  measures: 'The measures it belongs to',
  title: 'The article’s title',
  outlet: 'Its outlet; empty when not stated',
  published: 'Its date as EDTF: 2026-02-25, 2026-02; a final ~ means about, ? uncertain',
  paragraph: 'The number of its paragraph on the page; empty for a heading',
  link: 'Where it stands; up to the # it is the link of its article in articles.json',
}

/** The page for reading without a network. */
export const offline = {
  title: 'Read offline',
  description: 'Keep what you read, or the whole site with search, in your browser.',
  says: 'Without a network only what is kept in this browser can be read. Nothing is kept unless you ask for it here, and nobody is told.',
  needsScript: 'Keeping pages needs JavaScript.',
  whatIRead: 'What I read',
  whatIReadSays: 'Every page you open from now on is kept as it is, and comes back when there is no network.',
  keepRead: 'Keep what I read',
  wholeSite: 'The whole site',
  wholeSiteSays: (count: number): string =>
    `All ${counts.articles(count)} with their quotations and figures, every list, and search. It comes from this browser then, quickly, with or without a network; when the site is built anew, what has changed is fetched and used once you have closed its pages. The tables, feeds and files of references under “Cite and take along” are not among it; the box at “Cite” is.`,
  keepSite: 'Keep the whole site',
  remove: 'Remove',
  removeAll: 'Remove everything kept',
}

/** What its script says. */
export const keeping = {
  noWorker: 'Your browser keeps pages only of a site on a web server that is reached by https.',
  nothing: 'Nothing is kept in this browser.',
  nothingMore: 'Nothing is kept in this browser any more.',
  later: 'A later build is ready: it is used once all pages of this site have been closed.',
  starting: 'Starting …',
  progress: (done: number, total: number, size: string): string =>
    `${done} of ${total} files, ${size} in all …`,
  site: 'The whole site is kept in this browser, with search.',
  read: (pages: number): string => `What you read is kept from now on. Kept so far: ${pages}.`,
  noRoom: 'Your browser has no room for it. Nothing was changed.',
  builtAnew: 'This site has been built anew. Close its other pages, reload this one, and ask again.',
  notAll: 'Not all files could be had as they were built, so the site is not kept. Try again later.',
  noNetwork: 'There is no network. Try again when there is.',
}

/** The box that opens at a paragraph's number or at "Cite". */
export const citing = {
  title: 'Cite',
  forms: {
    plain: 'Text',
    markdown: 'Markdown',
    html: 'HTML',
    link: 'Link alone',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  what: 'What',
  as: 'As',
  toCopy: 'To copy',
  copy: 'Copy',
  close: 'Close',
  copied: 'Copied.',
  notCopied: 'Your browser did not let this page copy. The text is marked: copy it by hand.',
  notLoaded: 'This form could not be loaded. Are you connected? Text, Markdown and HTML need no more.',
  article: 'The article',
  paragraph: (number: string): string => `Paragraph ${number}`,
  figure: (words: string): string => `Figure: ${words}`,
  quotation: (words: string): string => `Quotation: ${words}`,
  reported: (words: string): string => `Reported: ${words}`,
  isReported: (speaker: string): string => `${speaker}, reported`,
  in: ', in ',
}

/** The dialog of colours, text size and keys. */
export const display = {
  title: 'Display and keys',
  close: 'Close',
  scheme: 'Colours',
  asSystem: 'As the system',
  light: 'Light',
  dark: 'Dark',
  size: 'Text size',
  small: 'Small',
  normal: 'Normal',
  large: 'Large',
  larger: 'Larger',
  keys: 'Single keys',
  on: 'On',
  off: 'Off',
  search: 'search',
  overview: 'this overview',
  home: 'the first page',
  earlier: 'the earlier article on the topic, or the page before',
  later: 'the later article on the topic, or the next page',
  colours: 'light, dark, as the system',
  nextHit: 'after a search: the next hit, with Shift the one before',
  escape: 'close what is open',
}

/** What a device shows of the site where it is put on its first screen. */
export const manifest = {
  description: 'Who said what, and which number, from whom, when',
}

/** What is not known, in place of a name. */
export const unknown = {
  outlet: 'Outlet not stated',
  speaker: 'Speaker not named',
  unresolved: (mention: string): string => `“${mention}”, not resolved`,
}

/** The search page, as it is before its script runs and without one. */
export const search = {
  description: 'Search all quotations, figures and articles for words, phrases, speakers and numbers.',
  fromFile:
    'This page was opened from a file, and browsers let no file search others. Every quotation and figure stands in the lists below; search works once the folder is on a web server (npm start).',
  notLoaded:
    'The script for search could not be loaded: this site may have been built anew. Reload the page; the lists below need no search.',
  needsScript:
    'Searching by word needs JavaScript, which is off here. Everything it would find stands in these lists too.',
  howToAsk: 'How to ask',
  type: 'Type',
  toFind: 'to find',
  examples: [
    {
      typed: ['water rights'],
      finds: 'texts with both words, in any order; plural and accents make no difference',
    },
    { typed: ['"water rights"'], finds: 'the words just so, one after the other' },
    { typed: ['water -sea'], finds: 'the first word without the second' },
    { typed: ['water OR sea'], finds: 'one word, the other, or both' },
    {
      typed: ['$1.37m', '10,000', '5%'],
      finds: 'numbers as they are written; 1370000 finds the first too',
    },
    { typed: ['speaker:name'], finds: 'what somebody said, by any part of the name or another name' },
    { typed: ['topic:', 'outlet:', 'year:2026'], finds: 'texts of a topic, a source, a year' },
    {
      typed: ['before:2026-02', 'after:2025'],
      finds: 'texts from before a day, month or year, or from after it',
    },
    {
      typed: ['>1000', '10..50', '>5%', '<$2m', '>1000kg'],
      finds: 'figures by size; a unit finds every unit of its kind: tonnes too, for kg',
    },
    { typed: ['unit:tonnes'], finds: 'figures in a unit, or of what is counted' },
    { typed: ['kind:quote', 'kind:figure', 'kind:article'], finds: 'one kind of result alone' },
    {
      typed: ['how much water', 'what did NAME say about water', 'who said water'],
      finds: 'a question is read as a query, and the page shows how',
    },
  ],
  /** Around the names of keys: "Keys: / goes to the box, ↓ and ↑ through the results, Esc back to the box." */
  keys: 'Keys:',
  slash: 'goes to the box,',
  and: 'and',
  arrows: 'through the results,',
  escape: 'back to the box.',
  lists: 'Lists that need no search',
  allQuotations: (count: number): string => `all ${toPlainNumber(count)}, by speaker from A to Z`,
  allFigures: (count: number): string => `all ${toPlainNumber(count)}, by value`,
  byMeasure: 'Figures by measure',
  byMeasureSays: 'how much, by whose count, when',
  allSpeakers: (count: number): string => `all ${toPlainNumber(count)}, from A to Z`,
  allArticles: (count: number): string => `all ${toPlainNumber(count)}, by date, newest first`,
  allTopics: (count: number): string => `all ${toPlainNumber(count)}`,
  allTerms: 'words and names from A to Z, with the articles they stand in',
}

/** The kinds of results. */
export const kinds = {
  quote: { one: 'quotation', other: 'quotations', title: 'Quotations' },
  figure: { one: 'figure', other: 'figures', title: 'Figures' },
  article: { one: 'article', other: 'articles', title: 'Articles' },
}
