import { AGENCY_NAMES } from '../text/english/outlets.ts'
import { toFolded } from '../text/strings/fold.ts'
import type { Article } from '../types.ts'
import { type Somebody, toNameWords } from './everyone.ts'

/** A word is a name where at least this share of its uses are in names of people. */
const NAME_SHARE = 0.5

// Each word of a folded text.
const WORDS = /\p{L}[\p{L}\p{N}'-]*/gu
// Matches "'s" in "prieto's".
const GENITIVE = /'s?$/

/**
 * Folded words and pairs that are names of people in these texts, of those who print them and of agencies, and so no
 * subjects: "prieto", "harbour post"; not "harbour".
 */
export function toNameTerms(
  articles: readonly Article[],
  everyone: readonly Somebody[],
): ReadonlySet<string> {
  const named = new Map<string, number>()
  for (const { isBody, mentions } of everyone) {
    if (isBody) continue
    for (const { mention } of mentions)
      for (const word of toNameWords(mention.name)) named.set(word, (named.get(word) ?? 0) + 1)
  }
  const all = new Map<string, number>()
  for (const { paragraphs } of articles) {
    for (const { text } of paragraphs) {
      for (const [match] of toFolded(text.normalize('NFC')).matchAll(WORDS)) {
        const word = match.replace(GENITIVE, '')
        if (named.has(word)) all.set(word, (all.get(word) ?? 0) + 1)
      }
    }
  }
  const people = [...named].filter(([word, count]) => count >= (all.get(word) ?? 0) * NAME_SHARE)
  return new Set([...people.map(([word]) => word), ...toOutletNames(articles)])
}

/** Names of those who print the texts, and of agencies, folded and without an article. */
export function toOutletNames(articles: readonly Article[]): ReadonlySet<string> {
  const names = [...articles.flatMap(({ outlet }) => outlet ?? []), ...Object.entries(AGENCY_NAMES).flat()]
  return new Set(names.map((name) => toFolded(name.normalize('NFC')).replace(/^the /, '')))
}
