import { expect, test } from 'vitest'
import { findFigures } from '../../../src/text/figures/figures.ts'
import { toTable } from '../../../src/text/strings/table.ts'
import { findTokens } from '../../../src/text/tokens/tokens.ts'

test('a table holds what it lists, and nothing that every object has', () => {
  const table = toTable({ boat: 1 })
  expect([table['boat'], table['constructor'], table['__proto__'], table['toString']]).toEqual([
    1,
    undefined,
    undefined,
    undefined,
  ])
})

test('words that every object knows are words like any other in a text with figures', () => {
  const text = 'It cost 12 constructor, $5 __proto__, 7 tostring and twelve-valueof (12 constructor).'
  const paragraphs = [{ kind: 'body' as const, text, line: 1, endLine: 1 }]
  const figures = findFigures(paragraphs, { articleId: 'a', quotes: [], tokensOf: () => findTokens(text) })
  expect(figures.map(({ value }) => value)).toContain(12)
  for (const { unit } of figures) expect(unit === null || typeof unit === 'string').toBe(true)
})
