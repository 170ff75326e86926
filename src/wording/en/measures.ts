import { toCount } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

/** Measures: a quantity followed from article to article. */
export const measures = {
  title: 'Figures, by measure',
  description:
    'Quantities followed from one article to the next: who counted, for which period, and who repeats it.',
  says: 'A measure is one question asked of every article: how much, by whose count, when. An editor keeps the list.',
  none: 'No figure of these articles belongs to a measure.',
  caption: 'Measures with their newest value',
  oneValue: 'With one value so far',
  measure: 'Measure',
  newestValue: 'Newest value',
  inAll: 'In all',
  withoutFigure: 'Without a figure so far',
  counts: (values: number, articles: number): string =>
    `${counts.values(values)} in ${counts.articles(articles)}`,
  pageDescription: (label: string, said: string): string =>
    `${label}: ${said}; who counted, for which period, and who repeats it.`,
  apart: (difference: string): string => `a difference of ${difference}`,
  shownIn: (unit: string): string => `shown in ${unit}`,
  asStated: '● as stated',
  signAbout: '◆ “about”',
  signMore: '▲ “more than”, “at least”',
  signLess: '▼ “less than”, “at most”',
  thickBar: 'a thick bar is a range, or the period the text states',
  thinLine: 'a thin line joins the counts of one source',
  notAveraged:
    'Nothing is averaged. Totals of a stretch of time, events of one day and values without a period share no axis; the last stand at the dates of their articles.',
  undrawn: (count: number): string => `${counts.values(count)} more in the ledger alone.`,
  ledger: 'Ledger',
  ledgerSays:
    'A row for each claim: one value, for one period, by one who counted. Under it, the texts that tell it, the nearest to the origin first.',
  download: 'All of it as',
  tableCaption: (label: string): string => `${label}: who counted, how much, for which period, told where`,
  whoCounted: 'Who counted',
  value: 'Value',
  toldIn: 'Told in',
  told: (when: string): string => `told ${when}`,
  disagreement: {
    conflict: 'Two sources disagree',
    'one-source': 'One source, two numbers',
  },
  printedAs: (text: string): string => `printed as “${text}”`,
  placedAsTonnes: 'placed as tonnes; the text does not say which ton',
  notConverted: 'not converted: another unit',
  alsoGivenAs: (texts: string): string => `(also given as ${texts})`,
  repeated: (count: number): string =>
    `Repeated in ${toCount(count, { one: 'other place', other: 'other places' })}`,
  passedOnBy: 'passed on by',
  printedIn: 'printed in',
  noPeriod: 'No period stated',
  noPeriodSays: 'They may speak of different times.',
  belong: 'Which figures belong here',
  belongSays: (unit: string | null): string =>
    `Those that can be told in ${unit ?? 'the same way'} and whose sentence has one of these words. Where one sentence has several such figures, those that say they count something else are left out. A figure in brackets that restates another is folded into it.`,
  noSource: 'no source named',
}

/** The drawing of a measure and its words for those who do not see it. */
export const plot = {
  toldBy: (outlet: string): string => `told by ${outlet}`,
  undated: 'undated',
  for: (when: string): string => `for ${when}`,
  toldIn: (when: string): string => `told in ${when}`,
  overTime: (values: string): string => `${values} over time; the ledger below has them all.`,
  sideBySide: (values: string): string => `${values} side by side; the ledger below has them all.`,
}
