import { isBodyName } from '../english/bodies.ts'
import { isHonour, readTitle } from '../english/titles.ts'
import { readPortfolioBody } from './portfolios.ts'

/** The name that ends a mention, and the title before it: "Sen. Ana Ruiz" → Ana Ruiz; "the campaign" → null. */
export function readName(words: string): { readonly name: string; readonly title: string | null } | null {
  const plain = words.replace(nickname, '').replace(possessiveEnd, '')
  const office = readPortfolioBody(plain)
  if (office !== null) return { name: office, title: null }
  const run = nameAtEnd.exec(plain)
  if (!run) return null
  const parts = run[0].trim().replace(leadingHyphen, '').split(/\s+/)
  // "Ana Ruiz MP": letters of an office behind the name
  while (parts.length > 2 && isHonour(parts.at(-1) as string)) parts.pop()
  const body = parts.length > 1 && isBodyName(parts.join(' '))
  let title: string | null =
    /(\p{Ll}+)\s+$/u.exec(plain.slice(0, run.index + (run[0].length - run[0].trimStart().length)))?.[1] ??
    null
  if (!body) {
    while (parts.length > 1 && readTitle(parts[0] as string) !== null)
      title = readTitle(parts.shift() as string)
  }
  // "The Harbour Post's Ana Ruiz"
  const owner = parts.findLastIndex((part) => possessiveEnd.test(part))
  if (owner >= 0 && owner < parts.length - 1) parts.splice(0, owner + 1)
  const titled = parts.findLastIndex((part) => readTitle(part) !== null)
  if (!body && titled >= 0 && titled < parts.length - 1) {
    title = readTitle(parts[titled] as string)
    parts.splice(0, titled + 1)
  }
  const name = parts.join(' ').replace(capitalArticle, '')
  // "The Arizona Republican" describes somebody; "85%" is no name
  if (isPartyWord(parts.at(-1) as string) || !anyCapital.test(name) || numbered.test(name)) return null
  return name.length > 1 && !noName.test(name) ? { name, title } : null
}

// "“Anchor” " in "Ana “Anchor” Ruiz"; not the apostrophe of "O'Brien"
const nickname = /["“][^"”]*["”] /

// the hyphen of "then-Mayor Gil" where the name is cut
const leadingHyphen = /^-/

// "Article 4", "Resolution 12"; not "Channel 4"
const numbered =
  /^(?:Article|Section|Paragraph|Resolution|Decree|Chapter|Clause|Rule|Title|Annex|Law)(?:\s\d+)?$/

// "Post's", "Rivers'"; not "Posts"
const possessiveEnd = /['’]s?$/

function isPartyWord(name: string): boolean {
  return partyWord.test(name)
}

// "Liberals"; not "Liberalism"
const partyWord = /^(?:Republican|Democrat|Independent|Libertarian|Liberal|Conservative|American)s?$/

// "Ana Ruiz" in "Sen. Ana Ruiz", "de la Vega"; not "Harbour Board spokesman"
const nameAtEnd =
  /(?:^|[\s-])(?:(?:(?:al|el|ad|ul|as|ash)-)?\p{Lu}[^\s,]*\s+(?:(?:de|del|la|las|los|y|da|dos|di|van|von|der|den|bin|al|el|of|&|for)\s+){0,2})*(?:(?:al|el|ad|ul|as|ash)-)?[\p{Lu}\p{N}][^\s,]*$/u

// "The " in "The Board"; not "Theo"
const capitalArticle = /^(?:The|A|An)\s+/

// "de la Vega"; not "61-year-old"
const anyCapital = /\p{Lu}/u

// "The"; not "Theo"
const noName = /^(?:The|He|She|They|It|I|We)$/
