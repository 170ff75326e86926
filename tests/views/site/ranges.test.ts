import { describe, expect, it } from 'vitest'
import { toDirectory, toEvenLeaves, toLeafLinks } from '../../../src/views/site/paging.ts'
import { joinEnds, joinMonths, toLeafLabels } from '../../../src/views/site/ranges.ts'

describe('the ends of a page of a list', () => {
  it('are joined without spaces where both are one word, and are one where they are the same', () => {
    expect(joinEnds('Aalto', 'Brandt')).toBe('Aalto–Brandt')
    expect(joinEnds('£5m', '£20m')).toBe('£5m–£20m')
    expect(joinEnds('De Vega', 'Ruiz')).toBe('De Vega – Ruiz')
    expect(joinEnds('Ruiz', 'Ruiz')).toBe('Ruiz')
  })

  it('name a year once where both months are in it', () => {
    expect(joinMonths('2024-03', '2024-05')).toBe('Mar–May 2024')
    expect(joinMonths('2024-03', '2024-03')).toBe('Mar 2024')
    expect(joinMonths('2023-11', '2024-02')).toBe('Nov 2023 – Feb 2024')
    expect(joinMonths('2023', '2024')).toBe('2023–2024')
    expect(joinMonths(null, '2024-02')).toBe('Date unknown – Feb 2024')
    expect(joinMonths(null, null)).toBe('Date unknown')
  })

  it('are numbered where two pages begin and end alike', () => {
    const leaves = toEvenLeaves(['a', 'a', 'a', 'a', 'a', 'b'], 2)
    expect(toLeafLabels(leaves, joinEnds)).toEqual(['a', 'a, 2', 'a–b'])
    expect(toLeafLabels(toEvenLeaves<string>([], 2), joinEnds)).toEqual([''])
  })

  it('stand in place of the numbers of pages, where a list has them', () => {
    const leaf = { number: 1, count: 2 }
    const toAddress = (number: number): string => `${number}.html`
    expect(toLeafLinks(leaf, toAddress, ['a–c', 'd']).map((link) => link?.label)).toEqual(['a–c', 'd'])
    expect(toLeafLinks(leaf, toAddress).map((link) => link?.label)).toEqual(['1', '2'])
  })

  it('say what a further page has of a group, and no more', () => {
    const rows = ['Aalto', 'Abbe', 'Adam', 'Axel', 'Bohr', 'Bond']
    const toName = (row: string) => ({ key: row.slice(0, 1), label: row.slice(0, 1), wider: '' })
    const directory = toDirectory(toEvenLeaves(rows, 3), toName, String, undefined, joinEnds)
    expect(directory.map(({ label, more }) => [label, more.map((leaf) => leaf.label)])).toEqual([
      ['A', ['Axel']],
      ['B', []],
    ])
  })
})
