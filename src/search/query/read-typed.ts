import { toTelling, toWanted } from './query-parts.ts'
import type { Clause, Query } from './query-types.ts'

/** Reads what a person typed as `readQuery` does; what that needs is fetched only where it is more than words. */
export async function readTyped(typed: string): Promise<Query> {
  return readPlainQuery(typed) ?? (await import('./query.ts')).readQuery(typed)
}

/**
 * What a person typed where it is words and numbers alone, read just as `readQuery` reads it; null where it may hold
 * anything else of the query language. Most queries are such, and need nothing of the language fetched.
 */
export function readPlainQuery(typed: string): Query | null {
  const source = typed.normalize('NFC')
  if (BEYOND.test(source) || ASKING.test(source)) return null
  const clauses = Array.from(source.matchAll(PIECE), ({ 0: text, index }) =>
    toWanted(text, index, { start: index, end: index + text.length }).map((one): Clause => ({
      any: [one],
      excluded: false,
      text: one.text,
      start: one.start,
      end: one.end,
    })),
  )
  return { source, question: null, ...toTelling(clauses.flat()), first: null, problems: [] }
}

/**
 * Matches what may be more than a word: the quotation mark of `"a phrase"`, the colon of "kind:quote", the signs of
 * ">5" and "10..50", the hyphen of "-sea", OR, a number beside a word or a sign that may measure it: "5 kg", "5%", "$5";
 * not "M-19", "grain 5", "oral" nor "Or".
 */
const BEYOND = /["“”„«»:<>≥≤]|\.\.|(?<!\S)(?:-|OR(?!\S))|\d\s*[\p{L}\p{Sc}%µ°]|\p{Sc}\s?\d/u

/** Matches how a question may begin, "who said", "how much", "quotes by", and "wheat" too, and percent; not "grain". */
const ASKING = /^\s*(?:wh|how|quot|statement)|p[eo]r ?ci?ent|pct|%/iu

/** Matches each of the two words of "left-wing grain"; not the blank. */
const PIECE = /\S+/gu
