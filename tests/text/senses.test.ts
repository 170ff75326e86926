import { describe, expect, it } from 'vitest'
import { readFigures } from './reading.ts'

const units = (text: string): readonly unknown[] => readFigures(text).map(({ unit }) => unit)

describe('a sign of two meanings', () => {
  it.each([
    ['The ferry ticket cost 150 kn.', 'HRK'],
    ['A wind of 15 kn came up.', 'knot'],
    ["The mast is 30' tall.", 'foot'],
    ['The price is 18 R.', 'ZAR'],
    ['It was 20c warmer in the shade.', 'celsius'],
  ])('means what the words around it say: %s', (text, unit) => {
    expect(units(text)).toEqual([unit])
  })

  it('closes a quotation and is no inch or foot', () => {
    expect(units('"We lost 12" nets, he said, "and found 30".')).not.toContain('inch')
    expect(units('The deck has a 32" screen.')).toEqual(['inch'])
  })
})
