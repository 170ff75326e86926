import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { readMarkdown } from '../../../src/text/formats/markdown.ts'

const blocksOf = (text: string): readonly (readonly [string | null, string, number])[] =>
  readMarkdown(text, new VFile()).blocks.map((block) => [block.markup, block.text, block.line])

test('plain paragraphs come back unchanged, with their lines', () => {
  expect(blocksOf('The ferries stopped.\nNobody knew why.\n\nThey sail again.')).toEqual([
    ['body', 'The ferries stopped. Nobody knew why.', 1],
    ['body', 'They sail again.', 4],
  ])
})

test('front matter is handed on with the lines above it', () => {
  expect(readMarkdown('---\ntitle: x\n---\n\nText.', new VFile()).yaml).toEqual({
    text: 'title: x',
    above: 1,
    endLine: 3,
  })
  expect(readMarkdown('Text.', new VFile()).yaml).toBeNull()
})

test('markup says what a block is', () => {
  const text =
    '# Title\n\n## Part\n\nSome *em* and [a link](https://example.org).\n\n> “Quoted.”\n\n- one\n- two\n\n![A pier](pier.jpg)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
  expect(blocksOf(text)).toEqual([
    ['title', 'Title', 1],
    ['heading', 'Part', 3],
    ['body', 'Some em and a link.', 5],
    ['body', '“Quoted.”', 7],
    ['listitem', 'one', 9],
    ['listitem', 'two', 10],
    ['caption', 'A pier', 12],
    ['listitem', 'a · b', 14],
    ['listitem', '1 · 2', 16],
  ])
})

test('HTML inside Markdown is put aside with its reason', () => {
  const { blocks } = readMarkdown('<script>alert(1)</script>\n\nText <b onclick="x()">bold</b>.', new VFile())
  expect(blocks.map((block) => [block.markup, block.reason, block.text])).toEqual([
    ['furniture', 'HTML inside Markdown', '<script>alert(1)</script>'],
    ['body', null, 'Text bold.'],
  ])
})

test('a link to nowhere is a warning at its place', () => {
  const file = new VFile()
  readMarkdown('See [there](missing.md) and [here](https://example.org).', file)
  expect(file.messages.map((message) => [message.line, message.column, message.fatal])).toEqual([
    [1, 5, false],
  ])
})

test('addresses, deletions and footnotes are read however they are written', () => {
  expect(blocksOf('See https://example.org, www\\.example.org and ana&#64;example.org.')).toEqual([
    ['body', 'See https://example.org, www.example.org and ana@example.org.', 1],
  ])
  expect(blocksOf('The ~~old~~ pier.[^1]\n\n[^1]: It burned.\n\n- [x] Mended')).toEqual([
    ['body', 'The old pier.', 1],
    ['body', 'It burned.', 3],
    ['listitem', 'Mended', 5],
  ])
  expect(blocksOf('boats\n:-\n12')).toEqual([
    ['listitem', 'boats', 1],
    ['listitem', '12', 3],
  ])
})
