import type { Draft } from './drafts.ts'
import type { Word } from './prose.ts'

/** Kinds of measure that are lost and gained: "loses 30 tonnes". */
const MEASURES = new Set(['mass', 'area', 'length'])
// Matches the ", or" of "fell $2, or 3 %"; not "and".
const SAME_VERB = /^(?:,? ?or|,? ?by)$/
/** "fell by 10", "fell to 10" */
const BY_TO = new Set(['by', 'to'])
/** Past forms that the tagger takes for nouns. */
const ALWAYS_VERBS = new Set(['rose', 'fell', 'grew', 'sank'])
/** "edged up 2 %" */
const PARTICLES = new Set(['up', 'down'])

export type Trend = 'up' | 'down'

// Verbs of change as the text inflects them.
const UP =
  /^(?:ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gr(?:ow|ows|ew|own|owing)|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|rall(?:y|ies|ied|ying)|leap(?:s|ed|t|ing)?|spik(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|expand(?:s|ed|ing)?|rebound(?:s|ed|ing)?|skyrocket(?:s|ed|ing)?|balloon(?:s|ed|ing)?|added|up|upped|rocket(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|appreciat(?:e|es|ed|ing)|upward|upwards|hik(?:e|es|ed)|rais(?:e|es|ed)|lift(?:s|ed)?|boost(?:s|ed)?|inch(?:es|ed|ing)?)$/
const DOWN =
  /^(?:fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|sink(?:s|ing)?|sank|sunk|shed(?:s|ding)?|los(?:e|es|t|ing)|shr(?:ink|inks|ank|unk|inking)|contract(?:s|ed|ing)|dip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|weaken(?:s|ed|ing)?|depreciat(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|down|downward|downwards|crash(?:es|ed|ing)?|div(?:e|es|ed|ing)|dove|retreat(?:s|ed|ing)?|lower(?:s|ed|ing)|cut|cuts|cutting|slash(?:es|ed|ing)?|dwindl(?:e|es|ed|ing)|collaps(?:e|es|ed|ing)|slump(?:s|ed|ing)?|narrow(?:s|ed|ing)?|trimm(?:ed|ing)|trim)$/
// Nouns of change behind or before a figure: "a 10 percent drop", "an increase of 70 jobs".
const UP_NOUN =
  /^(?:rise|increase|jump|surge|gain|growth|climb|rally|hike|upturn|uptick|leap|spike|rebound|boost|expansion|advance|appreciation)s?$/
const DOWN_NOUN =
  /^(?:drop|fall|decline|decrease|reduction|plunge|slump|dip|slide|contraction|loss|downturn|cut|collapse|cutback|shrinkage|depreciation|tumble)s?$/
// "edged up", "went down": the particle decides.
const MOVES =
  /^(?:edg(?:e|es|ed|ing)|inch(?:es|ed|ing)?|mov(?:e|es|ed|ing)|went|go|goes|going|trend(?:s|ed|ing)?|creep(?:s|ing)?|crept|push(?:es|ed|ing)?|tick(?:s|ed|ing)?|revis(?:ed|ing)|nudg(?:e|ed|ing)|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|finish(?:es|ed|ing)?|end(?:s|ed|ing)?)$/
// Verbs that also mean something else: they count only where the figure stands right behind them or behind "by".
const DIRECT =
  /^(?:grow(?:s|ing|n)?|grew|added|los(?:e|es|t|ing)|cut|cuts|contract(?:s|ed|ing)|raise[sd]?|up|down|lift(?:s|ed)?|boost(?:s|ed)?|gain(?:s|ed|ing)?|advance[sd]?|eas(?:e|es|ed)|trim|collapse[sd]?|crash(?:es|ed)?)$/
// Only what is measured can gain or lose: "gained 2.2 %", not "lost 27 men", "cut 30 jobs".
const CHANGING = new Set(['percent', 'percentage point', 'basis point', 'point', 'cent', 'sen', 'pence'])
// Matches "dropped" and "dropping"; not "fell".
const DROP = /^drop(?:s|ped|ping)?$/
// Words that may stand between the verb and its figure.
const BETWEEN =
  /^(?:by|to|about|around|almost|nearly|some|roughly|approximately|more|less|than|over|under|at|least|up|down|a|an|the|as|much|only|just|another|further|additional|sharply|slightly|marginally|steadily|and|or|estimated|record|even|well|back|again|whopping|in|of|cumulative|total|modest|further|close|below|above|higher|lower|upward|downward|significantly|rapidly|dramatically|steeply|early|earlier|overall|annually|yesterday|-|–|—|\$|£|€|[a-z]+ly)$/
const REACH = 7
/** How many figures may hang on one verb, one behind the other. */
const LONGEST_CHAIN = 4

/** Whether a figure tells a rise or a fall, from the verb or noun it hangs on: "jumped 53 percent", "a 10 percent drop". */
export function readTrend(words: readonly Word[], drafts: readonly Draft[], index: number): Trend | null {
  const draft = drafts[index]
  if (draft === undefined || draft.kind === 'age') return null
  // "rose over five weeks" tells how long, "grew by two weeks" how much.
  const before = words[draft.from - 1]
  if (draft.kind === 'duration' && before?.tag === 'ADP' && !BY_TO.has(before.lower)) return null
  return readSigned(words, draft) ?? readVerb(words, drafts, index) ?? readNoun(words, draft)
}

/** "+0.2 %", "-1.3 %": a sign on a percentage tells its direction. */
function readSigned(words: readonly Word[], draft: Draft): Trend | null {
  if (!CHANGING.has(draft.unit ?? '') || MEASURES.has(draft.kind) || typeof draft.value !== 'number')
    return null
  if (draft.value < 0) return 'down'
  const before = words[draft.first - 1]
  return before?.text === '+' && before.end === words[draft.first]?.start ? 'up' : null
}

function readVerb(words: readonly Word[], drafts: readonly Draft[], index: number, depth = 0): Trend | null {
  const draft = drafts[index]
  if (draft === undefined || depth > LONGEST_CHAIN) return null
  const before = words[draft.from - 1]
  if (before?.lower === 'from' || before?.lower === 'since') return null
  // "X were down 2.3 %, Y by 2.6 %": the second verb is left out.
  const earlier = drafts[index - 1]
  if (
    before?.lower === 'by' &&
    words[draft.from - 2]?.tag === 'PROPN' &&
    earlier?.unit === draft.unit &&
    words[earlier.last]?.sentence === words[draft.first]?.sentence
  )
    return readVerb(words, drafts, index - 1, depth + 1)
  let at = draft.from - 1
  let isBare = true
  for (let step = 0; step < REACH && at >= 0; step++, at--) {
    const word = words[at]
    if (word === undefined || word.sentence !== words[draft.first]?.sentence) return null
    const held = findHolder(drafts, index, at)
    const other = drafts[held]
    if (other !== undefined && held !== index) {
      const head = other.counted?.head ?? other.last
      const link = words
        .slice(Math.max(other.last, head < draft.from ? head : other.last) + 1, draft.from)
        .map((piece) => piece.lower)
        .join(' ')
      // "grew by 600 jobs or 2 per cent": both hang on one verb.
      if (SAME_VERB.test(link) && held < index) return readVerb(words, drafts, held, depth + 1)
      // "rose from 2.1 to 3.4 million": the level reached hangs on it, the level left does not.
      // In "rose 8 percent to 90 euros" the change is told already.
      if (link !== 'to' || words[other.from - 1]?.lower !== 'from') return null
      at = other.from - 1
      continue
    }
    const trend = readDirection(words, at)
    if (trend !== null) return isHanging(words, draft, at, isBare) ? trend : null
    // "fell $2, or 3 %"
    if (word.text === ',' && at === draft.from - 2 && before?.lower === 'or') continue
    // "rose in the north by about 8 percent": a place may stand between verb and "by".
    const isPlace = before?.lower === 'by' && ['NOUN', 'PROPN', 'ADJ', 'ADV', 'DET'].includes(word.tag)
    if (!isPlace && !BETWEEN.test(word.lower)) return null
    if (!BY_TO.has(word.lower)) isBare = isBare && step < 3
  }
  return null
}

/** Index of the figure that a piece belongs to, looked for among the few before this one; -1 when none. */
function findHolder(drafts: readonly Draft[], index: number, at: number): number {
  for (let held = index; held >= 0 && index - held <= REACH; held--) {
    const draft = drafts[held]
    if (
      draft !== undefined &&
      draft.first <= at &&
      at <= Math.max(draft.last, draft.counted?.head ?? draft.last)
    )
      return held
  }
  return -1
}

function readDirection(words: readonly Word[], at: number): Trend | null {
  const word = words[at]
  if (word?.kind !== 'word') return null
  if (word.lower === 'up' || word.lower === 'down') {
    const before = words[at - 1]
    // "up to 400" is a bound; "made up", "set up 20" are other verbs.
    if (words[at + 1]?.lower === 'to' && !(before !== undefined && MOVES.test(before.lower))) return null
    if (
      before?.tag === 'VERB' &&
      !MOVES.test(before.lower) &&
      !UP.test(before.lower) &&
      !DOWN.test(before.lower)
    )
      return null
    return word.lower
  }
  if (UP.test(word.lower)) return 'up'
  return DOWN.test(word.lower) ? 'down' : null
}

function isHanging(words: readonly Word[], draft: Draft, at: number, isBare: boolean): boolean {
  const verb = words[at]
  if (verb === undefined) return false
  const isNoun =
    verb.tag === 'NOUN' &&
    !ALWAYS_VERBS.has(verb.lower) &&
    (words[at + 1]?.lower === 'of' || words[at + 1]?.lower === 'in')
  if (isNoun) return words[at + 1]?.lower === 'of' && CHANGING.has(draft.unit ?? '')
  const isBy = words[draft.from - 1]?.lower === 'by'
  // "dropped two bombs": things are let fall; "dropped by two" tells a fall.
  if (DROP.test(verb.lower) && draft.counted !== null && !words.slice(at + 1, draft.from).some(isByTo))
    return false
  if ((words[at + 1]?.lower === 'in' && !isBy) || words[at + 1]?.lower === 'of') return false
  if (DIRECT.test(verb.lower) && !PARTICLES.has(verb.lower)) {
    return (
      CHANGING.has(draft.unit ?? '') || words.slice(at + 1, draft.from).some((word) => word.lower === 'by')
    )
  }
  // People and things neither rise nor fall by themselves: "fell 12 soldiers" is nobody's phrase, "increased staff" is.
  return isBare || draft.kind !== 'people'
}

function isByTo({ lower }: Word): boolean {
  return BY_TO.has(lower)
}

/** "a 10 percent drop", "a 7% share price increase", "an increase of 70 jobs". */
function readNoun(words: readonly Word[], draft: Draft): Trend | null {
  if (draft.kind === 'duration' || draft.kind === 'people') return null
  const end = draft.last
  for (let at = end + 1, step = 0; step < 4; at++, step++) {
    const word = words[at]
    if (word?.kind !== 'word' || word.sentence !== words[draft.first]?.sentence) break
    if (word.tag !== 'NOUN' && word.tag !== 'ADJ' && word.tag !== 'PROPN' && word.tag !== 'VERB') break
    if (words[at + 1]?.tag === 'NOUN') continue
    if (draft.kind !== 'percent' && step > 1) break
    // "nine rebounds" are counted, not risen by.
    if (draft.counted !== null && at === draft.counted.head) break
    if (UP_NOUN.test(word.lower)) return 'up'
    if (DOWN_NOUN.test(word.lower) && word.lower !== 'loss') return 'down'
  }
  return null
}
