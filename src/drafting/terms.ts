import { toSingular } from '../text/english/noun-number.ts'
import { NAME_PARTICLES } from '../text/english/name-words.ts'
import { findCurrency } from '../text/english/numbers/currencies.ts'
import { findUnit } from '../text/english/numbers/units.ts'
import { OPENERS } from '../text/english/names/sentence-openers.ts'
import { readTitle } from '../text/english/names/titles.ts'
import { toFolded } from '../text/strings/fold.ts'
import { findTokens } from '../text/tokens/tokens.ts'
import type { Article } from '../types.ts'
import { toRanking } from './draft-row.ts'
import { isInLanguage, isReportersWord, toSample, toStopWords } from './stop-words.ts'

/** Words that may set texts apart, alone or two together, in the singular, and where they stand. */
export type TermCandidate = {
  readonly key: string
  /** As the texts write it, folded: "ferry", "ferries". */
  readonly forms: readonly string[]
  /** The most frequent form with its capitals: "Supreme Court". */
  readonly shown: string
  /** How often each text has it, by the text's index; one in the title counts three times. */
  readonly counts: ReadonlyMap<number, number>
}

type Occurrence = {
  readonly key: string
  readonly form: string
  readonly text: number
  readonly weight: number
}
/** Which words, and which two together, may be of a subject. */
type WordFilter = {
  readonly isTelling: (word: WordAt) => boolean
  readonly isPair: (left: WordAt, right: WordAt) => boolean
}
type WordAt = { readonly folded: string; readonly form: string; readonly joined: boolean }

/** At most so many words and pairs are looked at, the most telling first. */
const MOST_CANDIDATES = 2500
/** In a larger share of the texts a word sets none apart. */
const LARGEST_SHARE = 0.5
const TITLE_WEIGHT = 3
/** A pair has to make up this share of the uses of its rarer word. */
const PAIR_SHARE = 0.15
/** A word that stands in one pair so often is left to the pair. */
const ABSORBED_SHARE = 0.7

// Matches "harbour", "M-19", "U.S."; the mark before it tells where a pair is cut.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*(?:\.\p{L}\.)*/gu
// Matches what may stand between the words of a pair: a blank; not ", ".
const JOINED = /^[ \u00a0]$/
// Matches "harbour", "covid-19"; not "2026", "it’s".
const PLAIN = /^\p{L}(?:[\p{L}\p{N}-]*[\p{L}\p{N}])$/u
// Matches "’s" in "harbour’s".
const GENITIVE = /['’]s?$/u

/**
 * Nouns and pairs of words of the texts, but for stop words and `names`, folded words that are names of people.
 * `lang` is the language of most texts: others have no say, and only English nouns are told from other words.
 */
export function findTermCandidates(
  articles: readonly Article[],
  lang: string,
  names: ReadonlySet<string>,
): readonly TermCandidate[] {
  const filter = toWordFilter(toStopWords(lang), names)
  const occurrences = articles.flatMap((article, text) =>
    isInLanguage(toSample([article]), lang) ? findOccurrences(article, text, filter) : [],
  )
  const candidates = [...Map.groupBy(occurrences, ({ key }) => key)].map(([key, all]) =>
    toCandidate(key, all),
  )
  const sizes = new Map(candidates.map((candidate) => [candidate.key, toSize(candidate)]))
  const fewest = Math.max(2, Math.ceil(articles.length / 100))
  const often = candidates.filter(({ counts }) => counts.size >= fewest)
  const pairs = often.filter(({ key }) => {
    const [left = '', right] = key.split(' ')
    return (
      right !== undefined &&
      (sizes.get(key) ?? 0) >= Math.min(sizes.get(toSingular(left)) ?? 0, sizes.get(right) ?? 0) * PAIR_SHARE
    )
  })
  const inPairs = new Map<string, number>()
  for (const { key } of pairs) {
    for (const word of key.split(' ').map(toSingular))
      inPairs.set(word, Math.max(inPairs.get(word) ?? 0, sizes.get(key) ?? 0))
  }
  // "Rico" says no more than "Puerto Rico" where it hardly stands alone.
  const alone = often.filter(
    ({ key }) => !key.includes(' ') && (inPairs.get(key) ?? 0) < (sizes.get(key) ?? 0) * ABSORBED_SHARE,
  )
  const ranked = [...alone, ...pairs]
    .filter(({ counts }) => counts.size <= articles.length * LARGEST_SHARE)
    .toSorted(
      (a, b) => toWeight(b, articles.length) - toWeight(a, articles.length) || (a.key < b.key ? -1 : 1),
    )
    .slice(0, MOST_CANDIDATES)
  return lang === 'en' ? toNouns(ranked, articles) : ranked
}

function findOccurrences(
  { title, paragraphs }: Article,
  text: number,
  filter: WordFilter,
): readonly Occurrence[] {
  const found: Occurrence[] = []
  const read = (words: readonly WordAt[], weight: number): void => {
    for (const word of words) {
      if (filter.isTelling(word)) found.push({ key: toSingular(word.folded), form: word.form, text, weight })
    }
    words.forEach((word, at) => {
      const before = words[at - 1]
      if (!before || !word.joined || !filter.isPair(before, word)) return
      const key = `${before.folded} ${toSingular(word.folded)}`
      found.push({ key, form: `${before.form} ${word.form}`, text, weight })
    })
  }
  read(toWordsAt(title), TITLE_WEIGHT)
  for (const paragraph of paragraphs) read(toWordsAt(paragraph.text), 1)
  return found
}

/** The words of a subject, but for those of `names`. */
function toWordFilter(stops: ReadonlySet<string>, names: ReadonlySet<string>): WordFilter {
  const isTelling = ({ folded }: WordAt): boolean =>
    folded.length > 2 &&
    PLAIN.test(folded) &&
    !stops.has(folded) &&
    !isReportersWord(folded) &&
    !names.has(folded) &&
    !isOffice(folded) &&
    !isMeasure(folded)
  // "New" and "State" say nothing alone, and much in "New Alder" and "Lake State".
  const mayName = ({ folded }: WordAt): boolean =>
    folded.length > 1 &&
    !OPENERS.has(folded) &&
    !names.has(folded) &&
    !NAME_PARTICLES.has(folded) &&
    !isOffice(folded)
  const isPair = (left: WordAt, right: WordAt): boolean => {
    if (names.has(`${left.folded} ${right.folded}`)) return false
    const isName = isCapital(left) && isCapital(right)
    return [left, right].every((word) => isTelling(word) || (isName && mayName(word)))
  }
  return { isTelling, isPair }
}

/** "mayor", "reporters": who somebody is, and no subject. */
const isOffice = (folded: string): boolean => readTitle(toSingular(folded)) !== null
/** "tonnes", "dollars": what things are counted in, and no subject. */
const isMeasure = (folded: string): boolean => findUnit(folded) !== null || findCurrency(folded) !== null

/** "Harbour", "US"; not "harbour". */
const isCapital = ({ form }: WordAt): boolean => /^\p{Lu}/u.test(form)

function toWordsAt(text: string): readonly WordAt[] {
  let end = -1
  return [...text.normalize('NFC').matchAll(WORD)].map((match) => {
    const form = match[0].replace(GENITIVE, '')
    const joined = JOINED.test(text.slice(end, match.index))
    end = match.index + form.length
    return { folded: toFolded(form), form, joined }
  })
}

function toCandidate(key: string, occurrences: readonly Occurrence[]): TermCandidate {
  const counts = new Map<number, number>()
  for (const { text, weight } of occurrences) counts.set(text, (counts.get(text) ?? 0) + weight)
  const forms = toRanking(occurrences.map(({ form }) => form))
  return {
    key,
    forms: [...new Set(forms.map(([form]) => toFolded(form)))],
    shown: forms[0]?.[0] ?? key,
    counts,
  }
}

const toSize = ({ counts }: TermCandidate): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

/** How telling a term is in all texts together. */
function toWeight({ counts }: TermCandidate, texts: number): number {
  const rarity = Math.log(texts / counts.size)
  return [...counts.values()].reduce((sum, count) => sum + Math.log2(1 + count) * rarity, 0)
}

/** Those that the tagger takes for nouns, or pairs that end in one, where it has met them: "harbour"; not "sail away". */
function toNouns(
  candidates: readonly TermCandidate[],
  articles: readonly Article[],
): readonly TermCandidate[] {
  const wanted = new Map<string, { nouns: number; others: number }>()
  for (const { key } of candidates) wanted.set(key.split(' ').at(-1) as string, { nouns: 0, others: 0 })
  const open = new Set(wanted.keys())
  for (const { paragraphs } of articles) {
    for (const { text } of paragraphs) {
      if (open.size === 0) break
      const keys = toWordsAt(text).map(({ folded }) => toSingular(folded))
      if (!keys.some((key) => open.has(key))) continue
      for (const token of findTokens(text)) {
        const key = toSingular(toFolded(token.text))
        const tally = wanted.get(key)
        if (!tally) continue
        if (token.tag === 'NOUN' || token.tag === 'PROPN') tally.nouns++
        else tally.others++
        if (tally.nouns + tally.others >= MOST_SAMPLES) open.delete(key)
      }
    }
  }
  return candidates.filter(({ key }) => {
    const tally = wanted.get(key.split(' ').at(-1) as string)
    return !tally || tally.nouns > tally.others
  })
}

/** After so many places it is clear whether a word is a noun. */
const MOST_SAMPLES = 5
