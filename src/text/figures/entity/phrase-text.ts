import { DOZENS } from '../../english/numbers/number-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { PieceRun } from './noun-phrases.ts'

/** Parts of speech a phrase does not begin with. */
const LOOSE_ENDS = new Set(['ADP', 'DET', 'CCONJ', 'PART'])
// Matches the end of "Ana's" and "Wells'"; not "'s" inside.
const POSSESSIVE = /['’]s?$/
// Matches the marks of “bosses” and "bosses"; not an apostrophe.
const QUOTE = /[“”„«»"]/g

/**
 * The words of a phrase as the text has them, without articles and counting words in front ("8,000 rebels" → "rebels");
 * phrases that stand apart are joined with a space. Null where nothing is left.
 */
export function toPhraseText(
  text: string,
  words: readonly Word[],
  phrases: readonly PieceRun[],
): string | null {
  const said = phrases.map(({ first, last }, index) => {
    let from = first
    if (index === 0) while (from < last && isLoose(words, from)) from++
    return text.slice(words[from]?.start ?? 0, words[last]?.end ?? 0).trim()
  })
  // A phrase may take in one mark of a pair: "three union “bosses”".
  const plain = said.join(' ').replace(QUOTE, '').replace(POSSESSIVE, '')
  return plain === '' ? null : plain
}

/** An article, or a number that counts what follows; those of "35-year-old striker" and "18th Brigade" do not. */
function isLoose(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word?.kind === 'mark' || LOOSE_ENDS.has(word?.tag ?? '') || DOZENS.test(word?.lower ?? '')) return true
  return word?.tag === 'NUM' && next?.kind === 'word' && !(word.kind === 'number' && next.glued)
}
