import { toTable } from '../../text/strings/table.ts'

/** A noun of a record, which is English, as it goes with a number: "1 box", "3 boxes", "2 square feet". */
export function toEnglishNoun(noun: string, value: number): string {
  if (value === 1) return noun
  const words = noun.split(' ')
  return [...words.slice(0, -1), toPlural(words.at(-1) ?? '')].join(' ')
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
})

/** Matches "country"; not "day". */
const CONSONANT_Y = /[^aeiou]y$/

/** Matches "bus", "box" and "inch"; not "tonne". */
const HISSING = /(?:s|x|z|ch|sh)$/
