/** Matches "es" and "zh-Hant-TW"; not "Spanish" nor "es_CO". */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** True for the tag of a language as HTML has it: "es", "es-CO"; not "Spanish" nor "español". */
export function isLanguageTag(text: string): boolean {
  return TAG.test(text)
}
