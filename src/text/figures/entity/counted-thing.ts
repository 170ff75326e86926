import { PERSONAL_RELATIVES, SUBORDINATING } from '../../english/function-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { type PieceRun, readPhraseAfter } from './noun-phrases.ts'
import { toPhraseText } from './phrase-text.ts'
import { readState } from './what-befell.ts'
import { readWhose } from './whose-counted.ts'

// Nouns that carry a figure but are not what it measures.
const PEOPLE_WORD = /^(?:people|persons?)$/
/** Parts of speech of the verb group and what it takes. */
const CLAUSE = new Set(['VERB', 'AUX', 'ADV', 'ADJ', 'PART', 'NOUN', 'PROPN', 'DET', 'ADP', 'PRON'])
/** How many words of a clause tell enough. */
const LONGEST = 7
/** Parts of speech a clause may end with. */
const CLOSED = new Set(['VERB', 'ADJ', 'NOUN', 'PROPN'])

/**
 * What a number counts, as the text says it: the noun phrase with what befell it ("members of the guard killed") and, in
 * brackets, whose it is ("ballots (league)"). Null where the unit says all of it, or the number counts nothing.
 */
export function readCountedThing(
  text: string,
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
): string | null {
  const draft = drafts[index]
  const counted = draft?.counted
  if (draft === undefined || counted == null) return null
  const last = Math.max(counted.head, readPhraseAfter(words, counted.head)?.last ?? counted.head)
  const isNamed = counted.head < draft.first
  // "a 12 page leaflet": the unit is told already, the leaflet is not.
  const isUnitFirst = counted.first < counted.head && words[counted.first]?.lower === counted.unit
  const state = readState(words, last)
  // "sailors in 21 ports have been killed": not the ports.
  const before = words[draft.from - 1]
  const isOthers =
    before?.tag === 'ADP' && !SUBORDINATING.has(before.lower) && state !== null && state.first > last + 1
  const more = isNamed ? null : ((isOthers ? null : state) ?? readRelative(words, last))
  const phrase: PieceRun = { first: isUnitFirst ? counted.first + 1 : counted.first, last }
  const said = toPhraseText(text, words, more === null ? [phrase] : [phrase, more])
  const subject = isNamed ? null : readWhose(words, drafts, index)
  const whose = subject === null || subject.last >= draft.from ? null : toPhraseText(text, words, [subject])
  // Told elsewhere in the sentence, the noun is worth repeating: "a goal of 9 million" after "3 million ballots".
  const isMore =
    isNamed ||
    isUnitFirst ||
    more !== null ||
    (draft.attributive && draft.unit === 'people') ||
    draft.kind === 'rate' ||
    draft.unit === null ||
    last > counted.head ||
    (counted.isPeople && !PEOPLE_WORD.test(words[counted.head]?.lower ?? ''))
  if (whose === null) return isMore ? said : null
  return said === null ? whose : `${said} (${whose})`
}

/**
 * The clause that tells counted people apart: "who have been missing" in "900 people who have been missing"; else
 * null.
 */
export function readRelative(words: readonly Word[], last: number): PieceRun | null {
  const first = last + 1
  const sentence = words[last]?.sentence
  if (!PERSONAL_RELATIVES.has(words[first]?.lower ?? '') || words[first]?.sentence !== sentence) return null
  let end: number | null = null
  let at = first + 1
  for (; at <= first + LONGEST; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || word.sentence !== sentence || !CLAUSE.has(word.tag)) break
    if (CLOSED.has(word.tag)) end = at
  }
  // A clause cut off in the middle says something else.
  if (at > first + LONGEST && CLAUSE.has(words[at]?.tag ?? '')) return null
  return end === null ? null : { first, last: end }
}
