import { toRelative } from '../links.ts'

/**
 * A page with every address that Astro itself writes ("/_astro/search.js") made relative to it, so that `dist/`
 * works in any folder. Our own links are relative already.
 */
export function toRelativeAssets(html: string, page: string): string {
  return html.replace(ASSET, (_, before: string, path: string) => before + toRelative(page, path))
}

/** Matches `src="/_astro/search.js"` in a tag; not the text "/_astro/". */
const ASSET =
  /(<(?:script|link|img|astro-island)\b[^<>]*?\b(?:src|href|component-url|renderer-url)=")\/(_astro\/[^"]+)/g
