import type { AstroPrerenderer } from 'astro'
import { hash } from 'node:crypto'
import type { Cache } from '../cache/cache.ts'
import type { Write } from '../cache/output.ts'
import { toPath } from '../links.ts'
import { toTightPolicy } from '../policy.ts'
import { openProgress } from './progress.ts'
import { toRelativeAssets } from './relative-assets.ts'

/** Astro with the compiled pages: it lists their paths, and renders the page of one. */
export type Renderer = Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>

/** `salt` stands for the code and the settings; `write` puts what is made into the site. */
type Surroundings = { readonly cache: Cache; readonly salt: string; readonly write: Write }

/**
 * Writes all pages and other files of a site. Addresses in them are relative to the page, so that `dist/` works in any
 * folder. A page is taken from the cache when what it shows (its key, see `page-key.ts`), its address, the code and the
 * settings are those it was made of before: an edit of one article makes its page, those that name it and the lists, not
 * the other articles. A page without a key is made each time. Throws what a page throws, and an Error where two have one
 * address.
 */
export async function renderSite(renderer: Renderer, { cache, salt, write }: Surroundings): Promise<void> {
  const progress = openProgress()
  const paths = await renderer.getStaticPaths()
  const places = new Set<string>()
  for (const { pathname, route, cacheKey } of paths) {
    const path = route.type === 'page' ? toPath(new URL(pathname, origin)) : pathname.slice(1)
    if (places.has(path)) throw new Error(`Unexpected second page at ${path}, of ${route.component}`)
    places.add(path)
    const key =
      cacheKey === undefined ? null : hash('sha256', JSON.stringify([salt, route.component, path, cacheKey]))
    const kept = key === null ? null : cache.read(key)
    if (kept === null) {
      const made = await renderer.render(new Request(new URL(path, origin)), { routeData: route })
      const content = await toContent(made instanceof Response ? made : made.response, path)
      if (key !== null) cache.write(key, content)
      write(path, content)
    } else write(path, kept)
    progress.note('Pages', places.size, paths.length)
  }
  progress.end()
}

/** Pages know their path alone: what they link to is relative, or at the settings' address. */
const origin = 'http://localhost'

async function toContent(response: Response, path: string): Promise<string | Uint8Array> {
  if (response.status >= 500) throw new Error(`Expected ${path}, found status ${response.status}`)
  return path.endsWith('.html')
    ? toTightPolicy(toRelativeAssets(await response.text(), path))
    : new Uint8Array(await response.arrayBuffer())
}
