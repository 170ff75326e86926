import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSegments } from '../../../src/views/article/marked-text.ts'
import { toParagraphAnchors } from '../../../src/views/site/anchors.ts'
import { findSentence, toContext } from '../../../src/views/site/context.ts'
import { toDateKey, toDatePhrase, toDateWords, toMonthKey } from '../../../src/views/site/dates.ts'
import { toReading } from '../../../src/views/site/numbers.ts'
import {
  toDirectory,
  toEvenLeaves,
  toLeafLinks,
  toLeafNames,
  toLeaves,
  type GroupName,
} from '../../../src/views/site/paging.ts'
import { makeFigure, show, flatten, firsts } from '../made.ts'

describe('dates', () => {
  it('say day, month or year as far as it is known', () => {
    expect(toDatePhrase('2026-02-05')).toBe('5 February 2026')
    expect(toDatePhrase('2026-02')).toBe('February 2026')
    expect(toDatePhrase('2026')).toBe('2026')
  })

  it('say their doubt in words', () => {
    expect(toDatePhrase('2026-02~')).toBe('c.\u00a0Feb 2026')
    expect(toDatePhrase('2026-02-25~')).toBe('c.\u00a025 Feb 2026')
    expect(toDatePhrase('2026-09%')).toBe('c.\u00a0Sept 2026, uncertain')
    expect(toDatePhrase('2026~')).toBe('c.\u00a02026')
    expect(toDatePhrase('2026-02-05?')).toBe('5 February 2026, uncertain')
    expect(toDatePhrase(null)).toBe('Date unknown')
  })

  it('give machines no date they could mistake', () => {
    expect(toDateWords('XXXX-02-25')).toEqual({
      text: '25 February, year not stated',
      doubt: null,
      machine: null,
    })
    expect(['XXXX-02-25', null, '2026-02~'].map(toDateKey)).toEqual(['', '', '2026-02'])
    expect(toMonthKey('XXXX-02-25')).toBeNull()
    expect(toDateWords('2026-02~').machine).toBe('2026-02')
    expect(toDateWords('2025/2026')).toEqual({ text: '2025/2026', doubt: null, machine: null })
  })
})

describe('numbers', () => {
  it('are read with their bound, unit and trend', () => {
    const figure = makeFigure(
      'nearly 2.5 million',
      { start: 0 },
      { value: 2_500_000, unit: 'people', qualifier: '<' },
    )
    expect(toReading(figure)).toBe('less than 2.5 million people')
    expect(toReading({ ...figure, value: 3, unit: 'square country per day', qualifier: '=' })).toBe(
      '3 square countries per day',
    )
    expect(toReading({ ...figure, value: 5, unit: 'USD', qualifier: '>' })).toBe('more than 5 USD')
    expect(toReading({ ...figure, value: [3, 4.25], unit: 'percent', qualifier: '=', trend: 'up' })).toBe(
      '3 to 4.25 %, rising',
    )
    const many = { ...figure, value: 1000, qualifier: '>=' } as const
    expect(toReading({ ...many, text: 'Thousands' })).toBe('thousands of people')
    expect(toReading({ ...many, text: 'thousands', unit: null })).toBe('thousands')
    expect(toReading({ ...many, text: 'a thousand' })).toBe('at least 1,000 people')
  })
})

describe('anchors', () => {
  it('do not move when a paragraph is put before or corrected at its end', () => {
    const long = 'The river rose by three metres overnight and flooded the lower town.'
    const [first] = toParagraphAnchors([{ text: long }])
    expect(toParagraphAnchors([{ text: 'New.' }, { text: long.replace('town', 'city') }])[1]).toBe(first)
  })

  it('are told apart where paragraphs open alike', () => {
    const anchors = toParagraphAnchors([{ text: 'Same.' }, { text: 'Same.' }, { text: 'Same.' }])
    expect(new Set(anchors).size).toBe(3)
  })
})

describe('context', () => {
  const text = 'Rain fell. Mayor A. B. Lund said on Dec. 4 that 300 homes stand empty. Nobody answered.'

  it('is the sentence, not cut at an initial or an abbreviation', () => {
    const start = text.indexOf('300')
    const { before, match, after } = toContext(text, { start, end: start + 3 }, 200)
    expect(before + match + after).toBe('Mayor A. B. Lund said on Dec. 4 that 300 homes stand empty.')
  })

  it('is cut at words and says so', () => {
    const start = text.indexOf('300')
    const { before, after } = toContext(text, { start, end: start + 3 }, 12)
    expect(before).toBe('… Dec. 4 that ')
    expect(after).toBe(' homes stand …')
  })

  it('holds every sentence the stretch runs over', () => {
    const { start, end } = findSentence(text, { start: 2, end: 30 })
    expect(text.slice(start, end)).toBe(text.slice(0, text.indexOf(' Nobody')))
  })
})

describe('segments', () => {
  it('leave a text without marks as it is', () => {
    expect(toSegments('Nothing here.', [])).toEqual([{ kind: 'text', text: 'Nothing here.' }])
  })

  it('nest a figure in a quotation', () => {
    const marks = [
      { start: 3, end: 9, rank: 1, payload: 'figure' },
      { start: 0, end: 12, rank: 0, payload: 'quote' },
    ]
    expect(show(toSegments('we 1,000 win!', marks))).toBe('[quote:we [figure:1,000 ]win]!')
  })

  it('cut the figure and keep the quotation whole where they cross', () => {
    const marks = [
      { start: 0, end: 8, rank: 1, payload: 'figure' },
      { start: 4, end: 12, rank: 0, payload: 'quote' },
    ]
    expect(show(toSegments('over five men', marks))).toBe('[figure:over][quote:[+figure: fiv]e me]n')
  })

  it('hold every character once and every mark once, whatever the marks', () => {
    const mark = fc.record({
      start: fc.integer({ min: -3, max: 20 }),
      end: fc.integer({ min: -3, max: 20 }),
      rank: fc.integer({ min: 0, max: 2 }),
      payload: fc.nat().map(String),
    })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 16 }),
        fc.uniqueArray(mark, { maxLength: 6, selector: (m) => m.payload }),
        (text, marks) => {
          const segments = toSegments(text, marks)
          expect(flatten(segments)).toBe(text)
          const seen = firsts(segments)
          const expected = marks
            .filter((m) => Math.max(0, m.start) < Math.min(text.length, m.end))
            .map((m) => m.payload)
          expect(seen.toSorted()).toEqual(expected.toSorted())
        },
      ),
    )
  })
})

describe('an index of leaves', () => {
  const address = (number: number): string => `${number}.html`

  it('names every leaf, whatever the groups, so that each is one click from the first', () => {
    const rows = Array.from({ length: 95 }, (_, index) => ({ key: `k${index % 7 === 0 ? index : 0}`, index }))
    const named = ({ key }: { key: string }): GroupName => ({ key, label: key, wider: 'all' })
    const leaves = toLeaves(rows, 10, ({ index }) => String(index))
    const directory = toDirectory(leaves, named, address)
    const linked = directory.flatMap((row) => [
      row.address.split('#')[0],
      ...row.more.map((leaf) => leaf.address),
    ])
    expect(new Set(linked)).toEqual(new Set(leaves.map(({ number }) => address(number))))
    expect(directory.reduce((sum, row) => sum + row.count, 0)).toBe(95)
  })

  it('names wider groups where there are too many', () => {
    const rows = Array.from({ length: 90 }, (_, index) => ({
      year: `20${10 + Math.floor(index / 9)}`,
      index,
    }))
    const directory = toDirectory(
      toEvenLeaves(rows, 20),
      ({ year, index }) => ({ key: `d${index}`, label: String(index), wider: year }),
      address,
    )
    expect(directory).toHaveLength(10)
    expect(directory[2]).toEqual({
      label: '2012',
      address: '1.html#d18',
      count: 9,
      more: [{ label: '2', address: '2.html' }],
    })
  })

  it('is left out where all is on one leaf under one heading', () => {
    const leaves = toLeaves([1, 2], 10, String)
    expect(toDirectory(leaves, () => ({ key: 'a', label: 'a', wider: 'a' }), address)).toEqual([])
  })
})

describe('leaves', () => {
  it('are one empty leaf for an empty list', () => {
    expect(toLeaves([], 10, String)).toEqual([{ rows: [], number: 1, count: 1 }])
  })

  it('hold every row once', () => {
    const rows = Array.from({ length: 25 }, (_, index) => index)
    expect(toLeaves(rows, 10, String).flatMap((leaf) => leaf.rows)).toEqual(rows)
    expect(toEvenLeaves(rows, 10).flatMap((leaf) => leaf.rows)).toEqual(rows)
  })

  it('are at most as long as said, and at least half as long but for the last', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `row ${index}`)
    const lengths = toLeaves(rows, 40, String).map((leaf) => leaf.rows.length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(40)
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThanOrEqual(20)
  })

  it('stay as they are where nothing came in', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `row ${index}`)
    const before = new Set(toLeaves(rows, 40, String).map((leaf) => leaf.rows.join()))
    const after = toLeaves(rows.toSpliced(700, 0, 'new'), 40, String).map((leaf) => leaf.rows.join())
    expect(after.filter((leaf) => !before.has(leaf)).length).toBeLessThan(6)
  })

  it('are named after the group they begin with, counted within it', () => {
    const rows = Array.from({ length: 60 }, (_, index) => (index < 30 ? 'a' : 'b'))
    const names = toLeafNames(toEvenLeaves(rows, 10), (key) => ({
      key,
      label: key.toUpperCase(),
      wider: key,
    }))
    expect(names.map((name) => name?.path ?? null)).toEqual([null, 'a/2', 'a/3', 'b', 'b/2', 'b/3'])
    expect(names[4]?.label).toBe('B, 2')
  })

  it('are linked with gaps shown when there are many', () => {
    const links = toLeafLinks({ number: 200, count: 400 }, (number) => `quotes/${number}.html`)
    expect(links[0]?.number).toBe(1)
    expect(links.at(-1)?.number).toBe(400)
    expect(links.filter((link) => link?.isCurrent).map((link) => link?.number)).toEqual([200])
    expect(links).toContain(null)
    expect(links.length).toBeLessThan(60)
  })
})
