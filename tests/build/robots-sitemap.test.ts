import { expect, test } from 'vitest'
import { toEngineFiles } from '../../src/build/robots-sitemap.ts'

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
