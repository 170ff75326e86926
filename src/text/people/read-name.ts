import { ARABIC_ARTICLE, NAME_PARTICLE, NO_NAMES, PARTY_WORD } from '../english/name-words.ts'
import { isBodyName } from '../english/names/bodies.ts'
import { countFrontWords, countNameWords } from '../english/names/front-words.ts'
import { isHonour, isSurnameToo, readTitle } from '../english/names/titles.ts'
import { NUMBERED_TEXT } from '../english/numbers/label-words.ts'
import { readPortfolioBody } from './portfolios.ts'

// Matches "“Anchor” " in "Ana “Anchor” Ruiz"; not the apostrophe of "O'Brien".
const NICKNAME = /["“][^"”]*["”] /
// The hyphen of "then-Mayor Gil" where the name is cut.
const LEADING_HYPHEN = /^-/
// Matches "Post's", "Rivers'"; not "Posts".
const POSSESSIVE_END = /['’]s?$/
// Matches "Ana Ruiz" in "Sen. Ana Ruiz", "de la Vega"; not "Harbour Board spokesman".
const NAME_AT_END = new RegExp(
  String.raw`(?:^|[\s-])(?:(?:${ARABIC_ARTICLE})?\p{Lu}[^\s,]*\s+(?:(?:${NAME_PARTICLE}|of|&|for)\s+){0,2})*(?:${ARABIC_ARTICLE})?[\p{Lu}\p{N}][^\s,]*$`,
  'u',
)
// Matches "The " in "The Board"; not "Theo".
const CAPITAL_ARTICLE = /^(?:The|A|An)\s+/
// Matches "de la Vega"; not "61-year-old".
const ANY_CAPITAL = /\p{Lu}/u

/** The name that ends a mention, and the title before it: "Sen. Ana Ruiz" → Ana Ruiz; "the campaign" → null. */
export function readName(words: string): { readonly name: string; readonly title: string | null } | null {
  const plain = words.replace(NICKNAME, '').replace(POSSESSIVE_END, '')
  const office = readPortfolioBody(plain)
  if (office !== null) return { name: office, title: null }
  const run = NAME_AT_END.exec(plain)
  if (!run) return null
  const parts = run[0].trim().replace(LEADING_HYPHEN, '').split(/\s+/)
  // "Ana Ruiz MP": letters of an office behind the name
  while (parts.length > 2 && isHonour(parts.at(-1) as string)) parts.pop()
  parts.splice(countNameWords(parts))
  const body = parts.length > 1 && isBodyName(parts.join(' '))
  let title: string | null =
    /(\p{Ll}+)\s+$/u.exec(plain.slice(0, run.index + (run[0].length - run[0].trimStart().length)))?.[1] ??
    null
  if (!body) {
    while (parts.length > 1 && readTitle(parts[0] as string) !== null)
      title = readTitle(parts.shift() as string)
  }
  // "The Harbour Post's Ana Ruiz"
  const owner = parts.findLastIndex((part) => POSSESSIVE_END.test(part))
  if (owner >= 0 && owner < parts.length - 1) parts.splice(0, owner + 1)
  parts.splice(0, countFrontWords(parts))
  const titled = parts.findLastIndex(
    (part, index) => readTitle(part) !== null && !(index > 0 && isSurnameToo(part.toLowerCase())),
  )
  if (!body && titled >= 0 && titled < parts.length - 1) {
    title = readTitle(parts[titled] as string)
    parts.splice(0, titled + 1)
  }
  const name = parts.join(' ').replace(CAPITAL_ARTICLE, '')
  // "The Arizona Republican" describes somebody; "85%" is no name
  if (PARTY_WORD.test(parts.at(-1) as string) || !ANY_CAPITAL.test(name) || NUMBERED_TEXT.test(name))
    return null
  return name.length > 1 && !NO_NAMES.has(name) ? { name, title } : null
}
