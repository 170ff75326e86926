/** What a term of the index that is no word begins with; no text has it. */
export const MARK = '\u0001'

/** The fields that have terms of their own in the index, by the letter after `MARK`. */
export const fieldLetters = { speaker: 's', topic: 't', outlet: 'o', unit: 'u' } as const

/** The bucket of a figure's size as a term. */
export function toBucketTerm(bucket: string): string {
  return `${MARK}f${bucket}`
}

export function toFieldTerm(field: keyof typeof fieldLetters, word: string): string {
  return `${MARK}${fieldLetters[field]}${word}`
}
