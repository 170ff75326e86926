import { expect, test } from 'vitest'
import { readKey } from '../../../src/text/overrides/keys.ts'

test.each([
  ['title', 'title'],
  ['Title', 'title'],
  ['author', 'authors'],
  ['date', 'published'],
  ['Date Published', 'published'],
  ['publish_date', 'published'],
  ['link', 'url'],
  ['site-name', 'outlet'],
  ['source', 'source'],
  ['categories', 'tags'],
  ['created', 'created'],
  ['description', 'ignored'],
  ['lastmod', 'ignored'],
  ['titel', null],
  ['constructor', null],
  ['__proto__', null],
  ['', null],
])('%s is read as %s', (key, meant) => {
  expect(readKey(key)).toBe(meant)
})
