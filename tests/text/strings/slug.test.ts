import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isSlug, pageNames, toNameSlug, toSlug } from '../../../src/text/strings/slug.ts'

test('words without accents, cut between words', () => {
  expect(toSlug('Bogotá’s “Total Peace”: a doubt', 60)).toBe('bogotas-total-peace-a-doubt')
  expect(toSlug('one two three', 8)).toBe('one-two')
})

test('any text gives a safe, bounded path segment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(toSlug(text, 40)).toMatch(/^[a-z0-9][a-z0-9-]{0,39}$/)
    }),
  )
})

test('no file on Windows could be named "aux"', () => {
  expect([toSlug('Aux!', 60), toSlug('COM1', 60), toSlug('Con artists', 60)]).toEqual([
    'aux-x',
    'com1-x',
    'con-artists',
  ])
})

test('no slug is the name of a page that stands beside those of a corpus', () => {
  const routes = readdirSync(fileURLToPath(new URL('../../../src/pages', import.meta.url)), {
    recursive: true,
    encoding: 'utf8',
  })
  // Folders in which a corpus names the pages: "speakers/[...page].astro".
  const named = new Set(routes.filter((route) => DYNAMIC.test(route)).map((route) => dirname(route)))
  const fixed = routes
    .filter((route) => named.has(dirname(route)) && !route.endsWith('.ts') && !route.includes('['))
    .map((route) => basename(route).split('.')[0] ?? '')
  expect(fixed).toEqual(expect.arrayContaining(['by-count', 'by-name', 'page', 'terms']))
  for (const name of [...fixed, ...pageNames]) {
    expect([name, isSlug(name, 60), toSlug(name, 60)]).toEqual([name, false, `${name}-x`])
  }
  expect(isSlug('index-of-prices', 60)).toBe(true)
})

// Matches "topics/[...page].astro", "making/[leaf].astro", not "quotes/[...page].astro", whose pages no corpus names.
const DYNAMIC = /^(?:articles|topics|speakers|measures|compare|making|embed)\/\[[^/]*$/

test('two names have two slugs, whatever their letters and length', () => {
  const names = [
    'Мария',
    'Иван',
    '李明',
    '李',
    'Łukasz',
    'ukasz',
    'José',
    'Index',
    `${'A '.repeat(60)}B`,
    'A '.repeat(60),
  ]
  const slugs = names.map(toNameSlug)
  expect(new Set(slugs).size).toBe(names.length)
  expect(slugs.filter((slug) => !isSlug(slug, 90))).toEqual([])
  expect(toNameSlug('José Nuño')).toBe('jose-nuno')
})
