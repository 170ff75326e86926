/** The languages that the interface is available in. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/**
 * The language of this site, from `SITE_LANG`, which `settings.ts` has checked. The bundler replaces it with a
 * constant, so that scripts for browsers contain the words of one language only.
 */
export const language: Language = process.env.SITE_LANG === 'es' ? 'es' : 'en'

/** The value of `lang` for a text in some language: undefined where it is the language of the site. */
export function toForeign(other: string | null): string | undefined {
  return other === null || other.split('-')[0] === language ? undefined : other
}
