import { INDEFINITE_ARTICLES, LINKS_BEHIND_NOUN, OBJECT_RELATIVES } from '../../english/function-words.ts'
import { findChangeNoun } from '../../english/numbers/change-words.ts'
import { NOT_THINGS } from '../../english/numbers/measure-words.ts'
import { ADDING } from '../../english/verb-classes.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { isMoney } from './noun-in-front.ts'
import { type PieceRun, readPhraseAfter, readPhraseBefore } from './noun-phrases.ts'
import { isTimeWord } from './phrase-edges.ts'

/** What stands between a share and what there is more of. */
const MORE = new Set(['more', 'fewer', 'less'])
/** Signs that end a row of names: "Index -0.6 %". */
const SIGNS = new Set(['-', '+', '−'])
/** What stands before the thing that money is added to or taken off: "adding $400 to the rent". */
const ONTO = new Set(['to', 'from', 'off'])
/** Brackets that open. */
const OPENING = new Set(['(', '['])
/** Brackets that close. */
const CLOSING = new Set([')', ']'])
/** What stands between a noun of change and what changes: "a drop in fares". */
const CHANGED_BY = new Set(['in', 'of', 'for'])

/**
 * The thing named behind a measure: "14 tonnes of copper", "a 10kW solar array", "$1 billion in gains"; null where
 * none is.
 */
export function readBehind(words: readonly Word[], draft: Draft): PieceRun | null {
  const at = draft.last + 1
  const next = words[at]
  if (next === undefined || next.sentence !== words[draft.first]?.sentence) return null
  if (next.lower === 'of') return readWhole(words, draft)
  if (SIGNS.has(words[draft.first]?.text ?? '') || words[draft.from - 1]?.text === '+') return null
  // "300 hectares [about 741 acres] of scrub"
  const behind = skipBracket(words, at)
  if (behind > at && words[behind]?.lower === 'of') return readPhraseAfter(words, behind + 1)
  if (next.lower === 'in' && isMoney(draft)) {
    const phrase = readPhraseAfter(words, at + 1)
    const head = phrase === null ? undefined : words[phrase.first]
    const isWhen = phrase === null || isTimeWord(words[phrase.last])
    return isWhen || head === undefined || head.tag === 'PROPN' || head.kind === 'number' ? null : phrase
  }
  // "adding $400 to the rent of a flat", "wiping $70 million from its worth"
  if (
    ONTO.has(next.lower) &&
    (draft.kind === 'money' || draft.kind === 'percent') &&
    ADDING.has(words[draft.from - 1]?.lower ?? '')
  )
    return readPhraseAfter(words, at + 1)
  // "a 40m-long barge", "the 3,500-strong workforce"
  if (next.text === '-' && next.glued)
    return readPhraseAfter(words, at + (NOT_THINGS.test(words[at + 1]?.lower ?? '') ? 2 : 1))
  // In "a 6 % rent rise" and "a 700 metre swim" the tagger takes the noun for a verb.
  const isInside = draft.attributive || INDEFINITE_ARTICLES.has(words[draft.from - 1]?.lower ?? '')
  if (isInside && next.tag === 'VERB') {
    // "the 25-year-old scored"; but "a 25-year-old wounded sailor"
    if (draft.kind === 'age' && !['NOUN', 'ADJ'].includes(words[at + 1]?.tag ?? '')) return null
    if (findChangeNoun(next.lower) !== null) return readChanged(words, at)
    const phrase = words[at + 1]?.tag === 'NOUN' ? readPhraseAfter(words, at + 1) : null
    return { first: at, last: phrase?.last ?? at }
  }
  // "14 percent more cargo"
  if (draft.kind === 'percent' && MORE.has(next.lower)) return readPhraseAfter(words, at + 1)
  // "37 percent for Vela"
  if (draft.kind === 'percent' && next.lower === 'for' && words[at + 1]?.tag === 'PROPN')
    return isTimeWord(words[at + 1]) ? null : readPhraseAfter(words, at + 1)
  // "half the story"
  if (draft.kind === 'ratio' && words[draft.last]?.lower === 'half' && next.tag === 'DET')
    return readPhraseAfter(words, at)
  const isNominal = ['NOUN', 'PROPN', 'ADJ'].includes(next.tag) && next.kind === 'word'
  if (isInside && findChangeNoun(next.lower) !== null) return readChanged(words, at)
  if (draft.attributive && (next.kind === 'number' || next.tag === 'NUM')) return readPhraseAfter(words, at)
  // "a 29-day early voting period" is of a period, "29 days early" of nothing.
  const isNotThing = NOT_THINGS.test(next.lower)
  const isInPhrase = draft.attributive && next.tag === 'ADJ' && words[at + 1]?.tag === 'NOUN'
  if (!isNominal || (isNotThing && !isInPhrase)) return null
  return readPhraseAfter(words, at, isInside || draft.kind === 'percent' ? LINKS_BEHIND_NOUN : undefined)
}

/** What a figure is a part of: "half of the boats"; "the boats, half of which leak". */
function readWhole(words: readonly Word[], draft: Draft): PieceRun | null {
  const at = draft.last + 2
  if (!OBJECT_RELATIVES.has(words[at]?.lower ?? '')) return readPhraseAfter(words, at)
  return readPhraseBefore(words, draft.from - (words[draft.from - 1]?.text === ',' ? 2 : 1))
}

/** What changes behind a noun of change: the fares of "a 10 percent drop in fares"; null for a "drop" alone. */
function readChanged(words: readonly Word[], at: number): PieceRun | null {
  return CHANGED_BY.has(words[at + 1]?.lower ?? '') ? readPhraseAfter(words, at + 2) : null
}

/** Where the text goes on behind a bracket that opens at a piece or closes there; the piece itself when none does. */
function skipBracket(words: readonly Word[], at: number): number {
  if (CLOSING.has(words[at]?.text ?? '')) return at + 1
  if (!OPENING.has(words[at]?.text ?? '')) return at
  for (let close = at + 1; close < at + 8; close++) {
    if (CLOSING.has(words[close]?.text ?? '')) return close + 1
  }
  return at
}
