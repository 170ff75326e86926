import { expect, test } from 'vitest'
import { toEnglishNoun } from '../../src/wording/en/nouns.ts'

test.each([
  ['tonne', 'tonnes'],
  ['square foot', 'square feet'],
  ['acre-foot', 'acre-feet'],
  ['year of age', 'years of age'],
  ['degree Celsius', 'degrees Celsius'],
  ['EUR', 'EUR'],
  ['pence', 'pence'],
  ['percent', 'percent'],
  ['Lantern Award', 'Lantern Awards'],
  ['thematic area', 'thematic areas'],
  ['virus', 'viruses'],
  ['city', 'cities'],
])('several of %j are %j', (noun, plural) => {
  expect(toEnglishNoun(noun, 2)).toBe(plural)
  expect(toEnglishNoun(noun, 1)).toBe(noun)
})
