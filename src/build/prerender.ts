import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { openOwnCache } from '../cache/cache.ts'
import { openOutput } from '../cache/output.ts'
import { toBuildVersion } from '../cache/version.ts'
import { settings } from '../settings.ts'
import { renderSite } from './render.ts'

/**
 * An integration that has the pages made by `renderSite`, which takes those from the cache that would come out the same
 * and writes all of them. Astro compiles the pages and is then told of none to write itself: for each it would look
 * up its route, log it and wait for the disk, which for thousands of pages takes as long as rendering them.
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
            })
            return []
          },
        }))
      },
    },
  }
}
