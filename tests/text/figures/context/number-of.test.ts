import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const units = (text: string): readonly unknown[] => readFigures(text).map(({ unit }) => unit)

describe('a number of something', () => {
  it('counts what its subject is a number of', () => {
    expect(units('The number of wrecks reached 78, up from 70.')).toEqual(['wreck', 'wreck'])
    expect(units('The number of pilots rose 12 percent to 340.')).toEqual(['percent', 'people'])
  })

  it('keeps a unit of its own and takes none from another sentence', () => {
    expect(units('The number of wrecks cost 78 dollars.')).toEqual(['USD'])
    expect(units('We know the number of wrecks. The sum was 70.')).toEqual([null])
  })
})
