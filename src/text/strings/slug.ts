import GithubSlugger from 'github-slugger'

// Matches "the-fare-rises", "2026"; not "The fare", "a--b".
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
// Names that Windows keeps for devices, whatever stands behind a dot: "con", "lpt1"; not "constructor".
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * The words of a text as a path segment: ASCII letters, digits and hyphens, at most `longest` long, cut between words.
 */
export function toSlug(text: string, longest: number): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/['’]s\b/g, 's')
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
  return isDeviceName(made) ? `${made}-x` : made
}

/** True for a slug that no file on Windows can be named by. */
export function isDeviceName(slug: string): boolean {
  return DEVICE_NAME.test(slug)
}

/** True for what may name a page: lower-case ASCII words, digits and single hyphens, at most `longest` long. */
export function isSlug(text: string, longest: number): boolean {
  return SLUG.test(text) && text.length <= longest && !isDeviceName(text)
}
