/** A phrase where it stands in a folded text; UTF-16 offsets, end exclusive. */
export type PhraseHit = {
  /** Index of the list the phrase is of. */
  readonly list: number
  readonly phrase: string
  readonly start: number
  readonly end: number
}

/** Finds the phrases of several lists in a folded text, in order. */
export type PhraseFinder = (folded: string) => readonly PhraseHit[]

/** The phrases of a list that begin with the same word or mark, the longest first. */
type Group = { readonly list: number; readonly phrases: readonly string[] }

// Matches "peace" and "2" of "peace (2)", and each mark; not the gap.
const UNIT = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/u
// Matches each of them in a text.
const UNITS = new RegExp(UNIT.source, 'gu')
// The place behind the "l" of "gil", whatever follows; not the one before "gil".
const BEHIND_WORD = /(?<=[\p{L}\p{N}])/uy
// The "d" of "gilded" at its place; not a gap.
const AT_WORD = /[\p{L}\p{N}]/uy

/**
 * A finder of whole words and phrases, folded as the text is. Within a list the longest phrase counts and none overlaps
 * another; lists do not affect each other. The text is walked once, whatever the number of phrases.
 */
export function toPhraseFinder(lists: readonly (readonly string[])[]): PhraseFinder {
  const byFirst = new Map<string, Group[]>()
  lists.forEach((phrases, list) => {
    for (const [first, group] of Map.groupBy(phrases, (phrase) => UNIT.exec(phrase)?.[0] ?? '')) {
      if (first === '') continue
      const groups = byFirst.get(first) ?? []
      byFirst.set(first, [...groups, { list, phrases: group.sort((a, b) => b.length - a.length) }])
    }
  })
  return (folded) => {
    const hits: PhraseHit[] = []
    const ends = lists.map(() => 0)
    for (const { 0: first, index: start } of folded.matchAll(UNITS)) {
      for (const { list, phrases } of byFirst.get(first) ?? []) {
        if (start < (ends[list] as number)) continue
        const phrase = phrases.find((each) => folded.startsWith(each, start) && isWhole(folded, start, each))
        if (phrase === undefined) continue
        const end = start + phrase.length
        ends[list] = end
        hits.push({ list, phrase, start, end })
      }
    }
    return hits
  }
}

/** Whether a phrase at `start` is whole words: "gil" is not in "gilded". */
function isWhole(folded: string, start: number, phrase: string): boolean {
  BEHIND_WORD.lastIndex = start
  AT_WORD.lastIndex = start + phrase.length
  return !BEHIND_WORD.test(folded) && !AT_WORD.test(folded)
}
