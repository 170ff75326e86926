import { describe, expect, it } from 'vitest'
import { toCited } from '../../src/views/cited.ts'

const known: Readonly<Record<string, string>> = { 'a.html': 'A', '../b.html': 'B' }
const cite = (html: string): ReturnType<typeof toCited<string>> =>
  toCited(html, (link) => known[link] ?? null)

describe('the sources of a page', () => {
  it('leave a page alone that links to none', () => {
    const html =
      '<p><a href="#q1">1</a> <a href="speakers/ada.html">Ada</a> <b data-x="a.html">a.html</b></p>'
    expect(cite(html)).toEqual({ html, sources: [] })
  })

  it('are numbered in the order they are first linked, one number however often', () => {
    expect(cite('<a href="../b.html#q1">b</a> <a href="a.html">a</a> <a href="../b.html#q2">b</a>')).toEqual({
      html: '<a data-n="1" href="../b.html#q1">b</a> <a data-n="2" href="a.html">a</a> <a data-n="1" href="../b.html#q2">b</a>',
      sources: ['B', 'A'],
    })
  })

  it('do not count the way to the next page, and keep what else a link says', () => {
    expect(cite('<a href="a.html" rel="next">on</a> <a href="a.html#q" aria-label="A, 3">3</a>')).toEqual({
      html: '<a href="a.html" rel="next">on</a> <a data-n="1" href="a.html#q" aria-label="A, 3">3</a>',
      sources: ['A'],
    })
  })
})
