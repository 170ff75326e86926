import { describe, expect, test } from 'vitest'
import { toClippingKey } from '../../src/clippings/clipping.ts'
import { findTags, groupClippings, mergeClippings, moveClipping, toTags } from '../../src/clippings/order.ts'
import { figure, toSample, whole } from './sample.ts'

const quotation = toSample()
const reported = toSample({ address: 'articles/ferry-ab1.html#q2', isReported: true })
const all = [quotation, figure, whole, reported]

describe('merging', () => {
  test('puts what is new behind what is there, each once', () => {
    expect(mergeClippings([figure], [quotation, figure, quotation, whole])).toEqual({
      clippings: [figure, quotation, whole],
      added: 2,
    })
  })

  test('keeps a reader’s note, takes one where there is none, and has the tags of both', () => {
    const imported = { ...figure, note: 'From the file', tags: ['winter', 'file'] }
    const [kept] = mergeClippings([figure], [imported]).clippings
    expect(kept).toEqual({ ...figure, tags: ['boats', 'winter', 'file'] })
    expect(mergeClippings([{ ...figure, note: '' }], [imported]).clippings[0]?.note).toBe('From the file')
  })
})

describe('moving', () => {
  const key = toClippingKey

  test('changes places with the neighbour', () => {
    expect(moveClipping(all, all, { key: key(figure), step: 1 })).toEqual([
      quotation,
      whole,
      figure,
      reported,
    ])
    expect(moveClipping(all, all, { key: key(figure), step: -1 })).toEqual([
      figure,
      quotation,
      whole,
      reported,
    ])
  })

  test('passes all that is not shown between the two', () => {
    const shown = [quotation, reported]
    expect(moveClipping(all, shown, { key: key(reported), step: -1 })).toEqual([
      reported,
      quotation,
      figure,
      whole,
    ])
    expect(moveClipping(all, shown, { key: key(quotation), step: 1 })).toEqual([
      figure,
      whole,
      reported,
      quotation,
    ])
  })

  test('does nothing at an end, or where another tab has removed it', () => {
    expect(moveClipping(all, all, { key: key(quotation), step: -1 })).toBe(all)
    expect(moveClipping(all, all, { key: key(reported), step: 1 })).toBe(all)
    expect(moveClipping([figure], all, { key: key(quotation), step: 1 })).toEqual([figure])
  })
})

describe('grouping', () => {
  const toRows = (by: 'none' | 'topic' | 'speaker') =>
    groupClippings(all, by).map(({ heading, clippings }) => [heading, clippings.length])

  test('by nothing leaves them as they are', () => {
    expect(groupClippings(all, 'none')).toEqual([{ heading: null, clippings: all }])
    expect(groupClippings([], 'topic')).toEqual([])
  })

  test('by topic takes the article’s first, and puts what has none at the end', () => {
    expect(toRows('topic')).toEqual([
      ['Ferries', 3],
      [null, 1],
    ])
    expect(groupClippings([whole, figure], 'topic').map(({ heading }) => heading)).toEqual(['Ferries', null])
  })

  test('by speaker takes who counted for a figure', () => {
    expect(toRows('speaker')).toEqual([
      ['Ana Prieto', 2],
      ['Harbour Board', 1],
      [null, 1],
    ])
  })
})

test('tags are what stands between commas, each once', () => {
  expect(toTags(' boats,  winter  storm,, boats,\n')).toEqual(['boats', 'winter storm'])
  expect(toTags(' ')).toEqual([])
  expect(findTags(all)).toEqual(['boats', 'winter'])
})
