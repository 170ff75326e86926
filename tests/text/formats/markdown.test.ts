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

test('front matter is handed on and no block', () => {
  const { frontMatter, blocks } = readMarkdown('---\ntitle: x\n---\n\nText.', new VFile())
  expect(frontMatter).toEqual({
    written: { text: 'title: x', format: 'yaml', above: 1 },
    lines: { start: 1, end: 3 },
  })
  expect(blocks.map(({ text, line }) => [text, line])).toEqual([['Text.', 5]])
  const many = `---\ntitle: ${'['.repeat(2000)}\n---\n\nText.`
  const file = new VFile()
  expect(readMarkdown(many, file).blocks).toHaveLength(1)
  expect(file.messages).toEqual([])
})

test('markup says what a block is', () => {
  const text =
    '# Title\n\n## Part\n\nSome *em* and [a link](https://example.org).\n\n> “Quoted.”\n\n- one\n- two\n\n![A pier](pier.jpg)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
  expect(blocksOf(text)).toEqual([
    ['title', 'Title', 1],
    ['heading', 'Part', 3],
    ['body', 'Some em and a link.', 5],
    ['quotation', '“Quoted.”', 7],
    ['listitem', 'one', 9],
    ['listitem', 'two', 10],
    ['image', 'A pier', 12],
    ['row', 'a | b', 14],
    ['row', '1 | 2', 16],
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
    ['row', 'boats', 1],
    ['row', '12', 3],
  ])
})

test('a line break is a blank', () => {
  expect(blocksOf('The boats left\\\nbefore dawn  \non Monday<br>morning.')).toEqual([
    ['body', 'The boats left before dawn on Monday morning.', 1],
  ])
  expect(blocksOf('| a<br/>b | c |\n|---|---|')).toEqual([['row', 'a b | c', 1]])
})

test('an image is a block before its paragraph; its alt text is no words of it, its title a caption', () => {
  const imagesOf = (text: string) =>
    readMarkdown(text, new VFile()).blocks.map(({ markup, text: words, image }) => [markup, words, image])
  expect(imagesOf('The pier ![at dawn](in%20line.png) burned.')).toEqual([
    ['image', 'at dawn', 'in%20line.png'],
    ['body', 'The pier burned.', undefined],
  ])
  expect(imagesOf('![A pier](pier.jpg "The pier in 2024")')).toEqual([
    ['image', 'A pier', 'pier.jpg'],
    ['caption', 'The pier in 2024', undefined],
  ])
  expect(imagesOf('![](pier.jpg)\n*The pier, burned*')).toEqual([
    ['image', '', 'pier.jpg'],
    ['caption', 'The pier, burned', undefined],
  ])
  expect(imagesOf('[![A pier][p]](https://example.org)\n\n[p]: pier.jpg')[0]).toEqual([
    'image',
    'A pier',
    'pier.jpg',
  ])
  expect(imagesOf('![[pier.webp|300]]\n\n![[Pier.JPG|A pier]] at sea')).toEqual([
    ['image', '', 'pier.webp'],
    ['image', 'A pier', 'Pier.JPG'],
    ['body', 'at sea', undefined],
  ])
  expect(imagesOf('*Only emphasis*')).toEqual([['body', 'Only emphasis', undefined]])
})

test.each([
  ['See [[Notes/Harbour log#May|the log]] and [[Ana Prieto]].', 'See the log and Ana Prieto.'],
  ['See ![[Harbour log]].', 'See Harbour log.'],
  ['The ==old== pier, ==the *very* old==.', 'The old pier, the very old.'],
  ['The [old pier]{.lead #old} and the end.{: .small}', 'The old pier and the end.'],
  ['A [link](https://example.org){target="_blank"} here.', 'A link here.'],
  ['The pier holds. ^pier-1', 'The pier holds.'],
  ['The pier holds [@prieto2025, p. 3].', 'The pier holds.'],
  ['The pier holds [see @prieto2025; @gil2024].', 'The pier holds.'],
  ['::: {.note}\nThe pier holds.\n:::', 'The pier holds.'],
  ['It is {{% notice %}}closed{{% /notice %}}.', 'It is closed.'],
  ['He left %%not sure%% on Monday.', 'He left on Monday.'],
])('%s is shown as its words', (text, words) => {
  expect(blocksOf(text).find(([markup]) => markup === 'body')?.[1]).toBe(words)
})

test.each([
  'It grew 5%% in May and 6%% in June.',
  '“[The] boats,” he said, “[all of them] [sic] left.”',
  'It is 10^[3] and a == b, but c== d.',
  'Two to the power: x ^n of it, [ana@example.org] and a ::: b.',
  'A {{template}} and {%} signs of 5%}.',
  'The set {a, b} and {Ana} of f{x}.',
  'An unclosed [[link and [another].',
])('%s stays as it is', (text) => {
  expect(blocksOf(text)).toEqual([['body', text, 1]])
})

test('a note in a sentence is a paragraph below it, a comment is put aside', () => {
  expect(blocksOf('“We left,”^[So the [log] says.] he said.')).toEqual([
    ['body', '“We left,” he said.', 1],
    ['body', 'So the [log] says.', 1],
  ])
  const { blocks } = readMarkdown('One.\n\n%%\nto do\n\nmore\n%%\n\nTwo.', new VFile())
  expect(blocks.map(({ text, line, endLine, reason }) => [text, line, endLine, reason])).toEqual([
    ['One.', 1, 1, null],
    ['%% to do more %%', 3, 7, 'a comment'],
    ['Two.', 9, 9, null],
  ])
  expect(blocksOf('```\n%% code %%\n```')).toEqual([['body', '%% code %%', 1]])
})

test('a tag of a template is put aside', () => {
  expect(blocksOf('{% include ad.html %}\n\n{{< figure src="a.jpg" >}}')).toEqual([
    ['furniture', '{% include ad.html %}', 1],
    ['furniture', '{{< figure src="a.jpg" >}}', 3],
  ])
})

test('what is set apart is a quotation, but for boxes', () => {
  expect(blocksOf('> We sail.\n>\n> - We fish.\n> > And rest.')).toEqual([
    ['quotation', 'We sail.', 1],
    ['quotation', 'We fish.', 3],
    ['quotation', 'And rest.', 4],
  ])
  expect(blocksOf('> [!note] For *readers*\n> Bring a coat.\n\n> [!WARNING]\n> It rains.')).toEqual([
    ['heading', 'For', 1],
    ['body', 'readers Bring a coat.', 1],
    ['furniture', '', 4],
    ['body', 'It rains.', 4],
  ])
  expect(blocksOf('> [!quote]- Prieto\n> We sail.')).toEqual([
    ['heading', 'Prieto', 1],
    ['quotation', 'We sail.', 1],
  ])
})
