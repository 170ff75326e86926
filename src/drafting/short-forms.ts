import { OPENERS } from '../text/english/names/sentence-openers.ts'
import { genderOf } from '../text/english/names/first-names.ts'
import { readTitle } from '../text/english/names/titles.ts'
import type { Article } from '../types.ts'

/** The name a short form stands for, and the first place that says so. */
export type ShortForm = { readonly name: string; readonly article: Article; readonly paragraph: number }

/** What the texts themselves explain, by short form: "IFU" → Island Ferry Union. */
export type ShortForms = ReadonlyMap<string, ShortForm>

const CAPITAL_WORD = String.raw`\p{Lu}[\p{L}’'-]+`
const SMALL_WORD = '(?:of|for|the|and|on|in|de|del|la|las|los|y|e|to|&)'
// Matches "Island Ferry Union (IFU)", "Army of the Isles (the “EDI”)"; not "Ruiz (D)", "the union (IFU)".
const EXPLAINED = new RegExp(
  String.raw`((?:${CAPITAL_WORD}|U\.?S\.?)(?: (?:${SMALL_WORD} ){0,3}${CAPITAL_WORD}){1,9}),? \((?:the |or |known as )?["“]?(\p{Lu}(?:[\p{L}\p{N}&-]{0,6}\p{Lu}|\.\p{Lu}\.(?:\p{Lu}\.)?|-\p{N}{1,3}))["”]?(?:[,;][^()]{0,60})?\)`,
  'gu',
)
// Matches the "I", "F" and "U" of "Island Ferry Union"; not the "C" of "McGil".
const INITIALS = /(?<![\p{L}’'])\p{Lu}/gu
// Matches the stops of "U.N."; not its letters.
const STOPS = /[.&-]/g

/** The short forms that the texts explain in brackets; the most frequent name where they differ. */
export function findShortForms(articles: readonly Article[]): ShortForms {
  const found = new Map<string, Map<string, { count: number; readonly first: ShortForm }>>()
  for (const article of articles) {
    article.paragraphs.forEach(({ text }, paragraph) => {
      for (const [, run = '', short = ''] of text.matchAll(EXPLAINED)) {
        const name = toExplained(run, short)
        if (name === null) continue
        const names = found.get(short) ?? new Map<string, { count: number; readonly first: ShortForm }>()
        found.set(short, names)
        const known = names.get(name)
        if (known) known.count++
        else names.set(name, { count: 1, first: { name, article, paragraph } })
      }
    })
  }
  return new Map(
    [...found].flatMap(([short, names]) => {
      const [best] = [...names.values()].toSorted((a, b) => b.count - a.count)
      return best ? [[short, best.first] as const] : []
    }),
  )
}

/** Whether a name is one that a text shortens. */
export function isKnownShortForm(name: string, shortForms: ShortForms): boolean {
  return [...shortForms.values()].some((form) => form.name === name)
}

/**
 * The words of a run of capitals that the letters stand for: from the word where they fit, or all of them, since a
 * translated name keeps the letters of its own language. Null for a person.
 */
function toExplained(run: string, short: string): string | null {
  const words = run.split(' ')
  while (words.length > 2 && OPENERS.has((words[0] as string).toLowerCase())) words.shift()
  const letters = short.replace(STOPS, '').toUpperCase()
  for (let start = 0; start < words.length - 1; start++) {
    const name = words.slice(start).join(' ')
    const initials = (name.match(INITIALS) ?? []).join('')
    if (/^\p{Lu}/u.test(name) && initials === letters) return name
  }
  const name = words.join(' ')
  if (genderOf(name) !== null || readTitle(words[0] as string) !== null) return null
  return letters.length > 2 ? name : null
}
