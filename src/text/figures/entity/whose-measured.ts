import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { readObject, readSubject } from './clause.ts'
import { withoutFigures } from './no-other-figure.ts'
import type { PieceRun } from './noun-phrases.ts'
import { readWhose } from './whose-counted.ts'

// Matches verbs whose subject only tells of the thing: "the board reported a drop"; not "posted".
const TELLS =
  /^(?:sa(?:y|ys|id|ying)|report(?:s|ed|ing)?|tell(?:s|ing)?|told|estimat(?:e|es|ed|ing)|claim(?:s|ed|ing)?|show(?:s|ed|n|ing)?|suggest(?:s|ed|ing)?|f(?:ind|inds|ound|inding)|not(?:e|es|ed|ing)|warn(?:s|ed|ing)?|forecast(?:s|ing)?|project(?:s|ed|ing)|cit(?:e|es|ed|ing)|announc(?:e|es|ed|ing))$/
/** In front of an amount reached: "raised its output to 14 tonnes of salt". */
const REACHING = new Set(['to', 'by', 'from', 'at'])
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
  if (draft === undefined || draft.kind === 'age') return null
  if (draft.kind === 'duration') return readServing(words, drafts, index, thing)
  if (thing.last < draft.from) return readPoster(words, drafts, index, thing)
  if (isToldOnly(words, draft)) return null
  if (!REACHING.has(words[draft.from - 1]?.lower ?? '')) return readWhose(words, drafts, index)
  return withoutFigures(words, drafts, index, readObject(words, draft) ?? readSubject(words, draft, true))
}

/** "the crew has six months to mend the ship", "the crime is punished with 14 years in prison"; not "a 50-year war". */
function readServing(
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
  thing: PieceRun,
): PieceRun | null {
  const draft = drafts[index]
  if (draft === undefined || thing.first < draft.last + 2 || words[draft.last + 1]?.lower === 'of')
    return null
  return withoutFigures(words, drafts, index, readSubject(words, draft, true))
}

/** "the board reported a 10 percent drop in fares": the fares are not the board's. */
function isToldOnly(words: readonly Word[], { from }: Draft): boolean {
  let at = from - 1
  while (BEFORE_NOUN.has(words[at]?.tag ?? '')) at--
  return TELLS.test(words[at]?.lower ?? '')
}

/** "the mill posted a loss of 70 cents", "the ship sails at a speed of 15 knots": the subject of the verb before. */
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
  if (TELLS.test(verb.lower)) return null
  return withoutFigures(words, drafts, index, readSubject(words, { ...draft, from: at + 1 }, true))
}
