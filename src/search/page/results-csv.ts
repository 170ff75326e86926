import { saveFile } from '../../browser/hand-over.ts'
import { toCsvLines } from '../../data/csv.ts'
import { toSlug } from '../../text/strings/slug.ts'
import { unpack } from '../engine/gunzip.ts'
import type { Answer, Engine } from '../engine/engine.ts'
import type { ResultKind } from '../engine/results.ts'
import type { Query, Sort } from '../query/query-types.ts'

/** Where the tables of the whole site are, by the kind of their rows: relative to the page. */
export type TableAddresses = Readonly<Record<ResultKind, string>>

/**
 * Saves all results of a kind as a table, in the order in which they are listed, with the columns of the site's own
 * tables: their rows are taken from these. Rejects where a table cannot be had.
 */
export async function saveResults(
  engine: Engine,
  { query, sort, kind }: { readonly query: Query; readonly sort: Sort; readonly kind: ResultKind },
  tables: TableAddresses,
): Promise<void> {
  const [table, places] = await Promise.all([fetchText(tables[kind]), findPlaces(engine, query, sort, kind)])
  const text = kind === 'article' ? pickArticles(table, places) : pickRows(table, places)
  const name = `${toSlug(query.source, 60) || kind}-${kind}.csv`
  saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name)
}

/** The places of all results of a kind; one that other articles print too is followed by these. */
async function findPlaces(
  engine: Engine,
  query: Query,
  sort: Sort,
  kind: ResultKind,
): Promise<readonly string[]> {
  let last: Answer | null = null
  const question = { query, sort, typing: false, most: Infinity, isThorough: true, isFull: true }
  await engine.ask(question, (answer) => (last = answer))
  const { groups } = (last as Answer | null)?.results ?? { groups: [] }
  const own = groups.find((group) => group.kind === kind && !group.isNearby)
  return (own?.results ?? []).flatMap(({ address, alsoIn }) => [
    toPlace(address),
    ...alsoIn.map((other) => toPlace(other.address)),
  ])
}

/** The lines of a table that these places have, in the order of the places, below its head. */
export function pickRows(table: string, places: readonly string[]): string {
  const [head = '', ...lines] = table.match(LINE) ?? []
  const rows = new Map(lines.map((line) => [toPlace(line.slice(line.lastIndexOf(',') + 1).trim()), line]))
  return [head, ...places.flatMap((place) => rows.get(place) ?? [])].join('')
}

/** The articles at these places as a table with the fields of `articles.json`. */
export function pickArticles(json: string, places: readonly string[]): string {
  type Row = Readonly<Record<string, string | number | null | readonly string[]>>
  const { articles } = JSON.parse(json) as { readonly articles: readonly Row[] }
  const rows = new Map(articles.map((row) => [toPlace(String(row['link'])), row]))
  const columns = Object.fromEntries(
    Object.keys(articles[0] ?? {}).map((name) => [name, (row: Row) => row[name] ?? null] as const),
  )
  // A result may lead to a paragraph.
  const found = places.flatMap((place): readonly Row[] => {
    const row = rows.get(place.replace(FRAGMENT, ''))
    return row ? [row] : []
  })
  return toCsvLines<Row>(columns, found).join('')
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected status ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  // A server may have unpacked it already.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpack(bytes) : bytes,
  )
}

/** "a.html#q-1" of "https://example.org/articles/a.html#q-1" and of "articles/a.html#q-1:~:text=two". */
function toPlace(link: string): string {
  const [place = ''] = link.split(':~:')
  return decodeURI(place.slice(place.lastIndexOf('articles/') + 'articles/'.length))
}

/** Matches a line of a table, with the breaks of lines that stand within quotation marks. */
const LINE = /(?:[^"\r\n]|"(?:[^"]|"")*")+\r\n/g

/** Matches the "#p-1" of "a.html#p-1"; not "a.html". */
const FRAGMENT = /#.*$/
