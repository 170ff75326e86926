import { AFTER_OF, COUNTED_BEFORE, DETERMINERS } from '../../english/function-words.ts'
import { isHarmedState } from '../../english/harm-words.ts'
import { isPerson } from '../../english/names/persons.ts'
import { isAmount } from '../../english/numbers/amount-words.ts'
import { BEFORE_COUNTED, ENDS_PHRASE } from '../../english/numbers/count-words.ts'
import type { Word } from '../../tokens/words.ts'
import { isPlural, readKind } from './counted-kind.ts'
import { endsInPlural, isJoined, joinsModifiers, skipOwner } from './modifiers.ts'

/** The counted noun behind a number: "8 [soldiers]", "20m of its [Acme lamps]"; piece indices, inclusive. */
export type Counted = {
  /** First word of the noun phrase, modifiers included. */
  readonly first: number
  /** The noun itself. */
  readonly head: number
  /** "people", or the noun and the nouns before it in the singular: "power plant". */
  readonly unit: string
  readonly isPeople: boolean
}

/** The dash of "10-15 boats". */
const DASHES = new Set(['-', '–'])
/** The hyphen of "first-team". */
const HYPHENS = new Set(['-', '–', '‑'])
// Matches "armed", "charging", "known"; not "were".
const PARTICIPLE = /(?:ed|ing|en|wn)$|^(?:paid|sold|built|made|held|kept|shot|hurt|known|led)$/
// Matches "MEN" and "HOUSES" of a text all in capitals; not "US" or "Acme".
const ALL_CAPITALS = /^\p{Lu}{3,}$/u
// Matches "Acme"; not "ABC" or "boats".
const NAME = /^\p{Lu}\p{Ll}/u
// Matches plurals that stand before a name: "Sports", "arms"; not "things".
const NAMED = /^(?:arms|sports|\p{Lu}.*)$/u
// Matches "hires" and "raids"; not "pass".
const VERB_LIKE_PLURAL = /[^s]s$/

// Matches what stands before some of which one is told: "one of three boats sinks"; not "found".
const PART_OF = /^(?:of|the|these|those)$/
/** How many pieces a counted noun may take with all before it. */
const LONGEST_PHRASE = 9
// Matches an opening or closing quotation mark.
const QUOTE = /^["'“”‘’«»]$/

/** Reads the noun a number counts, from the piece behind the number. Null where none follows: "a goal of 9 million". */
export function readCounted(
  words: readonly Word[],
  from: number,
  { isOne = false }: { readonly isOne?: boolean } = {},
): Counted | null {
  let at = from
  const start = words[at]
  if (start === undefined || (DASHES.has(start.text) && words[at + 1]?.kind === 'number')) return null
  // "3840 x 2160"
  if (start.lower === 'x' && words[at + 1]?.kind === 'number') return null
  if (start.lower === 'of' && AFTER_OF.has(words[at + 1]?.lower ?? '')) {
    at += 2
    if (COUNTED_BEFORE.has(words[at - 1]?.lower ?? '')) return null
  } else if (start.lower === 'of') at += 1
  if (at > from) at = skipOwner(words, at)
  // In "24 of the 34 Senate seats" the second number counts them, and shares its noun with the first.
  if (start.lower === 'of' && words[at]?.tag === 'NUM' && words[at + 1]?.text !== '-') return null
  const first = at
  let head: number | null = null
  for (let step = 0; step < LONGEST_PHRASE; step++, at++) {
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined || word.sentence !== start.sentence) break
    if (word.kind === 'mark') {
      // "first-team players", "gas-only options"; a comma goes on only between adjectives: "six big, new boats".
      if (HYPHENS.has(word.text) && word.glued && words[at + 1]?.glued === true) continue
      // "two “bosses”", "three union “bosses”"
      if (QUOTE.test(word.text) && (head === null || (next?.tag === 'NOUN' && !isPlural(words[head]))))
        continue
      break
    }
    if (word.kind === 'number') {
      if (head === null && word.glued) continue
      // "two 40-pound bombs": how big each is stands between.
      if (head === null && next?.text === '-' && next.glued && words[at + 2]?.glued === true) {
        at += 2
        continue
      }
      if (head === null && words[at + 1]?.tag === 'PROPN') continue
      // "three Porsche 911s"
      if (head !== null && words[head]?.tag === 'PROPN' && next?.text === 's' && next.glued)
        return { first, head: at + 1, unit: `${words[head]?.text ?? ''} ${word.text}`, isPeople: false }
      // "12 Boeing 737-800 jets"
      if (head !== null && next?.text === '-' && next.glued && words[at + 2]?.kind === 'number') {
        at += 2
        continue
      }
      // "12 Boeing 737 jets"
      if (head !== null && words[head]?.tag === 'PROPN' && next?.tag === 'NOUN' && isPlural(next)) continue
      break
    }
    // "four A380s", "six F-16s"
    const names = readNames(words, at)
    if (names !== null && head === null) return { first, head: names.last, unit: names.one, isPeople: false }
    // "four G20 members": a name with digits stands before the noun.
    if (next?.kind === 'number' && next.glued) {
      // "15 Airbus A320neo jets"
      const isMade = HYPHENS.has(words[at + 2]?.text ?? '') && words[at + 3]?.kind === 'number'
      const end = isMade
        ? at + 3
        : words[at + 2]?.glued === true && words[at + 2]?.kind === 'word'
          ? at + 2
          : at + 1
      if (words[end + 1]?.tag === 'NOUN') {
        if (head !== null && words[head]?.tag !== 'PROPN') break
        at = end
        continue
      }
    }
    // "four Super Tuesday states"; "19 people Friday" ends.
    const isInName = head !== null && words[head]?.tag === 'PROPN' && next?.tag === 'NOUN' && isPlural(next)
    if (ENDS_PHRASE.has(word.lower) && !(isInName && NAME.test(word.text))) break
    // "gas-only options", "first-team players": what stands before a hyphen is never the noun itself.
    if (
      HYPHENS.has(next?.text ?? '') &&
      next?.glued === true &&
      words[at + 2]?.glued === true &&
      words[at + 2]?.kind === 'word'
    ) {
      if (head !== null) break
      continue
    }
    // "two AK-47 rifles": a name with digits stands before the noun.
    if (
      HYPHENS.has(next?.text ?? '') &&
      next?.glued === true &&
      words[at + 2]?.glued === true &&
      words[at + 2]?.kind === 'number' &&
      words[at + 3]?.tag === 'NOUN'
    ) {
      if (head !== null) break
      at += 2
      continue
    }
    const isFirst = at === first
    if (isNoun(word, isFirst, next)) {
      if (head !== null && word.tag === 'VERB' && !isAmount(next?.lower ?? '', 'standard')) break
      // "unions cost" and "soldiers force" are a noun and its verb; "arms dealers" are one noun.
      if (
        head !== null &&
        isPlural(words[head]) &&
        !isPlural(word) &&
        (word.tag === 'NOUN' || ALL_CAPITALS.test(word.text))
      )
        break
      // "three things Ana Ruiz said": a name behind a plural begins a clause.
      if (
        head === at - 1 &&
        word.tag === 'PROPN' &&
        words[head]?.tag === 'NOUN' &&
        isPlural(words[head]) &&
        !NAMED.test(words[head]?.text ?? '')
      )
        break
      head = at
      // A plural lower-case noun closes the phrase unless another noun follows at once.
      continue
    }
    if (head !== null) {
      // "two low-profile former clerks": a compound in the singular stands before the noun.
      if (
        !isOne &&
        isJoined(words, head) &&
        !isPlural(words[head]) &&
        word.tag === 'ADJ' &&
        endsInPlural(words, at + 1)
      ) {
        head = null
        continue
      }
      // "five NATO tactical units": a name before an adjective and its noun.
      if (
        word.tag === 'ADJ' &&
        words[head]?.tag === 'PROPN' &&
        !isPlural(words[head]) &&
        isPlural(next) &&
        next?.tag === 'NOUN'
      )
        continue
      // "212 home runs": the plural that the tagger takes for a verb; "one soldier runs" is a clause.
      if (isPluralBehind(words, at, first, isOne)) {
        head = at
        break
      }
      if (word.lower === 'and' || word.lower === '&') {
        const isLong =
          !isOne &&
          !isPlural(words[head]) &&
          !isPerson(words[head]?.text ?? '') &&
          endsInPlural(words, at + 1)
        if (!isLong && !joinsModifiers(words, at, first)) break
        head = null
        continue
      }
      break
    }
    // "one civilian died": a person, though the tagger says adjective.
    const isVerbNext = next?.tag === 'VERB' && words[at + 2]?.tag !== 'NOUN'
    if (word.tag === 'ADJ' && isPerson(word.text) && (isVerbNext || !isPrenominal(next))) {
      return { first, head: at, unit: 'people', isPeople: true }
    }
    if (
      BEFORE_COUNTED.has(word.lower) ||
      word.tag === 'NUM' ||
      word.tag === 'ADJ' ||
      word.tag === 'ADV' ||
      word.tag === 'X'
    )
      continue
    if (word.tag === 'VERB' && isHarmedState(word.lower) && !isPrenominal(next)) {
      return { first, head: at, unit: 'people', isPeople: true }
    }
    if (word.tag === 'VERB' && PARTICIPLE.test(word.lower) && isPrenominal(next)) continue
    // "the 3 million download mark": the tagger takes the kind for a verb.
    if (word.tag === 'VERB' && isFirst && isAmount(next?.lower ?? '', 'standard')) {
      head = at
      break
    }
    if ((word.lower === 'and' || word.lower === 'or') && step > 0 && joinsModifiers(words, at, first))
      continue
    break
  }
  if (head === null) {
    const state = words[first]
    if (state !== undefined && isHarmedState(state.lower))
      return { first, head: first, unit: 'people', isPeople: true }
    return null
  }
  const noun = words[head]
  // "around 73, raising": a lone -ing word is a verb, whatever its tag.
  if (noun !== undefined && head === first && noun.lower.endsWith('ing')) return null
  if (head === first && !isOne && isAmount(noun?.lower ?? '', 'standard')) return null
  if (isHarmedState(noun?.lower ?? '')) return { first, head, unit: 'people', isPeople: true }
  return { first, head, ...readKind(words, first, head, { isOne }) }
}

/** Machines named by letter and number, in the plural: "A380s", "F-16s". */
function readNames(
  words: readonly Word[],
  at: number,
): { readonly last: number; readonly one: string } | null {
  const hyphen = HYPHENS.has(words[at + 1]?.text ?? '') && words[at + 1]?.glued === true ? 1 : 0
  const number = words[at + 1 + hyphen]
  const first = at + 1 + hyphen
  // "A330-200s"
  const last =
    HYPHENS.has(words[first + 1]?.text ?? '') && words[first + 2]?.kind === 'number' ? first + 2 : first
  const plural = words[last + 1]
  if (number?.kind !== 'number' || !number.glued || plural?.text !== 's' || !plural.glued) return null
  const one = words.slice(at, last + 1).map(({ text }) => text)
  return { last: last + 1, one: one.join('') }
}

/** Whether the noun in front of a piece is closed by it: "14 home runs in May". */
function isPluralBehind(words: readonly Word[], at: number, first: number, isOne: boolean): boolean {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  if (word?.tag !== 'VERB' || !VERB_LIKE_PLURAL.test(word.lower) || before?.tag !== 'NOUN' || isOne)
    return false
  // "three weapons caches": several do not "cache" so; "one of three boats sinks" is a clause.
  if (isPlural(before)) return !PART_OF.test(words[first - 2]?.lower ?? '') && !isSubjectOf(next)
  if (isPerson(before.text) || DETERMINERS.has(words[first - 2]?.lower ?? '')) return false
  return next === undefined || next.kind === 'mark' || next.tag === 'ADP' || next.tag === 'CCONJ'
}

/** Whether a word goes on with an object, so that the one before it is a verb: "sinks the pier". */
function isSubjectOf(next: Word | undefined): boolean {
  return next?.tag === 'DET' || next?.tag === 'PRON' || next?.tag === 'NUM' || next?.tag === 'ADV'
}

function isNoun(word: Word, isFirst: boolean, next: Word | undefined): boolean {
  if (word.lower === 'others') return false
  // A capital inside a sentence is a name, whatever the tagger says: "its Acme lamps".
  if (word.tag === 'VERB' && NAME.test(word.text) && next?.tag === 'NOUN') return true
  if (word.tag === 'NOUN' || word.tag === 'PROPN') return !(isHarmedState(word.lower) && isPrenominal(next))
  // The tagger takes "hires" and "raids" behind a number for verbs.
  return isFirst && word.tag === 'VERB' && VERB_LIKE_PLURAL.test(word.lower)
}

function isPrenominal(next: Word | undefined): boolean {
  return (
    next?.kind === 'word' &&
    (next.tag === 'NOUN' ||
      next.tag === 'ADJ' ||
      next.tag === 'PROPN' ||
      (next.tag === 'VERB' && next.lower.endsWith('ed'))) &&
    !ENDS_PHRASE.has(next.lower)
  )
}
