import { toPlainNumber } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

/** A topic's page. */
export const topic = {
  topic: 'Topic',
  when: 'When',
  overTime: (label: string): string => `${label} over time`,
  none: 'There are no articles on this topic yet.',
  whoSpeaks: 'Who speaks on it',
  whoSpeaksSays: 'By number of quotations and reported statements.',
  sideBySide: 'Side by side',
  related: 'Related topics',
  newest: (shared: string, isDated: boolean): string => `${shared}, ${isDated ? 'newest' : 'such as'}: `,
  keyFigures: 'Key figures',
  keyFiguresOn: (label: string): string => `Key figures on ${label}`,
  drawn: ': every value, its source and its period. More on the',
  pageOfMeasures: 'page of measures',
  allFigures: (count: number): string =>
    count === 1 ? 'The one figure on this topic' : `All ${toPlainNumber(count)} figures on this topic`,
  whoSaysWhat: 'Who says what',
  otherVoices: (count: number): string => `${toPlainNumber(count)} more speakers on this topic.`,
  allQuotations: 'All quotations by speaker',
  terms: 'Which words make an article part of this topic',
  termsSay:
    'An article is on this topic if enough of these words occur in it; those in its title and first paragraph count more. The number is the weight an editor gave the word.',
  vetoes: (vetoes: readonly string[]): string =>
    `Not counted inside: ${vetoes.map((veto) => `“${veto}”`).join(', ')}.`,
  listDescription: (labels: readonly string[]): string => `The topics on this site: ${labels.join(', ')}.`,
  allTerms: 'All topic terms, A to Z',
  someOf: (count: number): string => `Some of ${toPlainNumber(count)}; all are in the`,
  listOfAll: 'list of articles',
}

/** What sources put differently. */
export const disputes = {
  title: 'Where sources disagree',
  and: 'and',
  ofEachOther: (count: number): string => `about each other, ${toPlainNumber(count)} quotations`,
  sameWords: 'The same words, attributed to different speakers',
  says: 'Found by rule, not by judgement: two sources’ values for the same period that cannot both be right; speakers who name each other in their own words; the same eight words or more attributed to different speakers.',
}

/** Two or more speakers beside each other. */
export const compare = {
  title: (topic: string): string => `${topic}: side by side`,
  description: (names: readonly string[], topic: string): string =>
    `What ${names.join(', ')} say on ${topic}, side by side.`,
  heading: 'Side by side',
  says: 'Those who say most on this topic. Tick the ones you want to compare.',
  more: (count: number): string => `and ${toPlainNumber(count)} more:`,
}

/** Groups and abbreviations. */
export const glossary = {
  description:
    'Groups and abbreviations in these articles: what they stand for, their other names, and where they appear.',
  says: 'Groups and abbreviations. Articles link here where they first name one.',
  alsoCalled: (names: readonly string[]): string => `Also called ${names.join(', ')}.`,
  notNamed: 'Does not appear in these articles.',
  newest: (articles: number, isDated: boolean): string =>
    `In ${counts.articles(articles)}, ${isDated ? 'newest' : 'such as'}:`,
}

/** The terms of the topics, A to Z. */
export const terms = {
  title: 'Terms, A to Z',
  terms: 'Terms',
  description: (count: number | null): string =>
    `${count === null ? 'Topic terms' : `${toPlainNumber(count)} topic terms`}, A to Z, each with the articles it occurs in.`,
  none: 'No topic term occurs in these articles.',
  says: (count: number): string =>
    `${toPlainNumber(count)} terms that decide articles’ topics, each with its articles and the place where it first occurs.`,
  times: (count: number): string => `${toPlainNumber(count)} times`,
}
