import type { FigureKind } from '../types.ts'
import type { Word } from './prose.ts'
import { findUnit, findUnitByName } from './units.ts'
import type { Unit } from './units.ts'

/** A unit of measure where it stands; `last` is its last piece. */
export type UnitWord = { readonly last: number; readonly name: string; readonly kind: FigureKind }

const LONGEST_UNIT = 5
/** Single letters that may stand apart from the number: "2.4 m"; others count only where they touch it: "118.5p". */
const APART = new Set(['m', 'g', 't', 'l', 'V', 'W', 'F'])
/** Short words that are something else as often, so that they count only where they touch the number. */
const TOUCHING = new Set('pt pc mi bp cup cal mb gm mcg amp yo Mt Gt'.split(' '))
/** Never units, even where they touch a number: the plural "s" of "737s", the "A" of "5A". */
const NEVER = new Set(['s', 'A'])
// Matches the power of "km2" and "m³"; not "4".
const POWER = /^[23²³]$/
// Matches a word that ends in a letter; not "°".
const LETTER_AT_END = /\p{L}$/u

/** The unit that begins at a piece, behind a hyphen or not: "kg", "square miles", "per cent", "m2"; null when none does. */
export function readUnit(words: readonly Word[], at: number, isHyphened: boolean): UnitWord | null {
  const power = readPower(words, at)
  if (power !== null) return power
  const degrees = readDegrees(words, at)
  if (degrees !== null) return { last: at, name: degrees.name, kind: degrees.kind }
  for (let length = Math.min(LONGEST_UNIT, words.length - at); length > 0; length--) {
    const phrase = toPhrase(words.slice(at, at + length))
    const unit = findUnit(phrase) ?? (phrase.includes('-') ? findUnit(phrase.replaceAll('-', ' ')) : null)
    const last = words[at + length - 1]
    const after = words[at + length]
    if (unit === null || last === undefined) continue
    // A digit right behind makes it a name: "5G4".
    if (after?.kind === 'number' && after.glued && LETTER_AT_END.test(last.text)) continue
    if (length === 1 && !isMeant(last, isHyphened)) continue
    return { last: at + length - 1, name: unit.name, kind: unit.kind }
  }
  return null
}

/** "32m2", "9 km2", "5 m3". */
function readPower(words: readonly Word[], at: number): UnitWord | null {
  const power = words[at + 1]
  if (power?.glued !== true || !POWER.test(power.text)) return null
  const unit = findUnit(`${words[at]?.text ?? ''}${power.text}`)
  return unit === null ? null : { last: at + 1, name: unit.name, kind: unit.kind }
}

/** "45C" and "113F" are temperatures where the letter touches the number and nothing touches the letter. */
function readDegrees(words: readonly Word[], at: number): Unit | null {
  const letter = words[at]
  const after = words[at + 1]
  if (letter?.glued !== true || (after?.glued === true && after.kind !== 'mark')) return null
  if (letter.text === 'C') return findUnitByName('celsius')
  return letter.text === 'F' ? findUnitByName('fahrenheit') : null
}

function toPhrase(words: readonly Word[]): string {
  return words.map((word, index) => (index > 0 && !word.glued ? ` ${word.text}` : word.text)).join('')
}

/** Whether a short word is meant as a unit: "6W" and "2.4 m" are, "5 s" and "the 5 A" are not. */
function isMeant(word: Word, isHyphened: boolean): boolean {
  if (isHyphened) return word.text.length > 1
  if (word.glued) return !NEVER.has(word.text)
  if (word.text.length === 1 && word.kind === 'word') return APART.has(word.text)
  return !TOUCHING.has(word.text)
}
