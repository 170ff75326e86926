import { toSlug } from '../text/strings/slug.ts'
import type { Article } from '../types.ts'

/** A value of a draft and, as a comment behind it, what it was read from. */
export type Noted<Value> = { readonly value: Value; readonly note: string | null }

/** A key of a row with its value, or with a list of values. */
export type DraftField =
  | ({ readonly key: string } & Noted<string>)
  | { readonly key: string; readonly items: readonly Noted<string | TermItem>[] }

/** A term of a topic, as `topics.yaml` has it. */
export type TermItem = { readonly term: string; readonly weight: number }

/** A row of a table, with the comment that stands above it. */
export type DraftRow = { readonly note: string; readonly fields: readonly DraftField[] }

/** The place of a paragraph, as editors can follow it: "ferries.txt:12". */
export function toPlaceName(article: Article, paragraph: number): string {
  return `${article.source.file}:${article.paragraphs[paragraph]?.line ?? article.source.lines.start}`
}

/** Places in a few words: the first `most`, each once. */
export function toPlaceList(places: readonly string[], most = 3): string {
  const unique = [...new Set(places)]
  return `${unique.slice(0, most).join(', ')}${unique.length > most ? ', …' : ''}`
}

/** A number and its noun: "1 text", "2 texts". */
export function toCountWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** How many texts are in a list, each counted once. */
export function countTexts(entries: readonly { readonly article: Article }[]): number {
  return new Set(entries.map(({ article }) => article)).size
}

/** Values by how often they come, the most frequent first and equals in their own order. */
export function toRanking<Value>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}

/** A function that makes ids of names, each a slug that it has not given before: "ana-prieto", "ana-prieto-2". */
export function toIdMaker(): (name: string) => string {
  const given = new Set<string>()
  return (name) => {
    const slug = toSlug(name, LONGEST_SLUG)
    let id = slug
    for (let count = 2; given.has(id); count++) id = `${slug}-${count}`
    given.add(id)
    return id
  }
}

/** The tables allow 60 characters; a number may follow. */
const LONGEST_SLUG = 55

/** Words as a label: "kelp beds" → Kelp beds; "iPad" stays. */
export function toLabelWords(words: string): string {
  return words.replace(SMALL_START, (letter) => letter.toUpperCase())
}

// Matches the "k" of "kelp"; not the "i" of "iPad".
const SMALL_START = /^\p{Ll}(?!\p{Lu})/u
