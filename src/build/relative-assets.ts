import { toRelative } from '../links.ts'

/**
 * A page with the addresses that Astro wrote made relative: "/_astro/search.js" in "topics/a.html" becomes
 * "../_astro/search.js". Our own links are relative already. No option does this: Astro's `base` and
 * `build.assetsPrefix` are the same for all pages, however deep their folder.
 */
export function toRelativeAssets(html: string, page: string): string {
  return html.replace(ASSET, (_, before: string, path: string) => before + toRelative(page, path))
}

/** Matches `src="/_astro/search.js"` in a tag; not the text "/_astro/". */
const ASSET =
  /(<(?:script|link|img|astro-island)\b[^<>]*?\b(?:src|href|component-url|renderer-url)=")\/(_astro\/[^"]+)/g
