import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { emptySiteFile, readSiteFile, toSiteUrl, type SiteFile } from '../../src/publisher/site-file.ts'

function read(yaml: string): { readonly stated: SiteFile; readonly told: readonly string[] } {
  const file = new VFile({ path: 'site.yaml', value: yaml })
  const stated = readSiteFile(file)
  const told = file.messages.map(
    ({ line, column, reason, fatal }) => `${line}:${column} ${fatal ? 'error' : 'info'} ${reason}`,
  )
  return { stated, told }
}

test('every key is read; Markdown keeps its lines, other words do not', () => {
  const { stated, told } = read(
    [
      'name: The   Harbour Reader',
      'tagline: What the harbour says',
      'intro: |',
      '  First.',
      '',
      '  Second.',
      'lang: es',
      'logo: art/boat.svg',
      "accent: '#1d5993'",
      'footer: "[Archive](https://example.org)"',
      'licence: CC BY 4.0',
      'url: https://example.org/reader',
    ].join('\n'),
  )
  expect(told).toEqual([expect.stringMatching(/^9:9 info .*#1d5993.* on the dark page/)])
  expect(stated).toMatchObject({
    name: 'The Harbour Reader',
    tagline: 'What the harbour says',
    intro: 'First.\n\nSecond.',
    lang: 'es',
    logo: { path: 'art/boat.svg', line: 8, column: 7 },
    accent: { stated: '#1d5993' },
    footer: '[Archive](https://example.org)',
    licence: 'CC BY 4.0',
    url: 'https://example.org/reader/',
  })
})

test.each(['', '# nothing yet\n', 'name:\n'])('nothing stated is nothing wrong: %j', (yaml) => {
  expect(read(yaml)).toEqual({ stated: emptySiteFile, told: [] })
})

test.each([
  ['nmae: A', '1:1 error Unexpected key `nmae`, expected `name`'],
  ['name: A\nlang: fr', '2:7 error Unexpected lang `fr`, expected en or es'],
  ['url: example.org', '1:6 error Unexpected url `example.org`, expected an address like'],
  ['accent: bluish', '1:9 error Unexpected accent `bluish`, expected an opaque colour'],
  ["accent: '#1d599380'", '1:9 error Unexpected accent'],
  ['name: [a, b]', '1:7 error Unexpected value of `name`, expected text'],
  ['intro: { a: 1 }', '1:8 error Unexpected value of `intro`, expected text'],
  ['- name: A', '1:1 error Unexpected value, expected keys such as `name: …`'],
  ['name: "A', 'error Unexpected YAML'],
])('a mistake is an error at its place: %j', (yaml, words) => {
  expect(read(yaml).told.join('\n')).toContain(words)
})

test('a mistake costs its own key alone', () => {
  expect(read('name: A\nlang: fr\nfooter: B').stated).toEqual({ ...emptySiteFile, name: 'A', footer: 'B' })
})

test('a colour too pale or too dark for words is told with its contrast, and what is used in its place', () => {
  expect(read("accent: '#ffe600'").told).toEqual([
    expect.stringMatching(/^1:9 info Accent #ffe600 has a contrast of 1\.\d:1 on the light page .*4\.5:1: #/),
  ])
  expect(read('accent: navy').told).toEqual([expect.stringMatching(/on the dark page/)])
})

test.each(['ftp://example.org', 'https://example.org/?a=1', 'https://example.org/#a', 'reader'])(
  '%s is no address of a site',
  (text) => expect(toSiteUrl(text)).toBeNull(),
)
