import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { findPages, folder, readRecords, test } from './site.ts'

/** Clicks from the home page to every place of the built site, by links alone: what a reader has without scripts. */
function findDistances(): ReadonlyMap<string, number> {
  const known = new Set(findPages())
  const far = new Map([['index.html', 0]])
  const queue = ['index.html']
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const { document } = parseHTML(readFileSync(join(folder, path), 'utf8'))
    const links = [...document.querySelectorAll('a[href], form[action]')].map(
      (link) => link.getAttribute('href') ?? link.getAttribute('action') ?? '',
    )
    for (const href of links) {
      if (/^[a-z]+:/i.test(href)) continue
      const [file = '', fragment] = href.split('#')
      const page = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file))
      if (!known.has(page)) continue
      const clicks = (far.get(path) ?? 0) + 1
      const place = fragment === undefined ? page : `${page}#${decodeURIComponent(fragment)}`
      // A link to a place in a page leads to the page too.
      for (const one of new Set([place, page])) {
        if (far.has(one)) continue
        far.set(one, clicks)
        if (one === page) queue.push(page)
      }
    }
  }
  return far
}

test('every quotation and figure is within three clicks of the home page, without a script', async () => {
  const { quotes, figures, articles } = await readRecords()
  const far = findDistances()
  const places = [...quotes, ...figures].map(({ id, article }) => `${articles[article]?.address}#${id}`)
  expect(places.length).toBeGreaterThan(10)
  expect(places.filter((place) => (far.get(place) ?? Infinity) > 3)).toEqual([])
})

test('the lists that the search form leads to without a script reach everything in two more clicks', async () => {
  const { document } = parseHTML(readFileSync(join(folder, 'search.html'), 'utf8'))
  const lists = [...document.querySelectorAll('main section a')].map(
    (link) => link.getAttribute('href') ?? '',
  )
  for (const list of [
    'quotes.html',
    'figures.html',
    'figures/by-measure.html',
    'speakers.html',
    'articles.html',
    'topics/terms.html',
  ])
    expect(lists).toContain(list)
})
