/** What Trusted Types give: our build's types do not know the interface yet. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

/** On the page and not in this file: a browser grants the policy once, and two scripts of one page may hold this file. */
const page = globalThis as { dossierPolicy?: ReturnType<TrustedTypes['createPolicy']> }

/**
 * The address of a script of this site, as a browser with Trusted Types wants it for a worker; elsewhere the
 * address itself. Throws for a script of another site. The policy's name stands in `src/policy.ts` too.
 */
export function toTrustedAddress(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  if (!trustedTypes) return checkAddress(address)
  page.dossierPolicy ??= trustedTypes.createPolicy('dossier', { createScriptURL: checkAddress })
  return page.dossierPolicy.createScriptURL(address)
}

function checkAddress(address: string): string {
  const { protocol, host } = new URL(address, location.href)
  if (protocol !== location.protocol || host !== location.host)
    throw new Error(`Unexpected script of ${protocol}//${host}, expected one of this site`)
  return address
}
