import { isPerson } from './persons.ts'
import type { Word } from './prose.ts'
import { toSingular } from './singular.ts'

/** The dash of "10-15 boats". */
const DASHES = new Set(['-', '–'])
/** "76 of them": what they are was told before. */
const THEM = new Set(['them', 'us', 'whom'])
/** The hyphen of "first-team". */
const HYPHENS = new Set(['-', '–', '‑'])
/** Parts of speech that say which kind of thing is counted. */
const KIND_TAGS = new Set(['NOUN', 'PROPN', 'ADJ'])
// Matches adjectives that say no kind: "more", "biggest"; not "new" or "forest".
const NO_KIND =
  /^(?:more|other|further|additional|extra|such|total|full|whole|least|most|fewer|many|few|(?:bigg|larg|small|high|low|old|young|great|strong|rich|poor|b|fast|long|lat|earli|wors|deadli|heavi|busi|wealthi|near|clos|tough|hard|strict|new)est|worst|top)$/
/** "Acme and Bolt vans" */
const PAIRS = new Set(['and', '&', 'or'])
// Matches "armed", "charging", "known"; not "were".
const PARTICIPLE = /(?:ed|ing|en|wn)$/
// Matches "boats" and "people"; not "US" or "mass".
const PLURAL = /(?:[^sS]s|people|men|children)$/
// Matches "MEN" and "HOUSES" of a text all in capitals; not "US" or "Acme".
const ALL_CAPITALS = /^\p{Lu}{3,}$/u
// Matches "Acme"; not "ABC" or "boats".
const NAME = /^\p{Lu}\p{Ll}/u
// Matches "hires" and "raids"; not "pass".
const VERB_LIKE_PLURAL = /[^s]s$/

/** The counted noun behind a number: "8 [soldiers]", "20m of its [Acme lamps]"; piece indices, inclusive. */
export type Counted = {
  /** First word of the noun phrase, modifiers included. */
  readonly first: number
  /** The noun itself. */
  readonly head: number
  /** "people", or the noun and the nouns before it in the singular: "power plant". */
  readonly unit: string
  readonly isPeople: boolean
}

// Words that end a noun phrase though they are tagged as nouns or names: "killed 19 people Friday".
const ENDS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight last this next alone each apiece ago later earlier worldwide nationwide overnight respectively combined annually daily monthly weekly abroad per a.m. p.m. plus including vs versus while whilst whereas who whom whose which that than'.split(
    ' ',
  ),
)
// Adjectives and quantifiers that may stand between a number and its noun.
const BETWEEN = new Set(
  'more other further additional new extra fellow such different separate consecutive straight successive full whole total'.split(
    ' ',
  ),
)
// Words that stand for people when no noun follows: "30 wounded", "two dead".
const STATES = new Set(
  'dead killed wounded injured missing hurt arrested detained captured displaced hospitalized hospitalised homeless kidnapped abducted disappeared unemployed infected deported drowned'.split(
    ' ',
  ),
)
// "three of the soldiers", "20m of its Acme lamps"
const AFTER_OF = new Set('the its their his her our your my these those them us whom which'.split(' '))
const LONGEST_PHRASE = 9
// Matches an opening or closing quotation mark.
const QUOTE = /^["'“”‘’«»]$/

/** Reads the noun a number counts, from the piece behind the number. Null where none follows: "a goal of 9 million". */
export function readCounted(words: readonly Word[], from: number, isOne = false): Counted | null {
  let at = from
  const start = words[at]
  if (start === undefined || (DASHES.has(start.text) && words[at + 1]?.kind === 'number')) return null
  if (start.lower === 'of' && AFTER_OF.has(words[at + 1]?.lower ?? '')) {
    at += 2
    if (THEM.has(words[at - 1]?.lower ?? '')) return null
  } else if (start.lower === 'of') at += 1
  const first = at
  let head: number | null = null
  for (let step = 0; step < LONGEST_PHRASE; step++, at++) {
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined || word.sentence !== start.sentence) break
    if (word.kind === 'mark') {
      // "first-team players", "gas-only options"; a comma goes on only between adjectives: "six big, new boats".
      if (HYPHENS.has(word.text) && word.glued && words[at + 1]?.glued === true) continue
      // "two “bosses”", "three union “bosses”"
      if (QUOTE.test(word.text) && (head === null || (next?.tag === 'NOUN' && !isPlural(words[head]))))
        continue
      break
    }
    if (word.kind === 'number') {
      if (head === null && word.glued) continue
      // "two 40-pound bombs": how big each is stands between.
      if (head === null && next?.text === '-' && next.glued && words[at + 2]?.glued === true) {
        at += 2
        continue
      }
      if (head === null && words[at + 1]?.tag === 'PROPN') continue
      break
    }
    if (ENDS.has(word.lower)) break
    // "gas-only options", "first-team players": what stands before a hyphen is never the noun itself.
    if (
      HYPHENS.has(next?.text ?? '') &&
      next?.glued === true &&
      words[at + 2]?.glued === true &&
      words[at + 2]?.kind === 'word'
    ) {
      if (head !== null) break
      continue
    }
    // "two AK-47 rifles": a name with digits stands before the noun.
    if (
      HYPHENS.has(next?.text ?? '') &&
      next?.glued === true &&
      words[at + 2]?.glued === true &&
      words[at + 2]?.kind === 'number' &&
      words[at + 3]?.tag === 'NOUN'
    ) {
      if (head !== null) break
      at += 2
      continue
    }
    const isFirst = at === first
    if (isNoun(word, isFirst, next)) {
      if (head !== null && word.tag === 'VERB') break
      // "unions cost" and "soldiers force" are a noun and its verb; "arms dealers" are one noun.
      if (
        head !== null &&
        isPlural(words[head]) &&
        !isPlural(word) &&
        (word.tag === 'NOUN' || ALL_CAPITALS.test(word.text))
      )
        break
      head = at
      // A plural lower-case noun closes the phrase unless another noun follows at once.
      continue
    }
    if (head !== null) {
      if (word.lower === 'and' || word.lower === '&') {
        if (!joinsModifiers(words, at, first)) break
        head = null
        continue
      }
      break
    }
    // "one civilian died": a person, though the tagger says adjective.
    const isVerbNext = next?.tag === 'VERB' && words[at + 2]?.tag !== 'NOUN'
    if (word.tag === 'ADJ' && isPerson(word.text) && (isVerbNext || !isPrenominal(next))) {
      return { first, head: at, unit: 'people', isPeople: true }
    }
    if (
      BETWEEN.has(word.lower) ||
      word.tag === 'NUM' ||
      word.tag === 'ADJ' ||
      word.tag === 'ADV' ||
      word.tag === 'X'
    )
      continue
    if (word.tag === 'VERB' && STATES.has(word.lower) && !isPrenominal(next)) {
      return { first, head: at, unit: 'people', isPeople: true }
    }
    if (word.tag === 'VERB' && PARTICIPLE.test(word.lower) && isPrenominal(next)) continue
    if ((word.lower === 'and' || word.lower === 'or') && step > 0 && joinsModifiers(words, at, first))
      continue
    break
  }
  if (head === null) {
    const state = words[first]
    if (state !== undefined && STATES.has(state.lower))
      return { first, head: first, unit: 'people', isPeople: true }
    return null
  }
  const noun = words[head]
  // "around 73, raising": a lone -ing word is a verb, whatever its tag.
  if (noun !== undefined && head === first && noun.lower.endsWith('ing')) return null
  return toCounted(words, first, head, isOne)
}

function isPlural(word: Word | undefined): boolean {
  // "US" ends in a capital: no plural.
  if (word === undefined) return false
  return PLURAL.test(ALL_CAPITALS.test(word.text) ? word.lower : word.text)
}

function isNoun(word: Word, isFirst: boolean, next: Word | undefined): boolean {
  if (word.lower === 'others') return false
  // A capital inside a sentence is a name, whatever the tagger says: "its Acme lamps".
  if (word.tag === 'VERB' && NAME.test(word.text) && next?.tag === 'NOUN') return true
  if (word.tag === 'NOUN' || word.tag === 'PROPN') return !(STATES.has(word.lower) && isPrenominal(next))
  // The tagger takes "hires" and "raids" behind a number for verbs.
  return isFirst && word.tag === 'VERB' && VERB_LIKE_PLURAL.test(word.lower)
}

function isPrenominal(next: Word | undefined): boolean {
  return (
    next?.kind === 'word' &&
    (next.tag === 'NOUN' ||
      next.tag === 'ADJ' ||
      next.tag === 'PROPN' ||
      (next.tag === 'VERB' && next.lower.endsWith('ed'))) &&
    !ENDS.has(next.lower)
  )
}

/** "indoor and outdoor lamps", "Rossi and Bianchi bicycles": the "and" joins modifiers of one noun. */
function joinsModifiers(words: readonly Word[], at: number, first: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  const noun = words[at + 2]
  if (at === first || before === undefined || after === undefined) return false
  if (before.lower.endsWith('s') && before.tag === 'NOUN') return false
  const isPair =
    (before.tag === 'ADJ' && after.tag === 'ADJ') ||
    (before.tag === 'PROPN' && after.tag === 'PROPN') ||
    // "army and police troops"; but "a lamp and wall clocks"
    (before.tag === 'NOUN' && after.tag === 'NOUN' && !isPlural(after))
  return isPair && noun?.tag === 'NOUN' && noun.lower.endsWith('s')
}

function toCounted(words: readonly Word[], first: number, head: number, isOne: boolean): Counted {
  const noun = words[head]?.text ?? ''
  if (isPerson(noun) || STATES.has(noun.toLowerCase())) return { first, head, unit: 'people', isPeople: true }
  const start = words[first]
  // "a 12 page leaflet": the singular behind the number is what it counts.
  if (
    !isOne &&
    first < head &&
    start?.tag === 'NOUN' &&
    start.kind === 'word' &&
    !isPlural(start) &&
    !isPlural(words[head])
  ) {
    return { first, head, unit: start.lower, isPeople: false }
  }
  const unit = words
    .slice(toKindOf(words, first, head), head + 1)
    .map((word, index, all) => {
      const space =
        index === 0 || (word.glued && (HYPHENS.has(word.text) || isHyphen(all[index - 1]))) ? '' : ' '
      if (index === all.length - 1) return `${space}${toSingular(word.text)}`
      return `${space}${word.tag === 'PROPN' && !ALL_CAPITALS.test(noun) ? word.text : word.lower}`
    })
    .join('')
  return { first, head, unit, isPeople: false }
}

/** Where the words that say which kind of thing begin: "power plants", "coal-fired plants", "new seasons", "high-tension towers". */
function toKindOf(words: readonly Word[], first: number, head: number): number {
  let from = head
  while (from > first) {
    const before = words[from - 1]
    if (isHyphen(before) && words[from]?.glued === true) {
      // "40-pound bombs" are bombs, "first-team players" a kind of players.
      if (words[from - 2]?.kind !== 'word' || from - 2 < first) return Math.min(from + 1, head)
      from -= 2
      continue
    }
    // "gas-only options", "coal-fired plants": a compound tells the kind, whatever its parts are.
    if (
      from - 3 >= first &&
      before?.glued === true &&
      isHyphen(words[from - 2]) &&
      words[from - 3]?.kind === 'word'
    ) {
      from -= 3
      continue
    }
    if (before?.kind !== 'word' || !KIND_TAGS.has(before.tag) || NO_KIND.test(before.lower)) break
    from--
  }
  // "Acme and Bolt vans" are vans.
  const isJoined = words[from]?.tag === 'PROPN' && PAIRS.has(words[from - 1]?.lower ?? '') && from > first
  return isJoined ? head : from
}

/** The hyphen inside a compound. */
function isHyphen(word: Word | undefined): boolean {
  return word !== undefined && word.glued && HYPHENS.has(word.text)
}
