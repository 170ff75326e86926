import type { FigureKind } from '../../../types.ts'
import { BEFORE_UNIT } from '../../english/numbers/count-words.ts'
import { TOUCHING_UNITS } from '../../english/numbers/measure-words.ts'
import { findUnit, findUnitByName, type Unit } from '../../english/numbers/units.ts'
import type { Word } from '../../tokens/words.ts'
import { readSense } from './ambiguous-units.ts'

/** A unit of measure where it stands; `last` is its last piece. */
export type UnitWord = { readonly last: number; readonly name: string; readonly kind: FigureKind }

/** Pieces of the longest unit. */
const LONGEST_UNIT = 6
/** Single letters that may stand apart from the number: "2.4 m"; others count only where they touch it: "118.5p". */
const APART = new Set(['m', 'g', 't', 'l', 'p', 'V', 'W', 'F'])
/** Never units, even where they touch a number: the plural "s" of "737s", the "A" of "5A". */
const NEVER = new Set(['s', 'A'])
// Matches the power of "km2" and "m³"; not "4".
const POWER = /^[23²³]$/
// Matches the letter of "F-16"; not "%".
const SINGLE = /^\p{Lu}$/u
// Matches what has pieces: "a 40 pc set"; not "fell".
const OF_PIECES = /^(?:sets?|suites?|kits?|box|puzzles?|jigsaws?)$/
// Matches a word that ends in a letter; not "°".
const LETTER_AT_END = /\p{L}$/u
// Matches the end of "year-old's" and "day’s"; not of "hours".
const OWNER = /(?<=\p{L})['’]s$/u
/** How far back an open quotation mark is looked for. */
const QUOTATION = 200

/** The unit that begins at a piece, behind a hyphen or not: "kg", "square miles", "per cent", "m2"; null when none does. */
export function readUnit(words: readonly Word[], at: number, isHyphened: boolean): UnitWord | null {
  const isBetween = !isHyphened && BEFORE_UNIT.has(words[at]?.lower ?? '') && words[at + 1]?.glued === false
  return readUnitAt(words, at, isHyphened) ?? (isBetween ? readUnitAt(words, at + 1, isHyphened) : null)
}

function readUnitAt(words: readonly Word[], at: number, isHyphened: boolean): UnitWord | null {
  const power = readPower(words, at)
  if (power !== null) return power
  const sense = readSense(words, at)
  if (sense !== null && sense.kind !== 'money') return { last: at, ...sense }
  if (closesQuotation(words, at) || isStone(words, at)) return null
  const degrees = readDegrees(words, at)
  if (degrees !== null) return { last: at, name: degrees.name, kind: degrees.kind }
  for (let length = Math.min(LONGEST_UNIT, words.length - at); length > 0; length--) {
    const phrase = toPhrase(words.slice(at, at + length)).replace(OWNER, '')
    const unit = findUnit(phrase) ?? (phrase.includes('-') ? findUnit(phrase.replaceAll('-', ' ')) : null)
    const last = words[at + length - 1]
    const after = words[at + length]
    if (unit === null || last === undefined) continue
    // A digit right behind makes it a name: "5G4".
    if (after?.kind === 'number' && after.glued && LETTER_AT_END.test(last.text)) continue
    // "six F-16s"
    if (length === 1 && SINGLE.test(last.text) && !last.glued && isNamedOn(words, at + 1)) continue
    if (length === 1 && !isMeant(last, after, isHyphened)) continue
    return { last: at + length - 1, name: unit.name, kind: unit.kind }
  }
  return null
}

/** The unit written with a power: "32m2", "9 km2", "5 m3"; else null. */
function readPower(words: readonly Word[], at: number): UnitWord | null {
  const power = words[at + 1]
  if (power?.glued !== true || !POWER.test(power.text)) return null
  const unit = findUnit(`${words[at]?.text ?? ''}${power.text}`)
  return unit === null ? null : { last: at + 1, name: unit.name, kind: unit.kind }
}

/** Degrees, where a letter touches the number and nothing touches the letter: "45C", "113F"; else null. */
function readDegrees(words: readonly Word[], at: number): Unit | null {
  const letter = words[at]
  const after = words[at + 1]
  if (letter?.glued !== true || (after?.glued === true && after.kind !== 'mark')) return null
  if (letter.text === 'C') return findUnitByName('celsius')
  return letter.text === 'F' ? findUnitByName('fahrenheit') : null
}

/** In `"We lost 12"` the mark behind the number closes the quotation; in `a 32" screen` it is inches. */
function closesQuotation(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== '"') return false
  if (words[at]?.glued !== true) return true
  const marks = words.slice(Math.max(0, at - QUOTATION), at).filter(({ text }) => text === '"')
  return marks.length % 2 === 1
}

/** Whether "stone" is a thing or a name and no weight: "11 stone walls", "the 2016 Stone Prize". */
function isStone(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const after = words[at + 1]
  if (word?.lower !== 'stone') return word?.lower === 'stones'
  return word.text !== 'stone' || after?.tag === 'NOUN' || after?.tag === 'PROPN' || after?.text === '-'
}

function toPhrase(words: readonly Word[]): string {
  return words.map((word, index) => (index > 0 && !word.glued ? ` ${word.text}` : word.text)).join('')
}

/** Whether a short word is meant as a unit: "6W" and "2.4 m" are, "5 s" and "the 5 A" are not. */
function isMeant(word: Word, after: Word | undefined, isHyphened: boolean): boolean {
  if (isHyphened) return word.text.length > 1
  if (word.glued) return !NEVER.has(word.text)
  if (word.text.length === 1 && word.kind === 'word') return APART.has(word.text)
  // "8 km (5.0 mi)"
  if (word.text === 'mi' && after?.kind === 'mark') return true
  // "40 pc", "40 pc of"; not "a 40 pc set"
  if (word.lower === 'pc') return word.text === 'pc' && !OF_PIECES.test(after?.lower ?? '')
  return !TOUCHING_UNITS.has(word.text)
}

/** Whether a hyphen and a number go on with a name: the "-16" of "F-16". */
function isNamedOn(words: readonly Word[], at: number): boolean {
  return words[at]?.text === '-' && words[at]?.glued === true && words[at + 1]?.kind === 'number'
}
