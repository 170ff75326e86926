import { ANY_CLAUSE_STARTS, OBJECT_RELATIVES, OPENS_OBJECT } from '../../english/function-words.ts'
import { AGE_WORDS } from '../../english/numbers/amount-words.ts'
import type { Word } from '../../tokens/words.ts'
import { isToll } from '../context/death-toll.ts'
import type { Draft } from '../draft/drafts.ts'
import { isPredicated, readSubject } from './clause.ts'
import { readCountedThing } from './counted-thing.ts'
import { findListHead } from './list-head.ts'
import { withoutFigures } from './no-other-figure.ts'
import { readBehind } from './noun-behind.ts'
import { readInFront } from './noun-in-front.ts'
import { type PieceRun, readPhraseAfter, readPhraseBefore } from './noun-phrases.ts'
import { isTimeWord } from './phrase-edges.ts'
import { toPhraseText } from './phrase-text.ts'
import { readPurpose } from './purpose.ts'
import { readObject } from './verb-object.ts'
import { readState } from './what-befell.ts'
import { isWhen, readLasting } from './what-lasts.ts'
import { readOwner } from './whose-measured.ts'

/** What an age in apposition stands behind: "Ana Ruiz, 44" */
const OPENS_ASIDE = new Set([',', '('])
// Matches "rising"; not "rose".
const GERUND = /ing$/
/** Kinds that what befell the thing is not told with: "30 percent of the boats were sold" leaves the rest. */
const STATELESS = new Set(['percent', 'age', 'duration', 'ratio'])
/** What parts the shares of two rivals. */
const AGAINST_SHARE = new Set(['to', '-', '–'])
/** What stands before shares of those at one end: "the top 1 percent". */
const RANKED_SHARE = new Set(['top', 'bottom', 'richest', 'wealthiest', 'poorest', 'remaining', 'other'])
/** What a sentence begins with that tells shares of a group. */
const AMONG = new Set(['among', 'of'])
/** How far in front of a share the sentence may begin. */
const AMONG_REACH = 30
// Matches an opening or closing quotation mark.
const QUOTE = /^["“”]$/
/** How many numbers and commas may stand between a figure and its bracket. */
const BRACKET_REACH = 100
/** How many words may stand between a rival and the shares. */
const RIVAL_REACH = 16
/**
 * What links the rest of a noun to it behind its figure: "a reward of 40 euros for the lamp", "a duty of 5 percent on
 * salt".
 */
const GOES_ON = new Set(['for', 'on', 'against'])

/**
 * What a figure counts or measures, in the words of the text: the noun counted or the thing behind the measure
 * ("copper" of "14 tonnes of copper"), in brackets the subject of its verb ("ballots (league)"), or the subject alone
 * ("potential wheat output jumped 40 percent"). Null where nothing is said beyond the unit.
 */
export function readOf(
  text: string,
  words: readonly Word[],
  drafts: readonly Draft[],
  at: number,
): string | null {
  const index = findListHead(words, drafts, at)
  const draft = drafts[index]
  if (draft === undefined) return null
  if (draft.counted !== null && !isOfWhich(words, draft)) return readCountedThing(text, words, drafts, index)
  const holder = readRival(words, drafts, at) ?? readMaker(words, draft) ?? readMultiplied(words, draft)
  if (holder !== null) return toPhraseText(text, words, [holder])
  const behind = readNamed(words, drafts, index)
  if (behind === null && isUnsaid(words, draft)) {
    const whole = draft.kind === 'percent' || draft.kind === 'ratio' ? readAmong(words, draft) : null
    return whole === null ? null : toPhraseText(text, words, [whole])
  }
  const thing = behind === null ? readThing(words, drafts, index) : withState(words, draft, behind)
  const [first] = thing
  if (first !== undefined) return toOwned(text, words, thing, readOwner(words, drafts, index, first))

  // "(10, 11)": notes of a text
  const isNote = draft.unit === null && draft.kind === 'count' && isBracketed(words, draft)
  if (isNote || (draft.kind === 'duration' && isWhen(words, draft))) return null
  // "voters under 30", "the other two": they tell something of the subject only where the verb takes them.
  const isElse =
    draft.kind === 'age' ||
    (draft.kind === 'percent' && RANKED_SHARE.has(words[draft.from - 1]?.lower ?? '')) ||
    (draft.kind === 'count' && (words[draft.first]?.kind === 'word' || words[draft.from - 1]?.tag === 'DET'))
  if (isElse && !isPredicated(words, draft)) return null
  const subject = withoutFigures(words, drafts, index, readSubject(words, draft, { isStrict: false }))
  return subject === null ? null : toPhraseText(text, words, [subject])
}

/** Whether the noun behind a figure is not what it counts: "nine boats, half of which leak". */
function isOfWhich(words: readonly Word[], { last }: Draft): boolean {
  const pronoun = words[last + 2]?.lower
  return words[last + 1]?.lower === 'of' && OBJECT_RELATIVES.has(pronoun ?? '')
}

/** What stands behind the measure and names the thing: "14 tonnes of copper", "the 500-metre bridge"; whose age it is. */
function readNamed(words: readonly Word[], drafts: readonly Draft[], index: number): PieceRun | null {
  const draft = drafts[index]
  if (draft === undefined) return null
  // "a seven-year, 2 billion-mile trip": of the noun behind the last.
  const next = drafts[index + 1]
  if (next?.attributive === true && next.from === draft.last + 2 && words[draft.last + 1]?.text === ',')
    return readBehind(words, next)
  const told = readBehind(words, draft)
  if (draft.kind === 'age') return told ?? readBearer(words, draft)
  // "2 million of the 5 million euros": what follows is a figure itself.
  return withoutFigures(words, drafts, index, told)
}

/**
 * The words that name what is measured, in front of the figure or as what it is for; none where only the subject does.
 */
function readThing(words: readonly Word[], drafts: readonly Draft[], index: number): readonly PieceRun[] {
  const draft = drafts[index]
  if (draft === undefined) return []
  if (draft.kind === 'duration') {
    const lasting = readLasting(words, draft) ?? readPurpose(words, draft)
    if (lasting !== null) return [lasting]
    if (isWhen(words, draft)) return []
  }
  const front = withoutFigures(words, drafts, index, readInFront(words, draft))
  if (front !== null) return withRest(words, draft, front)
  const object = withoutFigures(words, drafts, index, readObject(words, draft))
  if (object !== null) return [object]
  const purpose = withoutFigures(words, drafts, index, readPurpose(words, draft))
  return purpose === null ? [] : [purpose]
}

/** The thing and what befell it: the copper seized of "14 tonnes of copper were seized". */
function withState(words: readonly Word[], draft: Draft, thing: PieceRun): readonly PieceRun[] {
  // "the 13-inch tablet was updated" tells no more of the inches.
  const isLoose = thing.last > draft.last && !draft.attributive && !STATELESS.has(draft.kind)
  const state = isLoose ? readState(words, thing.last) : null
  return state === null ? [thing] : [thing, state]
}

/** The thing and the rest of its phrase: the reward for the lamp of "a reward of 40 euros for the lamp". */
function withRest(words: readonly Word[], draft: Draft, thing: PieceRun): readonly PieceRun[] {
  const first = draft.last + 1
  if (words[draft.from - 1]?.lower !== 'of' || !GOES_ON.has(words[first]?.lower ?? '')) return [thing]
  const rest = readPhraseAfter(words, first + 1)
  if (rest === null || isTimeWord(words[rest.last]) || rest.first > first + 2) return [thing]
  return [thing, { first, last: rest.last }]
}

function toOwned(
  text: string,
  words: readonly Word[],
  thing: readonly PieceRun[],
  owner: PieceRun | null,
): string | null {
  const said = toPhraseText(text, words, thing)
  const isTold = owner === null || thing.some(({ first, last }) => first <= owner.last && owner.first <= last)
  const whose = isTold ? null : toPhraseText(text, words, [owner])
  return said === null || whose === null ? said : `${said} (${whose})`
}

/** Who had the lesser share: Vela of "Ruiz leads Vela, 52 percent to 37 percent"; else null. */
function readRival(words: readonly Word[], drafts: readonly Draft[], index: number): PieceRun | null {
  const draft = drafts[index]
  const winning = drafts[index - 1]
  if (draft?.kind !== 'percent' || winning?.kind !== 'percent') return null
  if (winning.last !== draft.from - 2 || !AGAINST_SHARE.has(words[draft.from - 1]?.lower ?? '')) return null
  const sentence = words[draft.first]?.sentence
  for (let at = winning.from - 2; winning.from - at < RIVAL_REACH && words[at]?.sentence === sentence; at--) {
    const isObject = words[at]?.tag === 'VERB' || words[at]?.lower === 'over'
    if (isObject && words[at + 1]?.tag === 'PROPN') return readPhraseAfter(words, at + 1)
  }
  return null
}

/** Whose doing a sum of its own is: that of "the 400 euros raised by Ruiz". */
function readMaker(words: readonly Word[], { from, last }: Draft): PieceRun | null {
  const isDone =
    words[from - 1]?.tag === 'DET' && words[last + 1]?.tag === 'VERB' && words[last + 2]?.lower === 'by'
  return isDone ? readPhraseAfter(words, last + 3) : null
}

/** Whether a bracket holds numbers alone: "(38, 39)"; not "(42 in May)". */
function isBracketed(words: readonly Word[], { first, last }: Draft): boolean {
  const isInside = (at: number): boolean => words[at]?.kind === 'number' || words[at]?.text === ','
  let open = first - 1
  while (open > first - BRACKET_REACH && isInside(open)) open--
  let close = last + 1
  while (close < last + BRACKET_REACH && isInside(close)) close++
  return words[open]?.text === '(' && words[close]?.text === ')'
}

/** What is multiplied: the rent of "nearly doubled the rent"; null in "the rent doubled". */
function readMultiplied(words: readonly Word[], { kind, last }: Draft): PieceRun | null {
  const isTransitive = words[last]?.tag === 'VERB' && OPENS_OBJECT.has(words[last + 1]?.lower ?? '')
  return kind === 'ratio' && isTransitive ? readPhraseAfter(words, last + 1) : null
}

/** What a sentence says it takes shares of: the voters of "Among voters over 60, 12 percent agreed"; else null. */
function readAmong(words: readonly Word[], { from }: Draft): PieceRun | null {
  let start = from
  while (start > 0 && from - start < AMONG_REACH && words[start - 1]?.sentence === words[from]?.sentence)
    start--
  const phrase = AMONG.has(words[start]?.lower ?? '') ? readPhraseAfter(words, start + 1) : null
  return phrase === null || phrase.last >= from ? null : phrase
}

/** Whether nothing says who or what they are: "wounding 27", "half of it", "and 12 percent are hungry". */
function isUnsaid(words: readonly Word[], draft: Draft): boolean {
  const isOfNothing = words[draft.last + 1]?.lower === 'of' && readBehind(words, draft) === null
  return (draft.kind === 'people' && !isToll(words, draft)) || isOfNothing || isSubject(words, draft)
}

/** Whether a figure stands for what the clause is about: "a 60-year-old said", "and 12 percent are hungry". */
function isSubject(words: readonly Word[], draft: Draft): boolean {
  let at = draft.last + 1
  while (words[at]?.tag === 'ADV' || QUOTE.test(words[at]?.text ?? '')) at++
  const verb = words[at]
  if (verb === undefined || verb.sentence !== words[draft.first]?.sentence) return false
  if (verb.tag !== 'AUX' && (verb.tag !== 'VERB' || GERUND.test(verb.lower))) return false
  let edge = draft.from - 1
  while (words[edge]?.tag === 'DET' || QUOTE.test(words[edge]?.text ?? '')) edge--
  const before = words[edge]
  return before === undefined || before.sentence !== verb.sentence || ANY_CLAUSE_STARTS.has(before.lower)
}

/** Whose age it is: "21 sailors, aged 20 to 60", "Ana Ruiz, 44, said". */
function readBearer(words: readonly Word[], draft: Draft): PieceRun | null {
  let at = draft.from - 1
  if (AGE_WORDS.has(words[at]?.lower ?? '')) at--
  if (OPENS_ASIDE.has(words[at]?.text ?? '')) at--
  // "voters under 30"
  const isBound = draft.from < draft.first && words[at]?.tag === 'NOUN'
  const phrase = at === draft.from - 1 && !isBound ? null : readPhraseBefore(words, at)
  if (phrase === null || words[phrase.last]?.tag !== 'PROPN') return phrase
  // "a walk with Ana Ruiz, 44": hers.
  let first = phrase.last
  while (first > phrase.first && words[first - 1]?.tag !== 'ADP') first--
  return { first, last: phrase.last }
}
