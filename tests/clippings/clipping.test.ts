import { expect, test } from 'vitest'
import { readClipping, toCited, toClippingKey } from '../../src/clippings/clipping.ts'
import { toPlain } from '../../src/citing/forms.ts'
import { figure, toSample, whole } from './sample.ts'

test('a clipping is read as it is, without fields that are none of its own', () => {
  for (const one of [toSample(), figure, whole]) {
    expect(readClipping(JSON.parse(JSON.stringify({ ...one, further: 1 })))).toEqual(one)
  }
})

test.each([
  ['', null],
  ['', 'words'],
  ['words', { ...toSample(), words: 7 }],
  ['words', { ...toSample(), words: 'long '.repeat(50_000) }],
  ['kind', { ...toSample(), kind: 'other' }],
  ['link', { ...toSample(), link: 'javascript:alert(1)' }],
  ['site', { ...toSample(), site: 'javascript:alert(1)/' }],
  ['site', { ...toSample(), site: 'https://example.org/reader' }],
  ['address', { ...toSample(), address: '../else.html' }],
  ['address', { ...toSample(), address: 'https://example.org/articles/a.html' }],
  ['tags', { ...toSample(), tags: 'boats' }],
  ['kept', { ...toSample(), kept: 'today' }],
  ['article', { ...toSample(), article: undefined }],
  ['article.title', { ...toSample(), article: { ...toSample().article, title: null } }],
  ['article.authors', { ...toSample(), article: { ...toSample().article, authors: ['Bo'] } }],
  ['article.machineDate', { ...toSample(), article: { ...toSample().article, machineDate: 'soon' } }],
])('what is no clipping is named by its first wrong field: “%s”', (wrong, value) => {
  expect(readClipping(value)).toEqual({ wrong })
})

test('it is cited as on the page of its article', () => {
  expect(toPlain(toCited(toSample()))).toBe(
    '“We will not sail” (Ana Prieto). Bo de la Quist, “Ferry stays in port”, The Harbour Post, about February 2026. https://example.org/reader/articles/ferry-ab1.html#q1:~:text=We%20will',
  )
})

test('the same place of another site is another clipping, other highlighted words are not', () => {
  const one = toSample()
  expect(toClippingKey(one)).toBe(toClippingKey(toSample({ link: 'https://example.org/other' })))
  expect(toClippingKey(one)).not.toBe(toClippingKey({ ...one, site: 'https://example.net/' }))
})
