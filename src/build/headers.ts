import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPaths } from '../cache/list-files.ts'
import { isFramed, toEncoded } from '../links.ts'

/** Writes the headers of a built site into `_headers`, which Netlify and Cloudflare Pages read. */
export function writeHeaders(folder: string): void {
  writeFileSync(join(folder, '_headers'), toHeaders(findPaths(folder)))
}

/** What no other site may do with a page: show it in a frame. */
const unframed = ["Content-Security-Policy: frame-ancestors 'none'", 'X-Frame-Options: DENY']

/**
 * The text of `_headers` for a site of these files. Hosts join the headers of all rules that match an address, and no
 * rule takes back what another sets: so no header stands in two rules that match the same address, and those against
 * framing name the folders of all pages but the ones made to be framed.
 */
export function toHeaders(paths: readonly string[]): string {
  const pages = paths.filter((path) => path.endsWith('.html') && !isFramed(path))
  const rules: readonly (readonly [pattern: string, headers: readonly string[]])[] = [
    [
      '/*',
      [
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: same-origin',
        'Cross-Origin-Opener-Policy: same-origin',
        'Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()',
      ],
    ],
    ['/_astro/*', ['Cache-Control: public, max-age=31536000, immutable']],
    ['/sw.js', ['Cache-Control: no-cache']],
    ...[...new Set(['/', ...pages.map(toPattern)])].toSorted().map((pattern) => [pattern, unframed] as const),
  ]
  const written = rules.map(([pattern, headers]) =>
    [pattern, ...headers.map((header) => `  ${header}`)].join('\n'),
  )
  return `# Netlify and Cloudflare Pages read this file. The rest of the content policy stands in each page.\n${written.join('\n\n')}\n`
}

/**
 * "/topics/:a/:b" for "topics/terms/2.html": the folder by its name, below it any name. Not "/topics/*", which on Netlify
 * matches "/topics" too, and that page has the rule "/:a".
 */
function toPattern(path: string): string {
  const [top = '', ...below] = path.split('/')
  if (below.length === 0) return '/:a'
  return `/${toEncoded(top)}/${below.map((_, index) => `:${String.fromCharCode(97 + index)}`).join('/')}`
}
