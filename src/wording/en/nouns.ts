import { toTable } from '../../text/strings/table.ts'

/**
 * A noun of a record, which is English, as it goes with a number: "1 box", "3 boxes", "2 square feet", "58 years of age",
 * "3 degrees Celsius", "5 acre-feet". A code stays as it is: "5 EUR".
 */
export function toEnglishNoun(noun: string, value: number): string {
  return value === 1 || CODE.test(noun) ? noun : noun.replace(HEAD, toPlural)
}

function toPlural(noun: string): string {
  const irregular = irregularPlurals[noun]
  if (irregular !== undefined) return irregular
  if (CONSONANT_Y.test(noun)) return `${noun.slice(0, -1)}ies`
  return HISSING.test(noun) ? `${noun}es` : `${noun}s`
}

const irregularPlurals = /* @__PURE__ */ toTable<string>({
  people: 'people',
  police: 'police',
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  hertz: 'hertz',
  pence: 'pence',
  percent: 'percent',
})

/** Matches a currency code: "EUR"; not "tonne". */
const CODE = /^\p{Lu}{3}$/u

/** Matches the word that takes the plural: "feet" of "square foot", "year" of "year of age", "degree" of "degree Celsius". */
const HEAD = /^degree(?= )|[^\s-]+(?= of )|(?<!^degree )[^\s-]+$/

/** Matches "country"; not "day". */
const CONSONANT_Y = /[^aeiou]y$/

/** Matches "bus", "box" and "inch"; not "tonne". */
const HISSING = /(?:s|x|z|ch|sh)$/
