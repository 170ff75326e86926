import { findNounPhrases, type Mention } from './mentions.ts'
import type { SentenceUnit } from './sentences.ts'
import { toUnitClass, type UnitClass } from './unit-class.ts'

/** A sentence of a paragraph: its units, what each is to the sentence, and the noun phrases in it. */
export type Sentence = {
  readonly paragraph: number
  readonly units: readonly SentenceUnit[]
  /** One for each unit. */
  readonly classes: readonly UnitClass[]
  readonly mentions: readonly Mention[]
}

/** The sentence of a paragraph that some units form. */
export function analyseSentence(paragraph: number, units: readonly SentenceUnit[]): Sentence {
  const classes = units.map(toUnitClass)
  return { paragraph, units, classes, mentions: findNounPhrases(units, classes) }
}
