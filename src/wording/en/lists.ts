import { toPlainNumber } from '../../locale/intl.ts'

/** Lists of articles. */
export const articles = {
  description: (count: number): string =>
    `${count === 1 ? 'The one article' : `All ${toPlainNumber(count)} articles`} of this reader, newest first.`,
  descriptionByTitle: (count: number): string =>
    `${count === 1 ? 'The one article' : `All ${toPlainNumber(count)} articles`} of this reader, by title.`,
  leafDescription: 'Articles, newest first.',
  leafDescriptionByTitle: 'Articles, by title.',
  none: 'The corpus has no article yet.',
  newestFirst: 'Newest first.',
  byTitle: 'By title.',
  months: 'Months',
  letters: 'Letters',
  newestOf: (count: number): string =>
    `The newest of ${toPlainNumber(count)}; all of them stand in the list above.`,
  firstOf: (count: number): string =>
    `The first of ${toPlainNumber(count)}; all of them stand in the list above.`,
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
  quotedSays: (count: number, isDated: boolean): string =>
    `${toPlainNumber(count)} in quotation marks, by speaker, ${isDated ? 'the newest five' : 'five'} of each by their first words; a name leads to all that was said, in full. Those whose speaker is not known come last, none is left out.`,
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
