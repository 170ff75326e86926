import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readMarkdown } from '../../../src/text/formats/markdown.ts'

/** Blocks as "kind line-endLine: text". */
function read(text: string): readonly string[] {
  const { blocks } = readMarkdown(text, new VFile({ path: 'a.md' }))
  return blocks.map((block) => `${block.markup} ${block.line}-${block.endLine}: ${block.text}`)
}

const unit = [
  '## Boats',
  '',
  'Late *again*.',
  '',
  '- a boat',
  '  - a net',
  '',
  '  which leaks',
  '* a sail',
  '',
  '1. one',
  '',
  '2. two',
  '',
  '> They left.',
  '',
  '    code',
  '',
  '3. three',
  '',
]

test('a long text has the blocks of its parts, on their lines', () => {
  const part = read(unit.join('\n')).map((line) => line.replace('title', 'heading'))
  const count = 400
  const long = read(Array.from({ length: count }, () => unit.join('\n')).join('\n'))
  const move = (line: string, index: number): string =>
    line.replace(/(\d+)-(\d+)/, (_, start: string, end: string) =>
      [start, end].map((at) => Number(at) + index * unit.length).join('-'),
    )
  const moved = Array.from({ length: count }, (_, index) => part.map((line) => move(line, index))).flat()
  expect(long.map((line) => line.replace('title', 'heading'))).toEqual(moved)
})

test.each([
  ['a fence', '```\n\n- a\n\n```', 'body'],
  ['a link that is told below', '[a boat][b]', 'body'],
])('%s reaches over the empty lines of a long text', (_, text, kind) => {
  const filler = 'The boats came in late.\n\n'.repeat(1000)
  const definition = text.includes('[b]') ? '\n\n[b]: https://example.org/b\n' : ''
  const blocks = read(`${filler}${text}\n\n${filler}${definition}`)
  const line = 2001
  expect(blocks.filter((block) => block.startsWith(`${kind} ${line}-`))).toEqual([
    text.includes('[b]') ? `body ${line}-${line}: a boat` : `body ${line}-${line + 4}: - a`,
  ])
})

test('notes by the thousand are text, where they stand, and told', () => {
  const file = new VFile({ path: 'a.md' })
  const text = Array.from({ length: 1001 }, (_, index) => `Late.[^${index}]\n\n[^${index}]: Note ${index}.\n`)
  const { blocks } = readMarkdown(text.join('\n'), file)
  expect(blocks.slice(0, 2).map((block) => block.text)).toEqual(['Late.(0)', '(0): Note 0.'])
  expect(blocks).toHaveLength(2002)
  expect(file.messages.map(String)).toEqual([
    'a.md:1:1: Unexpected notes by the thousand: read as text where they stand',
  ])
  const few = readMarkdown(text.slice(1).join('\n'), new VFile({ path: 'a.md' }))
  expect(few.blocks[0]?.text).toBe('Late.')
})
