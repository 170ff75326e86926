import { toPlainNumber } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

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
  newest: (shared: string, isDated: boolean): string => `${shared}, ${isDated ? 'newest' : 'such as'}: `,
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
  someOf: (count: number): string => `Some of ${toPlainNumber(count)}; all stand in the`,
  listOfAll: 'list of articles',
}

/** What sources put differently. */
export const disputes = {
  title: 'Where sources disagree',
  and: 'and',
  ofEachOther: (count: number): string => `of each other, ${toPlainNumber(count)} quotations`,
  sameWords: 'The same words, given to different speakers',
  says: 'By rule, not by judgement: values that two who counted give for one period and that cannot both hold; speakers who name each other in their own words; eight words or more that articles give to different speakers.',
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

/** Groups and abbreviations. */
export const glossary = {
  description:
    'Groups and abbreviations of these articles: what they stand for, what they are called, where they are named.',
  says: 'Groups and abbreviations. Each article leads here where it first names one.',
  alsoCalled: (names: readonly string[]): string => `Also called ${names.join(', ')}.`,
  notNamed: 'Not named in these articles.',
  newest: (articles: number, isDated: boolean): string =>
    `In ${counts.articles(articles)}, ${isDated ? 'newest' : 'such as'}:`,
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
