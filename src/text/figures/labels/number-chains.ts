import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'

// Matches the links of "2.0.1", "1/2/3" and "12:30"; not a comma.
const LINK = /^[-./:]$/
// Matches "0143"; not "0.5".
const LEADING_ZERO = /^0\d+$/
// Matches "57" and "310", the length of a dialling code; not "3100".
const DIALLING_CODE = /^\d{2,3}$/
// Matches "555"; not "55".
const THREE = /^\d{3}$/
// Matches a year of our times.
const YEAR = /^(?:19|20)\d\d$/
// Matches "0143"; not "143".
const FOUR = /^\d{4}$/
// Matches the groups of "310 555 0143"; not "31".
const GROUP = /^(?:\d{3,4}|\d{7,8})$/
// Matches "1", "0143" and "5550143"; not "1,000".
const PLAIN = /^\d{1,8}$/

/**
 * Whether a number is a link of a chain: "555-0143", "+57 310", "192.168.0.1", "3/4/5". `isMeasure` tells whether a unit
 * of measure stands with it.
 */
export function isChain(words: readonly Word[], { first, last }: Numeral, isMeasure: boolean): boolean {
  const before = words[first - 1]
  const after = words[last + 1]
  const isLink = (mark: Word | undefined, number: Word | undefined, next: Word | undefined): boolean =>
    mark !== undefined && mark.glued && number?.kind === 'number' && next?.glued === true
  // Two links of the same mark make a chain; so does a slash between whole numbers, or digits that start with 0.
  const left =
    before?.glued === true && words[first]?.glued === true && words[first - 2]?.kind === 'number'
      ? before.text
      : null
  const right = isLink(after, words[last + 2], words[last + 2]) ? (after?.text ?? null) : null
  if (left !== null && right !== null && LINK.test(left)) return true
  if (
    right !== null &&
    words[last + 3]?.glued === true &&
    words[last + 3]?.text === right &&
    words[last + 4]?.kind === 'number' &&
    words[last + 4]?.glued === true
  )
    return true
  if (
    left !== null &&
    words[first - 3]?.text === left &&
    words[first - 3]?.glued === true &&
    words[first - 4]?.kind === 'number'
  )
    return true
  // "151.50/60 yen" quotes two prices: the first in full, the second by its last digits.
  const isPrice = right === '/' && (words[first]?.text ?? '').includes('.')
  if (left === '/' && (words[first - 2]?.text ?? '').includes('.')) return true
  if ((left === '/' || right === '/') && !isMeasure && !isPrice) return true
  if (left === ':' || right === ':') return true
  // "+57 310 5550143", "(601) 555 0143": long digit strings that start with 0 or follow a plus.
  const text = words[first]?.text ?? ''
  if (LEADING_ZERO.test(text)) return true
  if (
    before?.text === '+' &&
    before.end === words[first]?.start &&
    DIALLING_CODE.test(text) &&
    words[last + 1]?.kind === 'number'
  )
    return true
  // "555-0143", "310 555 0143"
  if (THREE.test(text) && right === '-' && FOUR.test(words[last + 2]?.text ?? '')) return true
  if (FOUR.test(text) && left === '-' && THREE.test(words[first - 2]?.text ?? '')) return true
  return !isMeasure && (isPhoneGroup(words, first, 1) || isPhoneGroup(words, first, -1))
}

/** Whether plain groups of digits stand side by side: "310 555 0143". */
function isPhoneGroup(words: readonly Word[], at: number, step: number): boolean {
  const here = words[at]
  const next = words[at + step]
  if (here?.kind !== 'number' || next?.kind !== 'number') return false
  // "400 737 Max jets": no telephone has six digits in two groups.
  const others = [words[at - step], words[at + 2 * step]]
  const isPair = !others.some((one) => one?.kind === 'number')
  if (isPair && THREE.test(here.text) && THREE.test(next.text)) return false
  // "in 2019 350 people left"
  const [front, back] = step === 1 ? [here, next] : [next, here]
  if (isPair && YEAR.test(front.text) && THREE.test(back.text)) return false
  return GROUP.test(next.text) && PLAIN.test(here.text)
}
