import type { Speaker } from '../types.ts'
import { toFolded } from './fold.ts'

/** Somebody of the table named in a text; `words` are those of the table, offsets those of the text. */
export type Named = {
  readonly id: string
  readonly words: string
  readonly start: number
  readonly end: number
}

/**
 * The function that finds who of the table is named in a text, in order and without overlap, the longest name first:
 * "President Ana Prieto" is one mention of one person. Whole words, accents aside; a capital the table has must stand
 * in the text, so that the verb "march" is not Senator March. Linear in the text.
 */
export function toNamer(people: readonly Speaker[]): (text: string) => readonly Named[] {
  const candidates = new Map<string, Candidate[]>()
  for (const { id, name, aliases, abbreviation } of people) {
    for (const words of new Set([name, ...aliases, ...(abbreviation === null ? [] : [abbreviation])])) {
      const folded = toFolded(words)
      const first = new RegExp(WORD).exec(folded)
      if (first === null || first.index > 0) continue
      const others = candidates.get(first[0]) ?? []
      candidates.set(first[0], [...others, { id, words, folded }])
    }
  }
  for (const list of candidates.values()) list.sort((a, b) => b.folded.length - a.folded.length)
  return (text) => findNamed(text, candidates)
}

type Candidate = { readonly id: string; readonly words: string; readonly folded: string }

function findNamed(text: string, candidates: ReadonlyMap<string, readonly Candidate[]>): readonly Named[] {
  const folded = toFolded(text)
  const found: Named[] = []
  let after = 0
  for (const { 0: word, index: start } of folded.matchAll(WORD)) {
    if (start < after) continue
    const fitting = candidates.get(word)?.find((candidate) => {
      const end = start + candidate.folded.length
      return (
        folded.startsWith(candidate.folded, start) &&
        !WORD_GOES_ON.test(folded.slice(end, end + 1)) &&
        hasItsCapitals(text.slice(start, end), candidate.words)
      )
    })
    if (!fitting) continue
    after = start + fitting.folded.length
    found.push({ id: fitting.id, words: fitting.words, start, end: after })
  }
  return found
}

/** Small letters of the table may be capitals in the text ("The mayor of Alder" opens a sentence), never the reverse. */
function hasItsCapitals(text: string, words: string): boolean {
  for (let index = 0; index < words.length; index++) {
    if (CAPITAL.test(words.charAt(index)) && !CAPITAL.test(text.charAt(index))) return false
  }
  return true
}

/** Matches "prieto" in "prieto's"; not the "'". */
const WORD = /[\p{L}\p{N}]+/gu

/** Matches the "n" after "iron" in "ironn"; not "'" nor "". */
const WORD_GOES_ON = /[\p{L}\p{N}]/u

/** Matches "É"; not "é". */
const CAPITAL = /\p{Lu}/u
