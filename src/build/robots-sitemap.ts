import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeUTF8 } from 'entities/escape'
import { findPaths } from '../cache/list-files.ts'
import { isFramed, toEncoded } from '../links.ts'
import { settings } from '../settings.ts'

/**
 * Writes `robots.txt` into a built site, and a sitemap where the site has an address. The pages `aliases`, which lead on
 * to others, are not in it.
 */
export function tellEngines(folder: string, aliases: readonly string[]): void {
  const left = new Set(aliases)
  const pages = findPaths(folder).filter((path) => path.endsWith('.html') && !left.has(path))
  for (const [name, text] of toEngineFiles(pages, settings.siteUrl)) writeFileSync(join(folder, name), text)
}

/** The most addresses in one sitemap: https://www.sitemaps.org/protocol.html */
const mostAddresses = 50_000

/**
 * The text of each file by name. There is no sitemap without the site's address, since it may contain only full
 * addresses. Pages to be framed say the words of an article's page, and are not in it.
 */
export function toEngineFiles(pages: readonly string[], siteUrl: string | null): ReadonlyMap<string, string> {
  if (siteUrl === null) return new Map([['robots.txt', 'User-agent: *\nAllow: /\n']])
  const toUrl = (path: string): string => siteUrl + toEncoded(path)
  // Sorted, for the same order on every system. The first page is listed as the site's address itself.
  const addresses = pages
    .filter((path) => path !== '404.html' && !isFramed(path))
    .toSorted()
    .map((path) => toUrl(path === 'index.html' ? '' : path))
  const files = new Map([['robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${toUrl('sitemap.xml')}\n`]])
  if (addresses.length <= mostAddresses) return files.set('sitemap.xml', toList('urlset', 'url', addresses))
  const parts: string[] = []
  for (let at = 0; at < addresses.length; at += mostAddresses) {
    const name = `sitemap-${parts.length + 1}.xml`
    files.set(name, toList('urlset', 'url', addresses.slice(at, at + mostAddresses)))
    parts.push(toUrl(name))
  }
  return files.set('sitemap.xml', toList('sitemapindex', 'sitemap', parts))
}

function toList(list: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${escapeUTF8(address)}</loc></${item}>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${list}>\n`
}
