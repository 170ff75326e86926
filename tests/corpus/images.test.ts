import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encode } from 'fast-png'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkImages } from '../../src/corpus/images.ts'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import type { ArticleImage } from '../../src/types.ts'
import { makeArticle } from '../views/made.ts'

let home = ''
let folder = ''

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'images-'))
  folder = path.join(home, 'corpus')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
}
const png = (width: number, height: number): Uint8Array =>
  encode({ width, height, channels: 3, data: new Uint8Array(width * height * 3).fill(120) })
const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"${attributes}>${inside}</svg>`

/** What becomes of an image that a text in `sub/` names: its file from the folder, or null, and the messages. */
async function check(name: string, all: readonly string[] = []): Promise<[string | null, readonly string[]]> {
  const image: ArticleImage = {
    paragraph: 0,
    file: path.join(folder, 'sub', name),
    url: null,
    alt: 'Boat',
    line: 7,
  }
  const source = { file: path.join(folder, 'sub/a.md'), lines: { start: 1, end: 9 } }
  const article = makeArticle('a', { paragraphs: ['The ferry is late.'], source, images: [image] })
  const { articles, messages } = await checkImages(
    [article],
    [folder],
    all.map((one) => path.join(folder, one)),
  )
  const { file = null } = articles[0]?.images[0] ?? {}
  return [
    file === null ? null : path.relative(folder, file),
    messages.map(({ file: text, line, column, severity, ruleId, reason }) => {
      expect([path.relative(folder, text), line, column, severity, ruleId]).toEqual([
        'sub/a.md',
        7,
        1,
        'warning',
        'image',
      ])
      return reason.replaceAll(`${folder}/`, '')
    }),
  ]
}

test('an image beside the text, above it in the folder, or linked to within the folder is shown', async () => {
  write('sub/boat.png', png(4, 3))
  write('img/Große Fähre.JPG', png(4, 3))
  write('sub/drawing.svg', svg('<path d="M0 0h9"/><text>on = 3, script</text>'))
  symlinkSync('boat.png', path.join(folder, 'sub/linked.png'))
  expect(await check('boat.png')).toEqual(['sub/boat.png', []])
  expect(await check('../img/Große Fähre.JPG')).toEqual(['img/Große Fähre.JPG', []])
  expect(await check('drawing.svg')).toEqual(['sub/drawing.svg', []])
  expect(await check('linked.png')).toEqual(['sub/linked.png', []])
})

test('a name in other letters is that of the file in the folder, as systems that do not tell them apart have it', async () => {
  write('sub/Boat.PNG', png(4, 3))
  expect(await check('boat.png', ['sub/Boat.PNG'])).toEqual(['sub/Boat.PNG', []])
  expect(await check('goat.png', ['sub/Boat.PNG'])).toEqual([
    null,
    ['Expected the image sub/goat.png, found no such file: the image is not shown'],
  ])
})

test('an image out of the folder is refused, whether by its path or by a link', async () => {
  write('sub/a.md', 'x')
  writeFileSync(path.join(home, 'secret.png'), png(4, 3))
  symlinkSync('../../secret.png', path.join(folder, 'sub/out.png'))
  const refused = (name: string): string =>
    `Unexpected image ${name}, expected one in the folder of the texts: the image is not shown`
  expect(await check('out.png')).toEqual([null, [refused('sub/out.png')]])
  expect(await check('../../secret.png')).toEqual([null, [refused(path.join(home, 'secret.png'))]])
})

test('what Astro cannot read as an image is told before it would stop the build', async () => {
  write('sub/text.png', 'no image')
  write('sub/empty.jpg', '')
  // The head of a bitmap, a format that it does not take.
  write('sub/old.jpg', Uint8Array.of(0x42, 0x4d, ...Array.from({ length: 60 }, () => 1)))
  write('sub/folder.png/x', '')
  for (const name of ['text.png', 'empty.jpg', 'old.jpg']) {
    const [file, [reason]] = await check(name)
    expect(file).toBeNull()
    expect(reason).toMatch(new RegExp(`^Unexpected content of sub/${name}, expected an image in one of`))
  }
  expect((await check('folder.png'))[1][0]).toMatch(/^Unexpected folder or device/)
  expect((await check('a\0b.png'))[0]).toBeNull()
  expect((await check(`${'a'.repeat(300)}.png`))[0]).toBeNull()
})

test('an image that is too large for the memory or for a reader is not shown', async () => {
  write('sub/long.png', png(4, 3))
  truncateSync(path.join(folder, 'sub/long.png'), 20_000_001)
  expect((await check('long.png'))[1][0]).toMatch(/^Unexpected image of 20000001 bytes/)
  const bomb = png(4, 3)
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(16, 60_000)
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(20, 60_000)
  write('sub/bomb.png', bomb)
  expect((await check('bomb.png'))[1][0]).toMatch(/^Unexpected size of sub\/bomb.png, 60000 × 60000/)
})

test.each([
  svg('<script>alert(1)</script>'),
  svg('<g/>', ' onload="alert(1)"'),
  svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'),
  svg('<a href="javascript:alert(1)"><g/></a>'),
  svg('<foreignObject><p>x</p></foreignObject>'),
  `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`,
  `<?xml version="1.0" encoding="utf-7"?>${svg('')}`,
])('a drawing that could run or hide something is not shown: %s', async (content) => {
  write('sub/drawing.svg', content)
  const [file, [reason]] = await check('drawing.svg')
  expect([file, reason?.startsWith('Unexpected ')]).toEqual([null, true])
})

test('addresses in a text lead to files: spaces, percent codes, queries, other slashes and capital endings', async () => {
  write('img/my boat.JPG', png(4, 3))
  write('img/unused.png', png(4, 3))
  write('img/100%.png', png(5, 3))
  write('fog', png(6, 3))
  const body = 'The ferry is late again, and nobody on the pier is surprised any more.'
  const images = [
    '![A](img/my%20boat.JPG)',
    '![B](<img/my boat.JPG?w=800#top>)',
    '![C](img\\my%20boat.JPG)',
    '![D](img/100%.png)',
    '![E](fog)',
    '![F](https://example.org/f.png)',
    '![G](//example.org/g.png)',
    '![H](data:image/png;base64,AAAA)',
  ]
  write('a.md', `# Ferry\n\n${[body, ...images].join('\n\n')}\n`)
  const { articles, messages } = await loadCorpus({ paths: [folder] })
  const shown = articles[0]?.images.map(({ file, url }) => (file && path.relative(folder, file)) ?? url)
  expect(shown).toEqual([
    'img/my boat.JPG',
    'img/my boat.JPG',
    'img/my boat.JPG',
    'img/100%.png',
    'fog',
    'https://example.org/f.png',
    'https://example.org/g.png',
    null,
  ])
  expect(
    messages
      .filter(({ ruleId }) => ruleId === 'image' || ruleId === 'ending')
      .map(({ file, line, severity }) => `${path.relative(folder, file)}:${line} ${severity}`),
  ).toEqual(['a.md:19 warning', 'img/unused.png:1 info'])
})
