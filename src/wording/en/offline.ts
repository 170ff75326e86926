import { counts } from './shared-words.ts'

/** The page for reading without a network. */
export const offline = {
  title: 'Read offline',
  description: 'Keep what you read, or the whole site including search, in your browser.',
  says: 'Without a connection you can read only what is kept in this browser. No page is kept unless you ask for it here, and nobody is told. “Remove” also clears your recent searches.',
  needsScript: 'Keeping pages needs JavaScript.',
  whatIRead: 'What I read',
  whatIReadSays: 'Every page you open from now on is kept, and can be read again without a connection.',
  keepRead: 'Keep what I read',
  wholeSite: 'The whole site',
  wholeSiteSays: (count: number): string =>
    `All ${counts.articles(count)} with their quotations and figures, every list, and search. The site then loads from this browser, with or without a connection; when it is updated, the changes are fetched and appear once you have closed its pages. “Cite” works too; the tables, feeds and reference files under “Cite and download” are not included.`,
  keepSite: 'Keep the whole site',
  remove: 'Remove',
  removeAll: 'Remove everything kept',
}

/** What its script says. */
export const keeping = {
  noWorker: 'Your browser keeps pages only for sites served over https.',
  nothing: 'Nothing is kept in this browser.',
  nothingMore: 'Nothing is kept in this browser any more.',
  later: 'A newer version is ready. It will be used once you have closed all pages of this site.',
  starting: 'Starting …',
  progress: (done: number, total: number, size: string): string =>
    `${done} of ${total} files, ${size} in all …`,
  site: 'The whole site is kept in this browser, including search.',
  read: (pages: number): string => `What you read is kept from now on. Pages kept so far: ${pages}.`,
  noRoom: 'Your browser has no room for it. Nothing was changed.',
  builtAnew: 'This site has been updated. Close its other pages, reload this one, and try again.',
  notAll: 'Not all files could be fetched, so the site was not kept. Try again later.',
  noNetwork: 'You are offline. Try again when you are connected.',
}

/** What a device shows of the site where it is put on its first screen. */
export const manifest = {
  description: 'Who said what, and whose numbers',
}
