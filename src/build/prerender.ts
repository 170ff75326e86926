import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { settings } from '../settings.ts'
import { openOwnCache } from './cache.ts'
import { keepProgram } from './compiled-pages.ts'
import { openOutput } from './output.ts'
import { renderSite } from './render.ts'
import { toBuildVersion } from './version.ts'

/**
 * Has Astro make the pages as `render.ts` does, and keeps them as it compiled them. They are written as they are made
 * and Astro hears of none: what it does round each page beside rendering costs as much as the page.
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
            const salt = toBuildVersion()
            keepProgram(folder, salt)
            await renderSite(astro, {
              cache: openOwnCache('pages'),
              salt,
              write: openOutput(folder, settings.outDir),
            })
            return []
          },
        }))
      },
    },
  }
}
