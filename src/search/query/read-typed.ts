import { toTelling, toWanted } from './query-parts.ts'
import type { Clause, Query } from './query-types.ts'

/** Reads what a person typed as `readQuery` does; of what that needs no more is fetched than this holds. */
export async function readTyped(typed: string): Promise<Query> {
  const plain = readPlainQuery(typed)
  if (plain) return plain
  return MEASURING.test(typed)
    ? (await import('./query.ts')).readQuery(typed)
    : (await import('./query-language.ts')).readLanguage(typed, null)
}

/**
 * What a person typed where it is words and numbers alone, read just as `readQuery` reads it; null where it may hold
 * anything else of the query language. Most queries are such, and need nothing of the language fetched.
 */
export function readPlainQuery(typed: string): Query | null {
  const source = typed.normalize('NFC')
  if (BEYOND.test(source) || MEASURING.test(source) || ASKING.test(source)) return null
  const clauses = [...source.matchAll(PIECE)].flatMap(({ 0: text, index }) =>
    toWanted(text, index, { start: index, end: index + text.length }).map((one): Clause => ({
      any: [one],
      excluded: false,
      text: one.text,
      start: one.start,
      end: one.end,
    })),
  )
  return { source, question: null, ...toTelling(clauses), first: null, problems: [] }
}

/**
 * Matches what may be more than a word: the quotation mark of `"a phrase"`, the colon of "kind:quote", the hyphen of
 * "-sea", OR; not "M-19", "oral" nor "Or".
 */
const BEYOND = /["“”„«»:]|(?<!\S)(?:-|OR(?!\S))/u

/**
 * Matches what may be a size: the signs of ">5" and "10..50", a number beside a word or a sign that may measure it, "5 kg",
 * "5%", "$5", and the name of a field for units; not "M-19" nor "grain 5".
 */
const MEASURING = /[<>≥≤\p{Sc}]|\.\.|\d\s*[\p{L}%°]|uni\w+:/iu

/** Matches how a question may begin, "who said", "how much", "quotes by", and "wheat" too, and percent; not "grain". */
const ASKING = /^\s*(?:wh|how|quot|statement)|per ?cent|pct|%/iu

/** Matches each of the two words of "left-wing grain"; not the blank. */
const PIECE = /\S+/gu
