import { findCurrency } from '../../english/numbers/currencies.ts'
import {
  DOLLAR_PLACES,
  NAMED_DOLLAR,
  OF_UNITED_STATES,
  RESTATED_DOLLAR,
  UNITED_STATES_DOLLAR,
  WORLD_PRICED,
} from '../../english/numbers/dollars.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'

/** What an article tells of its dollars. */
export type Dollars = {
  /** Codes of dollars named with their country, but those of the United States. */
  readonly named: readonly string[]
  /** The United States are named. */
  readonly hasUnitedStates: boolean
  /** So are their dollars. */
  readonly hasTheirDollar: boolean
  /** A bare "$" restates another dollar somewhere, so it is that of the United States. */
  readonly isRestated: boolean
  /** Codes by the places of the first paragraph. */
  readonly ofPlace: readonly string[]
}

// Matches a bare dollar; not "US$", which is longer.
const DOLLAR = /^\$$|^dollars?$/i
const US_DOLLAR = 'USD'

/** What is told of dollars in the texts of an article; null where there are none. */
export function readDollars(texts: readonly string[]): Dollars | null {
  const whole = texts.join('\n')
  if (!/\$|dollar/i.test(whole)) return null
  const named = [...whole.matchAll(NAMED_DOLLAR)].map(([phrase, sign, code]) =>
    sign === undefined ? (code ?? findCurrency(phrase)) : findCurrency(`${sign}$`),
  )
  return {
    named: [...new Set(named.filter((code) => code !== null))],
    hasUnitedStates: OF_UNITED_STATES.test(whole),
    hasTheirDollar: UNITED_STATES_DOLLAR.test(whole),
    isRestated: RESTATED_DOLLAR.test(whole),
    ofPlace: findCodes(texts.find((text) => text.trim() !== '') ?? ''),
  }
}

/** The drafts with each bare dollar told as the text's own: "C$1.2bn, up from $900m"; without a unit where it cannot be told. */
export function toOwnDollars(
  words: readonly Word[],
  drafts: readonly Draft[],
  dollars: Dollars | null,
  text: string,
): readonly Draft[] {
  if (dollars === null) return drafts
  const told: Draft[] = []
  const bare = new Set(drafts.filter((draft) => isBareDollar(words, draft)))
  const codes = bare.size === 0 ? new Map<number, readonly string[]>() : findCodesBySentence(words, text)
  for (const draft of drafts) {
    const code = bare.has(draft) ? readCode(words, told, draft, dollars, codes) : US_DOLLAR
    told.push(code === US_DOLLAR ? draft : { ...draft, unit: toUnitOf(draft.unit, code) })
  }
  return told
}

/** The unit in another dollar, or without one: "USD per day" → "CAD per day", "per day". */
function toUnitOf(unit: string | null, code: string | null): string | null {
  const rest = unit?.slice(US_DOLLAR.length) ?? ''
  return code === null ? rest.trim() || null : `${code}${rest}`
}

/** Whether a sum is in dollars and no country is said: "$5", "5 dollars"; not "US$5", "Canadian dollars" or oil. */
function isBareDollar(words: readonly Word[], { unit, first, last, numeral }: Draft): boolean {
  if (unit?.startsWith(US_DOLLAR) !== true || WORLD_PRICED.test(unit)) return false
  const sum = words.slice(first, last + 1)
  return (
    sum.some(({ text }) => DOLLAR.test(text)) &&
    !sum.some(({ text, tag }, at) => isCountry(text, tag, first + at, numeral))
  )
}

function isCountry(text: string, tag: string, at: number, { first, last }: Draft['numeral']): boolean {
  if (at >= first && at <= last) return false
  return tag !== 'NUM' && /^(?:U\.?S\.?|USD|American)$/.test(text)
}

/** The code of a bare dollar; null where the text tells of several and of none for sure. */
function readCode(
  words: readonly Word[],
  told: readonly Draft[],
  draft: Draft,
  { named, hasUnitedStates, hasTheirDollar, isRestated, ofPlace }: Dollars,
  codes: ReadonlyMap<number, readonly string[]>,
): string | null {
  const sentence = words[draft.first]?.sentence
  const before = told.at(-1)
  const between = words.slice((before?.last ?? 0) + 1, draft.first).map(({ lower }) => lower)
  const isNext =
    before !== undefined && words[before.last]?.sentence === sentence && named.includes(before.unit ?? '')
  // "C$1.2bn ($900m)", "C$1.2bn, or $900m" and "C$1.2bn, about $900m" tell it in another dollar.
  const isOther = /^[([]|^,?(?: or)?(?: about| some| around| roughly)?$/.test(between.join(' '))
  if (isNext) return isOther ? US_DOLLAR : before.unit
  if (isRestated) return US_DOLLAR
  const ofSentence = codes.get(sentence ?? -1) ?? []
  const own = ofSentence.length > 0 ? ofSentence : ofPlace
  const [code] = own
  if (named.length > 0) {
    if (!hasUnitedStates && named.length === 1) return named[0] ?? null
    // A text about the United States that names other dollars leaves its own without a country.
    if (!hasTheirDollar && hasUnitedStates) return US_DOLLAR
    return code !== undefined && own.length === 1 && named.includes(code) ? code : null
  }
  if (code === undefined) return US_DOLLAR
  if (!hasUnitedStates) return own.length === 1 ? code : null
  // A place of the sentence against the United States of the article: nobody can tell.
  return ofSentence.length === 0 ? US_DOLLAR : null
}

/** The codes of the dollars of the countries that each sentence names, once for all its sums. */
function findCodesBySentence(words: readonly Word[], text: string): ReadonlyMap<number, readonly string[]> {
  return new Map(
    [...Map.groupBy(words, ({ sentence }) => sentence)].map(([sentence, own]) => [
      sentence,
      findCodes(text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0)),
    ]),
  )
}

/** The codes of the dollars of the countries a text names. */
function findCodes(text: string): readonly string[] {
  return DOLLAR_PLACES.filter(([place]) => place.test(text)).map(([, code]) => code)
}
