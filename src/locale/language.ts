/** The languages in which the site can speak. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/**
 * The language of this site: `SITE_LANG`, which `settings.ts` has checked. A bundler puts it in as a constant, so that
 * a script for browsers holds the words of one language alone.
 */
export const language: Language = process.env.SITE_LANG === 'es' ? 'es' : 'en'

/** The value of `lang` for a text in a language: undefined where that is the site's own, which needs no word. */
export function toForeign(other: string | null): string | undefined {
  return other === null || other.split('-')[0] === language ? undefined : other
}
