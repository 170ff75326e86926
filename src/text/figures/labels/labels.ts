import { findCurrency } from '../../english/numbers/currencies.ts'
import { JET_NAMES, JETS, LEANING, NAMED_BY_SIZE } from '../../english/numbers/label-words.ts'
import { findUnit } from '../../english/numbers/units.ts'
import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { isAddress, isDialled } from './addresses.ts'
import { isCalibre } from './calibres.ts'
import { isClockTime } from './clock-times.ts'
import { isCoordinate } from './coordinates.ts'
import { isChain } from './number-chains.ts'
import { isNumbered } from './numbered-things.ts'
import { isScore, isSpan } from './scores.ts'
import { isYear } from './years.ts'

// Matches what a rate is counted among: the 100,000 of "thefts per 100,000 people"; not "per 12 lamps".
const POWERS = /^10{2,6}$/
/** How many words on either side tell a headline. */
const NEAR = 20
/** Fewer words with a capital may be one name: "the Harbour Seven Stars". */
const LEAST_WORDS = 4
// Matches the end of "21st" and "3rd"; not "km".
const ORDINAL = /^(?:st|nd|rd|th|º|ª)$/
// Matches "Route" and "M"; not "page".
const CAPITAL = /^\p{Lu}/u
// Matches the "A" of "A350"; not "Rs".
const LETTERS = /^\p{Lu}{1,2}$/u
// Matches "Big"; not "EP".
const CAPITAL_WORD = /^\p{Lu}\p{Ll}/u
// Matches the sign of "#1" and "@2"; not "$".
const HANDLE = /^[#@_]$/
// Matches the link of "M-19" and "v.2"; not a space.
const LINK = /^[-–/.]$/
// Matches "north"; not "M" or "Covid".
const LOWER = /^\p{Ll}+$/u
// Matches "12"; not "1200".
const UP_TO_THREE = /^\d{1,3}$/
// Matches what closes a list number: "1.", "2)"; not ",".
const CLOSES_NUMBER = /^[.):]$/
// Matches the dash of "16-18"; not a comma.
const DASH = /^[-–]$/
// Matches how many run a relay; not "12".
const RUNNERS = /^[2-8]$/
// Matches what each of them runs or swims; not "120".
const LAPS = /^(?:[1245]00|50|800|1,?[05]00)$/
// Matches what stands behind such a race: "4x100m", "4x100 relay"; not "g".
const RACED = /^(?:m|met(?:re|er)s?|relays?|medleys?|freestyle|team|final|record|and|in|at|mixed|title|gold)$/
/** What the units measure that names are made with: "50 Cent", "Three Mile Island". */
const NAMING: ReadonlySet<string> = new Set(['length', 'other', 'duration', 'mass'])

/**
 * Whether a number names something instead of counting it: "M-19", "5G", "Article 14", "#1", "21st", a phone number,
 * a footnote, a coordinate, a score, a year. `isMeasure` tells whether a unit of measure or currency stands with it.
 */
export function isLabel(
  words: readonly Word[],
  numeral: Numeral,
  { isMeasure }: { readonly isMeasure: boolean },
): boolean {
  const first = words[numeral.first]
  const last = words[numeral.last]
  if (first === undefined || last === undefined) return true
  if (isUnitOfName(words, numeral)) return true
  if (numeral.form === 'words') return isNumbered(words, numeral, isMeasure) || isCapitalName(words, numeral)
  if (first.kind !== 'number') return false
  return (
    isCalibre(words, numeral) ||
    isDialled(words, numeral) ||
    isReturnPeriod(words, numeral) ||
    (isWholeOfRate(words, numeral.first) && POWERS.test(String(numeral.value))) ||
    isGluedName(words, numeral, isMeasure) ||
    isOrdinal(words, numeral) ||
    isChain(words, numeral, isMeasure) ||
    isNumbered(words, numeral, isMeasure) ||
    isNote(words, numeral) ||
    isCoordinate(words, numeral) ||
    isRelay(words, numeral) ||
    (!isMeasure && isClockTime(words, numeral)) ||
    isScore(words, numeral, isMeasure) ||
    isGroup(words, numeral) ||
    isAddress(words, numeral) ||
    (!isMeasure && !numeral.scaled && isYear(words, numeral.first))
  )
}

/** Whether a number belongs to the name of a group: "the Group of 77"; a small letter makes no name. */
function isGroup(words: readonly Word[], { first, last }: Numeral): boolean {
  const isOf = words[first - 1]?.lower === 'of' && NAMED_BY_SIZE.test(words[first - 2]?.text ?? '')
  return isOf && words[last + 1]?.tag !== 'NOUN'
}

/** Whether a spelled number with a capital inside a sentence is part of a name: "the Big Five", "Group of Seven". */
function isCapitalName(words: readonly Word[], { first }: Numeral): boolean {
  const word = words[first]
  const before = words[first - 1]
  // "the 7-Eleven"
  if (before?.text === '-' && words[first - 2]?.kind === 'number') return CAPITAL.test(word?.text ?? '')
  if (
    word === undefined ||
    before === undefined ||
    before.kind !== 'word' ||
    before.sentence !== word.sentence
  )
    return false
  const stem = before.lower === 'of' ? words[first - 2] : before
  if (!CAPITAL.test(word.text)) return false
  if (stem === before && isWholeHeadline(words, first)) return false
  return (
    CAPITAL_WORD.test(stem?.text ?? '') ||
    (CAPITAL_WORD.test(words[first + 1]?.text ?? '') && !isHeadline(words, first))
  )
}

/** Whether most words around have a capital, so that one says nothing: "Five Ferries sink in Alder". */
function isHeadline(words: readonly Word[], at: number): boolean {
  const near = findNear(words, at)
  return near.filter((word) => CAPITAL.test(word.text)).length * 2 > near.length
}

/** Whether all words have a capital, so that a number counts the plural behind it: "Police Arrest Seven Suspects". */
function isWholeHeadline(words: readonly Word[], at: number): boolean {
  const near = findNear(words, at)
  const counted = words[at + 1]
  return (
    counted?.kind === 'word' &&
    counted.lower.endsWith('s') &&
    near.length >= LEAST_WORDS &&
    near.every((word) => CAPITAL.test(word.text))
  )
}

/** The longer words of the sentence around a place. */
function findNear(words: readonly Word[], at: number): readonly Word[] {
  return words
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter((word) => word.kind === 'word' && word.sentence === words[at]?.sentence && word.text.length > 3)
}

/** Whether a number is part of a name or code: "M-19", "G7", "News9", "COVID-19", "5G", "737s", "#1". */
function isGluedName(words: readonly Word[], { first, last, scaled }: Numeral, isMeasure: boolean): boolean {
  const number = words[first]
  const before = words[first - 1]
  if (number?.glued === true && before !== undefined) {
    if (before.kind === 'word' && !isMeasure) return true
    if (HANDLE.test(before.text)) return true
    // "the P5+1", "5+1 talks"
    if (before.text === '+' && before.glued && words[first - 2]?.kind === 'number') return true
    if (LINK.test(before.text) && before.glued) {
      const stem = words[first - 2]
      // "Rs.12 million"
      if (before.text === '.' && isMeasure && findCurrency(`${stem?.text}.`) !== null) return false
      // "a 3-to-1 majority"
      const isTo = stem?.lower === 'to' && stem.glued && words[first - 3]?.text === '-'
      // "the 0-to-60-mph time" names a test.
      if (
        isTo &&
        ((!isMeasure && !isSpan(words, first - 2)) ||
          words[first - 4]?.text === '0' ||
          words[first - 4]?.lower === 'zero')
      )
        return true
      // "30C-35C", "10k-15k"
      if (isModelNumber(words, first - 2)) return true
      if ((isMeasure || scaled) && stem?.glued === true && words[first - 3]?.kind === 'number') return false
      // "sub-500", "minus-5" and "mid-30" stay numbers; "M-19" and "Covid-19" do not.
      if (stem?.kind === 'word' && !LEANING.test(stem.lower)) {
        return !(isMeasure && LOWER.test(stem.text))
      }
    }
  }
  const after = words[last + 1]
  if (after?.text === '+' && after.glued && words[last + 2]?.kind === 'number') return true
  // "a 401(k)", "501(c)(3)"
  const isParagraph = after?.text === '(' && after.glued && words[last + 3]?.text === ')'
  if (isParagraph && words[last + 2]?.glued === true && words[last + 2]?.text.length === 1) return !isMeasure
  if (JETS.test(number?.text ?? '') && JET_NAMES.test(after?.lower ?? '')) return true
  const isJoined = after?.glued === true && after.text === '-' && words[last + 2]?.glued === true
  if (isJoined && words[last + 2]?.kind === 'number' && JETS.test(number?.text ?? '')) return true
  if (after?.glued === true && after.kind === 'word' && !isMeasure) return after.text !== 'x'
  return false
}

/** Whether a number begins that of a model: the 350 of "A350-900", the 737 of "737-800s"; not the 10 of "10-15 boats". */
function isModelNumber(words: readonly Word[], at: number): boolean {
  const [letter, number] = [words[at - 1], words[at]]
  if (number?.kind !== 'number') return false
  if (!number.glued) return JETS.test(number.text)
  return LETTERS.test(letter?.text ?? '') && findCurrency(letter?.text ?? '') === null
}

function isOrdinal(words: readonly Word[], { last }: Numeral): boolean {
  const after = words[last + 1]
  return after?.glued === true && ORDINAL.test(after.lower)
}

/** Whether a number is that of a footnote or a list: "[12]", "1. First", "(2) Second", "3) Third". */
function isNote(words: readonly Word[], { first, last }: Numeral): boolean {
  const before = words[first - 1]
  const after = words[last + 1]
  if (!UP_TO_THREE.test(words[first]?.text ?? '') || first !== last) return false
  if (before?.text === '[' && after?.text === ']') return true
  // "two reasons: 1) the rain"
  const isOpen = words.slice(Math.max(0, first - NEAR), first).some(({ text }) => text === '(')
  if (after?.text === ')' && after.glued && !isOpen && words[last + 2]?.kind === 'word') return true
  if (first === 0 && after?.glued === true && CLOSES_NUMBER.test(after.text)) return true
  return (
    before?.text === '(' &&
    after?.text === ')' &&
    (first === 1 || words[last + 2]?.kind === 'word') &&
    Number(words[first]?.text) < 20 &&
    words[first - 2]?.tag !== 'PROPN'
  )
}

/** Whether a number is among how many something is counted: "per 100,000", "for every 1,000". */
function isWholeOfRate(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]?.lower
  return before === 'per' || (before === 'every' && words[first - 2]?.lower === 'for')
}

/** Whether a number belongs to a relay race: "4x100m", "4 x 400 metres"; not "4 x 100 g". */
function isRelay(words: readonly Word[], { first, last }: Numeral): boolean {
  const at = words[last + 1]?.lower === 'x' ? first : first - 2
  const behind = words[at + 3]
  // "a 4x4", "3x3 basketball"
  const isSquare = words[at + 1]?.glued === true && words[at]?.text === words[at + 2]?.text
  if (words[at + 1]?.lower === 'x' && isSquare && RUNNERS.test(words[at]?.text ?? '')) return true
  return (
    words[at + 1]?.lower === 'x' &&
    RUNNERS.test(words[at]?.text ?? '') &&
    LAPS.test(words[at + 2]?.text ?? '') &&
    (behind === undefined || behind.kind === 'mark' || RACED.test(behind.lower))
  )
}

/** Whether a measure with a capital belongs to a name: "50 Cent", "Three Mile Island"; not "50 cents". */
function isUnitOfName(words: readonly Word[], { first, last, value, scaled }: Numeral): boolean {
  const after = words[last + 1]
  if (after === undefined || scaled || value === 1 || !CAPITAL_WORD.test(after.text) || after.glued)
    return false
  const unit = findUnit(after.text)
  return unit?.name === after.lower && NAMING.has(unit.dimension) && !isHeadline(words, first)
}

/** Whether a number tells how rare something is: "a 1 in 200-year flood", "a 1-in-100-year drought". */
function isReturnPeriod(words: readonly Word[], { first, last, value }: Numeral): boolean {
  const skip = (at: number, by: 1 | -1): number => (DASH.test(words[at]?.text ?? '') ? at + by : at)
  const isYears = (at: number): boolean =>
    DASH.test(words[at]?.text ?? '') && words[at]?.glued === true && words[at + 1]?.lower === 'year'
  const link = skip(last + 1, 1)
  if (value === 1 && words[link]?.lower === 'in') return isYears(skip(link + 1, 1) + 1)
  const back = skip(first - 1, -1)
  const one = words[skip(back - 1, -1)]?.lower
  return words[back]?.lower === 'in' && (one === '1' || one === 'one') && isYears(last + 1)
}
