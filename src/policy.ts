/**
 * The content security policy of every page. Astro writes it into the head as a meta element, because a plain file host
 * sends no headers of ours, and adds the hash of every inline script.
 *
 * What is not named here is forbidden: inline styles, event handlers in attributes, frames, plug-ins, other hosts. In
 * browsers with Trusted Types, text cannot become markup or script either.
 */
import { hash } from 'node:crypto'
import type { AstroUserConfig } from 'astro'

/** Name of the only policy that may create a script's address, for workers: see `src/browser/trusted-address.ts`. */
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

/** The policy of pages that other sites frame: styles of this site and nothing else, no script at all. */
export const framedPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/**
 * The `base-uri` directive. Only the page for wrong addresses may set where its links start, at this site's address.
 */
export function toBasePolicy(isAnywhere: boolean, siteUrl: string | null): `base-uri ${string}` {
  if (!isAnywhere) return "base-uri 'none'"
  return siteUrl === null ? "base-uri 'self'" : `base-uri 'self' ${new URL(siteUrl).origin}`
}

/** The hash that allows one inline script or style. Astro adds its own; scripts marked `is:inline` need this. */
export function toScriptHash(script: string): `sha256-${string}` {
  return `sha256-${hash('sha256', script, 'base64')}`
}

/**
 * A page whose policy allows only its own inline scripts and styles, moved in front of them all. Astro gives every page
 * the hashes of all pages and of scripts that we never use, and puts the policy at the end of the head. A page that
 * states a policy of its own has that alone.
 */
export function toTightPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => ` '${toScriptHash(text)}'`))
  let policy = ''
  const rest = html.replace(POLICY, (found) => {
    policy ||= found.replace(HASH, (one) => (own.has(one) ? one : ''))
    return ''
  })
  return rest.replace(CHARSET, (charset) => charset + policy)
}

/** Matches `<script type="module">…</script>` and `<style>…</style>`; not a script with an address. */
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g
/** Matches each meta element with a policy. */
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/g
/** Matches the meta element that states the encoding, which browsers look for in the first bytes. */
const CHARSET = /<meta charset="utf-8"(?: ?\/)?>/
/** Matches " 'sha256-…'" in a policy. */
const HASH = / 'sha256-[^']+'/g
