/** The part of Trusted Types that we use, which TypeScript's DOM types lack. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

/**
 * Kept on the page, not in this module: a browser grants a policy only once, and two scripts of a page may include this
 * module.
 */
const page = globalThis as { dossierPolicy?: ReturnType<TrustedTypes['createPolicy']> }

/**
 * The address of a script of this site in the form that a worker needs in browsers with Trusted Types; elsewhere the
 * address itself. Throws an Error for a script of another site. `src/policy.ts` has the same policy name.
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
