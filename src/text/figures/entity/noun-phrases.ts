import { BEFORE_TIME } from '../../english/calendar.ts'
import { INDEFINITE_ARTICLES, NOUN_LINKS, PRONOUNS, QUANTIFIERS } from '../../english/function-words.ts'
import { ALWAYS_VERBS } from '../../english/tagging-words.ts'
import type { Word } from '../../tokens/words.ts'
import {
  isLastPlural,
  isNewSubject,
  isNominal,
  isOwner,
  isRestOfName,
  isTimeWord,
  isVerbOfObject,
  OWNING,
  PARTICIPLE,
  PLURAL_NOUN,
} from './phrase-edges.ts'

/** A run of pieces, both ends inclusive. */
export type PieceRun = { readonly first: number; readonly last: number }

/** Parts of speech that open a noun phrase. */
const OPENING_TAGS = new Set(['DET', 'PRON'])
/** Marks inside a compound: "gas-only", "S&P", "shop.com". */
const JOINS = new Set(['-', '–', '&', '/', '.'])
/** What parts two figures: "34 cts vs 1.19 dlrs". */
const VERSUS = new Set(['vs', 'versus'])
/** What opens a date in front of a clause. */
const TIME_OPENERS = new Set(['in', 'on', 'since'])
// Matches the "'s" of "Ana's"; not "s".
const POSSESSIVE = /^['’]s?$/
// Matches "leading" and "armed"; not "leader".
const ED_OR_ING = /(?:ed|ing)$/
/** Parts of speech behind which a participle belongs to a noun. */
const PRENOMINAL = new Set(['DET', 'ADJ'])
/** Parts of speech in front of an article inside a phrase: "price of the gold", "all the boats". */
const LEADS_TO_ARTICLE = new Set(['ADP', 'PART', 'CCONJ', 'DET', 'PRON'])
/** What joins two participles before a noun: "issued and outstanding shares". */
const PAIRS = new Set(['and', 'or'])
/** What ends a compound that is a noun: "start-up", "60-year-old". */
const COMPOUND_ENDS = new Set(['old', 'up', 'off', 'out', 'in', 'over', 'down'])
/** Matches "2019"; not "2,019". */
export const YEAR = /^(?:19|20)\d\d$/
// Matches the 40 of "Vela 40"; not "4.5" or "1,200".
const WHOLE = /^\d{1,4}$/
/** What stands before a year that is no part of the phrase: "guidance for 2019". */
const BEFORE_LOOSE_YEAR = new Set(['in', 'for', 'during', 'since', 'by', 'of'])
/** Parts of speech a noun phrase does not begin with. */
const LEADING = new Set(['DET', 'PRON', 'PUNCT', 'CCONJ', 'ADP', 'PART'])

/** The noun phrase that begins at a piece, with the "of" phrases behind it; null where none begins there. */
export function readPhraseAfter(
  words: readonly Word[],
  from: number,
  links: readonly string[] = ['of'],
): PieceRun | null {
  let first = from
  while (
    OPENING_TAGS.has(words[first]?.tag ?? '') &&
    (!PRONOUNS.has(words[first]?.lower ?? '') || QUANTIFIERS.has(words[first]?.lower ?? ''))
  )
    first++
  let last: number | null = null
  const sentence = words[from]?.sentence
  let joined = 0
  for (let at = first; at < words.length && at < first + 16; at++) {
    const word = words[at]
    if (word === undefined || word.sentence !== sentence) break
    const next = words[at + 1]
    if (word.kind === 'mark') {
      if (word.glued && next?.glued === true && JOINS.has(word.text) && next.kind === 'word') {
        if (next.tag === 'NOUN' || next.tag === 'PROPN' || last === null) continue
        // "the 44-year-old club", "a sun-dried fish": the compound stands before its noun.
        const head = readPhraseAfter(words, at + 2, links)
        last = head === null || head.first > at + 2 ? at + 1 : head.last
        break
      }
      if ((word.glued && next?.glued === true && JOINS.has(word.text)) || word.text === '&') continue
      if (/^["“‘']$/.test(word.text) && last === null) continue
      break
    }
    if (VERSUS.has(word.lower) || ALWAYS_VERBS.has(word.lower)) break
    if (word.tag === 'NOUN' || word.tag === 'PROPN') {
      if (isTimeWord(word) && last !== null && word.tag === 'PROPN') break
      if (isNewSubject(words, at, last) || isVerbOfObject(words, at, last)) break
      if (isOwner(words, at)) {
        // "the harbour's remaining berths": what is owned is still to come.
        const owned = readPhraseAfter(words, at + 1, links)
        return { first, last: owned?.last ?? at + 1 }
      }
      last = at
      continue
    }
    if (
      word.kind === 'number' &&
      word.glued &&
      (words[at - 1]?.kind === 'word' || (last !== null && words[at - 1]?.text === '-'))
    ) {
      if (last !== null) last = at
      continue
    }
    // "the 11-inch iPad Pro"
    if (last === at - 1 && isRestOfName(words, at)) {
      last = at
      continue
    }
    // "10-year work permits.": a plural at the end that the tagger takes for a verb.
    if (last === at - 1 && isLastPlural(words, at)) {
      last = at
      break
    }
    if (last === null) {
      if (
        word.tag === 'NUM' ||
        word.tag === 'ADJ' ||
        word.tag === 'ADV' ||
        word.tag === 'X' ||
        word.kind === 'number'
      )
        continue
      if (word.tag === 'VERB' && PARTICIPLE.test(word.lower) && isNominal(next)) continue
      // "issued and outstanding shares", "killed or wounded soldiers"
      if (
        (PARTICIPLE.test(word.lower) &&
          next !== undefined &&
          PAIRS.has(next.lower) &&
          isNominal(words[at + 3])) ||
        (PAIRS.has(word.lower) && at > first && isNominal(next) && isNominal(words[at + 2]))
      )
        continue
      // "offshore wind capacity": a noun the tagger takes for a verb.
      if (word.tag === 'VERB' && at > first && next?.tag === 'NOUN') continue
      break
    }
    if (links.includes(word.lower) && joined < 2) {
      const more = readPhraseAfter(words, at + 1, [])
      if (more === null || more.first > at + 3) break
      // "a 3 percent drop for the year"
      if (word.lower !== 'of' && (isTimeWord(words[more.last]) || YEAR.test(words[at + 1]?.text ?? ''))) break
      joined++
      last = more.last
      at = more.last
      continue
    }
    if (word.kind === 'number' && next?.tag === 'NOUN') break
    if (word.lower === 'and' && words[at - 1]?.tag === 'PROPN' && next?.tag === 'PROPN') continue
    break
  }
  return last === null || last < first ? null : { first, last }
}

/** The noun phrase that ends at a piece or just before it, with the phrases it is linked to on its left ("price of gold"). */
export function readPhraseBefore(words: readonly Word[], to: number, floor = 0): PieceRun | null {
  let last = to
  while (last >= floor && /^["”’')\]]$/.test(words[last]?.text ?? '')) last--
  last = skipYears(words, last)
  const end = words[last]
  if (end === undefined || last < floor) return null
  // "the XK-120", "U-9": a name that ends in digits.
  const stem = words[last - 1]
  const isCode =
    end.kind === 'number' &&
    ((end.glued && stem?.text === '-' && words[last - 2]?.kind === 'word') ||
      // "the Vela 40", "Brigade 12"
      (stem?.tag === 'PROPN' && stem.sentence === end.sentence && !isTimeWord(stem) && WHOLE.test(end.text)))
  // "a 60-year-old said", "the start-up employs"
  const isCompound = COMPOUND_ENDS.has(end.lower) && stem?.text === '-' && stem.glued
  if (
    !isCode &&
    !isCompound &&
    !isRestOfName(words, last) &&
    !(isNominal(end) && end.tag !== 'ADJ' && !OWNING.test(end.text))
  )
    return null
  if (isTimeWord(end) && words[last - 1]?.kind !== 'number') {
    // "sales rose last year by": the time is not the subject.
    const before = words[last - 1]
    if (BEFORE_TIME.has(before?.lower ?? '') || end.lower.endsWith('day')) {
      const back = BEFORE_TIME.has(before?.lower ?? '') ? last - 2 : last - 1
      return back < floor ? null : readPhraseBefore(words, back, floor)
    }
  }
  let first = last
  for (let at = last - 1; at >= floor && last - at < 18; at--) {
    const word = words[at]
    if (word === undefined || word.sentence !== end.sentence) break
    if (word.kind === 'mark') {
      if (JOINS.has(word.text) && (word.text === '&' || (word.glued && words[at + 1]?.glued === true))) {
        // "working-class wards": whatever its first half is by itself.
        if (word.glued && words[at - 1]?.kind === 'word') first = --at
        continue
      }
      if (/^["“‘'’]$/.test(word.text)) continue
      break
    }
    // "crews preferred Vela": no adjective stands behind a plural inside a phrase.
    const isBehindPlural = word.tag === 'NOUN' && PLURAL_NOUN.test(word.text) && words[at + 1]?.tag === 'ADJ'
    // "In May officers seized": no May officers; but "May sales rose"
    const isDate = isTimeWord(word) && TIME_OPENERS.has(words[at - 1]?.lower ?? '')
    if (VERSUS.has(word.lower) || isBehindPlural || isDate || isNewSubject(words, at + 1, at)) break
    if (
      word.tag === 'NOUN' ||
      word.tag === 'PROPN' ||
      word.tag === 'ADJ' ||
      word.tag === 'X' ||
      word.kind === 'number' ||
      isRestOfName(words, at)
    ) {
      first = at
      continue
    }
    if (word.tag === 'PART' && POSSESSIVE.test(word.text)) continue
    if (word.tag === 'DET' || (word.tag === 'PRON' && !PRONOUNS.has(word.lower))) {
      // "time the press": only a preposition, "and" or another such word leads on from an article.
      if (LEADS_TO_ARTICLE.has(words[at - 1]?.tag ?? '')) continue
      break
    }
    if (
      word.tag === 'VERB' &&
      ED_OR_ING.test(word.lower) &&
      isNominal(words[at + 1]) &&
      PRENOMINAL.has(words[at - 1]?.tag ?? '')
    ) {
      first = at
      continue
    }
    if (
      NOUN_LINKS.has(word.lower) &&
      (word.tag === 'ADP' || word.tag === 'PART') &&
      isNominal(words[at - 1]) &&
      words[at - 1]?.tag !== 'ADJ' &&
      // "let to a shop at a rate"
      !(word.lower === 'at' && INDEFINITE_ARTICLES.has(words[at + 1]?.lower ?? '')) &&
      // "this year for Ruiz"
      !isTimeWord(words[at - 1])
    )
      continue
    if (
      word.lower === 'and' &&
      isNominal(words[at - 1]) &&
      isNominal(words[at + 1]) &&
      words[at - 1]?.tag === words[at + 1]?.tag
    )
      continue
    break
  }
  while (first < last && LEADING.has(words[first]?.tag ?? '')) first++
  if (first === last && PRONOUNS.has(end.lower)) return null
  return { first, last }
}

/** Where a phrase ends before "in 2019", "for 2019" or "between 2014 and 2017". */
function skipYears(words: readonly Word[], last: number): number {
  if (!YEAR.test(words[last]?.text ?? '')) return last
  if (BEFORE_LOOSE_YEAR.has(words[last - 1]?.lower ?? '')) return last - 2
  const isSpan = words[last - 1]?.lower === 'and' && YEAR.test(words[last - 2]?.text ?? '')
  return isSpan && words[last - 3]?.lower === 'between' ? last - 4 : last
}
