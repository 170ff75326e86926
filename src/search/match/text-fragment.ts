import type { Hit } from './hits.ts'

/**
 * The text directive that makes a browser mark the hits on arrival, to be put after an anchor: ":~:text=…".
 * Empty without hits. A browser that does not know directives goes to the anchor alone.
 * Each hit carries a few words before and after it, since a browser marks the first place that fits in the page.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function toTextDirective(text: string, hits: readonly Hit[]): string {
  if (hits.length === 0) return ''
  const directives = hits.slice(0, MOST).map((hit) => {
    const before = BEFORE.exec(text.slice(0, hit.start))?.[1] ?? ''
    const after = AFTER.exec(text.slice(hit.end))?.[1] ?? ''
    return `text=${before && `${encode(before)}-,`}${encode(text.slice(hit.start, hit.end))}${after && `,-${encode(after)}`}`
  })
  return `:~:${directives.join('&')}`
}

/** More marks than a reader looks at make an address too long to share. */
const MOST = 6

/**
 * Matches up to three words before a hit, "of the old " as "of the old"; stops at a quotation mark or bracket,
 * where the page may have an element of its own.
 */
const BEFORE = /(?:^|[\s"“”‘’'()[\]—–])((?:[^\s"“”‘’'()[\]—–]+\s){1,3})$/u

/** Matches up to three words after a hit, " and the river"; not past a quotation mark, bracket or dash. */
const AFTER = /^((?:\s[^\s"“”‘’'()[\]—–]+){1,3})(?=$|\s|["”’)\]])/u

/** The hyphen is part of a directive's own grammar, so it is encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D')
}
