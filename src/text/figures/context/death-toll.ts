import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'

// Matches what stands between a toll and its size: "rose to", "stands at", "has reached"; not "on".
const LINK = /^(?:to|at|is|was|of|reached|hit|passed|topped|exceeded)$/
// Matches what makes a toll one of people: "the death toll"; not "the bridge toll".
const DEADLY = /^(?:death|casualty|injury|fatality)$/
/** Parts of speech of what a toll may be asked for: "the bridge toll". */
const NAMES = new Set(['NOUN', 'PROPN'])
/** How far in front of its size a toll may stand. */
const REACH = 9

/** Whether a bare number is how many died: "the death toll rose to 31", "taking the toll to 19"; not "the bridge toll is 4". */
export function isToll(words: readonly Word[], { from, last, kind }: Draft): boolean {
  const near = words.slice(Math.max(0, from - REACH), from)
  const link = near.at(-1)
  if (link === undefined || !LINK.test(link.lower) || kind === 'ratio' || words[last + 1]?.tag === 'NOUN')
    return false
  const at = near.findLastIndex(({ lower }) => lower === 'toll')
  if (at < 0) return false
  const between = near.slice(at)
  if (between.some((word) => word.kind === 'mark' || word.sentence !== link.sentence)) return false
  const before = near[at - 1]
  return before === undefined || !NAMES.has(before.tag) || DEADLY.test(before.lower)
}
