import { expect, test } from 'vitest'
import { toLean } from '../src/lean.ts'

test('white space between the tags of blocks is left out', () => {
  expect(toLean('<div class="a"> <p>One</p>\n <ul> <li>x</li> </ul> </div>')).toBe(
    '<div class="a"><p>One</p><ul><li>x</li></ul></div>',
  )
})

test('white space beside words and between inline tags comes back unchanged', () => {
  const text = '<p>One <b>two</b> <i>three</i> four</p> and <a href="a">five</a> <q>six</q>'
  expect(toLean(text)).toBe(text)
})
