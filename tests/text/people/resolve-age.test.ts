import { expect, test } from 'vitest'
import { readMention } from './read-mention.ts'

test.each([
  ['Ana Weller, 34, and Tom Reed, 50, sailed. [The 34-year-old] slept.', 'Ana Weller: described'],
  ['Ana Weller, 34, and Tom Reed, 50, sailed. [The 50-year-old sailor] slept.', 'Tom Reed: described'],
  ['Ana Weller (34) met Tom Reed (50). [The 50-year-old] slept.', 'Tom Reed: described'],
  ['Ana Weller, 34, and Tom Reed, 34, sailed. [The 34-year-old] slept.', '?The 34-year-old'],
  ['Tom Reed, 50, sailed. [The 34-year-old sailor] slept.', '?The 34-year-old sailor'],
  ['Tom Reed, 34 boats behind, sailed. [A 34-year-old sailor] slept.', '?A 34-year-old sailor'],
  ['Inspector David Rell came. [The inspector] slept.', 'David Rell: described'],
  ['The harbour’s chief inspector David Rell came. [The inspector] slept.', 'David Rell: described'],
  ['Rosa Bell, a spokeswoman for the harbour, came. [She] slept.', 'Rosa Bell: only-she'],
  ['Rosa Bell, a spokeswoman for the harbour, came. [The spokeswoman] slept.', 'Rosa Bell: described'],
  ['The chief inspector of ports, David Rell, came. [He] slept.', 'David Rell: only-he'],
  ['Skell, a town in the north, slept. [She] slept.', '?She'],
])('%s', (text, expected) => {
  expect(readMention(text)).toBe(expected)
})
