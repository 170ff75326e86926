import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro'
import { hash } from 'node:crypto'
import { type Cache, openOwnCache } from './cache.ts'
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
  return {
    name: 'prerender-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => toPrerenderer(astro, openOwnCache('pages')))
      },
    },
  }
}

function toPrerenderer(astro: AstroPrerenderer, cache: Cache): AstroPrerenderer {
  const { siteUrl, dataLicence, language } = settings
  const salt = hash('sha256', JSON.stringify([toSiteVersion(), siteUrl, dataLicence, language]))
  const keys = new Map<string, string>()
  const progress = openProgress()
  let total = 0
  let done = 0
  return {
    ...astro,
    name: 'dossier',
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths()
      for (const { pathname, route, cacheKey } of paths) {
        if (cacheKey !== undefined) keys.set(toPlace(route, pathname), cacheKey)
      }
      total = paths.length
      return paths
    },
    render: async (request, options) => {
      progress.note('Pages', done++, total)
      const page = decodeURI(new URL(request.url).pathname).slice(1)
      const place = toPlace(options.routeData, `/${page.replace(HTML, '')}`)
      const stated = keys.get(place)
      const key = stated === undefined ? null : hash('sha256', JSON.stringify([salt, place, stated]))
      const kept = key === null ? null : cache.read(key)
      if (kept !== null) return new Response(kept)
      const made = await astro.render(request, options)
      const response = made instanceof Response ? made : made.response
      if (response.headers.get('content-type')?.startsWith('text/html') !== true || !response.ok) return made
      const html = toTightPolicy(toLean(toRelativeAssets(await response.text(), page)))
      if (key !== null) cache.write(key, html)
      return new Response(html, { status: response.status, headers: response.headers })
    },
    teardown: async () => {
      await astro.teardown?.()
      progress.end()
      cache.sweep()
    },
  }
}

function toPlace(route: RouteData, pathname: string): string {
  return `${route.component} ${pathname}`
}

/** Matches the ending of "articles/a.html". */
const HTML = /\.html$/
