/** The languages that the interface is available in. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]
