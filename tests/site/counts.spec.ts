import { expect } from '@playwright/test'
import { countAt, countBetween, readNumber, readPage, readTable, toFirst, toTarget } from './lists.ts'
import { findPages, test } from './site.ts'

const isArticle = (path: string): boolean =>
  path.startsWith('articles/') && !path.startsWith('articles/page/')

test('a count beside a link is the number of rows where it leads, on every page', () => {
  const wrong: unknown[] = []
  let checked = 0
  for (const path of findPages().filter((one) => !isArticle(one))) {
    for (const { link, count, of } of findCounted(path)) {
      const target = toTarget(path, link.getAttribute('href') ?? '')
      const directory = link.closest('.directory:not(.jumps)')
      const rows = directory ? countBetween(target, findTargets(path, directory)) : countAt(target)
      checked++
      if (rows !== of || count > of) wrong.push([path, link.textContent, target, { count, of, rows }])
    }
  }
  expect(wrong.slice(0, 20)).toEqual([])
  expect(checked).toBeGreaterThan(0)
})

test('within an article, who is quoted how often agrees with the table of what they said', () => {
  const tables = new Map<string, ReturnType<typeof readTable>>()
  for (const row of readTable(findTable('search.html', 'quote'))) {
    const article = (row['link'] ?? '').split('#')[0] ?? ''
    tables.set(article, [...(tables.get(article) ?? []), row])
  }
  const wrong: unknown[] = []
  for (const path of findPages().filter(isArticle)) {
    for (const { link, of } of findCounted(path)) {
      const rows = (tables.get(path) ?? []).filter(({ speaker }) => speaker === link.textContent?.trim())
      if (rows.length !== of) wrong.push([path, link.textContent, of, rows.length])
    }
  }
  expect(wrong.slice(0, 20)).toEqual([])
})

test('a table beside a heading has a row for each that the page counts', () => {
  const wrong: unknown[] = []
  const note = (path: string, table: string, found: unknown, said: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(said)) wrong.push([path, table, found, said])
  }
  let checked = 0
  for (const path of findPages().filter((one) => !isArticle(one))) {
    for (const link of readPage(path).querySelectorAll('main .meta > a[download][href*=".csv"]')) {
      const table = toTarget(path, link.getAttribute('href') ?? '').path
      const rows = readTable(table)
      checked++
      const said = readPage(path).querySelector('.banner .meta')?.textContent ?? ''
      // A ledger has a row for each text that tells a claim.
      if (path.startsWith('measures/'))
        note(path, table, new Set(rows.map(({ claim }) => claim)).size, countAt({ path, id: '' }))
      else if (table.endsWith('-figures.csv'))
        note(path, table, rows.length, countAt(findFiguresOf(toFirst(path))))
      else if (!path.startsWith('topics/')) note(path, table, rows.length, countAt({ path, id: '' }))
      if (OF_QUOTES.test(path) && !table.endsWith('-figures.csv') && said.includes('article'))
        note(path, table, countQuotes(rows), readQuotes(said))
    }
  }
  expect(wrong.slice(0, 20)).toEqual([])
  expect(checked).toBeGreaterThan(0)
})

test('home, search, “About”, topics and timeline give the same numbers as the lists', () => {
  const count = (path: string): number => (exists(path) ? countAt({ path, id: '' }) : 0)
  const [quotes, reported, figures] = ['quotes.html', 'quotes/reported.html', 'figures.html'].map(count) as [
    number,
    number,
    number,
  ]
  for (const item of readPage('index.html').querySelectorAll('.counts a')) {
    const target = toTarget('index.html', item.getAttribute('href') ?? '')
    expect(readNumber(item.querySelector('b')?.textContent ?? ''), item.textContent ?? '').toBe(
      countAt(target),
    )
  }
  for (const item of readPage('search.html').querySelectorAll('[aria-labelledby=lists] li')) {
    const said = ALL.exec(item.textContent ?? '')?.[1]
    const href = item.querySelector('a')?.getAttribute('href') ?? ''
    if (said !== undefined) expect(readNumber(said), href).toBe(count(href))
  }
  const about = readPage('about.html').querySelector('main')?.textContent ?? ''
  if (figures > 0) expect(about).toMatch(toWord(figures, 'figure'))
  if (quotes > 0) expect(about).toMatch(toWord(quotes, 'quotation'))
  if (reported > 0) expect(about).toMatch(toWord(reported, 'reported'))
  // Every figure, and every quotation, is in one month and, where there are topics, under one of them at most.
  const months = findPages()
    .filter((path) => path === 'timeline.html' || path.startsWith('timeline/'))
    .flatMap((path) => [...readPage(path).querySelectorAll('.month > h2 small')])
    .map((small) => readCounts(small.textContent ?? ''))
  if (months.length > 0) expect(addUp(months)).toMatchObject({ quotes, reported, figures })
  for (const item of exists('topics.html') ? readPage('topics.html').querySelectorAll('.topics > li') : []) {
    const path = item.querySelector('a')?.getAttribute('href') ?? ''
    const said = readCounts(item.querySelector('.meta')?.textContent ?? '')
    expect(said.articles, path).toBe(countAt({ path, id: '' }))
    const figuresOf = readPage(path).querySelector('main a[download][href*="-figures.csv"]')
    expect(said.figures, path).toBe(figuresOf ? countAt(findFiguresOf(path)) : 0)
  }
})

test('related topics share as many articles as they say', () => {
  const toArticles = (path: string): ReadonlySet<string> =>
    new Set(
      [path, ...findPages().filter((page) => page.startsWith(path.replace('.html', '/')))].flatMap((page) =>
        [...readPage(page).querySelectorAll('.two .articles > li > h3 a')].map(
          (link) => toTarget(page, link.getAttribute('href') ?? '').path,
        ),
      ),
    )
  for (const path of findPages().filter((page) => TOPIC.test(page))) {
    for (const item of readPage(path).querySelectorAll('.related > li')) {
      const other = toTarget(path, item.querySelector('a')?.getAttribute('href') ?? '').path
      const others = toArticles(other)
      const shared = [...toArticles(path)].filter((article) => others.has(article)).length
      expect(readNumber(SHARED.exec(item.textContent ?? '')?.[1] ?? ''), `${path} ${other}`).toBe(shared)
    }
  }
})

type Counted = { readonly link: Element; readonly count: number; readonly of: number }

/** The links of a page with a count beside them or in their words. Figures in tables, and how they are read, are none. */
function findCounted(path: string): readonly Counted[] {
  return [...readPage(path).querySelectorAll('main a')].flatMap((link): readonly Counted[] => {
    if (link.closest('table, .counting, .counted')) return []
    const beside = link.nextElementSibling
    const said = beside?.localName === 'small' ? (beside.textContent ?? '').trim() : ''
    const part = PART.exec(said)
    if (part) return [{ link, count: readNumber(part[1] ?? ''), of: readNumber(part[2] ?? '') }]
    const within = WITHIN.exec(link.textContent ?? '')
    const number = NUMBER.test(said) ? said : (within?.[1] ?? within?.[2] ?? '')
    if (number === '') return []
    const total = number.split(', ').reduce((sum, one) => sum + readNumber(one), 0)
    return [{ link, count: total, of: total }]
  })
}

function findTargets(path: string, within: Element): readonly ReturnType<typeof toTarget>[] {
  return [...within.querySelectorAll('a:not(.leaf)')].map((link) =>
    toTarget(path, link.getAttribute('href') ?? ''),
  )
}

function findFiguresOf(path: string): ReturnType<typeof toTarget> {
  const link = [...readPage(path).querySelectorAll('main .more a')].find((one) =>
    (one.getAttribute('href') ?? '').includes('figures/'),
  )
  return toTarget(path, link?.getAttribute('href') ?? '')
}

function countQuotes(rows: ReturnType<typeof readTable>): Pick<Counts, 'quotes' | 'reported'> {
  const reported = rows.filter(({ form }) => form === 'indirect').length
  return { quotes: rows.length - reported, reported }
}

function readQuotes(said: string): Pick<Counts, 'quotes' | 'reported'> {
  const { quotes, reported } = readCounts(said)
  return { quotes, reported }
}

type Counts = Readonly<Record<'articles' | 'quotes' | 'reported' | 'figures', number>>

/** "9 articles · 36 quotations · 4 reported · 12 figures". */
function readCounts(text: string): Counts {
  const read = (noun: string): number => readNumber(new RegExp(`([\\d,]+)\\s${noun}`).exec(text)?.[1] ?? '0')
  return {
    articles: read('article'),
    quotes: read('quotation'),
    reported: read('reported'),
    figures: read('figure'),
  }
}

function addUp(counts: readonly Counts[]): Omit<Counts, 'articles'> {
  const add = (name: keyof Counts): number => counts.reduce((sum, one) => sum + one[name], 0)
  return { quotes: add('quotes'), reported: add('reported'), figures: add('figures') }
}

function toWord(count: number, noun: string): RegExp {
  return new RegExp(`(?<![\\d,])${count.toLocaleString('en-GB')}\\s${noun}`)
}

function exists(path: string): boolean {
  return findPages().includes(path)
}

function findTable(page: string, kind: string): string {
  return readPage(page).querySelector('#results')?.getAttribute(`data-${kind}`) ?? ''
}

/** Matches "12", "1,240", "51, 12 reported" and "1 reported"; not "5 billion COP" nor "6 shared articles". */
const NUMBER = /^(?:\d[\d,]*\d|\d)(?:, [\d,]+ reported| reported)?$/

/** Matches "12 of 59". */
const PART = /^([\d,]+) of ([\d,]+)$/

/** Matches the number in "In their words (1,240)" and "All 46 figures on this topic"; not in "Page 2". */
const WITHIN = /(?:\(([\d,]+)\)$|^All ([\d,]+) figures)/

/** Matches the number of ", all 1,240, by value". */
const ALL = /, all ([\d,]*\d)/

/** Matches a page whose head counts quotations: of a speaker or topic. */
const OF_QUOTES = /^(?:speakers|topics)\//

/** Matches the number of "6 shared articles". */
const SHARED = /([\d,]+) shared article/

/** Matches the first page of a topic; not "topics/terms.html". */
const TOPIC = /^topics\/(?!terms\.html)[^/]+\.html$/
