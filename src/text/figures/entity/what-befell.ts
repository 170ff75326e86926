import { HAVE_FORMS, PAST_BE_FORMS } from '../../english/function-words.ts'
import { isHarmedState } from '../../english/harm-words.ts'
import { ONLY_THOUGHT } from '../../english/verb-classes.ts'
import type { Word } from '../../tokens/words.ts'
import type { PieceRun } from './noun-phrases.ts'

// Matches a participle: "seized", "planted", "sold", "lost"; not "seize".
const PARTICIPLE =
  /(?:[^e]ed|[aeiouw]n|wn|ost|old|ught|aid|ent|ept|eft|ung|unk|cut|hurt|shot|made|told|held|built|stolen|taken|spoken|written|given)$/

/**
 * What the text says befell the things that end at a piece: "dead" in "nine sailors dead", "seized" in "14 tonnes of salt
 * were seized". Null where it says what they do or are.
 */
export function readState(words: readonly Word[], last: number): PieceRun | null {
  const next = words[last + 1]
  if (next === undefined || next.sentence !== words[last]?.sentence) return null
  if (isHarmedState(next.lower)) return isObject(words[last + 2]) ? null : { first: last + 1, last: last + 1 }
  let at = last + 1
  if (HAVE_FORMS.has(next.lower)) at++
  if (!PAST_BE_FORMS.has(words[at]?.lower ?? '')) return null
  at++
  while (words[at]?.tag === 'ADV') at++
  const participle = words[at]
  if (participle?.kind !== 'word' || participle.sentence !== next.sentence) return null
  if (isHarmedState(participle.lower)) return { first: at, last: at }
  const isSaid = ONLY_THOUGHT.has(participle.lower) || words[at + 1]?.lower === 'to'
  return participle.tag === 'VERB' && PARTICIPLE.test(participle.lower) && !isSaid
    ? { first: at, last: at }
    : null
}

/** Whether a word opens the object of a verb, so that the people before it did it: "nine sailors killed three". */
function isObject(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === 'NUM' || word.tag === 'DET' || word.tag === 'NOUN' || word.tag === 'PRON')
  )
}
