import { CLAUSE_BREAK, WEAK_BREAK } from '../english/names/sentence-openers.ts'
import { findTokens } from '../tokens/tokens.ts'
import { readDateline } from './dateline.ts'

/** Longest title made from a sentence, in UTF-16 units. */
const LONGEST = 110

/** The first sentence of a text without its dateline, shortened at a clause where it is long. */
export function toTitle(text: string): string {
  const sentence = findSentence(text.slice(readDateline(text)?.end ?? 0).slice(0, 1200))
  const plain = sentence.replace(/[.…:;,]+$/, '')
  if (plain.length <= LONGEST) return plain
  const cut = findLastCut(plain, CLAUSE_BREAK, 30) ?? findLastCut(plain, WEAK_BREAK, 60)
  if (cut !== null) return `${plain.slice(0, cut).replace(/[\s,;:—–-]+$/, '')} …`
  return `${plain.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}

function findSentence(text: string): string {
  const tokens = findTokens(text)
  const last = tokens.findLast((token) => token.sentence === 0)
  return text.slice(0, last?.end ?? text.length).trim()
}

function findLastCut(text: string, pattern: RegExp, least: number): number | null {
  const cuts = [...text.matchAll(pattern)]
    .map((match) => match.index)
    .filter((at) => at >= least && at <= LONGEST)
  return cuts.at(-1) ?? null
}
