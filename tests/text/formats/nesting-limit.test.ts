import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { findTooDeep, isBoundless, toShallow } from '../../../src/text/formats/nesting-limit.ts'

const parse = (html: string): Root => unified().use(rehypeParse).parse(html) as Root
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')

describe('isBoundless', () => {
  test('a page that closes its letters, or leaves some of one kind open, is none', () => {
    expect(isBoundless(many(500, (index) => `<p><b class="c${index}">Boats</b> and <i>nets</i></p>`))).toBe(
      false,
    )
    expect(isBoundless(many(500, () => '<p><i>Boats'))).toBe(false)
    expect(isBoundless('<br><body><strike>x')).toBe(false)
  })

  test('letters of ever new kinds that stay open are', () => {
    expect(isBoundless(many(60, (index) => `<b id=${index}><p>Boats`))).toBe(true)
    expect(isBoundless(many(30, (index) => `<font size="${index}"><p><EM id=${index}>Boats`))).toBe(true)
    expect(isBoundless(many(50, (index) => `<b id=${index}><p>Boats`))).toBe(false)
  })
})

describe('findTooDeep', () => {
  test('a page of a hundred levels has no such node, one of three hundred has, with its place', () => {
    expect(findTooDeep(parse(`${'<div>'.repeat(100)}Boats`))).toBeNull()
    expect(findTooDeep(parse(`${'<div>\n'.repeat(300)}Boats`))?.position?.start.line).toBeGreaterThan(190)
  })
})

describe('toShallow', () => {
  test.each([
    '> > a quotation in a quotation\n> one more',
    '- '.repeat(200),
    `${' '.repeat(300)}code`,
    '1. one\n   - two',
  ])('leaves %j alone', (text) => {
    expect(toShallow(text)).toBeNull()
  })

  test('takes the marks of lines nested beyond sense away and keeps every line', () => {
    expect(toShallow(`Boats\n${'> '.repeat(150)}came in\nlate`)).toBe('Boats\ncame in\nlate')
    expect(toShallow(`${'1. '.repeat(150)}Boats`)).toBe('Boats')
    expect(toShallow(`- a\n${' '.repeat(240)}- Boats`)).toBe('- a\n- Boats')
  })
})
