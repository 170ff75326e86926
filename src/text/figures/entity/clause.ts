import { CLAUSE_STARTS, LEADS_TO_AMOUNT, SUBJECT_RELATIVES } from '../../english/function-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { isTimeWord, type PieceRun, readPhraseAfter, readPhraseBefore } from './noun-phrases.ts'
import { readReferent } from './pronoun-referent.ts'

/** Parts of speech that open a noun phrase. */
const BEFORE_NOUN = new Set(['DET', 'PRON', 'PART'])
/** What may stand between a name and its figure without a verb: "Acme by 2.6 %", "Bolt up 9 per cent". */
const BEHIND_NAME = new Set(['by', 'up', 'down', 'at', 'with'])
/** Parts of speech that stand inside a verb group. */
const VERB_PARTS = new Set(['ADV', 'PART', 'AUX'])
/** What makes a participle of a noun: "has been forecast to drop". */
const BEEN = new Set(['been', 'being'])
/** Parts of speech behind which a participle belongs to a noun. */
const PRENOMINAL = new Set(['DET', 'ADJ'])
/** How far back a sentence is searched for its first noun phrase. */
const LONGEST_SENTENCE = 120

/**
 * The object of the verb, when the figure stands behind it: the rate of "raised its prime rate to 9 percent"; else
 * null.
 */
export function readObject(words: readonly Word[], draft: Draft): PieceRun | null {
  const near = words[draft.from - 1]
  if (near === undefined || !LEADS_TO_AMOUNT.has(near.lower)) return null
  const phrase = readPhraseBefore(words, draft.from - 2)
  if (phrase === null || isTimeWord(words[phrase.last])) return null
  let at = phrase.first - 1
  while (BEFORE_NOUN.has(words[at]?.tag ?? '') && words[at]?.kind === 'word') at--
  return words[at]?.tag === 'VERB' ? phrase : null
}

/**
 * The subject of the clause a figure stands in: back over its verb to the noun phrase in front. Without a verb between,
 * a name right in front or the sentence's first noun phrase, unless `isStrict`.
 */
export function readSubject(
  words: readonly Word[],
  draft: Draft,
  { isStrict }: { readonly isStrict: boolean },
): PieceRun | null {
  const sentence = words[draft.first]?.sentence
  let at = draft.from - 1
  let hasVerb = false
  for (let step = 0; at >= 0 && step < 60; step++) {
    const word = words[at]
    if (word === undefined || word.sentence !== sentence) break
    if (isVerb(words, at)) {
      hasVerb = true
      at--
      continue
    }
    if (!hasVerb) {
      // "and Acme by 2.6 %", "Bolt up 9 per cent": a name right before, its verb told earlier.
      if (!isStrict && BEHIND_NAME.has(word.lower)) {
        const named = readPhraseBefore(words, at - 1)
        const edge = named === null ? undefined : words[named.first - 1]
        if (
          named !== null &&
          (edge === undefined || edge.sentence !== sentence || CLAUSE_STARTS.has(edge.lower))
        )
          return named
      }
      at--
      continue
    }
    if (VERB_PARTS.has(word.tag) || (word.tag === 'CCONJ' && isVerb(words, at - 1))) {
      at--
      continue
    }
    if (SUBJECT_RELATIVES.has(word.lower)) {
      const antecedent = readRelated(words, at)
      if (antecedent !== null) return antecedent
      at--
      continue
    }
    const phrase = readPhraseBefore(words, at)
    if (phrase !== null) return phrase
    // "the bridge across it was": the subject stands in front of the preposition.
    if (word.tag === 'PRON' && words[at - 1]?.tag === 'ADP') {
      at -= 2
      continue
    }
    // "The company said it has 1,000 customers"
    if (word.tag === 'PRON') return readReferent(words, at)
    // ", wiping 70 million": the participle's subject stands further left.
    hasVerb = false
    at--
  }
  return hasVerb || isStrict ? null : readFirst(words, draft, draft.from)
}

/**
 * What "which" stands for, past a name in apposition: the package of "the package for the chief, Ana Ruiz, which was
 * worth".
 */
function readRelated(words: readonly Word[], at: number): PieceRun | null {
  const isAside = words[at - 1]?.text === ','
  const near = readPhraseBefore(words, isAside ? at - 2 : at - 1)
  if (near === null || !isAside || words[at]?.lower !== 'which') return near
  const isName = words.slice(near.first, near.last + 1).every(({ tag }) => tag === 'PROPN')
  const isApposed = isName && words[near.first - 1]?.text === ','
  return isApposed ? (readPhraseBefore(words, near.first - 2) ?? near) : near
}

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  // The "am" of "7.30am" is none.
  if (word === undefined || (word.glued && words[at - 1]?.kind === 'number')) return false
  if (word.tag === 'AUX') return true
  // "has been forecast to drop"
  if (word.tag === 'NOUN' && BEEN.has(words[at - 1]?.lower ?? '')) return true
  if (word.tag !== 'VERB') return false
  const isPrenominal = PRENOMINAL.has(words[at - 1]?.tag ?? '') && words[at + 1]?.tag === 'NOUN'
  return !isPrenominal
}

/** The first noun phrase of the sentence, up to a piece. */
function readFirst(words: readonly Word[], draft: Draft, to: number): PieceRun | null {
  const sentence = words[draft.first]?.sentence
  let start = draft.first
  while (start > 0 && draft.first - start < LONGEST_SENTENCE && words[start - 1]?.sentence === sentence)
    start--
  for (let at = start; at < to; at++) {
    const phrase = readPhraseAfter(words, at)
    if (phrase !== null && phrase.last < to) return phrase
  }
  return null
}
