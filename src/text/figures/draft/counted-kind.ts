import { isPerson } from '../../english/names/persons.ts'
import { PLURAL_WITHOUT_S, toSingular } from '../../english/noun-number.ts'
import { NO_KIND } from '../../english/numbers/count-words.ts'
import type { Word } from '../../tokens/words.ts'

/** The hyphen of "first-team". */
const HYPHENS = new Set(['-', '–', '‑'])
/** Parts of speech that say which kind of thing is counted. */
const KIND_TAGS = new Set(['NOUN', 'PROPN', 'ADJ'])
/** What joins two names before one noun: "Acme and Bolt vans". */
const PAIRS = new Set(['and', '&', 'or'])
// Matches "MEN" and "HOUSES" of a text all in capitals; not "US" or "Acme".
const ALL_CAPITALS = /^\p{Lu}{3,}$/u
// Matches "boats" and "people"; not "US" or "mass".
const PLURAL = new RegExp(`(?:[^sS]s|${PLURAL_WITHOUT_S})$`)

/**
 * What a noun phrase counts, from its first word to its head: "people", or the noun and the words before it that say
 * which kind, in the singular ("power plant", "737 Max jet"). Piece indices, inclusive.
 */
export function readKind(
  words: readonly Word[],
  first: number,
  head: number,
  { isOne }: { readonly isOne: boolean },
): { readonly unit: string; readonly isPeople: boolean } {
  const noun = words[head]?.text ?? ''
  if (isPerson(noun)) return { unit: 'people', isPeople: true }
  const start = words[first]
  // "a 12 page leaflet": the singular behind the number is what it counts.
  if (
    !isOne &&
    first < head &&
    start?.tag === 'NOUN' &&
    start.kind === 'word' &&
    !isPlural(start) &&
    !isPlural(words[head])
  ) {
    const isPeople = isPerson(start.text)
    return { unit: isPeople ? 'people' : start.lower, isPeople }
  }
  const unit = words
    .slice(toKindOf(words, first, head), head + 1)
    .map((word, index, all) => {
      const isDigits = word.kind === 'number' || all[index - 1]?.kind === 'number'
      const isGlued = HYPHENS.has(word.text) || isHyphen(all[index - 1]) || isDigits
      const space = index === 0 || (word.glued && isGlued) ? '' : ' '
      if (index === all.length - 1) return `${space}${toSingular(word.text)}`
      return `${space}${word.tag === 'PROPN' && !ALL_CAPITALS.test(noun) ? word.text : word.lower}`
    })
    .join('')
  return { unit, isPeople: false }
}

/** Where the words that say which kind of thing begin: "power plants", "coal-fired plants", "new seasons", "high-tension towers". */
function toKindOf(words: readonly Word[], first: number, head: number): number {
  let from = head
  while (from > first) {
    const before = words[from - 1]
    if (isHyphen(before) && words[from]?.glued === true) {
      // "40-pound bombs" are bombs, "first-team players" a kind of players.
      if (words[from - 2]?.kind !== 'word' || from - 2 < first) return Math.min(from + 1, head)
      from -= 2
      continue
    }
    // "gas-only options", "coal-fired plants": a compound tells the kind, whatever its parts are.
    if (
      from - 3 >= first &&
      before?.glued === true &&
      isHyphen(words[from - 2]) &&
      words[from - 3]?.kind === 'word'
    ) {
      from -= 3
      continue
    }
    // "two new 737 Max jets", "12 Boeing 737 jets", "20 Airbus A320 planes"
    const isName = words[from]?.tag === 'PROPN' || words[from - 2]?.tag === 'PROPN'
    if (before?.kind === 'number' && isName && from - 1 >= first) {
      from--
      continue
    }
    if (before?.kind !== 'word' || !KIND_TAGS.has(before.tag) || NO_KIND.test(before.lower)) break
    from--
  }
  // "Acme and Bolt vans" are vans.
  const isJoined = words[from]?.tag === 'PROPN' && PAIRS.has(words[from - 1]?.lower ?? '') && from > first
  return isJoined ? head : from
}

/** The hyphen inside a compound. */
export function isHyphen(word: Word | undefined): boolean {
  return word !== undefined && word.glued && HYPHENS.has(word.text)
}

/** Whether a word looks like a noun in the plural, in small letters or in a text all in capitals; "US" does not. */
export function isPlural(word: Word | undefined): boolean {
  if (word === undefined) return false
  return PLURAL.test(ALL_CAPITALS.test(word.text) ? word.lower : word.text)
}
