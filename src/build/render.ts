import type { AstroPrerenderer } from 'astro'
import { hash } from 'node:crypto'
import type { Cache } from '../cache/cache.ts'
import { noteFault } from '../cache/page-faults.ts'
import type { Write } from '../cache/output.ts'
import { toPath } from '../links.ts'
import { toTightPolicy } from '../policy.ts'
import { openProgress } from './progress.ts'
import { toRelativeAssets } from './relative-assets.ts'

/** Astro with its compiled pages: lists their paths and renders one at a time. */
export type Renderer = Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>

/**
 * `salt` stands for the code and the settings; `write` puts a file into the site. Pages at the addresses `absent` are not
 * made.
 */
type Surroundings = {
  readonly cache: Cache
  readonly salt: string
  readonly write: Write
  readonly absent: ReadonlySet<string>
}

/**
 * Renders and writes all pages and other files of a site, with relative addresses, so that `dist/` works in any folder.
 * A page comes from the cache if its content (the key of `page-key.ts`), its address, the code and the settings are
 * unchanged: editing an article renders its page, the pages that name it and the lists, but not other articles. A page
 * without a key is always rendered. A page that throws is noted and left out. Throws an Error where two pages have the
 * same address.
 */
export async function renderSite(
  renderer: Renderer,
  { cache, salt, write, absent }: Surroundings,
): Promise<void> {
  const progress = openProgress()
  const paths = await renderer.getStaticPaths()
  const places = new Set<string>()
  for (const { pathname, route, cacheKey } of paths) {
    const path = route.type === 'page' ? toPath(new URL(pathname, origin)) : pathname.slice(1)
    if (absent.has(path)) continue
    if (places.has(path)) throw new Error(`Unexpected second page at ${path}, of ${route.component}`)
    places.add(path)
    const key =
      cacheKey === undefined ? null : hash('sha256', JSON.stringify([salt, route.component, path, cacheKey]))
    const kept = key === null ? null : cache.read(key)
    const content = kept ?? (await renderPage(renderer, route, path))
    if (content === null) continue
    if (key !== null && kept === null) cache.write(key, content)
    write(path, content)
    progress.note('Pages', places.size, paths.length)
  }
  progress.end()
}

/**
 * A placeholder: pages use only their path, since their links are relative or start with the address in the settings.
 */
const origin = 'http://localhost'

/** The content of a page; null where it throws, which is noted. */
async function renderPage(
  renderer: Renderer,
  routeData: Parameters<Renderer['render']>[1]['routeData'],
  path: string,
): Promise<string | Uint8Array | null> {
  try {
    const made = await renderer.render(new Request(new URL(path, origin)), { routeData })
    return await toContent(made instanceof Response ? made : made.response, path)
  } catch (error) {
    noteFault({ file: null, page: path }, error)
    return null
  }
}

async function toContent(response: Response, path: string): Promise<string | Uint8Array> {
  if (response.status >= 500) throw new Error(`Unexpected status ${response.status} while rendering ${path}`)
  return path.endsWith('.html')
    ? toTightPolicy(toRelativeAssets(await response.text(), path))
    : new Uint8Array(await response.arrayBuffer())
}
