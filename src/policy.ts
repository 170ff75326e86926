/**
 * What a page of ours may do: the content security policy that Astro writes into each page's head, as a meta
 * element, since a plain file host sends no headers of ours. Astro adds the hash of every inline script.
 *
 * Nothing is allowed that is not named here: no inline style, no event handler in an attribute, no frame, no plug-in,
 * no other host. Where the browser knows Trusted Types, text cannot become markup or script either.
 */
import { hash } from 'node:crypto'
import type { AstroUserConfig } from 'astro'

/** Name of the one policy that may make a script's address, for the search worker: see `src/browser/trusted-address.ts`. */
const trustedPolicy = 'dossier'

export const contentPolicy = {
  directives: [
    "default-src 'none'",
    "connect-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedPolicy}`,
  ],
} satisfies NonNullable<AstroUserConfig['security']>['csp']

/** The page for wrong addresses alone may say where its links start, at this site's address. */
export function toBasePolicy(isAnywhere: boolean, siteUrl: string | null): `base-uri ${string}` {
  if (!isAnywhere) return "base-uri 'none'"
  return siteUrl === null ? "base-uri 'self'" : `base-uri 'self' ${new URL(siteUrl).origin}`
}

/** The hash that allows one inline script or style. Astro sees to its own; those that are `is:inline` need it. */
export function toScriptHash(script: string): `sha256-${string}` {
  return `sha256-${hash('sha256', script, 'base64')}`
}

/**
 * A page whose policy allows the scripts and styles that stand in it and no other, and stands before them all: Astro
 * gives every page the hashes of all pages, and of its own scripts that no page of ours has, at the end of the head.
 */
export function toTightPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => ` '${toScriptHash(text)}'`))
  let policy = ''
  const rest = html.replace(POLICY, (found) => {
    policy = found.replace(HASH, (one) => (own.has(one) ? one : ''))
    return ''
  })
  return rest.replace(CHARSET, (charset) => charset + policy)
}

/** Matches `<script type="module">…</script>` and `<style>…</style>`; not a script with an address. */
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g
/** Matches the meta element with the policy, the first one. */
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/
/** Matches the element that names the letters' coding, which browsers look for among the first bytes. */
const CHARSET = /<meta charset="utf-8"(?: ?\/)?>/
/** Matches " 'sha256-…'" in a policy. */
const HASH = / 'sha256-[^']+'/g
