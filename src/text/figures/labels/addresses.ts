import { STREETS } from '../../english/names/places.ts'
import { CALLED, CALLS, DIALS, FOR_HELP, STREETS_IN_FRONT } from '../../english/numbers/label-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'

// Matches "Route" and "M"; not "page".
const CAPITAL = /^\p{Lu}/u
// Matches the dash of "16-18"; not a comma.
const DASH = /^[-–]$/
// Matches "12"; not "1200".
const UP_TO_THREE = /^\d{1,3}$/
// Matches the short name of a state; not "U.S.".
const STATE = /^\p{Lu}{2}$/u
// Matches "94107"; not "94,107".
const FIVE = /^\d{5}$/
/** How many words the name of a street may take. */
const LONGEST_STREET = 4

/** Whether a number belongs to an address: "12-14 Acacia Avenue", "Via Roma, 15", "CA 94107". */
export function isAddress(words: readonly Word[], numeral: Numeral): boolean {
  return isStreetNumber(words, numeral) || isPostcode(words, numeral)
}

/** Whether a number stands beside the name of a street: "12-14 Acacia Avenue", "10 Downing Street", "Via Roma, 15". */
function isStreetNumber(words: readonly Word[], { first, last }: Numeral): boolean {
  // "Via Roma, 15", "Corso del Porto 4"
  const comma = words[first - 1]?.text === ',' ? first - 1 : first
  for (let at = comma - 1; at >= comma - LONGEST_STREET && words[at]?.kind === 'word'; at--)
    if (STREETS_IN_FRONT.test(words[at]?.lower ?? '') && at < comma - 1) return true
  let at = last + 1
  if (DASH.test(words[at]?.text ?? '') && words[at + 1]?.kind === 'number') at += 2
  for (let step = 0; step < 4; step++) {
    const word = words[at + step]
    if (word?.kind !== 'word' || !CAPITAL.test(word.text)) return false
    if (STREETS.has(trimDot(word.lower))) return step > 0
  }
  return false
}

/** Whether a number is a postcode of the United States: "CA 94107", "NY, 10032"; not "in NY 12000 came". */
function isPostcode(words: readonly Word[], { first, last }: Numeral): boolean {
  const state = words[first - 1]?.text === ',' ? first - 2 : first - 1
  const after = words[last + 1]
  const isPlace = STATE.test(words[state]?.text ?? '') && words[state - 1]?.text === ','
  return isPlace && FIVE.test(words[first]?.text ?? '') && after?.tag !== 'NOUN' && after?.tag !== 'VERB'
}

/** Whether a number is to be called: the dialling code of "(57) 601", "dial 123". */
export function isDialled(words: readonly Word[], { first, last }: Numeral): boolean {
  const isOther = words[first - 1]?.lower === 'or' && words[first - 2]?.kind === 'number'
  const verb = words[first - (isOther ? 3 : 1)]?.lower ?? ''
  if (DIALS.test(verb) && UP_TO_THREE.test(words[first]?.text ?? '') && words[last + 1]?.tag !== 'NOUN')
    return true
  const isForHelp = FOR_HELP.test(words[first]?.text ?? '')
  if (isForHelp && (CALLED.test(verb) || CALLS.test(words[last + 1]?.lower ?? ''))) return true
  const isBracketed = words[first - 1]?.text === '(' && words[last + 1]?.text === ')'
  return isBracketed && UP_TO_THREE.test(words[first]?.text ?? '') && words[last + 2]?.kind === 'number'
}

/** A short word without its stop: "No.", "St.". */
function trimDot(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}
