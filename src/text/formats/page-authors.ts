import { MONTH } from '../english/calendar.ts'
import { GENERATION, isCredential } from '../english/credentials.ts'
import { BYLINE_LABEL } from '../english/head-words.ts'
import { NAME_PARTICLES } from '../english/name-words.ts'
import { genderOf } from '../english/names/first-names.ts'
import { DESK_WORD } from '../english/outlets.ts'

// Matches the desk of an author or an office of the site: "AP National Security Writer", "admin"; not "Newsome".
const DESK = new RegExp(
  `\\b${DESK_WORD}\\b|^(?:admin(?:istrator)?|webmaster|guest|author|unknown|none|null)$`,
  'i',
)
// Matches the day behind the names and all after it: " November 15, 2019", ", 3 March", " 2026-03-03 at noon"; not the
// "4" of "Channel 4 News" nor the "May" of "Ana May".
const DAY = new RegExp(
  `(?<=\\S)[\\s,]+(?:on )?(?:${MONTH}\\.? \\d|\\d{1,2} ${MONTH}\\b|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d).*$`,
)
/** Small words in the names of bodies: "Centre for River Studies". */
const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'on'])
// Matches what is no name but an address: "https://…", "ana@example.org", "@ana".
const ADDRESS = /^https?:|^@|\S@\S|\bwww\./i

/**
 * Persons and bodies in what a page says of its authors: "By Ana Prieto and Juan Gil" is two, "Prieto, Ana" one, and
 * "Ana Prieto, PhD" one as well. Profiles and desks are none.
 */
export function readAuthorNames(text: string): readonly string[] {
  if (ADDRESS.test(text)) return []
  const said = text.split(/ [|·•–—] | - /)[0] ?? ''
  return said
    .replace(BYLINE_LABEL, '')
    .replace(DAY, '')
    .split(/;| and | AND | & | y |\/(?= ?\p{Lu})/u)
    .flatMap((names) =>
      readListed(
        names
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean),
      ),
    )
    .filter((name) => isName(name))
}

/** True for words with capitals, small ones between them: "Ana de la Vega"; not "Ana Prieto is a reporter". */
function isName(text: string): boolean {
  const words = text.split(' ')
  const isSmall = (word: string): boolean => NAME_PARTICLES.has(word) || SMALL.has(word)
  return (
    /\p{L}/u.test(text) &&
    words.length <= 7 &&
    !words.some((word) => /^\p{Ll}/u.test(word) && !isSmall(word) && words.length > 1)
  )
}

/** The names between commas, where a part may be a degree, a desk, or the given name of the part before. */
function readListed(parts: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const part of parts) {
    const last = names.at(-1)
    if (isCredential(part)) continue
    if (last !== undefined && GENERATION.test(part)) names[names.length - 1] = `${last} ${part}`
    else if (names.length > 0 ? !DESK.test(part) : !DESK.test(part) || / /.test(part)) names.push(part)
  }
  return toSaidOrder(names)
}

/** One name in the order it is said: "Prieto", "Ana" is "Ana Prieto"; others as they are: "Ana Prieto", "Juan Gil". */
export function toSaidOrder(names: readonly string[]): readonly string[] {
  const [first = '', second = ''] = names
  const said = `${second} ${first}`
  const isTurned = isSurname(first) && (isGivenName(second) || genderOf(said) !== null)
  return names.length === 2 && isTurned ? [said] : names
}

/** True for a surname by itself: "Prieto", "de la Vega"; not "Ana Prieto" nor "AFP". */
function isSurname(text: string): boolean {
  const words = text.split(' ').filter((word) => !NAME_PARTICLES.has(word.toLowerCase()))
  return words.length === 1 && !/^\p{Lu}{2,5}$/u.test(text)
}

/** True for one or two words with capitals, the second of which may be a letter: "Ana", "Ana M."; not "AFP". */
function isGivenName(text: string): boolean {
  return /^\p{Lu}[\p{Ll}.][\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u.test(text)
}
