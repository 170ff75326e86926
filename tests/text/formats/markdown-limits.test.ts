import { expect, test } from 'vitest'
import { toUncrowded } from '../../../src/text/formats/markdown-limits.ts'

const boats = '*Boats* and [nets](https://example.org/) '

test.each([
  ['a paragraph of many links', boats.repeat(160)],
  ['a list of links', `- ${boats}\n`.repeat(400)],
  ['many paragraphs', `${boats}\n\n`.repeat(400)],
])('%s stays as it is', (_, text) => {
  expect(toUncrowded(text)).toBeNull()
})

test('a paragraph with more than a thousand marks loses them, and no line and no other paragraph does', () => {
  expect(toUncrowded(`${boats}\n\nNets\n${'**a'.repeat(600)}\n[b](\n\n- ${boats}`)).toEqual({
    text: `${boats}\n\nNets\n${'a'.repeat(600)}\nb(\n\n- ${boats}`,
    line: 4,
  })
  expect(toUncrowded('[a]('.repeat(501))).toEqual({ text: 'a('.repeat(501), line: 1 })
})
