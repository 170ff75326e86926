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

/**
 * A finder of whole words and phrases, folded as the text is. Of one list the longest phrase counts and none overlaps
 * another; lists do not disturb each other. The text is walked once, whatever the number of lists and phrases.
 */
export function toPhraseFinder(lists: readonly (readonly string[])[]): PhraseFinder {
  const byFirst = new Map<string, Group[]>()
  lists.forEach((phrases, list) => {
    for (const [first, group] of Map.groupBy(phrases, (phrase) => unit.exec(phrase)?.[0] ?? '')) {
      if (first === '') continue
      const groups = byFirst.get(first) ?? []
      byFirst.set(first, [...groups, { list, pattern: toPattern(group) }])
    }
  })
  return (folded) => {
    const hits: PhraseHit[] = []
    const ends = lists.map(() => 0)
    for (const { 0: first, index } of folded.matchAll(units)) {
      for (const { list, pattern } of byFirst.get(first) ?? []) {
        if (index < (ends[list] as number)) continue
        pattern.lastIndex = index
        const phrase = pattern.exec(folded)?.[0]
        if (phrase === undefined) continue
        ends[list] = index + phrase.length
        hits.push({ list, phrase, start: index, end: index + phrase.length })
      }
    }
    return hits
  }
}

/** The phrases of a list that begin with the same word. */
type Group = { readonly list: number; readonly pattern: RegExp }

// "peace" and "2" of "peace (2)", and each mark; not the gap
const unit = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/u
const units = new RegExp(unit.source, 'gu')

/** One pattern for whole words at a place, the longest phrase first. */
function toPattern(phrases: readonly string[]): RegExp {
  const sorted = [...phrases].sort((a, b) => b.length - a.length)
  const escaped = sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'uy')
}
