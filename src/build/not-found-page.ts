import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toScriptHash as toHash, toTightPolicy } from '../policy.ts'

/**
 * Puts the styles into the page for wrong addresses of a built site: a server sends it for any address, from where no
 * relative link leads to the stylesheet. Its links are set right by a script of its own, or by SITE_URL.
 */
export function makeStandAlone(folder: string): void {
  const file = join(folder, '404.html')
  const page = toStandAlone(readFileSync(file, 'utf8'), (path) => readFileSync(join(folder, path), 'utf8'))
  writeFileSync(file, page)
}

/** A page with its stylesheets in it and their hashes in its policy. `read` gives a file by its path in `dist/`. */
export function toStandAlone(html: string, read: (path: string) => string): string {
  let page = html
  for (const [link, path = ''] of html.matchAll(STYLESHEET)) {
    const style = read(path)
    page = page.replace(link, () => `<style>${style}</style>`).replace(STYLE_SOURCES, `$& '${toHash(style)}'`)
  }
  return toTightPolicy(page)
}

/** Matches `<link rel="stylesheet" href="/_astro/site.css">`, the slash or not; not the link of an icon. */
const STYLESHEET = /<link rel="stylesheet" href="\/?(_astro\/[^"]+)">/g
/** Matches "style-src 'self'" in a policy. */
const STYLE_SOURCES = /style-src 'self'/
