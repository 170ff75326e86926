import { toCount, toList } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

const clippingNoun = { one: 'clipping', other: 'clippings' }
const savedNoun = { one: 'saved search', other: 'saved searches' }

/** The button that keeps something of an article. */
export const clipping = {
  keep: 'Keep',
  remove: 'Remove from clippings',
  kept: 'Kept.',
  see: 'See clippings',
  removed: 'Removed from your clippings. “Keep” brings it back, with its note.',
  refused: 'Not kept: your browser does not let this site store anything.',
  later: 'Not kept: a newer version of this site has clippings in this browser. Reload the page.',
}

/** What files of clippings say. */
export const exported = {
  others: 'Others',
  countedBy: (name: string): string => `Counted or claimed by ${name}.`,
  tags: (tags: string): string => `Tags: ${tags}`,
}

/** What is said of a file that is imported. */
export const importing = {
  noJson: 'This file is no JSON, so nothing was imported. Choose a file that this page gave as JSON.',
  otherFile:
    'This file holds no clippings, so nothing was imported. Choose a file that this page gave as JSON.',
  laterFile: 'This file comes from a newer version of this program, so nothing was imported.',
  noClipping: (number: number): string => `Number ${number} in the file is no clipping and was left out.`,
  wrong: (number: number, field: string): string =>
    `Number ${number} in the file was left out: its “${field}” is missing or not as expected.`,
  moreWrong: (count: number): string =>
    `${toCount(count, { one: 'more was', other: 'more were' })} left out.`,
  done: (added: number, known: number): string =>
    `${toCount(added, clippingNoun)} imported${known === 0 ? '' : `; ${known} ${known === 1 ? 'was' : 'were'} there already`}.`,
  otherSite: (count: number, site: string): string =>
    `${toCount(count, clippingNoun)} of them ${count === 1 ? 'was' : 'were'} kept on another site, ${site}: the links lead there.`,
}

/** The page of clippings. */
export const clippings = {
  title: 'Clippings',
  description: 'What you have kept of these articles, your searches, and what is new since your last visit.',
  says: 'Quotations, figures and paragraphs that you keep, in your order, with your notes. All of it stays in this browser: nothing is sent anywhere.',
  needsScript:
    'Clippings need JavaScript, which is off here: they are kept by your browser and by no server.',
  notLoaded: 'The script of this page could not be loaded. Reload the page.',
  refused:
    'Your browser does not let this site store anything, as in some private windows: nothing can be kept.',
  later:
    'A newer version of this site has clippings in this browser, and they are left as they are. Reload the page.',
  kept: 'Kept',
  empty:
    'Nothing is kept yet. In an article press a quotation or a figure and choose “Keep” in its card; for a paragraph press its number, for the whole article “Cite”.',
  toArticles: 'All articles',
  group: 'Group by',
  groups: { none: 'nothing, in your order', topic: 'topic', speaker: 'speaker' },
  noGroup: { none: '', topic: 'Without a topic', speaker: 'Nobody named' },
  tag: 'Show',
  allTags: 'all',
  shown: (shown: number, all: number): string =>
    shown === all ? toCount(all, clippingNoun) : `${shown} of ${toCount(all, clippingNoun)}`,
  list: 'Clippings',
  article: 'The whole article',
  reported: (speaker: string): string => `${speaker}, reported`,
  countedBy: (name: string): string => `counted or claimed by ${name}`,
  keptOn: (moment: string): string => `kept ${moment}`,
  otherSite: 'on another site',
  own: 'Note and tags',
  note: 'Note',
  tags: 'Tags, with commas between them',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  /** The name of a button that stands at each of many: "Remove: “We will stay …”". */
  of: (does: string, words: string): string => `${does}: ${words}`,
  moved: (place: number, of: number): string => `Moved to place ${place} of ${of}.`,
  removed: 'Removed.',
  putBack: 'Put back',
  isBack: 'Put back.',
  saved: 'Saved.',
  take: 'Export and import',
  takeSays: 'What the list above shows, in its order, for a text, a spreadsheet or a reference manager.',
  as: 'As',
  forms: {
    markdown: 'Markdown',
    csv: 'CSV, for spreadsheets',
    csl: 'CSL-JSON',
    bibtex: 'BibTeX',
    ris: 'RIS',
    json: 'JSON, to be imported here again',
  },
  download: 'Download',
  copy: 'Copy',
  downloaded: (file: string): string => `Saved as ${file}.`,
  copied: 'Copied.',
  notCopied: 'Your browser did not let this page copy. Download the file instead.',
  notMade: 'This form could not be loaded. Are you connected? Markdown, CSV and JSON need no more.',
  nothingToTake: 'There is nothing to export yet.',
  import: 'Import clippings, from a JSON file of this page',
  tooLarge: 'This file is larger than 20 MB, so nothing was imported.',
  forget: 'Forget everything',
  forgetSays:
    'Removes from this browser your clippings with their notes, saved and recent searches, corrections, which articles you have seen, and your choices of colours, text size, keys and form of citation.',
  forgetPages: 'Pages kept for reading offline are removed under',
  forgetSure: (clippings: number, searches: number): string => {
    const lost = [
      ...(clippings === 0 ? [] : [toCount(clippings, clippingNoun)]),
      ...(searches === 0 ? [] : [toCount(searches, savedNoun)]),
    ]
    return `${lost.length === 0 ? '' : `${toList(lost)} will be gone. `}This cannot be undone.`
  },
  forgetYes: 'Forget it all',
  forgetNo: 'Keep it',
  forgotten: 'Everything is forgotten.',
  notForgotten: 'Your browser did not let this page remove it all.',
}

/** Saved and recent searches. */
export const savedSearches = {
  heading: 'Searches',
  save: 'Save this search',
  saved: 'Saved.',
  see: 'See your searches',
  refused: 'Not saved: your browser does not let this site store anything.',
  empty:
    'No search is saved. On the search page, “Save this search” puts it here, with the number of new results.',
  toSearch: 'Search',
  list: 'Saved searches',
  recent: 'Recent searches',
  clear: 'Clear recent searches',
  remove: 'Remove',
  removed: 'Removed.',
  asking: 'looking for new results …',
  nothingNew: 'nothing new',
  newResults: (results: number, articles: number, isAll: boolean): string =>
    `${isAll ? '' : 'at least '}${results} new, in ${counts.articles(articles)}`,
  notAsked: 'could not be asked; are you connected?',
}

/** Articles that came since the visit before. */
export const news = {
  heading: 'New since your last visit',
  /** On the first page, as a link beside its heading. */
  count: (count: number): string => `${count} new since your last visit`,
  first:
    'This browser remembers no earlier visit. From your next one on, articles that have come since are listed here.',
  none: (moment: string): string => `No article has come since your last visit, ${moment}.`,
  some: (count: number, moment: string): string =>
    `${counts.articles(count)} ${count === 1 ? 'has' : 'have'} come since your last visit, ${moment}.`,
  more: (count: number): string => counts.andMore(count),
  notAsked: 'Which articles there are could not be asked. Are you connected?',
}
