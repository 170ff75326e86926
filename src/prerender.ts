import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro'
import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cache, openOwnCache } from './cache.ts'
import { setKeep } from './keep.ts'
import { toLean } from './lean.ts'
import { toTightPolicy } from './policy.ts'
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
        setPrerenderer((astro) => toPrerenderer(astro, { cache: pages, salt, folder }))
      },
    },
  }
}

/** `salt` stands for the code and the settings; `folder` is where the site is built. */
type Surroundings = { readonly cache: Cache; readonly salt: string; readonly folder: string }

function toPrerenderer(astro: AstroPrerenderer, { cache, salt, folder }: Surroundings): AstroPrerenderer {
  /** The keys of those that have one and are to be made, by place. */
  const keys = new Map<string, string>()
  const progress = openProgress()
  let total = 0
  let done = 0
  return {
    ...astro,
    name: 'dossier',
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths()
      total = paths.length
      // What is kept is written here and Astro never hears of it: half of what a kept page costs is Astro's asking.
      return paths.filter(({ pathname, route, cacheKey }) => {
        if (cacheKey === undefined) return true
        const place = toPlace(route, pathname)
        const key = hash('sha256', JSON.stringify([salt, place, cacheKey]))
        const kept = cache.read(key)
        if (kept === null) {
          keys.set(place, key)
          return true
        }
        const file = join(folder, route.type === 'page' ? `${pathname}.html` : pathname)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, kept)
        progress.note('Pages', done++, total)
        return false
      })
    },
    render: async (request, options) => {
      progress.note('Pages', done++, total)
      const page = decodeURI(new URL(request.url).pathname).slice(1)
      const key = keys.get(toPlace(options.routeData, `/${page.replace(HTML, '')}`))
      const made = await astro.render(request, options)
      const response = made instanceof Response ? made : made.response
      if (!response.ok) return made
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
      if (!isPage && key === undefined) return made
      const content = isPage
        ? toTightPolicy(toLean(toRelativeAssets(await response.text(), page)))
        : Buffer.from(await response.arrayBuffer())
      if (key !== undefined) cache.write(key, content)
      return new Response(content, { status: response.status, headers: response.headers })
    },
    teardown: async () => {
      await astro.teardown?.()
      progress.end()
    },
  }
}

function toPlace(route: RouteData, pathname: string): string {
  return `${route.component} ${pathname}`
}

/** Matches the ending of "articles/a.html". */
const HTML = /\.html$/
