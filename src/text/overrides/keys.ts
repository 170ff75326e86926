import { toWordList, toWordSet } from '../strings/table.ts'

/** The keys that a statement may have. */
export const KEYS = [
  'title',
  'outlet',
  'authors',
  'url',
  'published',
  'topics',
  'note',
  'lang',
  'id',
  'aliases',
  'genre',
  'lines',
  'quotes',
  'figures',
  'articles',
] as const

/** A key of a statement; "source" is an address or an outlet, "tags" are topics where they name one. */
export type StatementKey = (typeof KEYS)[number] | 'source' | 'tags' | 'created'

/** What other tools call the same, the nearest first: Jekyll, Hugo, Obsidian, Pandoc and tools that clip pages. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  title: 'headline fulltitle',
  outlet: 'publisher publication newspaper sitename site website containertitle',
  authors: 'author creator creators byline by',
  url: 'link canonical canonicalurl sourceurl originalurl externalurl',
  published:
    'date datepublished publisheddate publishedat publishedtime publishdate pubdate publicationdate dateofpublication',
  lang: 'language locale',
  aliases: 'alias',
  source: 'source',
  tags: 'tags tag categories category keywords',
  created: 'created createdat createddate datecreated creationdate',
}
const NAMES: ReadonlyMap<string, StatementKey> = new Map([
  ...KEYS.map((key): [string, StatementKey] => [key, key]),
  ...Object.entries(OTHER_NAMES).flatMap(([key, names]) =>
    toWordList(names).map((name): [string, StatementKey] => [name, key as StatementKey]),
  ),
])
/** Keys of such tools that say how a page looks there, or what nothing here shows. */
const IGNORED: ReadonlySet<string> = toWordSet(`
  description summary excerpt subtitle dek standfirst abstract lead
  layout type kind weight slug permalink redirectfrom toc image images cover thumbnail banner featured featuredimage
  cssclass cssclasses publish draft hidden modified updated updatedat lastmod lastmodified datemodified expirydate
  clipped dateclipped clippeddate saved datesaved dateadded read rating status priority series section
  comments math mermaid share pinned domain favicon wordcount readingtime menu params parent navorder
  sidebarlabel sidebarposition citekey doi issn isbn uid uuid guid latitude longitude altitude completed due
  coverimage featureimage wordscount format output execute bibliography csl eleventynavigation noteurl resources`)

const RANKS: ReadonlyMap<string, number> = new Map([...NAMES.keys()].map((name, rank) => [name, rank]))

/** What a key is read as, however it is spelt ("Date Published"): null for one that nobody knows. */
export function readKey(key: string): StatementKey | 'ignored' | null {
  const plain = toPlainKey(key)
  return NAMES.get(plain) ?? (IGNORED.has(plain) ? 'ignored' : null)
}

/** How near a key is to ours: the lower number counts where several say the same. */
export function toRank(key: string): number {
  return RANKS.get(toPlainKey(key)) ?? RANKS.size
}

function toPlainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_?-]+/g, '')
}
