import { toPlainNumber } from '../../locale/intl.ts'

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
    { typed: ['10,000', '1.37m'], finds: 'numbers as they are written; 1370000 finds the second too' },
    {
      typed: ['$3 billion', '10 per cent', 'over 2 tonnes', 'between 2 and 4 km'],
      finds: 'figures of such a size, however they are written: $3bn, 10%, 2,600 kg',
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
  allArticlesByTitle: (count: number): string => `all ${toPlainNumber(count)}, by title`,
  allTopics: (count: number): string => `all ${toPlainNumber(count)}`,
  allTerms: 'words and names from A to Z, with the articles they stand in',
}

/** The kinds of results. */
export const kinds = {
  quote: { one: 'quotation', other: 'quotations', title: 'Quotations' },
  figure: { one: 'figure', other: 'figures', title: 'Figures' },
  article: { one: 'article', other: 'articles', title: 'Articles' },
}
