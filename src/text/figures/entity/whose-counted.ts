import { BE_FORMS, DETERMINERS, INDEFINITE_ARTICLES, SUBORDINATING } from '../../english/function-words.ts'
import { isAmount } from '../../english/numbers/amount-words.ts'
import { TELLING } from '../../english/verb-classes.ts'
import { toWordSet } from '../../strings/table.ts'
import type { Word } from '../../tokens/words.ts'
import { isPlural } from '../draft/counted-kind.ts'
import type { Draft } from '../draft/drafts.ts'
import { readSubject } from './clause.ts'
import { withoutFigures } from './no-other-figure.ts'
import { type PieceRun, readPhraseBefore, YEAR } from './noun-phrases.ts'
import { isTimeWord } from './phrase-edges.ts'

/** Parts of speech between a verb and the number of its object: "counted as yet only the other 30". */
const MODIFIERS = new Set(['DET', 'ADJ', 'ADV', 'PRON', 'PART', 'NUM', 'X', 'SYM'])
/** Prepositions that tie a number to the verb in front: "grew by 30 jobs", "came with 12 boats". */
const GOVERNING = new Set(['by', 'to', 'at', 'from', 'with'])
/** Participles that are prepositions: "the crews, including two cooks". */
const NOT_GOVERNING = toWordSet(
  'according including excluding following involving concerning regarding pending',
)
/** What stands before known things. */
const DEFINITE = new Set([...DETERMINERS].filter((word) => !INDEFINITE_ARTICLES.has(word)))
/** Parts of speech of names and things. */
const NOUNS = new Set(['NOUN', 'PROPN'])
/** What stands between the things of a list. */
const JOINS = new Set([',', 'and', 'or', ';'])
/** How far before a number its verb is looked for. */
const LONGEST_REACH = 24

/**
 * Whose the counted things are: what they make up ("a run of seven games") or the subject of the verb that takes them
 * ("the league counted 30 ballots"). Null where no word says so.
 */
export function readWhose(words: readonly Word[], drafts: readonly Draft[], index: number): PieceRun | null {
  const draft = drafts[index]
  if (draft === undefined) return null
  const whole = readWhole(words, draft)
  return whole ?? readTaker(words, drafts, index)
}

/** The subject of the verb that takes a figure, or the list it stands in, as its object; null where none does. */
export function readTaker(words: readonly Word[], drafts: readonly Draft[], index: number): PieceRun | null {
  const draft = drafts[index]
  const from = readGoverned(words, drafts, index)
  if (draft === undefined || from === null || isKnown(words, draft)) return null
  const subject = readSubject(words, { ...draft, from }, { isStrict: true })
  const isTime = subject?.first === subject?.last && isTimeWord(words[subject?.last ?? -1])
  return subject === null || isTime ? null : withoutFigures(words, drafts, index, subject)
}

/** The noun that the counted things make up: "a run of seven games"; null for "the son of one mayor". */
function readWhole(words: readonly Word[], draft: Draft): PieceRun | null {
  if (words[draft.from - 1]?.lower !== 'of') return null
  const phrase = readPhraseBefore(words, draft.from - 2)
  const isSome = INDEFINITE_ARTICLES.has(words[(phrase?.first ?? 0) - 1]?.lower ?? '')
  return phrase === null || !isSome || isAmount(words[phrase.last]?.lower ?? '', 'empty') ? null : phrase
}

/** Whether a verb is passive: the "shut" of "were quickly shut". */
function isPassive(words: readonly Word[], verb: number): boolean {
  let at = verb - 1
  while (words[at]?.tag === 'ADV') at--
  return BE_FORMS.has(words[at]?.lower ?? '')
}

/** Whether counted things are told as known, and are nobody's because a verb takes them: "met the two crews". */
function isKnown(words: readonly Word[], draft: Draft): boolean {
  return (
    draft.counted !== null &&
    isPlural(words[draft.counted.head]) &&
    DEFINITE.has(words[draft.from - 1]?.lower ?? '')
  )
}

/**
 * Where the object begins of the verb that takes the counted things, so that its subject is theirs: "the league counted
 * 30 ballots and nine letters"; null in "were found at two mills", "eight sailors came".
 */
function readGoverned(words: readonly Word[], drafts: readonly Draft[], index: number): number | null {
  let at = (drafts[index]?.from ?? 0) - 1
  let earlier = index - 1
  let isJoined = false
  const isCounted = drafts[index]?.counted != null
  for (let step = 0; step < LONGEST_REACH && at >= 0; step++) {
    const word = words[at]
    if (word === undefined || word.sentence !== words[drafts[index]?.first ?? 0]?.sentence) return null
    const other = drafts[earlier]
    if (other !== undefined && at <= Math.max(other.last, other.counted?.head ?? 0)) {
      at = other.from - 1
      earlier--
      isJoined = false
      continue
    }
    if (SUBORDINATING.has(word.lower) || NOT_GOVERNING.has(word.lower)) return null
    // "has certified 40": an adjective to the tagger
    if (word.tag === 'ADJ' && TELLING.has(word.lower)) return null
    // "saved by eight sailors", "was shut by 40 ports": who did it is not whose they are; but "passed by 30 votes".
    if (
      word.lower === 'by' &&
      isCounted &&
      (drafts[index]?.counted?.isPeople === true || isPassive(words, at - 1))
    )
      return null
    // "52 were hurt, and 11 men came": the verb behind a comma belongs to the words before it.
    // "the board said 12 ships had sunk": it only tells of them; not "the army found two bombs".
    const isFound = isCounted && word.lower === 'found'
    if (word.tag === 'VERB' || word.tag === 'AUX')
      return !isJoined && (!TELLING.has(word.lower) || isFound) ? at + 1 : null
    // "grew by 30 jobs", "looked at four plans"; not "aid to 12 ports", "raids at two mills", ", with two mills"
    if (GOVERNING.has(word.lower)) {
      const verb = words[at - 1]
      const isVerb =
        (verb?.kind === 'word' || YEAR.test(verb?.text ?? '')) &&
        !NOUNS.has(verb?.tag ?? '') &&
        !NOT_GOVERNING.has(verb?.lower ?? '')
      return isVerb && !isJoined ? at : null
    }
    const isJoin = JOINS.has(word.lower)
    if (!isJoin && !MODIFIERS.has(word.tag) && word.text !== '-') return null
    isJoined ||= isJoin
    at--
  }
  return null
}
