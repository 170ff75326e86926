import { findTokens } from '../tokens/tokens.ts'
import { readDateline } from './dateline.ts'

/** Longest title made from a sentence, in UTF-16 units. */
const LONGEST = 110
// Where a sentence may end early: ", joining …", " after …", "; …", " — …"; the words before it stand alone.
const CLAUSE =
  /(?:, (?=\p{L}+ing\b|who\b|which\b|while\b|but\b|and\b|as\b|despite\b|where\b|when\b|though\b|although\b|amid\b|after\b|with\b)|; | [—–] |: | (?=(?:after|amid|despite|because|while|although|though|unless|until)\b))/giu
const WEAK_CLAUSE = /, | (?=(?:and|as|for|in|on|to|that|which|who|with|by|from|of)\b)/gu

/** The first sentence of a text without its dateline, shortened at a clause where it is long. */
export function toTitle(text: string): string {
  const sentence = findSentence(text.slice(readDateline(text)?.end ?? 0).slice(0, 1200))
  const plain = sentence.replace(/[.…:;,]+$/, '')
  if (plain.length <= LONGEST) return plain
  const cut = findLastCut(plain, CLAUSE, 30) ?? findLastCut(plain, WEAK_CLAUSE, 60)
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
