import { describe, expect, test } from 'vitest'
import { toArticles } from '../../../scripts/bench/articles.ts'
import { toSearchFiles } from '../../../src/search/build/pack.ts'
import { toSegmentStarts } from '../../../src/search/build/segment-starts.ts'
import type { PackedRecord } from '../../../src/search/files/records.ts'
import { inParts, openLibrary } from '../library.ts'

const packed = toArticles(300)
const inOne = { bytes: 1e7, articles: 300 }
const before = toSearchFiles(packed).files

/** The files that are no longer there as they were when an article of a place's date comes in there. */
function addAt(place: number): { readonly share: number; readonly index: number; readonly texts: number } {
  const [model] = toArticles(1, 99)
  if (!model) throw new Error('Expected an article')
  const added = model.with(
    4,
    packed[Math.min(place, packed.length - 1)]?.[4] ?? null,
  ) as unknown as PackedRecord
  const files = [...toSearchFiles(packed.toSpliced(place, 0, added)).files]
  const changed = files.filter(
    ([name, bytes]) => Buffer.compare(before.get(name) ?? Buffer.of(), bytes) !== 0,
  )
  const sum = (all: typeof files): number => all.reduce((bytes, [, file]) => bytes + file.length, 0)
  return { share: sum(changed) / sum(files), index: changed.length, texts: files.length }
}

describe('toSearchFiles', () => {
  test('gives the same bytes for the same articles', () => {
    const again = toSearchFiles(packed).files
    expect([...again.keys()]).toEqual([...before.keys()])
    for (const [name, bytes] of again) expect(Buffer.compare(bytes, before.get(name) ?? Buffer.of())).toBe(0)
  })

  test.each([
    ['the oldest', 0],
    ['one of the middle', 150],
    ['the newest', 300],
  ])(
    'leaves all files but a segment and a few texts as they were when an article comes in: %s',
    (_, place) => {
      // Of 300 articles the texts of a file are more of all bytes than of 1,000, where an eighth is the goal.
      expect(addAt(place).share).toBeLessThan(0.16)
    },
  )

  test('counts speakers over all segments alike', async () => {
    const [apart, whole] = await Promise.all([openLibrary(packed, inParts), openLibrary(packed, inOne)])
    const [some, all] = await Promise.all([apart.loadFacets(), whole.loadFacets()])
    const toCounts = (rows: typeof all): Readonly<Record<string, number>> =>
      Object.fromEntries(
        [...rows.speaker, ...rows.outlet, ...rows.topic].map(({ id, articles }) => [id, articles.length]),
      )
    expect(toCounts(some)).toEqual(toCounts(all))
  })
})

describe('which way they are laid out', () => {
  test.each([
    ['the index of a few articles in one file, which is read once', 10, true],
    ['of so many that one file would be heavy in parts', 100, false],
  ])('%s', async (_, count, isWhole) => {
    const articles = toArticles(count)
    const { files, says } = toSearchFiles(articles)
    const { boot } = await openLibrary(articles)
    expect(boot.whole !== null).toBe(isWhole)
    expect(says.startsWith('an index in one file')).toBe(isWhole)
    expect(says).toContain('60 kB')
    expect(files.get('boot.bin')?.length).toBeLessThanOrEqual(62_000)
  })
})

describe('toSegmentStarts', () => {
  const days = (from: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, day) =>
      new Date(Date.parse(from) + day * 86_400_000).toISOString().slice(0, 10),
    )

  test('cuts the articles into about even stretches, each from the first of a year or a quarter', () => {
    const dates = days('2022-01-01', 5 * 365)
    expect(toSegmentStarts(dates).map((place) => dates[place])).toEqual([
      '2022-01-01',
      '2023-01-01',
      '2024-07-01',
      '2025-10-01',
    ])
  })

  test('stays where it is when one article comes in, also where all have one date or none', () => {
    const dates = Array.from({ length: 400 }, () => '')
    expect(toSegmentStarts([...dates, ''])).toEqual(toSegmentStarts(dates))
  })

  test('gives one segment to a few articles', () => {
    expect(toSegmentStarts([])).toEqual([0])
    expect(toSegmentStarts(['2026-01-01'])).toEqual([0])
  })
})
