import { isPerson } from '../../english/names/persons.ts'
import { toSingular } from '../../english/noun-number.ts'
import { BEHIND_TIME, COUNTED_BY } from '../../english/numbers/measure-words.ts'
import { SCALES, toNumber } from '../../english/numbers/number-words.ts'
import { findUnit } from '../../english/numbers/units.ts'
import type { Word } from '../../tokens/words.ts'
import { readVague } from '../numerals/vague.ts'
import { readUnit } from './unit-at.ts'

/** What a rate is counted by, and its last piece: "per year" → year, "per 100,000 people" → 100,000 people. */
export type Rate = { readonly last: number; readonly by: string }

/** What "a" may count by whatever the unit: "$12 a gram", "5 euros a day". */
const AMONG = new Set(['duration', 'mass', 'area', 'length'])
// Matches how shares are counted: "per diluted share"; not "hired".
const KINDS_OF_SHARE = /^(?:diluted|common|ordinary|basic|preferred|voting|listed)$/
/** Parts of speech of what is measured. */
const STUFF = new Set(['NOUN', 'PROPN', 'ADJ'])
/** How many words of what is measured a rate may stand behind. */
const LONGEST_STUFF = 4
/** How far in front of a count such a rate may stand. */
const LONGEST_RATE = 8
/** Among how many the sick, the born and the killed are told: "12 per 100,000". */
const PEOPLE_COUNTED = '100,000'
/** Parts of speech of what "per" may count by. */
const NOUNS = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'X'])

// Matches "US", "A" and "HK" as they stand before a sign; not "boat".
const COUNTRY_OF_MONEY = /^\p{Lu}{1,3}$/u
// Matches "$", "€"; not "%".
const SIGN_OF_MONEY = /^\p{Sc}$/u

/** The rate that begins at a piece: "per year", "a barrel", "-a-day", "/cm2", "per 100,000 people"; null when none does. */
export function readRate(words: readonly Word[], from: number): Rate | null {
  if (words[from]?.lower === 'of') return readRateBehind(words, from)
  // "12 for every 100,000 people"
  const isForEvery = words[from]?.lower === 'for' && words[from + 1]?.lower === 'every'
  if (isForEvery) return words[from + 2]?.kind === 'number' ? readWhole(words, from + 2) : null
  const isHyphened = words[from]?.text === '-' && words[from]?.glued === true
  const at = isHyphened ? from + 1 : from
  const link = words[at]?.lower
  const isPer = link === 'per' || link === '/'
  if (!isPer && link !== 'a' && link !== 'an') return null
  const kind = words[at + 1]?.text === '-' ? at + 2 : at + 1
  // "per diluted share"
  const noun =
    KINDS_OF_SHARE.test(words[kind]?.lower ?? '') && words[kind + 1]?.kind === 'word' ? kind + 1 : kind
  const next = words[noun]
  if (next === undefined || BEHIND_TIME.has(words[noun + 1]?.lower ?? '')) return null
  // "per 76-pound flask" tells the size of one.
  if (next.kind === 'number')
    return link === 'per' && words[noun + 1]?.text !== '-' ? readWhole(words, noun) : null
  // "per million people"
  if (link === 'per' && SCALES[next.lower] !== undefined && next.lower.length > 3)
    return readWhole(words, noun)
  // "3 / dozens of boats" are two figures.
  if (readVague(words, noun) !== null) return null
  const unit = readUnit(words, noun, false)
  const singular = toSingular(next.text)
  if (unit !== null && unit.kind !== 'percent') {
    return isPer || AMONG.has(unit.kind) || COUNTED_BY.has(singular) || COUNTED_BY.has(unit.name)
      ? { last: unit.last, by: unit.name }
      : null
  }
  // "per US $5": the country is the dollar's.
  if (COUNTRY_OF_MONEY.test(next.text) && SIGN_OF_MONEY.test(words[noun + 1]?.text ?? '')) return null
  if (next.kind !== 'word' || !(isPer ? NOUNS.has(next.tag) : COUNTED_BY.has(singular))) return null
  return { last: noun, by: isPerson(next.text) ? 'person' : singular === 'shr' ? 'share' : singular }
}

/**
 * The rate that stands behind what is measured: "one million barrels of oil per day", "20 litres of water a day";
 * else null.
 */
function readRateBehind(words: readonly Word[], of: number): Rate | null {
  for (let at = of + 2; at <= of + LONGEST_STUFF; at++) {
    if (words[at - 1]?.kind !== 'word' || !STUFF.has(words[at - 1]?.tag ?? '')) return null
    const isTime = words[at]?.lower === 'a' && findUnit(words[at + 1]?.text ?? '')?.kind === 'duration'
    if (words[at]?.lower !== 'per' && !isTime) continue
    const rate = readRate(words, at)
    return rate === null ? null : { last: of - 1, by: rate.by }
  }
  return null
}

/** The rate of a whole and the noun behind it: "per 100,000 people"; that of a bare 100,000 is of people. */
function readWhole(words: readonly Word[], at: number): Rate {
  const isScaled = words[at]?.kind === 'number' && SCALES[words[at + 1]?.lower ?? ''] !== undefined
  const last = isScaled ? at + 1 : at
  // "per 100 000", "per 100000" and "per 100,000" are one.
  const whole = words.slice(at, last + 1).map(({ kind, text }) => (kind === 'number' ? inGroups(text) : text))
  const among = words[last + 1]
  // "per thousand cubic feet"
  const unit = readUnit(words, last + 1, false)
  if (unit !== null && unit.kind !== 'percent')
    return { last: unit.last, by: [...whole, unit.name].join(' ') }
  const isNoun = among?.kind === 'word' && among.tag === 'NOUN'
  if (!isNoun) return { last, by: [...whole, ...(whole[0] === PEOPLE_COUNTED ? ['people'] : [])].join(' ') }
  const noun = isPerson(among.text) || among.lower === 'population' ? 'people' : among.lower
  return { last: last + 1, by: [...whole, noun].join(' ') }
}

/** A number in digits with its thousands parted by commas. */
function inGroups(text: string): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 9 }).format(toNumber(text))
}

/** What is told in front of a count: the "100,000 people" of "For every 100,000 people there were 12 thefts"; else null. */
export function readRateBefore(words: readonly Word[], first: number): string | null {
  for (let at = first - 1; at > 1 && first - at <= LONGEST_RATE; at--) {
    if (words[at]?.sentence !== words[first]?.sentence) return null
    if (words[at]?.kind === 'number')
      return words[at - 1]?.lower === 'every' && words[at - 2]?.lower === 'for'
        ? readWhole(words, at).by
        : null
  }
  return null
}

/** The name of a unit counted by another: "kilometre per hour" where the lexicon has one, else the two joined. */
export function toRateName(unit: string, by: string): string {
  const name = `${unit} per ${by}`
  return findUnit(name)?.name ?? name
}
