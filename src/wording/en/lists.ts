import { toPlainNumber } from '../../locale/intl.ts'

/** Lists of articles. */
export const articles = {
  description: (count: number): string =>
    `${count === 1 ? 'The one article' : `All ${toPlainNumber(count)} articles`} on this site, newest first.`,
  descriptionByTitle: (count: number): string =>
    `${count === 1 ? 'The one article' : `All ${toPlainNumber(count)} articles`} on this site, by title.`,
  leafDescription: 'Articles, newest first.',
  leafDescriptionByTitle: 'Articles, by title.',
  none: 'There are no articles here yet.',
  newestFirst: 'Newest first.',
  byTitle: 'By title.',
  months: 'Months',
  letters: 'Letters',
  newestOf: (count: number): string =>
    `The newest of ${toPlainNumber(count)}; the list above leads to all of them.`,
  firstOf: (count: number): string =>
    `The first of ${toPlainNumber(count)}; the list above leads to all of them.`,
}

/** Quotations in lists, and the pages of quotations. */
export const quotes = {
  heading: 'heading',
  paragraph: (number: number): string => `paragraph ${number}`,
  placeOf: (place: string, title: string): string => `${place} of ${title}`,
  reported: 'Reported',
  alsoIn: 'also in',
  /** Of a row of several quotations. */
  countsAs: (count: number): string => `counts as ${toPlainNumber(count)}`,
  quotedList: 'Word for word',
  reportedList: 'Reported',
  reportedTitle: 'Quotations, reported',
  counted: (label: string, count: number): string => `${label} (${toPlainNumber(count)})`,
  quotedDescription: (title: string): string =>
    `${title}: quotations by speaker, A to Z; those without a known speaker last.`,
  reportedDescription: (title: string): string =>
    `${title}: reported statements by speaker, A to Z; those without a known speaker last.`,
  quotedSays: (count: number, isDated: boolean): string =>
    `${toPlainNumber(count)} in quotation marks, by speaker: the first words of ${isDated ? 'the newest five' : 'five'} each. A name leads to all that was said, in full. Those without a known speaker come last.`,
  others: (count: number): string => `${toPlainNumber(count)} more, in full`,
  reportedSays: (count: number): string =>
    `${toPlainNumber(count)} reported by the writer without quotation marks (“she said that …”), by speaker, where the text says plainly who is speaking.`,
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
  withSentences: (title: string): string => `${title}: each with its sentence and its source.`,
  withSources: (title: string): string => `${title}: each with its source.`,
  smallSays: (count: number): string =>
    `${toPlainNumber(count)} small counts, listed separately so that they do not bury the rest: one, two or three, written as words, of things or people (“the two leaders”), unless a measure follows them or the sentence is about people killed, injured, missing or arrested.`,
  valueSays: (count: number): string =>
    `${toPlainNumber(count)} figures, each as printed, as the program read it, and in its sentence.`,
  articleSays: (count: number): string =>
    `${toPlainNumber(count)} figures, article by article. In the list by kind and size each is shown in its sentence, with a link to it.`,
  figure: 'Figure',
  inTheText: 'In the text',
  source: 'Source',
  followed: 'Measure:',
  in: 'in',
}
