/**
 * What a page of ours may do: the content security policy that Astro writes into each page's head, as a meta
 * element, since a plain file host sends no headers of ours. Astro adds the hash of every inline script.
 *
 * Nothing is allowed that is not named here: no inline style, no event handler in an attribute, no frame, no plug-in,
 * no other host. Where the browser knows Trusted Types, text cannot become markup or script either.
 */
import type { AstroUserConfig } from 'astro'

/** Name of the one policy that may make a script's address, for the search worker: see `src/search/trusted.ts`. */
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

/** The hash that allows one inline script which Astro does not see to: `is:inline` ones. */
export async function toScriptHash(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
