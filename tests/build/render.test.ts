import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openCache } from '../../src/cache/cache.ts'
import { noteFault, takeFaults } from '../../src/cache/page-faults.ts'
import { readPacked, toKeyed } from '../../src/cache/page-key.ts'
import { type Renderer, renderSite } from '../../src/build/render.ts'

const home = mkdtempSync(path.join(os.tmpdir(), 'render-'))
afterAll(() => rmSync(home, { recursive: true }))

const pages: Readonly<Record<string, () => Response>> = {
  '/articles/a': () => new Response('<p>first'),
  '/articles/b': () => {
    throw new TypeError('No such\n  paragraph')
  },
  '/articles/c': () => new Response('', { status: 500 }),
  '/articles/d': () => new Response('<p>last'),
}

const renderer = {
  getStaticPaths: () =>
    Promise.resolve(
      Object.keys(pages).map((pathname) => ({
        pathname,
        route: { type: 'page', component: 'src/pages/articles/[id].astro' },
        cacheKey: pathname,
      })),
    ),
  render: (request: Request) =>
    Promise.resolve(pages[new URL(request.url).pathname.replace('.html', '')]?.()),
} as unknown as Renderer

test('a page that throws is named and left out, the others are made, and it is tried again the next time', async () => {
  const written = new Map<string, string>()
  const render = (): Promise<void> =>
    renderSite(renderer, {
      cache: openCache(home),
      salt: '',
      write: (name, content) => written.set(name, String(content)),
      absent: new Set(),
    })
  await render()
  const faults = [
    { file: null, page: 'articles/b.html', reason: 'TypeError: No such paragraph' },
    {
      file: null,
      page: 'articles/c.html',
      reason: 'Error: Unexpected status 500 while rendering articles/c.html',
    },
  ]
  expect(takeFaults()).toEqual(faults)
  expect([...written]).toEqual([
    ['articles/a.html', '<p>first'],
    ['articles/d.html', '<p>last'],
  ])
  await render()
  expect(takeFaults()).toEqual(faults)
})

test('a row of which no page can be made is named by its file, and costs no other', () => {
  const paths = toKeyed(
    [{ file: 'a.txt' }, { file: 'b.txt' }, { file: 'c.txt' }],
    ({ file }) => {
      if (file === 'b.txt') throw new RangeError('Expected a date')
      return { params: { id: file }, page: { file } }
    },
    ({ file }) => file,
  )
  expect(paths.map(({ params, props }) => [params.id, readPacked(props)])).toEqual([
    ['a.txt', { file: 'a.txt' }],
    ['c.txt', { file: 'c.txt' }],
  ])
  expect(takeFaults()).toEqual([{ file: 'b.txt', page: 'A page', reason: 'RangeError: Expected a date' }])
  noteFault({ file: null, page: 'data/quotes.csv' }, 'no room')
  expect(takeFaults()).toHaveLength(1)
  expect(takeFaults()).toEqual([])
})
