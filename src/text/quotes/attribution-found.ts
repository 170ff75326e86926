import type { Phrase } from '../sentence/noun-phrases.ts'
import type { Subject } from '../sentence/subject-type.ts'

/** Who says the words of a quotation, within its sentence: unit indexes, and the rule that decided. */
export type Found = {
  readonly rule: string
  readonly cue: Phrase | null
  readonly phrase: Phrase
  /** A name that stands beside the phrase: "the mayor, Ana Ruiz,". */
  readonly name: Phrase | null
  /** "who", "which" where it stands for the phrase. */
  readonly pronoun: Phrase | null
}

/** A finding from a rule, the cue's units (-1 where there is none) and a subject. */
export function toFound(
  rule: string,
  cueStart: number,
  cueEnd: number,
  subject: Omit<Subject, 'way'>,
): Found {
  return {
    rule,
    cue: cueStart < 0 ? null : { start: cueStart, end: cueEnd },
    phrase: subject.phrase,
    name: subject.name,
    pronoun: subject.pronoun ?? null,
  }
}
