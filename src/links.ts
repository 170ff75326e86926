/**
 * Addresses inside the site. An address is a path from the root of `dist/` ("articles/a.html#p-12ab"); a page
 * turns it into a relative link, so that one `dist/` works in any folder and under any name.
 */

/** Where each page lies. Every address names its file: no server rule turns "x" into "x.html". */
export const addresses = {
  home: 'index.html',
  about: 'about.html',
  search: 'search.html',
  articles: 'articles.html',
  topics: 'topics.html',
  speakers: 'speakers.html',
  quotes: 'quotes.html',
  figures: 'figures.html',
  measures: 'figures/by-measure.html',
  glossary: 'glossary.html',
  timeline: 'timeline.html',
  data: 'data.html',
  offline: 'offline.html',
  article: (id: string): string => `articles/${id}.html`,
  making: (leaf: string): string => `making/${leaf}.html`,
  comparison: (topic: string): string => `compare/${topic}.html`,
  topic: (id: string): string => `topics/${id}.html`,
  speaker: (id: string): string => `speakers/${id}.html`,
  measure: (id: string): string => `measures/${id}.html`,
  /** An article as a reference: `ending` is "bib", "ris" or "csl". */
  reference: (id: string, ending: string): string =>
    `references/${id}.${ending === 'csl' ? 'csl.json' : ending}`,
  /** The picture that stands for a page where a link to it is shown. */
  picture: (page: string): string => `pictures/${page.replace(ENDING, '')}.png`,
} as const

/**
 * The path in `dist/` of the page that is being made, from `Astro.url`: "/articles/a" and "/articles/a.html"
 * are both "articles/a.html", "/" is "index.html".
 */
export function toPath(url: URL): string {
  const path = decodeURI(url.pathname).replace(OUTER_SLASHES, '')
  if (path === '') return addresses.home
  return path.endsWith('.html') ? path : `${path}.html`
}

/**
 * The relative link from one page to an address, percent-encoded. A place on the page itself is its fragment
 * alone ("#p-12ab").
 */
export function toRelative(from: string, address: string): string {
  const [path = '', fragment] = splitOnce(address, '#')
  const hash = fragment === undefined ? '' : `#${toFragment(fragment)}`
  if (hash !== '' && (path === '' || path === from)) return hash
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  // How much of the folder both lie in.
  let shared = 0
  for (let end = path.indexOf('/') + 1; end > 0 && folder.startsWith(path.slice(0, end));) {
    shared = end
    end = path.indexOf('/', shared) + 1
  }
  return '../'.repeat(countFolders(folder, shared)) + toEncoded(path.slice(shared)) + hash
}

function countFolders(folder: string, from: number): number {
  let count = 0
  for (let at = folder.indexOf('/', from); at >= 0; at = folder.indexOf('/', at + 1)) count++
  return count
}

/** A path percent-encoded, but for its slashes. */
export function toEncoded(path: string): string {
  return PLAIN.test(path) ? path : path.split('/').map(encodeURIComponent).join('/')
}

/** Matches "articles/a-b.html", which stays as it is; not "speakers/josé.html". */
const PLAIN = /^[\w./-]*$/

/**
 * An address that also marks words on arrival, in browsers that can: "articles/a.html#p-12ab:~:text=two%20boats". The
 * others go to the place alone.
 */
export function withWords(address: string, words: string): string {
  return `${address}${DIRECTIVE}${words}`
}

/** What browsers take for an instruction and not for the name of a place. */
const DIRECTIVE = ':~:text='

function toFragment(fragment: string): string {
  const [place = '', words] = splitOnce(fragment, DIRECTIVE)
  // A hyphen would end the words there: it parts them from what stands around them.
  const marked = words === undefined ? '' : DIRECTIVE + encodeURIComponent(words).replaceAll('-', '%2D')
  return encodeURIComponent(place) + marked
}

const links = new WeakMap<URL, (address: string) => string>()

/** The function a page uses for all its links: `const link = linksFrom(Astro.url)`, then `link(address)`. */
export function linksFrom(url: URL): (address: string) => string {
  let link = links.get(url)
  if (!link) {
    const from = toPath(url)
    // Each part of a page asks for it.
    links.set(url, (link = (address) => toRelative(from, address)))
  }
  return link
}

/** True for an address a reader may be sent to: front matter is free text and may hold "javascript:…". */
export function isWebAddress(address: string | null): address is string {
  return address !== null && WEB_ADDRESS.test(address) && URL.canParse(address)
}

/** Matches the ending of "articles/a.html". */
const ENDING = /\.html$/

/** Matches the slashes of "/articles/a/"; leaves "articles/a" alone. */
const OUTER_SLASHES = /^\/+|\/+$/g

/** Matches "https://example.org/a"; not "javascript:alert(1)" nor "www.example.org". */
const WEB_ADDRESS = /^https?:\/\/\S+$/i

function splitOnce(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)]
}
