import { readdir, readFile, writeFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { toRelative } from './links.ts'
import { settings } from './settings.ts'

/**
 * Makes the addresses that Astro itself writes ("/_astro/search.js") relative to the page, so that `dist/` works
 * in any folder. Our own links are relative already.
 */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return
        const names = await readdir(fileURLToPath(config.outDir)).catch((): string[] => [])
        // Astro empties the folder before it writes: only one of ours, or an empty one, may be emptied.
        if (names.length > 0 && !(names.includes('404.html') && names.includes('about.html'))) {
          throw new Error(
            `Unexpected files in OUT_DIR=${JSON.stringify(settings.outDir)}, expected an empty folder or a site built before: nothing was built.`,
          )
        }
      },
      'astro:build:start': ({ logger }) => {
        if (settings.siteUrl === null) logger.info('SITE_URL is not set: canonical links are left out.')
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        const entries = await readdir(root, { recursive: true, withFileTypes: true })
        for (const entry of entries) {
          if (!entry.isFile() || !entry.name.endsWith('.html')) continue
          const file = `${entry.parentPath}${sep}${entry.name}`
          const page = relative(root, file).split(sep).join('/')
          const before = await readFile(file, 'utf8')
          const after = toRelativeAssets(before, page)
          if (after !== before) await writeFile(file, after)
        }
      },
    },
  }
}

/** A page with every asset address of Astro's made relative to it. */
export function toRelativeAssets(html: string, page: string): string {
  return html.replace(ASSET, (_, before: string, path: string) => before + toRelative(page, path))
}

/** Matches `src="/_astro/search.js"` in a tag; not the text "/_astro/". */
const ASSET =
  /(<(?:script|link|img|astro-island)\b[^<>]*?\b(?:src|href|component-url|renderer-url)=")\/(_astro\/[^"]+)/g
