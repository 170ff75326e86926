import { expect, test } from 'vitest'
import { toCodedText, toReadings } from '../../../src/search/match/coded-text.ts'
import { findHits, hasWanted } from '../../../src/search/match/hits.ts'
import { toTextDirective } from '../../../src/search/match/text-fragment.ts'
import { readQuery } from '../../../src/search/query/query.ts'

const find = (text: string, typed: string): readonly string[] =>
  findHits(toCodedText(text), readQuery(typed).wanted).map(
    ({ start, end, wanted }) => `${wanted} ${text.slice(start, end)}`,
  )

test.each([
  ['Grain and rye.', 'rye grain', ['1 Grain', '0 rye']],
  ['Grains grow; the grain.', 'grain', ['0 Grains', '0 grain']],
  ['Grains grow; the grain.', '"grain"', ['0 grain']],
  ['The old port, the port of old.', '"old port"', ['0 old port']],
  ['The old, old port.', '"old port"', ['0 old port']],
  ['The old port.', '"old port" port', ['0 old port']],
  ['A port. Old ports.', '"port old"', ['0 port. Old']],
  ['The old', '"old port"', []],
  ['A left-wing port.', 'left-wing', ['0 left-wing']],
  ['A left-wing port.', '"wing port"', ['0 wing port']],
  ['It cost $1.37m then.', '"cost 1.37"', ['0 cost $1.37m']],
  ['Grain', 'silt', []],
])('“%s” has of “%s” %j', (text, typed, hits) => {
  expect(find(text, typed)).toEqual(hits)
  const reading = toCodedText(text)
  const wanted = readQuery(typed).wanted
  expect(wanted.some((one) => hasWanted(reading, one))).toBe(hits.length > 0)
})

test('of several texts each has its own hits, and offsets of its own', () => {
  const readings = toReadings(['Grain here.', '', 'No silt, grain there.'])
  const { wanted } = readQuery('grain')
  expect(readings.map((reading) => findHits(reading, wanted).map(({ start }) => start))).toEqual([
    [0],
    [],
    [9],
  ])
})

test('offsets beyond two bytes are kept', () => {
  const text = `${'silt '.repeat(14_000)}grain`
  expect(findHits(toCodedText(text), readQuery('grain').wanted)).toEqual([
    { start: 70_000, end: 70_005, wanted: 0 },
  ])
})

test.each([
  ['grain', ':~:text=grain'],
  ['the grain', ':~:text=the-,grain'],
  ['one of the old grain', ':~:text=of%20the%20old-,grain'],
  ['grain and the river bed', ':~:text=grain,-and%20the%20river'],
  ['so “the grain” then', ':~:text=the-,grain'],
  ['so (the grain) then', ':~:text=the-,grain'],
  ['so – the grain – then', ':~:text=the-,grain'],
  ['grain, and so', ':~:text=grain'],
  ['the left-wing grain', ':~:text=the%20left%2Dwing-,grain'],
])('a directive for the grain of “%s”', (text, directive) => {
  expect(toTextDirective(text, findHits(toCodedText(text), readQuery('grain').wanted))).toBe(directive)
})
