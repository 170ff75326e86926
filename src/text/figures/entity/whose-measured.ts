import { LEADS_TO_AMOUNT } from '../../english/function-words.ts'
import { findChange } from '../../english/numbers/change-words.ts'
import { TELLING } from '../../english/verb-classes.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { readSubject } from './clause.ts'
import { withoutFigures } from './no-other-figure.ts'
import { type PieceRun } from './noun-phrases.ts'
import { APOSTROPHE, OWNING } from './phrase-edges.ts'
import { readObject } from './verb-object.ts'
import { readTaker, readWhose } from './whose-counted.ts'

/** Parts of speech between a verb and the noun of its object. */
const BEFORE_NOUN = new Set(['DET', 'ADJ', 'ADV', 'PRON', 'PART', 'NUM'])

/**
 * Whose the measured thing is, where a phrase behind or in front of the figure names the thing: the subject of its verb
 * ("the crew sold 14 tonnes of salt", "the mill posted a loss of 70 cents") or what it was brought to an amount of ("raised
 * its output to 14 tonnes of salt"). Null where no word says so.
 */
export function readOwner(
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
  thing: PieceRun,
): PieceRun | null {
  const draft = drafts[index]
  // "half the story" and "37 percent for Vela" are nobody's else.
  if (
    draft === undefined ||
    draft.kind === 'age' ||
    draft.kind === 'ratio' ||
    OWNING.test(words[thing.last]?.text ?? '') ||
    APOSTROPHE.test(words[draft.from - 1]?.text ?? '') ||
    (draft.kind === 'percent' && words[thing.first - 1]?.lower === 'for')
  )
    return null
  if (draft.kind === 'duration') return readServing(words, drafts, index, thing)
  if (thing.last < draft.from) return readPoster(words, drafts, index, thing)
  return withoutFigures(words, drafts, index, readRaised(words, draft)) ?? readWhose(words, drafts, index)
}

/**
 * Whose a time is: "the crew has six months to mend the ship", "the crime is punished with 14 years in prison"; null
 * for "a 50-year war".
 */
function readServing(
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
  thing: PieceRun,
): PieceRun | null {
  const draft = drafts[index]
  if (draft === undefined || thing.first < draft.last + 2 || words[draft.last + 1]?.lower === 'of')
    return null
  return readTaker(words, drafts, index)
}

/** What was brought to or by an amount: the output of "raised its output to 14 tonnes"; null for "gave the crew access to". */
function readRaised(words: readonly Word[], draft: Draft): PieceRun | null {
  const object = LEADS_TO_AMOUNT.has(words[draft.from - 1]?.lower ?? '') ? readObject(words, draft) : null
  let at = (object?.first ?? 0) - 1
  while (BEFORE_NOUN.has(words[at]?.tag ?? '')) at--
  return findChange(words[at]?.lower ?? '') === null ? null : object
}

/**
 * The subject of the verb before the thing: "the mill posted a loss of 70 cents", "the ship sails at a speed of 15
 * knots"; else null.
 */
function readPoster(
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
  thing: PieceRun,
): PieceRun | null {
  const draft = drafts[index]
  let at = thing.first - 1
  while (BEFORE_NOUN.has(words[at]?.tag ?? '')) at--
  const isWith = words[at]?.tag === 'ADP'
  const verb = words[isWith ? at - 1 : at]
  if (draft === undefined || verb?.tag !== 'VERB' || verb.sentence !== words[draft.first]?.sentence)
    return null
  if (TELLING.has(verb.lower)) return null
  return withoutFigures(
    words,
    drafts,
    index,
    readSubject(words, { ...draft, from: at + 1 }, { isStrict: true }),
  )
}
