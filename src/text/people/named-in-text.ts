import type { Speaker } from '../../types.ts'
import { toFolded } from '../strings/fold.ts'

/** Somebody of the table, named in a text; `words` are spelled as in the table, the offsets are those of the text. */
export type Named = {
  readonly id: string
  readonly words: string
  readonly start: number
  readonly end: number
}

type Candidate = { readonly id: string; readonly words: string; readonly folded: string }

/** Matches "prieto" in "prieto's"; not the "'". */
const WORD = /[\p{L}\p{N}]+/u
/** Matches "É"; not "é". */
const CAPITAL = /\p{Lu}/u

/**
 * A function that finds who of the table is named in a text, in order and without overlap, the longest name first:
 * "President Ana Prieto" is one mention of one person. It takes whole words and ignores accents; a capital in the table
 * must be one in the text, so that the verb "march" is not Senator March. Linear in the text.
 */
export function toNamer(people: readonly Speaker[]): (text: string) => readonly Named[] {
  const candidates = new Map<string, Candidate[]>()
  const small = new Set<string>()
  for (const { id, name, aliases, abbreviation } of people) {
    for (const words of new Set([name, ...aliases, ...(abbreviation === null ? [] : [abbreviation])])) {
      const folded = toFolded(words)
      const first = WORD.exec(folded)
      if (first === null || first.index > 0) continue
      const others = candidates.get(first[0]) ?? []
      candidates.set(first[0], [...others, { id, words, folded }])
      if (!CAPITAL.test(words.charAt(0))) small.add(folded.charAt(0))
    }
  }
  for (const list of candidates.values()) list.sort((a, b) => b.folded.length - a.folded.length)
  return (text) => findNamed(text, candidates, small)
}

/** The names of the table in a text; `small` holds the first letters of names that begin with a small one. */
function findNamed(
  text: string,
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  small: ReadonlySet<string>,
): readonly Named[] {
  const folded = toFolded(text)
  const found: Named[] = []
  for (let start = 0, end = 0; start < folded.length; start = end) {
    end = findWordEnd(folded, start)
    if (end === start) {
      end++
      continue
    }
    // Most words begin with a small letter and few names do: such words need no look-up.
    if (isSmall(text.charCodeAt(start)) && !small.has(folded.charAt(start))) continue
    const fitting = candidates.get(folded.slice(start, end))?.find((candidate) => {
      const after = start + candidate.folded.length
      return (
        folded.startsWith(candidate.folded, start) &&
        findWordEnd(folded, after) === after &&
        hasItsCapitals(text.slice(start, after), candidate.words)
      )
    })
    if (!fitting) continue
    end = start + fitting.folded.length
    found.push({ id: fitting.id, words: fitting.words, start, end })
  }
  return found
}

/** True for "p"; not for "P" nor "é". */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** The end of the letters and digits that begin here; the place itself where none do. */
function findWordEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const code = text.charCodeAt(end)
    if (isSmall(code) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)) end++
    else if (code < 128 || end === text.length) return end
    else {
      const letter = String.fromCodePoint(text.codePointAt(end) ?? 0)
      if (!WORD.test(letter)) return end
      end += letter.length
    }
  }
}

/** Small letters of the table may be capitals in the text ("The mayor of Alder" opens a sentence), never the reverse. */
function hasItsCapitals(text: string, words: string): boolean {
  for (let index = 0; index < words.length; index++) {
    if (CAPITAL.test(words.charAt(index)) && !CAPITAL.test(text.charAt(index))) return false
  }
  return true
}
