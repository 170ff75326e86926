/** A run of units; indexes in the sentence, `end` exclusive. */
export type Run = { readonly start: number; readonly end: number }

/** What kind of words bring in speech. */
export type ReportedCueKind = 'verb' | 'according' | 'noun'

/** Words that may bring in what somebody says: "said", "according to", "claim" in "his claim that". */
export type ReportedCue = Run & {
  readonly kind: ReportedCueKind
  /** The first of the helping words before a verb: "has" in "has also said". */
  readonly open: number
}

/** Where content may stand to its cue; the number is a value of features. */
export const CONTENT_WAYS = [
  'direct',
  'that',
  'colon',
  'behind-link',
  'behind-phrase',
  'behind-time',
  'resumed',
  'before',
  'around',
] as const

/** One of these ways. */
export type ContentWay = (typeof CONTENT_WAYS)[number]

/** What may be the words of a statement: one run of units, or two with the cue between them. */
export type ContentOption = {
  readonly way: ContentWay
  readonly pieces: readonly [Run] | readonly [Run, Run]
}
