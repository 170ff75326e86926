import { readFile, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { toScriptHash as toHash, toTightPolicy } from './policy.ts'

/**
 * Puts the styles into the page for wrong addresses: a server sends it for any address, from where no relative
 * link leads to the stylesheet. Its links are set right by a script of its own, or by SITE_URL.
 */
export function standAlone(): AstroIntegration {
  return {
    name: 'stand-alone',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const file = new URL('404.html', dir)
        await writeFile(
          file,
          await toStandAlone(await readFile(file, 'utf8'), (path) => readFile(new URL(path, dir), 'utf8')),
        )
      },
    },
  }
}

/** A page with its stylesheets in it and their hashes in its policy. `read` gives a file by its path in `dist/`. */
export async function toStandAlone(html: string, read: (path: string) => Promise<string>): Promise<string> {
  let page = html
  for (const [link, path = ''] of html.matchAll(STYLESHEET)) {
    const style = await read(path)
    page = page.replace(link, () => `<style>${style}</style>`).replace(STYLE_SOURCES, `$& '${toHash(style)}'`)
  }
  return toTightPolicy(page)
}

/** Matches `<link rel="stylesheet" href="/_astro/site.css">`, the slash or not; not the link of an icon. */
const STYLESHEET = /<link rel="stylesheet" href="\/?(_astro\/[^"]+)">/g
/** Matches "style-src 'self'" in a policy. */
const STYLE_SOURCES = /style-src 'self'/
