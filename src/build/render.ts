import type { AstroPrerenderer } from 'astro'
import { hash } from 'node:crypto'
import type { Cache } from '../cache/cache.ts'
import type { Write } from '../cache/output.ts'
import { toPath } from '../links.ts'
import { toTightPolicy } from '../policy.ts'
import { openProgress } from './progress.ts'
import { toRelativeAssets } from './relative-assets.ts'

/** Astro with the compiled pages: says which there are, and renders one. */
export type Renderer = Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>

/** `salt` stands for the code and the settings; `write` puts what is made into the site. */
type Surroundings = { readonly cache: Cache; readonly salt: string; readonly write: Write }

/**
 * Makes all pages and other files of a site: with all addresses relative to the page, so that `dist/` works in any
 * folder, and from the cache where nothing that a page depends on has changed. What a page depends on is its key (see
 * `pagekey.ts`), its address, the code and the settings; a page without a key is made anew each time. Throws what a
 * page throws, and an Error where two have one address.
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
