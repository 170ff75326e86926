import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { toShortened } from '../../../src/text/formats/markdown-plain.ts'
import { readMarkdown } from '../../../src/text/formats/markdown.ts'

test('paragraphs in a row without marks become one letter, and no line moves', () => {
  const { text, paragraphs } = toShortened(
    'The boats left.\nAll of them.\n\nNobody knew why.\n\n- one\n\nOn Monday.\n',
  )
  expect(text).toBe('x\n\n\n\n\n- one\n\nx\n')
  expect([...paragraphs]).toEqual([
    [
      1,
      [
        { text: 'The boats left.\nAll of them.', line: 1, endLine: 2 },
        { text: 'Nobody knew why.', line: 4, endLine: 4 },
      ],
    ],
    [8, [{ text: 'On Monday.', line: 8, endLine: 8 }]],
  ])
})

test.each([
  'A *word*.',
  '12. boats',
  '- a boat',
  'A title\n=====',
  '    set in',
  'Gil &amp; Ruiz',
  'A line  \nand another',
  'See www.example.org',
  '```\n\ncode\n\n```',
  '<!--\n\nhidden\n\n-->',
  'Two\r\n\r\nlines',
])('%j is left to the reader of Markdown', (text) => {
  expect(toShortened(text)).toEqual({ text, paragraphs: new Map() })
})

test('a text comes out the same whether it was made short or not', () => {
  const lines = [
    ['', '', '', 'The boats left.', '“No,” she said.', 'on Monday', '2024 was calm', '3. third', '12)'],
    ['- item', '  deeper', '    code', '> said', '# Part', '---', '***', '===', 'a | b', '-|-', ':-:'],
    ['*so*', '[it](there.md)', '[it]: there.md', '[^1]: a note', 'so[^1]', '\\- no', 'AT&amp;T', '…'],
    ['==so==', '[[Ana|she]]', 'left\\', '%%', '> [!note]', 'a^[b]', '{.lead}'],
    ['![a pier](pier.jpg)', 'ends in a blank ', 'two  ', '\tset in', 'ana@example.org', 'www.example.org'],
  ].flat()
  const line = fc.constantFrom(...lines)
  const read = (text: string): unknown => {
    const file = new VFile()
    const { frontMatter, blocks } = readMarkdown(text, file)
    const told = file.messages.map((message) => [message.line, message.column, message.reason])
    return { frontMatter, told, blocks: blocks.filter((block) => block.text !== '`') }
  }
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), fc.boolean(), (picked, fronted) => {
      const text = [...(fronted ? ['---', 'title: x', '---'] : []), ...picked].join('\n')
      // A lone mark of code below keeps a text from being made short, and changes nothing above it.
      expect(read(`${text}\n\nThe end.`)).toEqual(read(`${text}\n\nThe end.\n\n\``))
    }),
    { numRuns: 400 },
  )
})
