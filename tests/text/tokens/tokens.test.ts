import { expect, test } from 'vitest'
import { findTokens } from '../../../src/text/tokens/tokens.ts'

test('each token is the slice of the text it says it is, with tag and sentence', () => {
  const text = '“The U.S. ferry left,” said Ana Prieto. It cost $1.37m, or 5%.'
  const tokens = findTokens(text)
  for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word)
  expect(tokens.find((token) => token.text === 'said')).toMatchObject({ tag: 'VERB', sentence: 0 })
  expect(tokens.find((token) => token.text === 'cost')?.sentence).toBe(1)
})

test('of an endless run only the head is read, and nothing after it moves', () => {
  const text = `${'A'.repeat(50_000)} sailed.`
  const tokens = findTokens(text)
  expect(tokens.map(({ start, end }) => [start, end])).toEqual([
    [0, 100],
    [50_001, 50_007],
    [50_007, 50_008],
  ])
})

test('a text of nothing has no token', () => {
  expect(findTokens('')).toEqual([])
})

test('what a paragraph gives does not hang on those read before it', () => {
  const text = 'The bay’s pilots met Marzuela. Marzuela’s boat left.'
  const first = findTokens(text)
  findTokens('They quoted Marzuela’s, not the pilot’s, words of 4,836 and “Marzuela’s”.')
  expect(findTokens(text)).toEqual(first)
  expect(first.map((token) => token.text)).toContain('’s')
})
