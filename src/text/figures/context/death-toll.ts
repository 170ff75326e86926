import { DEADLY } from '../../english/harm-words.ts'
import { LINKS_TO_SIZE } from '../../english/numbers/amount-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'

/** Parts of speech of what a toll may be asked for: "the bridge toll". */
const NAMES = new Set(['NOUN', 'PROPN'])
/** How far in front of its size a toll may stand. */
const REACH = 9

/** Whether a bare number is how many died: "the death toll rose to 31", "taking the toll to 19"; not "the bridge toll is 4". */
export function isToll(words: readonly Word[], { from, last, kind }: Draft): boolean {
  const near = words.slice(Math.max(0, from - REACH), from)
  const link = near.at(-1)
  if (
    link === undefined ||
    !LINKS_TO_SIZE.has(link.lower) ||
    kind === 'ratio' ||
    words[last + 1]?.tag === 'NOUN'
  )
    return false
  const at = near.findLastIndex(({ lower }) => lower === 'toll')
  if (at < 0) return false
  const between = near.slice(at)
  if (between.some((word) => word.kind === 'mark' || word.sentence !== link.sentence)) return false
  const before = near[at - 1]
  return before === undefined || !NAMES.has(before.tag) || DEADLY.has(before.lower)
}
