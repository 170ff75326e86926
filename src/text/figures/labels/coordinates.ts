import { COMPASS } from '../../english/names/places.ts'
import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'

// Matches "degree" and "degrees"; not "°".
const DEGREES = /^degrees?$/
// Matches the signs of minutes and seconds of an arc; not "°".
const ARC = /^['’′"”″]$/
// Matches "N" and "W"; not "north".
const POINT = /^[NSEW]$/
// Matches what a lone coordinate has; not "41".
const DECIMALS = /\.\d/
// Matches a number told to ten metres or less; not "41.4".
const EXACT = /\.\d{4,}$/
// Matches what stands between the two numbers of a place; not "and".
const AXES = /^[,;/−-]$/
// Matches "latitude"; not "altitude".
const AXIS = /^(?:latitude|longitude)$/

/** Whether a number tells a place on the globe: "4°35′N", "74.08° W", "12 degrees north", "41.38 N, 71.2 W"; not "25.5″" or "71.2 W". */
export function isCoordinate(words: readonly Word[], { first, last }: Numeral): boolean {
  const mark = words[last + 1]
  const after = words[last + 2]
  if (isExact(words, first) && (isPairedWith(words, last, 1) || isPairedWith(words, first, -1))) return true
  if (mark === undefined) return AXIS.test(words[first - 1]?.lower ?? '')
  const isPoint = after?.kind === 'word' && COMPASS.has(after.text)
  // "12°34'56″"
  const before = words[first - 1]
  const isOfDegrees = before?.text === '°' || (ARC.test(before?.text ?? '') && words[first - 3]?.text === '°')
  if (ARC.test(mark.text))
    return words[first - 2]?.kind === 'number' && isOfDegrees ? true : mark.glued && isPoint
  if (mark.text === '°') return after?.kind === 'number' || isPoint
  if (DEGREES.test(mark.lower)) return isPoint
  if (AXIS.test(before?.lower ?? '')) return true
  if (!POINT.test(mark.text) || mark.kind !== 'word') return false
  // "W" alone is watts, and so is what stands in front of a noun: a partner or decimals tell a place.
  const other = words[first - 2]
  const isPaired =
    (POINT.test(other?.text ?? '') && words[first - 3]?.kind === 'number') ||
    POINT.test(words[last + 4]?.text ?? '')
  return isPaired || (mark.text !== 'W' && DECIMALS.test(words[first]?.text ?? '') && after?.tag !== 'NOUN')
}

/** Whether a number is told as exactly as places are: "41.40338"; not "41.4". */
function isExact(words: readonly Word[], at: number): boolean {
  return EXACT.test(words[at]?.text ?? '')
}

/** Whether another such number stands behind (`step` 1) or in front (-1), a comma and a sign between: "4.5981, -74.0758". */
function isPairedWith(words: readonly Word[], at: number, step: 1 | -1): boolean {
  const near = [1, 2, 3].map((distance) => at + step * distance)
  const other = near.find((place) => words[place]?.kind === 'number')
  const between = near.filter((place) => other !== undefined && (other - place) * step > 0)
  return (
    other !== undefined &&
    isExact(words, other) &&
    between.every((place) => AXES.test(words[place]?.text ?? ''))
  )
}
