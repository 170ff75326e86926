import { expect, test } from 'vitest'
import { countTyped, toCloseness } from '../../../src/search/engine/closeness.ts'
import { toReadings } from '../../../src/search/match/coded-text.ts'
import type { Readings } from '../../../src/search/match/find-in-article.ts'
import { readQuery } from '../../../src/search/query/query.ts'

/** How close the words of a query stand in texts, the title first. */
function read(typed: string, title: string, ...texts: readonly string[]): number {
  const [first, ...paragraphs] = toReadings([title, ...texts])
  return toCloseness({ title: first, paragraphs } as unknown as Readings, readQuery(typed))
}

test.each([
  ['grain harbour', 'The grain harbour sleeps.', 1],
  ['grain harbour', 'The grains, harbours sleep.', 1],
  ['grain harbour', 'The grain of harbour men.', 0.8],
  ['grain harbour', 'The grain of a harbour.', 0.5],
  ['grain harbour', 'The grain of the old harbour.', 0.4],
  ['grain harbour', 'The harbour has grain.', 0],
  ['grain harbour', 'The grain, grain of harbours; a grain harbour.', 1],
  ['grain harbour', 'Grain a b c d e f g h i j k harbour.', 0],
  ['grain harbour', 'Grain.', 0],
  ['grain harbour pilots', 'The grain harbour pilots sleep.', 1],
  ['grain harbour pilots', 'The grain harbour of pilots.', 0.9],
  ['grain harbour pilots', 'The grain harbour sleeps.', 0.5],
  ['"grain harbour" pilots', 'The grain harbour pilots sleep.', 1],
  ['port of grain', 'A port of grain.', 1],
  ['port of grain', 'A port, grain.', 0],
  ['grain speaker:varga harbour', 'The grain harbour sleeps.', 1],
  ['grain -silt harbour', 'The grain harbour sleeps.', 1],
  ['grain', 'The grain harbour sleeps.', 0],
])('“%s” in “%s” is %d', (typed, text, share) => {
  expect(read(typed, '', 'Silt.', text)).toBeCloseTo(share, 10)
})

test('a title counts a fifth more than a paragraph, and no more than one', () => {
  expect(read('grain harbour', 'Grain of harbours', 'Silt.')).toBeCloseTo(0.96, 10)
  expect(read('grain harbour', 'Grain harbour', 'Silt.')).toBe(1)
  expect(read('grain harbour', 'Grain of a harbour', 'A grain of harbours.')).toBeCloseTo(0.8, 10)
})

test.each([
  ['grain', 0],
  ['grain harbour', 2],
  ['port of grain', 3],
  ['"grain harbour" pilots', 3],
])('“%s” has %i typed words', (typed, many) => {
  expect(countTyped(readQuery(typed))).toBe(many)
})
