import { toPlainNumber } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

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
