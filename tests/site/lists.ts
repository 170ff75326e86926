import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { folder } from './site.ts'

/** A page of the built site, read once. */
export type BuiltPage = ReturnType<typeof parseHTML>['document']

const pages = new Map<string, BuiltPage>()

export function readPage(path: string): BuiltPage {
  const page = pages.get(path) ?? parseHTML(readFileSync(join(folder, path), 'utf8')).document
  pages.set(path, page)
  return page
}

/** The place in the site that a link on a page leads to: its path, and its fragment or "". */
export function toTarget(from: string, href: string): { readonly path: string; readonly id: string } {
  const [path = '', id = ''] = href.split('#')
  return {
    path: path === '' ? from : decodeURI(normalize(join(dirname(from), path))),
    id: decodeURIComponent(id.split(':~:')[0] ?? ''),
  }
}

/** Something a list counts, or a place in it that links lead to. */
type Piece = { readonly page: string; readonly id: string; readonly level: string; readonly rows: number }

const lists = new Map<string, readonly Piece[]>()

/** A list on all its pages, in order: its headings and its rows. */
export function readList(first: string): readonly Piece[] {
  const known = lists.get(first)
  if (known) return known
  const pieces = toPages(first).flatMap((page) =>
    [
      ...readPage(page).querySelectorAll(
        `main :is(h2[id]:not(.side *), h3[id]:not(.side *), ${toRowSelector(first)})`,
      ),
    ].map((element): Piece => ({
      page,
      id: element.matches('h2, h3') ? element.id : '',
      level: element.localName,
      rows: element.matches('h2, h3') ? 0 : countRows(element),
    })),
  )
  lists.set(first, pieces)
  return pieces
}

/** The first page of the list that a page is one of. */
export function toFirst(page: string): string {
  const links = [...readPage(page).querySelectorAll('main .leaves a')]
  const isTurns = links.some((link) => link.hasAttribute('rel'))
  const previous = links.findIndex((link) => link.getAttribute('rel') === 'prev')
  // A list turned page by page has the first after the one before; one with numbers has it first.
  const first = !isTurns ? links[0] : previous < 0 ? undefined : links[previous + 1]
  return first ? toTarget(page, first.getAttribute('href') ?? '').path : page
}

function toPages(first: string): readonly string[] {
  const found = new Set([first])
  // Numbers may leave out pages in the middle, which their neighbours name.
  for (const page of found)
    for (const link of readPage(page).querySelectorAll('main .leaves :is(a:not([rel]), a[rel=next])'))
      found.add(toTarget(page, link.getAttribute('href') ?? '').path)
  const order = (page: string): number => Number(LAST_NUMBER.exec(page)?.[1] ?? 1)
  const isNumbered = readPage(first).querySelector('main .leaves ol') !== null
  return isNumbered ? [...found].toSorted((a, b) => order(a) - order(b)) : [...found]
}

/** The rows of each kind of list. */
const rowSelectors: readonly (readonly [pages: RegExp, rows: string])[] = [
  [/^speakers(?:\.html|\/by-(?:name|count)\b)/, '.names > li'],
  [/^speakers\/of-whom/, 'tbody > tr'],
  [/^speakers\/[^/]+\/(?:of|on)\b/, 'ul.quotes > li'],
  [/^speakers\//, '.two ul.quotes > li'],
  [/^quotes/, ':is(ul.openings, ul.quotes) > li'],
  [/^figures\/by-measure/, 'tbody > tr'],
  [/^figures/, ':is(table.figures tbody > tr, dl.by-article dd)'],
  [/^measures\//, 'tr[id]'],
  [/^topics\.html/, '.topics > li'],
  [/^topics\/terms/, '.month li'],
  [/^topics\//, '.two .articles > li'],
  [/^articles(?:\.html|\/page\/)/, 'section.month:not([aria-labelledby=untagged]) .articles > li'],
]

function toRowSelector(page: string): string {
  const found = rowSelectors.find(([pages]) => pages.test(page))
  if (!found) throw new Error(`Expected to know what the rows of ${page} are`)
  return found[1]
}

/**
 * What a row counts as: a sentence that is quoted in several parts, or in several articles, says it; of those who say
 * much a row tells how many more there are.
 */
function countRows(row: Element): number {
  const text = (row.querySelector(':scope > .meta') ?? row).textContent ?? ''
  const more = (row.matches('.openings > li') ? OTHERS : COUNTS_AS).exec(text)?.[1]
  return more === undefined ? 1 : readNumber(more)
}

/** How many rows there are at a place: all of the list for a page, up to the next heading of its level for a heading. */
export function countAt({ path, id }: { readonly path: string; readonly id: string }): number {
  const list = readList(toFirst(path))
  if (id === '') return sum(list)
  const from = list.findIndex((piece) => piece.page === path && piece.id === id)
  if (from < 0) throw new Error(`Expected a heading #${id} on ${path}`)
  const level = list[from]?.level ?? ''
  const to = list.findIndex(
    (piece, place) => place > from && piece.id !== '' && piece.id !== id && piece.level <= level,
  )
  return sum(list.slice(from, to < 0 ? list.length : to))
}

/** How many rows there are from a place of a list to the next of these places. */
export function countBetween(
  place: { readonly path: string; readonly id: string },
  places: readonly { readonly path: string; readonly id: string }[],
): number {
  const list = readList(toFirst(place.path))
  const toIndex = (one: typeof place): number =>
    list.findIndex((piece) => piece.page === one.path && piece.id === one.id)
  const from = toIndex(place)
  if (from < 0) throw new Error(`Expected a heading #${place.id} on ${place.path}`)
  const ends = places.map(toIndex).filter((index) => index > from)
  return sum(list.slice(from, Math.min(list.length, ...ends)))
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, { rows }) => total + rows, 0)
}

/** The rows of a table in the folder of the site, below its head, by the names of its columns. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const file = join(folder, path)
  if (!existsSync(file)) throw new Error(`Expected a table ${path}`)
  const bytes = readFileSync(file)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').slice(1)
  const [head = [], ...rows] = text.match(LINE)?.map(readCells) ?? []
  return rows.map((cells) => Object.fromEntries(head.map((name, place) => [name, cells[place] ?? ''])))
}

function readCells(line: string): readonly string[] {
  return [...line.trimEnd().matchAll(CELL)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  )
}

/** A number as a page prints it: "1,240". */
export function readNumber(text: string): number {
  return Number(text.replace(/\D/g, ''))
}

/** Matches the "3" of "speakers/ana/3.html" and of "articles/page/3.html". */
const LAST_NUMBER = /\/(\d+)\.html$/

/** Matches "12 more, in full"; not “12 more people”, in marks. */
const OTHERS = /^\s*([\d,]+) more, in full\s*$/

/** Matches "Harbour, paragraph 3 · counts as 3"; not a title "What counts as 3 things". */
const COUNTS_AS = /\u00a0· counts as ([\d,]+)$/

/** Matches a line of a table, with breaks of lines within marks. */
const LINE = /(?:[^"\r\n]|"(?:[^"]|"")*")+\r\n/g

/** Matches a cell of a line, with the marks round it or without. */
const CELL = /(?<=^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g
