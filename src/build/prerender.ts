import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { openOwnCache } from '../cache/cache.ts'
import { openOutput } from '../cache/output.ts'
import { toBuildVersion } from '../cache/version.ts'
import { getSections, toAbsent } from '../sections.ts'
import { settings } from '../settings.ts'
import { renderSite } from './render.ts'

/**
 * An integration that renders pages with `renderSite`, which reuses unchanged pages from the cache and writes them all.
 * Astro still compiles the pages but is given no paths to render: for each page it would look up the route, log it and
 * wait for the disk, which takes as long as the rendering itself.
 */
export function prerenderPages(): AstroIntegration {
  let folder = ''
  return {
    name: 'prerender-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir)
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: 'dossier',
          getStaticPaths: async () => {
            await renderSite(astro, {
              cache: openOwnCache('pages'),
              salt: toBuildVersion(),
              write: openOutput(folder, settings.outDir),
              absent: toAbsent(getSections()),
            })
            return []
          },
        }))
      },
    },
  }
}
