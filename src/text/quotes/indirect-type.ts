import type { Phrase } from '../sentence/noun-phrases.ts'

/** Somebody's words in the writer's: unit indexes; `content` is the clause without cue and "that". */
export type Indirect = {
  readonly rule: 'indirect-that' | 'indirect-according' | 'indirect-after'
  readonly cue: Phrase
  readonly phrase: Phrase
  readonly name: Phrase | null
  readonly content: Phrase
}
