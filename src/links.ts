/**
 * Addresses inside the site. An address is a path from the root of `dist/` ("articles/a.html#p-12ab"); pages turn it
 * into a relative link, so that `dist/` works in any folder.
 */

/** The address of every page. Each names its file, so that no server rule is needed to turn "x" into "x.html". */
export const addresses = {
  home: 'index.html',
  about: 'about.html',
  search: 'search.html',
  articles: 'articles.html',
  topics: 'topics.html',
  terms: 'topics/terms.html',
  speakers: 'speakers.html',
  speakersByCount: 'speakers/by-count.html',
  quotes: 'quotes.html',
  figures: 'figures.html',
  measures: 'figures/by-measure.html',
  glossary: 'glossary.html',
  timeline: 'timeline.html',
  data: 'data.html',
  offline: 'offline.html',
  clippings: 'clippings.html',
  article: (id: string): string => `articles/${id}.html`,
  /** The page that other sites may frame. */
  embed: (id: string): string => `embed/${id}.html`,
  oembed: (id: string): string => `embed/${id}.json`,
  making: (leaf: string): string => `making/${leaf}.html`,
  /** Two articles beside each other. */
  pair: ({ one, other }: { readonly one: string; readonly other: string }): string =>
    `pairs/${one}--${other}.html`,
  comparison: (topic: string): string => `compare/${topic}.html`,
  topic: (id: string): string => `topics/${id}.html`,
  speaker: (id: string): string => `speakers/${id}.html`,
  spokenOf: (id: string): string => `speakers/${id}/of.html`,
  ofWhom: 'speakers/of-whom.html',
  measure: (id: string): string => `measures/${id}.html`,
  measureLine: (id: string): string => `figures/by-measure.html#${id}`,
  /** A file for reference managers: `ending` is "bib", "ris" or "csl". */
  reference: (id: string, ending: string): string =>
    `references/${id}.${ending === 'csl' ? 'csl.json' : ending}`,
  /** The publisher's image: `ending` is "svg", "png" and so on. */
  logo: (ending: string): string => `logo.${ending}`,
  /** The picture of a page for link previews. */
  picture: (page: string): string => `pictures/${page.replace(ENDING, '')}.png`,
} as const

/**
 * The path in `dist/` of the page being rendered, from `Astro.url`: "articles/a.html" for "/articles/a" and
 * "/articles/a.html", "index.html" for "/".
 */
export function toPath(url: URL): string {
  const path = decodeURI(url.pathname).replace(OUTER_SLASHES, '')
  if (path === '') return addresses.home
  return path.endsWith('.html') ? path : `${path}.html`
}

/**
 * The relative link from a page to an address, percent-encoded. A place on the same page gives its fragment alone
 * ("#p-12ab").
 */
export function toRelative(from: string, address: string): string {
  const [path = '', fragment] = splitOnce(address, '#')
  const hash = fragment === undefined ? '' : `#${toFragment(fragment)}`
  if (hash !== '' && (path === '' || path === from)) return hash
  const folder = from.slice(0, from.lastIndexOf('/') + 1)
  // Length of the folder that both have in common.
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

/** A path percent-encoded, except for its slashes. */
export function toEncoded(path: string): string {
  return PLAIN.test(path) ? path : path.split('/').map(encodeURIComponent).join('/')
}

/** Matches "articles/a-b.html", which needs no encoding; not "speakers/josé.html". */
const PLAIN = /^[\w./-]*$/

/**
 * An address that also highlights words where a browser supports it: "articles/a.html#p-12ab:~:text=two%20boats". Other
 * browsers just go to the place.
 */
export function withWords(address: string, words: string): string {
  return `${address}${DIRECTIVE}${words}`
}

/** What separates a fragment from instructions for the browser. */
const DIRECTIVE = ':~:text='

function toFragment(fragment: string): string {
  const [place = '', words] = splitOnce(fragment, DIRECTIVE)
  // A hyphen is part of the directive's syntax, so it must be encoded.
  const marked = words === undefined ? '' : DIRECTIVE + encodeURIComponent(words).replaceAll('-', '%2D')
  return encodeURIComponent(place) + marked
}

const links = new WeakMap<URL, (address: string) => string>()

/** The function that makes all links of a page: `const link = linksFrom(Astro.url)`, then `link(address)`. */
export function linksFrom(url: URL): (address: string) => string {
  let link = links.get(url)
  if (!link) {
    const from = toPath(url)
    // Cached, because every component of a page asks for it.
    links.set(url, (link = (address) => toRelative(from, address)))
  }
  return link
}

/** True for the address of a page that other sites may frame. */
export function isFramed(address: string): boolean {
  return address.startsWith('embed/')
}

/** True for an http(s) address, the only kind a reader is sent to: front matter may contain "javascript:…". */
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
