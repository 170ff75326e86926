import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import type { PieceRun } from './noun-phrases.ts'
import { isRestOfName } from './phrase-edges.ts'

/** Parts of speech a phrase does not begin with. */
const LOOSE_ENDS = new Set(['ADP', 'DET', 'CCONJ', 'PART'])
/** Parts of speech of names and things. */
const NOUNS = new Set(['NOUN', 'PROPN'])
/** The most figures on either side that a phrase may run into. */
const NEAR = 6

/** A phrase that is another figure names nothing: "rose 8 percent to 90 euros". */
export function withoutFigures(
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
  phrase: PieceRun | null,
): PieceRun | null {
  if (phrase === null) return null
  const near = drafts
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .filter((draft) => draft !== drafts[index])
  const figure = near.find(
    ({ first, last, kind, counted }) =>
      kind !== 'age' && counted === null && first <= phrase.last && phrase.last <= last,
  )
  if (figure !== undefined) {
    // "the fee of 25 percent would rise to 50": the fee.
    let last = figure.from - 1
    while (last >= phrase.first && LOOSE_ENDS.has(words[last]?.tag ?? '')) last--
    const isNoun = NOUNS.has(words[last]?.tag ?? '') || isRestOfName(words, last)
    return last >= phrase.first && isNoun ? { first: phrase.first, last } : null
  }
  // "five percent of the staff of 46,000": the phrase starts behind the other figure.
  let { first } = phrase
  near.forEach((draft) => {
    if (
      draft.counted === null &&
      draft.unit !== null &&
      draft.kind !== 'age' &&
      first <= draft.last &&
      draft.last < phrase.last
    )
      first = draft.last + 1
  })
  return { first, last: phrase.last }
}
