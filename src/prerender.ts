import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro'
import { hash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type Cache, openOwnCache } from './cache.ts'
import { setKeep } from './keep.ts'
import { toLean } from './lean.ts'
import { toPath } from './links.ts'
import { toTightPolicy } from './policy.ts'
import { openOutput, type Write } from './output.ts'
import { openProgress } from './progress.ts'
import { toRelativeAssets } from './relative.ts'
import { settings } from './settings.ts'
import { toSiteVersion } from './version.ts'

/**
 * Makes the pages of a build: with all addresses relative to the page, so that `dist/` works in any folder, and from
 * the cache where nothing that a page depends on has changed. What a page depends on is its key (see `pagekey.ts`),
 * its address, the code and the settings; a page without a key is made anew each time.
 */
export function prerenderPages(): AstroIntegration {
  let folder = ''
  let sweep = (): void => {}
  return {
    name: 'prerender-pages',
    hooks: {
      'astro:build:done': () => sweep(),
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const pages = openOwnCache('pages')
        const terms = openOwnCache('terms')
        const { siteUrl, dataLicence, language } = settings
        const salt = hash('sha256', JSON.stringify([toSiteVersion(), siteUrl, dataLicence, language]))
        sweep = () => [pages, terms].forEach((cache) => cache.sweep())
        setKeep((name) => (name === 'terms' ? terms : pages), salt)
        setPrerenderer((astro) =>
          toPrerenderer(astro, { cache: pages, salt, write: openOutput(folder, settings.outDir) }),
        )
      },
    },
  }
}

/** `salt` stands for the code and the settings; `write` puts what is made into the site. */
type Surroundings = { readonly cache: Cache; readonly salt: string; readonly write: Write }

/** Pages know their path alone: what they link to is relative, or at the settings' address. */
const origin = 'http://localhost'

function toPrerenderer(astro: AstroPrerenderer, { cache, salt, write }: Surroundings): AstroPrerenderer {
  const progress = openProgress()
  const places = new Set<string>()
  const make = async ({ pathname, route, cacheKey }: PathWithRoute): Promise<void> => {
    const path = route.type === 'page' ? toPath(new URL(pathname, origin)) : pathname.slice(1)
    if (places.has(path)) throw new Error(`Unexpected second page at ${path}, of ${route.component}`)
    places.add(path)
    const key =
      cacheKey === undefined ? null : hash('sha256', JSON.stringify([salt, route.component, path, cacheKey]))
    const kept = key === null ? null : cache.read(key)
    if (kept !== null) return write(path, kept)
    const made = await astro.render(new Request(new URL(path, origin)), { routeData: route })
    const response = made instanceof Response ? made : made.response
    if (response.status >= 500) throw new Error(`Expected ${path}, found status ${response.status}`)
    // The page for wrong addresses stays as it is: its addresses lead from anywhere, its styles are put in later.
    const content =
      route.type === 'page' && response.ok
        ? toTightPolicy(toLean(toRelativeAssets(await response.text(), path)))
        : new Uint8Array(await response.arrayBuffer())
    if (key !== null) cache.write(key, content)
    write(path, content)
  }
  return {
    ...astro,
    name: 'dossier',
    // The pages are made and written here, one after the other, and Astro hears of none: what it does round each page
    // beside rendering costs as much as the page.
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths()
      let done = 0
      for (const path of paths) {
        await make(path)
        progress.note('Pages', ++done, paths.length)
      }
      return []
    },
    teardown: async () => {
      await astro.teardown?.()
      progress.end()
    },
  }
}
