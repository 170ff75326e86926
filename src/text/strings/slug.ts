import GithubSlugger from 'github-slugger'
import { toHash } from './hash.ts'

// Matches "the-fare-rises", "2026"; not "The fare", "a--b".
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
// Names that Windows keeps for devices, whatever stands behind a dot: "con", "lpt1"; not "constructor".
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Names of pages that stand in a folder with those of speakers, topics, measures or articles: `speakers/by-count.html`,
 * `articles/page/2.html`. Nothing that a folder of texts names may be named so, whichever kind it is.
 */
export const pageNames: ReadonlySet<string> = new Set([
  'index',
  'page',
  'terms',
  'by-count',
  'by-name',
  'of-whom',
])

/**
 * The words of a text as a path segment: ASCII letters, digits and hyphens, at most `longest` long, cut between words;
 * never a name that is taken, see `isTakenName`.
 */
export function toSlug(text: string, longest: number): string {
  const plain = toPlain(text)
  const words = new GithubSlugger()
    .slug(plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .replace(/[^a-z0-9-]/g, '')
    .split('-')
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const next = slug ? `${slug}-${word}` : word
    if (next.length > longest) break
    slug = next
  }
  const made = slug || (words[0] ?? 'text').slice(0, longest)
  return isTakenName(made) ? `${made}-x` : made
}

/**
 * The slug of a name, and another for every other name: where letters got lost, as all of "Мария" do, or it was cut, with
 * a hash behind it.
 */
export function toNameSlug(name: string): string {
  const slug = toSlug(name, LONGEST_NAME)
  const plain = toPlain(name)
  const isWhole = !FOREIGN_LETTER.test(plain) && plain.length <= LONGEST_NAME
  return isWhole ? slug : `${slug}-${toHash(name).slice(0, 5)}`
}

/** In characters, without the hash. */
const LONGEST_NAME = 80
// Matches letters and digits that a slug cannot hold: "Мария", "李"; not "Jose", "7".
const FOREIGN_LETTER = /(?![a-z0-9])[\p{L}\p{N}]/iu

/** A text with the letters that a slug can hold, where there are such for them. */
function toPlain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/['’]s\b/g, 's')
}

/** True for a slug that another page has, or that no file on Windows can be named by. */
export function isTakenName(slug: string): boolean {
  return pageNames.has(slug) || DEVICE_NAME.test(slug)
}

/** True for what may name a page: lower-case ASCII words, digits and single hyphens, at most `longest` long. */
export function isSlug(text: string, longest: number): boolean {
  return SLUG.test(text) && text.length <= longest && !isTakenName(text)
}
