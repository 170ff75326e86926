import { expect, test } from 'vitest'
import { readMention } from './read-mention.ts'

test.each([
  ['The government of Norland bought boats. [The government] slept.', '?the government of Norland'],
  ['Norland’s government bought boats. ¶ [The government] slept.', '?Norland’s government'],
  ['The Norlandic government bought boats. [The government] slept.', '?the Norlandic government'],
  ['Norland bought boats. [The government] slept.', '?The government'],
  ['The new government bought boats. [The government] slept.', '?The government'],
  ['The government of Norland met Skell’s government. [The government] slept.', '?The government'],
  ['[The government] slept. The government of Norland bought boats.', '?The government'],
  ['President Tomas Gil came. [His administration] slept.', '?Tomas Gil’s administration'],
  ['It rained. [His administration] slept.', '?His administration'],
  ['President Tomas Gil came. [His boat] leaked.', '?His boat'],
])('%s', (text, expected) => {
  expect(readMention(text)).toBe(expected)
})
