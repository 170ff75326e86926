import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'

/** The most figures in a list that can share what they measure. */
const LONGEST_LIST = 12
/** How far back a bracket may have opened. */
const LONGEST_BRACKET = 24
/** Brackets that open. */
const OPENING = new Set(['(', '['])
/** Brackets that close. */
const CLOSING = new Set([')', ']'])
// Matches what stands between two figures of one thing: "vs", ", or", "to", ", up from"; not "and".
const AGAINST = /^(?:,? ?(?:vs|versus|against|compared with|compared to|or|to)|,? ?(?:up|down) from)$/

/** Index of the first of the figures told in one breath of one thing: "(12 points, 7 rebounds)", "12 cents vs 10 cents". */
export function findListHead(words: readonly Word[], drafts: readonly Draft[], index: number): number {
  let head = index
  for (; index - head < LONGEST_LIST; head--) {
    const draft = drafts[head]
    const earlier = drafts[head - 1]
    if (draft === undefined || earlier === undefined || draft.counted !== null) break
    if (isHeldAgainst(words, earlier, draft)) continue
    const isNext = earlier.last === draft.from - 2 && words[draft.from - 1]?.text === ','
    if (!isNext || !isInBracket(words, draft.from)) break
  }
  return head
}

/** Whether two figures are said of one thing: "12 cents vs 10 cents", "$3m, or 12 cents a share". */
function isHeldAgainst(words: readonly Word[], earlier: Draft, draft: Draft): boolean {
  if (earlier.kind === 'duration' || draft.kind === 'duration' || earlier.counted !== null) return false
  const link = words
    .slice(earlier.last + 1, draft.from)
    .map((word) => word.lower)
    .join(' ')
  return AGAINST.test(link)
}

function isInBracket(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < LONGEST_BRACKET; back--) {
    if (OPENING.has(words[back]?.text ?? '')) return true
    if (CLOSING.has(words[back]?.text ?? '')) return false
  }
  return false
}
