import type { Phrase } from './noun-phrases.ts'

/** How the subject of a verb was found; names the rule that a reader is told. */
export type Way = 'subject' | 'apposition' | 'relative' | 'coordinated' | 'participle' | 'infinitive'

/** The subject of a verb: its phrase, a name that stands beside it ("the mayor, Ana Ruiz, said"), and how it was found. */
export type Subject = {
  readonly phrase: Phrase
  readonly name: Phrase | null
  readonly way: Way
  /** The word "who" or "which" that stands for the phrase, if one does. */
  readonly pronoun?: Phrase
}
