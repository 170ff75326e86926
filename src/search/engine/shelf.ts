import { type FacetRows, type PackedFacets, readFacetRows } from '../files/facet-rows.ts'
import { type Boot, bootFile, layoutVersion } from '../files/layout.ts'
import { type ArticleRecord, type PackedRecord, readRecord } from '../files/records.ts'
import { type ByteRange, toPlaces } from './block-places.ts'
import { unpack } from './gunzip.ts'
import { openBlocks } from './index-blocks.ts'
import { openKept } from './last-used.ts'
import type { TermShelf } from './term-shelf.ts'
import { openWhole } from './whole-index.ts'

/** Gives a part of a file of the search folder; the whole file without `length`. Rejects when it cannot. */
export type Fetch = (file: string, from: number, length: number | null) => Promise<Uint8Array<ArrayBuffer>>

/** The search files as they are asked for. What was read lately is kept, some megabytes at most. */
export type Shelf = TermShelf & {
  readonly boot: Boot
  readonly loadRecords: (places: readonly number[]) => Promise<readonly ArticleRecord[]>
  readonly loadFacets: () => Promise<FacetRows>
}

/** Records kept: two megabytes. */
const mostRecords = 64

/** Opens the search files by reading the first of them. Rejects when it is of another version of this program. */
export async function openShelf(fetchPart: Fetch): Promise<Shelf> {
  const boot = (await readJson(await fetchPart(bootFile, 0, null))) as Boot
  if (boot.version !== layoutVersion)
    throw new Error(
      `Unexpected search files of version ${boot.version}, expected ${layoutVersion}: reload the page`,
    )
  const places = toPlaces(boot)
  const fetchRange = ({ file, from, length }: ByteRange): Promise<Uint8Array<ArrayBuffer>> =>
    fetchPart(file, from, length)
  const readRange = async (range: ByteRange): Promise<unknown> => readJson(await fetchRange(range))
  const terms = boot.whole === null ? openBlocks(boot, places, readRange) : openWhole(boot.whole)
  const keepFile = openKept<Uint8Array<ArrayBuffer>>(boot.texts.length)
  const keepRecord = openKept<ArticleRecord>(boot.isSmall ? boot.count : mostRecords)
  const keepFacets = openKept<FacetRows>(1)
  /** Of a small corpus all texts are read sooner or later: a file at a time. */
  const readText = async (range: ByteRange): Promise<Uint8Array<ArrayBuffer>> =>
    boot.isSmall
      ? (await keepFile(range.file, () => fetchPart(range.file, 0, null))).slice(
          range.from,
          range.from + range.length,
        )
      : fetchRange(range)
  const loadFacets = async (): Promise<FacetRows> =>
    readFacetRows(
      await Promise.all(
        places.starts.map(async (start, segment) => ({
          start,
          facets: (await readRange(places.block(segment, 'facets', 0))) as PackedFacets,
        })),
      ),
    )
  return {
    boot,
    ...terms,
    loadRecords: (wanted) =>
      Promise.all(
        wanted.map((article) =>
          keepRecord(String(article), async () => {
            const filled = await readText(places.text(article))
            // The first byte says how many bytes at the end are filling.
            const packed = filled.slice(1, filled.length - (filled[0] ?? 0))
            return readRecord((await readJson(packed)) as PackedRecord)
          }),
        ),
      ),
    loadFacets: () => keepFacets('', loadFacets),
  }
}

const decoder = new TextDecoder()

async function readJson(packed: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return JSON.parse(decoder.decode(await unpack(packed)))
}
