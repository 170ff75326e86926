import { toPlainNumber } from '../../locale/intl.ts'

/** What is not known, in place of a name. */
export const unknown = {
  outlet: 'Outlet not stated',
  speaker: 'Speaker not named',
  unresolved: (mention: string): string => `“${mention}”, not identified`,
}

/** The search page, as it is before its script runs and without one. */
export const search = {
  description: 'Search all quotations, figures and articles for words, phrases, speakers and numbers.',
  fromFile:
    'This page was opened as a file, and browsers do not let files search other files. Search works once the folder is on a web server (npm start). Until then, the lists below have every quotation and figure.',
  notLoaded:
    'The search script could not be loaded; this site may have been updated. Reload the page, or use the lists below.',
  needsScript:
    'Searching by word needs JavaScript, which is turned off. Everything it would find is in these lists too.',
  howToAsk: 'Search tips',
  type: 'Type',
  toFind: 'to find',
  examples: [
    {
      typed: ['water rights'],
      finds: 'texts with both words, in any order; plural and accents make no difference',
    },
    { typed: ['"water rights"'], finds: 'exactly these words, in this order' },
    { typed: ['water -sea'], finds: 'the first word without the second' },
    { typed: ['water OR sea'], finds: 'either word, or both' },
    { typed: ['10,000', '1.37m'], finds: 'numbers as they are written; 1370000 finds the second too' },
    {
      typed: ['$3 billion', '10 per cent', 'over 2 tonnes', 'between 2 and 4 km'],
      finds: 'figures of that size, however they are written: $3bn, 10%, 2,600 kg',
    },
    {
      typed: ['speaker:name'],
      finds: 'what somebody said, by any part of their name, or another name they go by',
    },
    { typed: ['topic:', 'outlet:', 'year:2026'], finds: 'texts on a topic, from an outlet, of a year' },
    {
      typed: ['before:2026-02', 'after:2025'],
      finds: 'texts from before or after a day, month or year',
    },
    {
      typed: ['>1000', '10..50', '>5%', '<$2m', '>1000kg'],
      finds: 'figures by size; a unit also finds related units, such as tonnes for kg',
    },
    { typed: ['unit:tonnes'], finds: 'figures in a unit, or counting something' },
    { typed: ['kind:quote', 'kind:figure', 'kind:article'], finds: 'only one kind of result' },
    {
      typed: ['how much water', 'what did NAME say about water', 'who said water'],
      finds: 'a question in words; the page shows how it was understood',
    },
  ],
  /** Around the names of keys: "Keys: / goes to the box, ↓ and ↑ through the results, Esc back to the box." */
  keys: 'Keys:',
  slash: 'goes to the box,',
  and: 'and',
  arrows: 'through the results,',
  escape: 'back to the box.',
  lists: 'Browse instead',
  allQuotations: (count: number): string => `all ${toPlainNumber(count)}, by speaker from A to Z`,
  allFigures: (count: number): string => `all ${toPlainNumber(count)}, by value`,
  byMeasure: 'Figures by measure',
  byMeasureSays: 'how much, by whose count, and when',
  allSpeakers: (count: number): string => `all ${toPlainNumber(count)}, from A to Z`,
  allArticles: (count: number): string => `all ${toPlainNumber(count)}, by date, newest first`,
  allArticlesByTitle: (count: number): string => `all ${toPlainNumber(count)}, by title`,
  allTopics: (count: number): string => `all ${toPlainNumber(count)}`,
  allTerms: 'words and names from A to Z, with the articles they occur in',
}

/** The kinds of results. */
export const kinds = {
  quote: { one: 'quotation', other: 'quotations', title: 'Quotations' },
  figure: { one: 'figure', other: 'figures', title: 'Figures' },
  article: { one: 'article', other: 'articles', title: 'Articles' },
}
