import { toCount } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

/** Measures: a quantity followed from article to article. */
export const measures = {
  title: 'Figures, by measure',
  description:
    'Quantities followed from article to article: who counted, for which period, and who repeats the number.',
  says: 'A measure is one question put to every article: how much, by whose count, and when? An editor keeps the list.',
  none: 'No figure in these articles belongs to a measure.',
  caption: 'Measures with their newest value',
  oneValue: 'With only one value so far',
  measure: 'Measure',
  newestValue: 'Newest value',
  inAll: 'In all',
  withoutFigure: 'Without a figure so far',
  counts: (values: number, articles: number): string =>
    `${counts.values(values)} in ${counts.articles(articles)}`,
  pageDescription: (label: string, said: string): string =>
    `${label}: ${said}; who counted, for which period, and who repeats the number.`,
  apart: (difference: string): string => `a difference of ${difference}`,
  shownIn: (unit: string): string => `shown in ${unit}`,
  asStated: '● as stated',
  signAbout: '◆ “about”',
  signMore: '▲ “more than”, “at least”',
  signLess: '▼ “less than”, “at most”',
  thickBar: 'a thick bar is a range, or the period the text states',
  thinLine: 'a thin line joins the counts of one source',
  notAveraged:
    'Nothing is averaged. Totals for a period, events on one day and values without a period are drawn on separate axes; values without a period are placed at the dates of their articles.',
  undrawn: (count: number): string => `${counts.values(count)} more, in the table below only.`,
  ledger: 'Who says how much',
  ledgerSays:
    'One row per claim: one value, for one period, from one source. In the last column, the articles that report it, those closest to the source first.',
  download: 'Download as',
  tableCaption: (label: string): string =>
    `${label}: who counted, how much, for which period, and where it is reported`,
  whoCounted: 'Who counted',
  value: 'Value',
  toldIn: 'Reported in',
  told: (when: string): string => `reported ${when}`,
  disagreement: {
    conflict: 'Two sources disagree',
    'one-source': 'One source, two numbers',
  },
  printedAs: (text: string): string => `printed as “${text}”`,
  placedAsTonnes: 'drawn as tonnes; the text does not say which kind of ton',
  notConverted: 'not converted: a different unit',
  alsoGivenAs: (texts: string): string => `(also given as ${texts})`,
  repeated: (count: number): string =>
    `Repeated in ${toCount(count, { one: 'other place', other: 'other places' })}`,
  passedOnBy: 'passed on by',
  printedIn: 'printed in',
  noPeriod: 'No period stated',
  noPeriodSays: 'They may refer to different times.',
  belong: 'Which figures are included',
  belongSays: (unit: string | null): string =>
    `Those that can be given in ${unit ?? 'the same unit'} and whose sentence contains one of these words. Where a sentence has several such figures, those that clearly count something else are left out. A figure in brackets that repeats another in a different unit is merged with it.`,
  noSource: 'no source named',
}

/** The drawing of a measure and its words for those who do not see it. */
export const plot = {
  toldBy: (outlet: string): string => `reported by ${outlet}`,
  undated: 'undated',
  for: (when: string): string => `for ${when}`,
  toldIn: (when: string): string => `reported ${when}`,
  overTime: (values: string): string => `${values} over time; the table below has them all.`,
  sideBySide: (values: string): string => `${values} side by side; the table below has them all.`,
}
