import { GLYPHS, OPENS_NUMBER, scaleBy, toNumber } from '../../english/numbers/number-words.ts'
import type { Piece } from '../../tokens/pieces.ts'
import { readFraction } from './fractions.ts'
import type { Numeral } from './numeral.ts'
import { readScaled } from './scaled.ts'
import { readSpelled } from './spelled.ts'
import { readVague } from './vague.ts'

// Matches the tags of Spanish: "es", "es-MX"; not "est".
const SPANISH = /^es(?:-|$)/i
// Matches the Spanish plural of a million and its singular.
const MILLIONS = /^mill(?:ones|ón)$/
// Matches the bar of "1/2" and "1⁄2"; not a hyphen.
const SLASH = /^[/⁄]$/
// Matches what rates and inches are divided by: the 4 of "9-3/4"; not the 7 of "3/7".
const DIVISOR = /^(?:2|3|4|5|6|8|10|16|32|64)$/
// Matches what wholes are divided by in print: 2 to 10, 12, 16, 32, 64, 100, 128; not the 88 of "87/88".
const PARTS_OF = /^(?:[2-9]|1[026]|32|64|100|128|1000)$/
// Matches "3" and "12"; not "120".
const SMALL = /^\d{1,2}$/
// Matches the decimals of a number: the "14" of "3.14"; not of "1,200".
const DECIMALS = /\.(\d+)$/
// Matches the sign of "10-30" and "10−30"; not a letter.
const MINUS = /^[-−–]$/
// Matches an address of a network, "192.168.100.100"; not "1.200.300.400" or "1.000.000.000".
const ADDRESS = /^(?:(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/

/**
 * The number expressions of a text in reading order, without overlap. Source: the pieces of `findPieces`; `lang` is the
 * text's language, a BCP 47 tag, or null for English.
 */
export function findNumerals(pieces: readonly Piece[], lang: string | null = null): readonly Numeral[] {
  const isSpanish = lang !== null && SPANISH.test(lang)
  const numerals: Numeral[] = []
  for (let index = 0; index < pieces.length;) {
    const dotted = findDottedEnd(pieces, index)
    if (dotted !== null) {
      index = dotted + 1
      continue
    }
    const read = readNumeral(pieces, index)
    const numeral = isSpanish && read !== null ? withMil(pieces, read) : read
    // "0.000.000.00" and a number of 400 digits are worth nothing that can be said.
    if (numeral !== null && [numeral.value].flat().every(Number.isFinite)) numerals.push(numeral)
    index = numeral === null ? index + 1 : numeral.last + 1
  }
  return numerals
}

/** A number of Spanish with the "mil" behind it, a thousand: "45 mil", "3 mil millones"; as it is where none stands there. */
function withMil(pieces: readonly Piece[], numeral: Numeral): Numeral {
  if (pieces[numeral.last + 1]?.lower !== 'mil' || numeral.scaled || typeof numeral.value !== 'number')
    return numeral
  const isMillions = MILLIONS.test(pieces[numeral.last + 2]?.lower ?? '')
  return {
    ...numeral,
    last: numeral.last + (isMillions ? 2 : 1),
    value: scaleBy(numeral.value, isMillions ? 9 : 3),
    scaled: true,
  }
}

/** The last piece of an address or a version, "192.168.0.1" or "2.4.1": names of things, no numbers. */
function findDottedEnd(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at]
  if (piece?.kind !== 'number') return null
  let end = at
  while (
    isGlued(pieces[end + 1], 'mark') &&
    pieces[end + 1]?.text === '.' &&
    isGlued(pieces[end + 2], 'number')
  )
    end += 2
  return end > at || ADDRESS.test(piece.text) ? end : null
}

function isGlued(piece: Piece | undefined, kind: Piece['kind']): boolean {
  return piece?.glued === true && piece.kind === kind
}

function readNumeral(pieces: readonly Piece[], at: number): Numeral | null {
  const piece = pieces[at]
  if (piece === undefined) return null
  if (piece.kind === 'number') return readFraction(pieces, at) ?? readDigits(pieces, at)
  if (piece.kind === 'mark') {
    const part = GLYPHS[piece.text]
    return part === undefined ? null : readScaled(pieces, at, at, part, 'fraction')
  }
  if (!OPENS_NUMBER.has(piece.lower)) return null
  return readVague(pieces, at) ?? readFraction(pieces, at) ?? readSpelled(pieces, at)
}

/** The number that begins with digits at a piece: "1,234.5", "1/2", "2½", "3.5bn", "1.99×10-30". */
function readDigits(pieces: readonly Piece[], at: number): Numeral | null {
  const text = pieces[at]?.text ?? ''
  const value = toNumber(text)
  const slash = pieces[at + 1]
  const below = pieces[at + 2]
  if (
    slash?.glued === true &&
    (slash.text === '/' || slash.text === '⁄') &&
    below?.kind === 'number' &&
    below.glued
  ) {
    const divisor = toNumber(below.text)
    const more = pieces[at + 3]
    // "1/2 pound" is a half; "3/4/2021" and "9/11" are not.
    // "1/2" and "1/16" are parts; "87/88" is a season, "7/11" a name, "3/4/2021" a date.
    const isPart = SMALL.test(text) && PARTS_OF.test(below.text) && divisor > value && divisor !== 0
    if (isPart && !(more?.glued === true && (more.text === '/' || more.text === '⁄'))) {
      return { first: at, last: at + 2, value: value / divisor, form: 'fraction', scaled: false }
    }
  }
  const mixed = readMixed(pieces, at)
  if (mixed !== null) return readScaled(pieces, at, mixed.last, value + mixed.part, 'digits')
  // "3 and a half million"
  const half = [1, 2, 3].map((step) => pieces[at + step]?.lower).join(' ')
  if (half === 'and a half') return readScaled(pieces, at, at + 3, value + 0.5, 'digits')
  const glyph = pieces[at + 1]
  if (glyph?.kind === 'mark' && GLYPHS[glyph.text] !== undefined && glyph.glued) {
    return readScaled(pieces, at, at + 1, value + (GLYPHS[glyph.text] ?? 0), 'digits')
  }
  const power = readPower(pieces, at + 1)
  if (power !== null) {
    return {
      first: at,
      last: power.last,
      value: Number(`${value}e${power.exponent}`),
      form: 'digits',
      scaled: true,
    }
  }
  return readScaled(pieces, at, at, value, 'digits')
}

/** The part behind a whole number: "9-3/4", "9 3/4"; not the dates of "5-3/4/87". */
function readMixed(
  pieces: readonly Piece[],
  at: number,
): { readonly last: number; readonly part: number } | null {
  const from = pieces[at + 1]?.text === '-' && pieces[at + 1]?.glued === true ? at + 2 : at + 1
  const [above, slash, below] = [pieces[from], pieces[from + 1], pieces[from + 2]]
  if (above?.kind !== 'number' || slash === undefined || !SLASH.test(slash.text) || below?.kind !== 'number')
    return null
  if (!slash.glued || !below.glued || !DIVISOR.test(below.text) || !SMALL.test(above.text)) return null
  const part = Number(above.text) / Number(below.text)
  const decimals = DECIMALS.exec(pieces[at]?.text ?? '')?.[1]?.length ?? 0
  if (part >= 1 || (decimals !== 0 && decimals !== 2)) return null
  // In "3.14-1/2 dlrs" half a cent is added.
  return { last: from + 2, part: decimals === 0 ? part : part / 100 }
}

/** The "×10-30" of "1.99×10-30". */
function readPower(
  pieces: readonly Piece[],
  at: number,
): { readonly last: number; readonly exponent: number } | null {
  if (pieces[at]?.text !== '×' || pieces[at + 1]?.text !== '10') return null
  const sign = pieces[at + 2]
  const caret = sign?.text === '^' ? 1 : 0
  const minus = MINUS.test(pieces[at + 2 + caret]?.text ?? '') ? 1 : 0
  const exponent = pieces[at + 2 + caret + minus]
  if (exponent?.kind !== 'number' || !exponent.glued || !SMALL.test(exponent.text)) return null
  return { last: at + 2 + caret + minus, exponent: (minus === 1 ? -1 : 1) * Number(exponent.text) }
}
