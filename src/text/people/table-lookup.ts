import type { Attribution, Speaker } from '../../types.ts'
import { toFolded } from '../strings/fold.ts'

/** The person or body of the table that words name, by name, alias or abbreviation; null when the table has none. */
export type Lookup = (words: string) => Attribution | null

const made = new WeakMap<readonly Speaker[], Lookup>()
// Matches "the " in "the board"; not "theme".
const ARTICLE = /^(?:the|el|la)\s+/
// Matches "Post's", "Rivers'"; not "Posts".
const POSSESSIVE_END = /['’]s?$/
// Every gap and mark in "J. R. Gil".
const GAPS = /[^\p{L}\p{N}]+/gu

/** The look-up of a table, made once for all articles; it ignores case, accents, articles and a genitive. */
export function toLookup(people: readonly Speaker[]): Lookup {
  const lookup = made.get(people) ?? makeLookup(people)
  made.set(people, lookup)
  return lookup
}

function makeLookup(people: readonly Speaker[]): Lookup {
  const rows = new Map<string, Speaker>()
  for (const person of people) {
    for (const form of [
      person.name,
      ...person.aliases,
      ...(person.abbreviation ? [person.abbreviation] : []),
    ]) {
      const key = toKey(form)
      if (!rows.has(key)) rows.set(key, person)
    }
  }
  return (words) => {
    const row = rows.get(toKey(words))
    return row ? { kind: 'speaker', id: row.id, name: row.name } : null
  }
}

function toKey(words: string): string {
  return toFolded(words.normalize('NFC'))
    .replace(ARTICLE, '')
    .replace(POSSESSIVE_END, '')
    .replace(GAPS, ' ')
    .trim()
}
