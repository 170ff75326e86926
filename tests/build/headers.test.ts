import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRules, matchers, readRules } from '../../scripts/headers.ts'
import { toHeaders } from '../../src/build/headers.ts'
import { anyLineBreak, hostileName } from '../hostile-fields.ts'

const paths = [
  '_astro/page.js',
  '404.html',
  'about.html',
  'articles.html',
  'articles/a-b.html',
  'articles/page/2.html',
  'data/quotes.csv',
  'embed/a-b.html',
  'embed/a-b.json',
  'index.html',
  'sw.js',
]
const rules = readRules(toHeaders(paths))
const hosts = Object.keys(matchers) as (keyof typeof matchers)[]
const find = (address: string, host: keyof typeof matchers, name: string): readonly string[] =>
  findRules(rules, address, host)
    .flatMap(({ headers }) => headers)
    .flatMap(([own, value]) => (own === name ? [value] : []))

// As files and as the hosts show them: without ".html".
const pages = ['/', '/index.html', '/about', '/about.html', '/articles', '/articles.html', '/articles/a-b', '/articles/a-b.html', '/articles/page/2', '/articles/page/2.html', '/404.html', '/nothing.html'] // prettier-ignore

for (const host of hosts) {
  test(`on ${host} every page is told once that no other site may frame it`, () => {
    for (const address of pages) {
      expect([address, find(address, host, 'content-security-policy')]).toEqual([
        address,
        ["frame-ancestors 'none'"],
      ])
      expect([address, find(address, host, 'x-frame-options')]).toEqual([address, ['DENY']])
    }
  })

  test(`on ${host} a page to be framed is told nothing against it, and keeps all else`, () => {
    for (const address of ['/embed/a-b', '/embed/a-b.html', '/embed/a-b.json']) {
      expect(find(address, host, 'content-security-policy')).toEqual([])
      expect(find(address, host, 'x-frame-options')).toEqual([])
      expect(find(address, host, 'x-content-type-options')).toEqual(['nosniff'])
    }
  })

  test(`on ${host} no header is given twice, since it would be joined`, () => {
    for (const address of [...pages, ...paths.map((path) => `/${path}`)]) {
      const names = findRules(rules, address, host).flatMap(({ headers }) => headers.map(([name]) => name))
      expect([address, names.length]).toEqual([address, new Set(names).size])
    }
  })
}

test('hosts read patterns as they document: Netlify takes the folder itself to match what is below it', () => {
  expect(matchers.netlify('/a/*', '/a')).toBe(true)
  expect(matchers.cloudflare('/a/*', '/a')).toBe(false)
  for (const host of hosts) {
    expect(matchers[host]('/a/:b', '/a/c.html')).toBe(true)
    expect(matchers[host]('/a/:b', '/a/c/d')).toBe(false)
    expect(matchers[host]('/:a', '/a/b')).toBe(false)
    expect(matchers[host]('/', '/a')).toBe(false)
  }
})

test('no name of a folder or page says a header or a rule', () => {
  const own = new Set(toHeaders(['index.html']).split('\n').filter((line) => line.startsWith('  '))) // prettier-ignore
  fc.assert(
    fc.property(hostileName, hostileName, (folder, name) => {
      const named = [folder, name].map((text) => text.toWellFormed().replaceAll('/', ''))
      const lines = toHeaders([`${named.join('/')}.html`]).split(anyLineBreak)
      for (const line of lines.slice(1).filter(Boolean))
        expect(own.has(line) || /^\/[\w%.~!'()*-]*(?:\/:?[\w.*]+)*\*?$/.test(line), line).toBe(true)
      expect(lines.filter((line) => line === '/*')).toHaveLength(1)
      expect(lines.filter((line) => line.includes('/:a'))).toHaveLength(1)
    }),
    { numRuns: 150 },
  )
})
