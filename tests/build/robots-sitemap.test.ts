import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toEngineFiles } from '../../src/build/robots-sitemap.ts'
import { anyLineBreak, hostileName } from '../hostile-fields.ts'
import { parseXml } from '../xml.ts'

test('a site with an address has a sitemap of its pages, but for the one for wrong addresses and those to be framed', () => {
  const files = toEngineFiles(
    ['b & c.html', '404.html', 'embed/a.html', 'index.html'],
    'https://example.org/r/',
  )
  expect([...files.keys()]).toEqual(['robots.txt', 'sitemap.xml'])
  expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/r/sitemap.xml')
  expect(
    [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
  ).toEqual(['https://example.org/r/b%20%26%20c.html', 'https://example.org/r/'])
})

test('a site without an address has none, since a sitemap holds full addresses alone', () => {
  expect([...toEngineFiles(['index.html'], null).keys()]).toEqual(['robots.txt'])
})

test('more pages than one sitemap may hold are listed in several', () => {
  const pages = Array.from({ length: 50_002 }, (_, index) => `${index}.html`)
  const files = toEngineFiles(pages, 'https://example.org/')
  expect([...files.keys()]).toEqual(['robots.txt', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml'])
  expect(files.get('sitemap.xml')).toContain('<loc>https://example.org/sitemap-2.xml</loc>')
})

test('whatever a page is named, the sitemap is well formed and each rule for robots is ours', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hostileName, { maxLength: 4 }), (names) => {
      const pages = names.map((name) => `speakers/${name.toWellFormed().replaceAll('/', '')}.html`)
      const files = toEngineFiles(pages, 'https://example.org/r/?a&b=')
      const { elements, errors } = parseXml(files.get('sitemap.xml') ?? '')
      expect(errors).toEqual([])
      const listed = elements.filter(({ name }) => name === 'loc').map(({ text }) => text)
      expect(listed.map((link) => decodeURIComponent(link.slice(27)))).toEqual(pages.toSorted())
      expect(files.get('robots.txt')?.split(anyLineBreak)).toEqual(['User-agent: *', 'Allow: /', '', 'Sitemap: https://example.org/r/?a&b=sitemap.xml', '']) // prettier-ignore
    }),
    { numRuns: 100 },
  )
})
