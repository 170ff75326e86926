import type { Language } from './languages.ts'

/**
 * The language of this site, which `settings.ts` has found in `SITE_LANG` or in `site.yaml` and stated in this variable:
 * a program loads the settings before any words. The bundler replaces it with a constant, so that scripts for browsers
 * contain the words of one language only.
 */
export const language: Language = process.env.SITE_LANGUAGE === 'es' ? 'es' : 'en'

/** The value of `lang` for a text in some language: undefined where it is the language of the site. */
export function toForeign(other: string | null): string | undefined {
  return other === null || other.split('-')[0] === language ? undefined : other
}
