import { counts } from './shared-words.ts'

/** The page for reading without a network. */
export const offline = {
  title: 'Read offline',
  description: 'Keep what you read, or the whole site with search, in your browser.',
  says: 'Without a network only what is kept in this browser can be read. No page is kept unless you ask for it here, and nobody is told. “Remove” takes the recent searches of the search box away too.',
  needsScript: 'Keeping pages needs JavaScript.',
  whatIRead: 'What I read',
  whatIReadSays: 'Every page you open from now on is kept as it is, and comes back when there is no network.',
  keepRead: 'Keep what I read',
  wholeSite: 'The whole site',
  wholeSiteSays: (count: number): string =>
    `All ${counts.articles(count)} with their quotations and figures, every list, and search. It comes from this browser then, quickly, with or without a network; when the site is built anew, what has changed is fetched and used once you have closed its pages. The tables, feeds and files of references under “Cite and take along” are not among it; the box at “Cite” is.`,
  keepSite: 'Keep the whole site',
  remove: 'Remove',
  removeAll: 'Remove everything kept',
}

/** What its script says. */
export const keeping = {
  noWorker: 'Your browser keeps pages only of a site on a web server that is reached by https.',
  nothing: 'Nothing is kept in this browser.',
  nothingMore: 'Nothing is kept in this browser any more.',
  later: 'A later build is ready: it is used once all pages of this site have been closed.',
  starting: 'Starting …',
  progress: (done: number, total: number, size: string): string =>
    `${done} of ${total} files, ${size} in all …`,
  site: 'The whole site is kept in this browser, with search.',
  read: (pages: number): string => `What you read is kept from now on. Kept so far: ${pages}.`,
  noRoom: 'Your browser has no room for it. Nothing was changed.',
  builtAnew: 'This site has been built anew. Close its other pages, reload this one, and ask again.',
  notAll: 'Not all files could be had as they were built, so the site is not kept. Try again later.',
  noNetwork: 'There is no network. Try again when there is.',
}

/** What a device shows of the site where it is put on its first screen. */
export const manifest = {
  description: 'Who said what, and which number, from whom, when',
}
