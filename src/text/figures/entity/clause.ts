import {
  ANY_CLAUSE_STARTS,
  CLAUSE_STARTS,
  LEADS_TO_AMOUNT,
  SUBJECT_RELATIVES,
} from '../../english/function-words.ts'
import { findChange } from '../../english/numbers/change-words.ts'
import { AGE_WORDS } from '../../english/numbers/amount-words.ts'
import { ENDEAVOURS, TELLING } from '../../english/verb-classes.ts'
import { toWordSet } from '../../strings/table.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'
import { type PieceRun, readPhraseAfter, readPhraseBefore } from './noun-phrases.ts'
import { isRestOfName, PLURAL_NOUN } from './phrase-edges.ts'
import { readReferent } from './pronoun-referent.ts'

/** What may stand between a name and its figure without a verb: "Acme by 2.6 %", "Bolt up 9 per cent". */
const BEHIND_NAME = new Set(['by', 'up', 'down', 'at', 'with'])
/** Parts of speech that stand inside a verb group. */
const VERB_PARTS = new Set(['ADV', 'PART', 'AUX'])
/** Parts of speech of names and things. */
const NOUNS = new Set(['NOUN', 'PROPN'])
/** What makes a participle of a noun: "has been forecast to drop". */
const BEEN = new Set(['been', 'being'])
/** Parts of speech behind which a participle belongs to a noun. */
const PRENOMINAL = new Set(['DET', 'ADJ'])
/** Parts of speech between a verb and an amount, or the last of a list of amounts. */
const BEFORE_AMOUNT = new Set(['ADV', 'ADP', 'PART', 'NUM', 'PUNCT', 'CCONJ'])
/** Parts of speech between the start of a clause and the noun of its subject. */
const BEFORE_SUBJECT = new Set(['DET', 'PRON', 'ADV', 'NUM', 'ADJ'])
/** Parts of speech of what a clause may begin behind. */
const CLAUSE_TAGS = new Set(['CCONJ', 'INTJ'])
/** What a clause may begin behind although the tagger takes it for a preposition or adverb: "after it had sunk". */
const JOINS_CLAUSE = toWordSet('after before since until till unless than as if whether how why')
/** The most phrases with a preposition between a subject and its verb. */
const MOST_LINKED = 3
// Matches "hulls"; not "has".
const COUNTED = /\p{L}{2}[^su]s$/u
// Matches "costing"; not "rose".
const GERUND = /\p{L}{2}ing$/u
/** What stands before "than" in front of an amount or a verb. */
const COMPARED = new Set(['more', 'less'])
/** What stands before an aside. */
const BEFORE_ASIDE = new Set([',', '-', '–', '—', '('])
/** Marks that no verb reaches its object over. */
const ENDS_OBJECT = new Set([',', ';', ':', '(', ')'])
/** The most words of an aside. */
const LONGEST_ASIDE = 14
/** What stands between the ends of a range of ages. */
const AGE_RANGE = new Set(['to', '-', '–', 'and'])
/** How far back a sentence is searched for its first noun phrase. */
const LONGEST_SENTENCE = 120

/**
 * The subject of the clause a figure stands in: back over its verb to the noun phrase in front. Without a verb between,
 * a name right in front or the sentence's first noun phrase, unless `isStrict`.
 */
export function readSubject(
  words: readonly Word[],
  draft: Draft,
  { isStrict }: { readonly isStrict: boolean },
): PieceRun | null {
  const sentence = words[draft.first]?.sentence
  let at = draft.from - 1
  let hasVerb = false
  let isNear = true
  for (let step = 0; at >= 0 && step < 60; step++) {
    const word = words[at]
    if (word === undefined || word.sentence !== sentence) break
    if (isVerb(words, at)) {
      hasVerb = true
      at--
      continue
    }
    // "the deal, signed in May, was worth", "the flats covered 40 hectares, the board said, up"
    const aside = skipAside(words, at, hasVerb)
    if (aside !== null) {
      at = aside
      continue
    }
    if (!hasVerb) {
      // ", equivalent to 5 percent" belongs to what stands before the comma.
      if (isStrict && isNear && ENDS_OBJECT.has(word.text)) return null
      // "and Acme by 2.6 %", "Bolt up 9 per cent": a name right before, its verb told earlier.
      if (!isStrict && BEHIND_NAME.has(word.lower)) {
        const named = readPhraseBefore(words, at - 1)
        const edge = named === null ? undefined : words[named.first - 1]
        if (
          named !== null &&
          (edge === undefined || edge.sentence !== sentence || CLAUSE_STARTS.has(edge.lower))
        )
          return named
      }
      at--
      continue
    }
    // "output more than doubled"
    if (word.lower === 'than' && COMPARED.has(words[at - 1]?.lower ?? '')) {
      at -= 2
      continue
    }
    if (VERB_PARTS.has(word.tag) || (word.tag === 'CCONJ' && isVerb(words, at - 1))) {
      at--
      continue
    }
    if (SUBJECT_RELATIVES.has(word.lower)) {
      const antecedent = readRelated(words, at)
      // "for somebody who is 22"
      if (antecedent !== null || words[at - 1]?.tag === 'PRON') return antecedent
      at--
      continue
    }
    // "is likely to carry 12 tonnes"
    if (word.tag === 'ADJ' && words[at + 1]?.lower === 'to') {
      at--
      continue
    }
    // "jobs for women aged 25 to 54 grew"
    const bearer = skipAge(words, at)
    if (bearer !== null) {
      at = bearer
      continue
    }
    const phrase = readPhraseBefore(words, at)
    // "have in fact sold 12 tonnes"
    if (phrase !== null && words[phrase.first - 1]?.tag === 'ADP' && words[phrase.first - 2]?.tag === 'AUX') {
      at = phrase.first - 2
      continue
    }
    // "its decision to hire 12 crews" hires nobody.
    const isTask = phrase !== null && words[at + 1]?.lower === 'to'
    if (isTask && (isStrict || ENDEAVOURS.has(words[phrase.last]?.lower ?? ''))) return null
    if (phrase !== null) return toSubject(words, phrase, isNear)
    // "the bridge across it was": the subject stands in front of the preposition.
    if (word.tag === 'PRON' && words[at - 1]?.tag === 'ADP' && !isClauseStart(words[at - 1])) {
      at -= 2
      continue
    }
    // "The company said it has 1,000 customers"
    if (word.tag === 'PRON') return readReferent(words, at)
    // ", wiping 70 million" and "sank and left 12 dead": the subject stands further left.
    const isSecond = word.tag === 'CCONJ' && isVerb(words, at + 1)
    const isParticiple = word.text === ',' && GERUND.test(words[at + 1]?.lower ?? '')
    if (isStrict && !isSecond && !isParticiple) return null
    hasVerb = false
    isNear = false
    at--
  }
  return hasVerb || isStrict ? null : readFirst(words, draft)
}

/**
 * The noun that a clause or participle in front of a finite verb modifies, past the phrase it ends with: the ships of
 * "ships that carry salt cost"; null where none does, as in "that sells boats costing".
 */
function readModified(words: readonly Word[], phrase: PieceRun, edge: number): PieceRun | null {
  const next = words[phrase.last + 1]
  if (next === undefined || GERUND.test(next.lower) || next.lower === 'to') return null
  let at = words[edge]?.tag === 'ADP' ? edge - 1 : edge
  const verb = words[at]
  if (verb?.tag !== 'VERB') return null
  if (GERUND.test(verb.lower)) {
    const bearer = readPhraseBefore(words, at - 1)
    return bearer?.last === at - 1 ? bearer : null
  }
  while (words[at]?.tag === 'VERB' || VERB_PARTS.has(words[at]?.tag ?? '')) at--
  return SUBJECT_RELATIVES.has(words[at]?.lower ?? '') ? readRelated(words, at) : null
}

/**
 * Index in front of an aside that ends at a piece, a bracket or what stands between commas: any before a verb, and "the
 * board said" elsewhere; null where none ends there.
 */
function skipAside(words: readonly Word[], at: number, hasVerb: boolean): number | null {
  const end = words[at]
  const opening = end?.text === ')' ? '(' : ','
  if (end === undefined || (end.text !== ',' && end.text !== ')')) return null
  let open = at - 1
  while (at - open < LONGEST_ASIDE && words[open]?.sentence === end.sentence && words[open]?.text !== opening)
    open--
  if (words[open]?.text !== opening || words[open]?.sentence !== end.sentence) return null
  if (opening === '(') return open - 1
  const isTelling = TELLING.has(words[at - 1]?.lower ?? '') || TELLING.has(words[open + 1]?.lower ?? '')
  if (!hasVerb) return isTelling ? open - 1 : null
  // "In May, the town paid": only behind a noun phrase that a clause begins with.
  const phrase = readPhraseBefore(words, open - 1)
  return phrase !== null && phrase.last === open - 1 && toSubject(words, phrase, false) !== null
    ? open - 1
    : null
}

/** Index in front of an age that ends at a piece: that of "women aged 25 to 54"; null where none does. */
function skipAge(words: readonly Word[], at: number): number | null {
  let first = at
  while (first > at - 3 && (words[first]?.kind === 'number' || AGE_RANGE.has(words[first]?.lower ?? '')))
    first--
  return first < at && words[first]?.lower === 'aged' ? first - 1 : null
}

/**
 * The subject that a phrase in front of its verb ends, past prepositions: the boats of "the boats across the bay were".
 * Where the verb is not `isNear`, null unless a clause begins with it, as "it had boats" in "it had boats to sail, selling".
 */
function toSubject(words: readonly Word[], phrase: PieceRun, isNear: boolean): PieceRun | null {
  let subject = phrase
  for (let step = 0; step < MOST_LINKED; step++) {
    let at = subject.first - 1
    while (BEFORE_SUBJECT.has(words[at]?.tag ?? '') && !isClauseStart(words[at])) at--
    const edge = words[at]
    if (edge === undefined || edge.sentence !== words[subject.first]?.sentence) return subject
    const whole = edge.tag === 'ADP' && !isClauseStart(edge) ? readPhraseBefore(words, at - 1) : null
    if (whole === null || whole.last !== at - 1 || words[whole.last]?.sentence !== edge.sentence) {
      const owner = readModified(words, subject, at)
      if (owner !== null) return owner
      const isStart =
        edge.kind === 'mark' || CLAUSE_TAGS.has(edge.tag) || edge.lower === 'that' || TELLING.has(edge.lower)
      return isNear || isStart ? subject : null
    }
    subject = whole
  }
  return subject
}

function isClauseStart(word: Word | undefined): boolean {
  return ANY_CLAUSE_STARTS.has(word?.lower ?? '') || JOINS_CLAUSE.has(word?.lower ?? '')
}

/**
 * Whether a verb takes the figure: "were under 25", "the index closed at 1,400"; not "by the other two", "voters
 * under 30" or "said 17-year-olds may".
 */
export function isPredicated(words: readonly Word[], draft: Draft): boolean {
  let at = draft.from - 1
  while (BEFORE_AMOUNT.has(words[at]?.tag ?? '') || AGE_WORDS.has(words[at]?.lower ?? '')) at--
  const verb = words[at]
  return (
    verb?.sentence === words[draft.first]?.sentence && isVerb(words, at) && !TELLING.has(verb?.lower ?? '')
  )
}

/**
 * What "which" stands for, past a name in apposition: the package of "the package for the chief, Ana Ruiz, which was
 * worth".
 */
function readRelated(words: readonly Word[], at: number): PieceRun | null {
  const isAside = BEFORE_ASIDE.has(words[at - 1]?.text ?? '')
  const near = readPhraseBefore(words, isAside ? at - 2 : at - 1)
  if (near === null || !isAside || words[at]?.lower !== 'which') return near
  const isName = words
    .slice(near.first, near.last + 1)
    .every(({ tag }, index) => tag === 'PROPN' || isRestOfName(words, near.first + index))
  const isApposed = isName && words[near.first - 1]?.text === ','
  return isApposed ? (readPhraseBefore(words, near.first - 2) ?? near) : near
}

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  // The "am" of "7.30am" is none, nor what a number counts: "40 hulls".
  const isCounted =
    words[at - 1]?.kind === 'number' && (word?.glued === true || COUNTED.test(word?.lower ?? ''))
  if (word === undefined || isCounted) return false
  if (word.tag === 'AUX') return true
  // "has been forecast to drop"
  if (word.tag === 'NOUN' && BEEN.has(words[at - 1]?.lower ?? '')) return true
  // "the tablet drops to $799"
  const isChange = word.tag === 'NOUN' && LEADS_TO_AMOUNT.has(words[at + 1]?.lower ?? '') && isMove(words, at)
  if (isChange) return true
  if (word.tag !== 'VERB' || isRestOfName(words, at)) return false
  const isPrenominal = PRENOMINAL.has(words[at - 1]?.tag ?? '') && words[at + 1]?.tag === 'NOUN'
  return !isPrenominal
}

/** Whether a noun in -s behind a singular noun or name is a verb of change: "the tablet drops to". */
function isMove(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const word = words[at]
  if (before === undefined || word === undefined || !NOUNS.has(before.tag) || PLURAL_NOUN.test(before.text))
    return false
  return PLURAL_NOUN.test(word.text) && findChange(word.lower) !== null
}

/** The noun phrase a sentence without a verb begins with: "Vela shares down 12 percent". */
function readFirst(words: readonly Word[], draft: Draft): PieceRun | null {
  const sentence = words[draft.first]?.sentence
  let start = draft.first
  while (start > 0 && draft.first - start < LONGEST_SENTENCE && words[start - 1]?.sentence === sentence)
    start--
  if (words.slice(start, draft.from).some((_, at) => isVerb(words, start + at))) return null
  const phrase = readPhraseAfter(words, start)
  const isBehind = phrase === null || phrase.last >= draft.from
  return isBehind || words[phrase.last + 1]?.lower === 'than' ? null : phrase
}
