import { describe, expect, test } from 'vitest'
import { type PackedRecord, readRecord } from '../../../src/search/files/records.ts'
import type { Figure } from '../../../src/types.ts'

const toFigures = (value: Figure['value'], unit: string | null): PackedRecord[9] => [
  ['f', 0, 0, 4, value, unit, null, '=', null, null],
]

describe('the forms in which a figure is asked for', () => {
  test.each([
    [1_370_000, 'USD', '$1370000 $1.37m'],
    [3e9, 'GBP', '£3000000000 £3bn'],
    [5, 'percent', '5%'],
    [[8, 12], 'percent', '8% 12%'],
    [[1, 10], 'boat', '1 10'],
    [[1000, 10_000], 'job', ''],
    [[12, 120], 'boat', ''],
    [[100_000, 1_000_000], 'people', ''],
  ] as const)('of %j %s are "%s"', (value, unit, forms) => {
    const record = readRecord(['a', 'A', null, [], null, [], [], ['Text'], [], toFigures(value, unit)])
    expect(record.figures.map((figure) => figure.forms)).toEqual([forms])
  })
})
