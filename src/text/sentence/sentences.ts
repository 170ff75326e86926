import { readCue } from '../english/cue-verbs.ts'
import type { Marked } from '../tokens/quotation-marks.ts'
import type { Token } from '../tokens/tokens.ts'

/** A word, a mark, or a whole quotation taken as one. Offsets in the paragraph. */
export type SentenceUnit = {
  readonly text: string
  readonly lower: string
  /** Part of speech; QUOTE for a quotation. */
  readonly tag: string
  readonly start: number
  readonly end: number
  /** Index among the paragraph's quotations, or -1. */
  readonly quote: number
}

/** The unit at an index that is known to hold one; a RangeError where none stands. */
export function unitAt(units: readonly SentenceUnit[], index: number): SentenceUnit {
  const unit = units[index]
  if (!unit) throw new RangeError(`No unit at ${index} of ${units.length}`)
  return unit
}

/**
 * The sentences of a paragraph, each quotation one unit of the sentence it stands in, whatever is inside it.
 * Names of works arrive in `names` and count as one proper noun. Remarks in parentheses without a quotation are left out.
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  quotes: readonly Marked[],
  names: ReadonlySet<Marked>,
): readonly (readonly SentenceUnit[])[] {
  const units = dropParentheses(mendCues(mendNames(toUnits(text, tokens, quotes, names))))
  const sentences: SentenceUnit[][] = []
  let current: SentenceUnit[] = []
  units.forEach((unit, index) => {
    current.push(unit)
    if (current.length >= longest || isSentenceEnd(text, units, index, quotes)) {
      sentences.push(current)
      current = []
    }
  })
  if (current.length > 0) sentences.push(current)
  return sentences
}

// nobody writes longer sentences; the cut keeps a page of marks from costing its square
const longest = 400

function toUnits(
  text: string,
  tokens: readonly Token[],
  quotes: readonly Marked[],
  names: ReadonlySet<Marked>,
): SentenceUnit[] {
  const units: SentenceUnit[] = []
  let next = 0
  for (const token of tokens) {
    while (next < quotes.length && (quotes[next] as Marked).outerStart <= token.start) {
      units.push(toQuoteUnit(text, quotes[next] as Marked, next, names))
      next++
    }
    const last = quotes[next - 1]
    if (last && token.start < last.outerEnd) continue
    const upcoming = quotes[next]
    const end = upcoming && token.end > upcoming.outerStart ? upcoming.outerStart : token.end
    const word = text.slice(token.start, end)
    units.push({
      text: word,
      lower: (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase(),
      tag: isHyphen(text, word, token.start, end) ? 'HYPH' : token.tag,
      start: token.start,
      end,
      quote: -1,
    })
  }
  for (; next < quotes.length; next++) units.push(toQuoteUnit(text, quotes[next] as Marked, next, names))
  return units
}

/** "co-founder", "71-year-old"; not "Ruiz - a pilot - said". */
function isHyphen(text: string, word: string, start: number, end: number): boolean {
  return (
    (word === '-' || word === '–') && visible.test(text[start - 1] ?? ' ') && visible.test(text[end] ?? ' ')
  )
}

function toQuoteUnit(text: string, quote: Marked, index: number, names: ReadonlySet<Marked>): SentenceUnit {
  const name = names.has(quote)
  return {
    text: text.slice(quote.start, quote.end),
    lower: name ? 'title' : '"',
    tag: name ? 'TITLE' : 'QUOTE',
    start: quote.outerStart,
    end: quote.outerEnd,
    quote: name ? -1 : index,
  }
}

/** A capitalised word beside a name belongs to it, whatever the tagger saw: "Mark", "Bill" read as verbs. */
function mendNames(units: readonly SentenceUnit[]): readonly SentenceUnit[] {
  return units.map((unit, index) => {
    if (!mendable.has(unit.tag) || !capitalised.test(unit.text)) return unit
    const before = units[index - 1]
    const after = units[index + 1]
    const opens =
      before === undefined || endMarks.has(before.text) || (before.quote >= 0 && endsSentence(before.text))
    // "Rivers added", "Mark Gil": a name that opens a sentence; not "Asked by", "Calling Ruiz"
    const first =
      opens && unit.tag === 'VERB' && !verbEnding.test(unit.lower) && readCue(unit.lower) !== 'say'
    if (first && after && (after.tag === 'PROPN' || (after.tag === 'VERB' && readCue(after.lower) !== null)))
      return { ...unit, tag: 'PROPN' }
    const named = before?.tag === 'PROPN' || (!opens && after?.tag === 'PROPN' && capital.test(after.text))
    return named || (!opens && index > 0 && (unit.tag === 'NOUN' || unit.tag === 'VERB' || unit.tag === 'X'))
      ? { ...unit, tag: 'PROPN' }
      : unit
  })
}

/** "he tweets “…”", "Ruiz shot back", "the Marinos state in": a verb of saying that the tagger took for a noun. */
function mendCues(units: readonly SentenceUnit[]): readonly SentenceUnit[] {
  return units.map((unit, index) => {
    if (unit.tag !== 'NOUN' && unit.tag !== 'PROPN') return unit
    const before = units[index - 1]
    const after = units[index + 1]
    if (unit.quote >= 0 || capital.test(unit.text) || !before || !after) return unit
    if (after.lower === 'back' && backVerbs.has(unit.lower)) return { ...unit, tag: 'VERB' }
    if (readCue(unit.lower) === null) return unit
    // "“so,” reports El Puerto"
    if (before.quote >= 0 && unit.lower.endsWith('s') && after.tag === 'PROPN')
      return { ...unit, tag: 'VERB' }
    const isSubject =
      before.tag === 'PROPN' ||
      (before.tag === 'NOUN' && before.lower.endsWith('s')) ||
      subjects.has(before.lower)
    const isVerb =
      after.quote >= 0 ||
      after.text === ',' ||
      after.text === ':' ||
      afterVerb.has(after.lower) ||
      after.lower === 'that'
    return isSubject && isVerb ? { ...unit, tag: 'VERB' } : unit
  })
}

// "shot back", "fired back"
const backVerbs = new Set(['shot', 'fired', 'hit', 'fires', 'hits'])
const subjects = new Set(['he', 'she', 'they', 'who', 'i', 'we'])
// what a verb of saying has behind it, and a noun has not: "shot back", "state in"
const afterVerb = new Set(['back', 'it', 'this', 'him', 'her', 'them', 'the', 'in'])

const mendable = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'X', 'INTJ', 'ADP', 'SCONJ', 'AUX'])

/** "(Green)", "(see below)" go; a remark that holds a quotation or a cue stays. */
function dropParentheses(units: readonly SentenceUnit[]): readonly SentenceUnit[] {
  const kept: SentenceUnit[] = []
  for (let index = 0; index < units.length; index++) {
    const unit = unitAt(units, index)
    if (unit.text === '(' || unit.text === '[') {
      let close = index + 1
      while (close < units.length && close < index + 40 && !isClose(unitAt(units, close))) close++
      if (close < units.length && isClose(unitAt(units, close))) {
        const inside = units.slice(index + 1, close)
        if (
          !inside.some((each) => each.quote >= 0 || (each.tag === 'VERB' && readCue(each.lower) === 'say'))
        ) {
          index = close
          continue
        }
      }
    }
    kept.push(unit)
  }
  return kept
}

function isClose(unit: SentenceUnit): boolean {
  return unit.text === ')' || unit.text === ']'
}

const endMarks = new Set(['.', '?', '!', '...', '…', '?!', '!!'])

function isSentenceEnd(
  text: string,
  units: readonly SentenceUnit[],
  index: number,
  quotes: readonly Marked[],
): boolean {
  const unit = unitAt(units, index)
  const next = units[index + 1]
  if (!next) return true
  if (endMarks.has(unit.text) && unit.quote < 0) {
    // "G-Sol., said", "S.C." cut in two
    if (next.text === ',' || next.text === ';' || next.text === ':') return false
    return !startsLower(next) && !(unit.text === '.' && next.quote < 0 && next.start === unit.end)
  }
  if (unit.tag === 'TITLE')
    return endsSentence(unit.text) && unit.text.endsWith('.') && startsUpper(next) && next.quote < 0
  if (unit.quote < 0) return false
  const mark = quotes[unit.quote] as Marked
  const content = text.slice(mark.start, mark.end)
  if (!endsSentence(content))
    return (
      next.quote >= 0 &&
      !endsLinked.test(content) &&
      mark.closed &&
      next.start - unit.end < 2 &&
      capital.test(next.text)
    )
  if (next.quote >= 0) return true
  if (!startsUpper(next) || next.tag === 'PUNCT') return next.tag === 'TITLE'
  return !isTag(units, index + 1, /[.]["'”’]*$/.test(content))
}

// "We will win.", "Why?'"; not "We will win,"
const sentenceFinal = /[.!?…]["'”’)\]]*$/

function endsSentence(content: string): boolean {
  return sentenceFinal.test(content)
}

function startsLower(unit: SentenceUnit): boolean {
  return lowerCase.test(unit.text) && unit.quote < 0
}

function startsUpper(unit: SentenceUnit): boolean {
  return opensSentence.test(unit.text)
}

/** Whether the words from `from` only say who spoke: "Ruiz said.", "Mr. Gil asked reporters." */
function isTag(units: readonly SentenceUnit[], from: number, fullStop: boolean): boolean {
  let index = from
  while (index < units.length && index < from + 8 && nameTags.has(unitAt(units, index).tag)) index++
  if (index === from) return false
  const verb = units[index]
  const kind = verb ? readCue(verb.lower) : null
  if (kind !== 'say' && kind !== 'tell') return false
  const after = units[index + 1]
  if (!after) return true
  if (kind === 'tell') return !fullStop && nameTags.has(after.tag)
  if (after.text === '.') return true
  if (fullStop || after.quote >= 0 || after.text === ':' || after.lower === 'that') return false
  // "Ruiz asked, looking pleased."
  if (after.text === ',')
    return (
      (units[index + 2]?.lower.endsWith('ing') ?? false) ||
      units[index + 2]?.tag === 'ADP' ||
      units[index + 2]?.tag === 'SCONJ'
    )
  return !nameTags.has(after.tag) || after.lower === 'to'
}

const nameTags = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'PRON', 'PART'])

// "Ruiz"; not "pilot"
const capital = /^\p{Lu}/u

// "pilot"; not "Ruiz"
const lowerCase = /^\p{Ll}/u

// "calling", "called"; not "call"
const verbEnding = /(?:ing|ed)$/

// "a"; not " "
const visible = /\S/

// "Mark", "Sen."; not "US"
const capitalised = /^\p{Lu}\p{L}*[\p{Ll}.]/u

// "so,"; not "so."
const endsLinked = /[,;:–—-]$/

// "Ruiz", "$5"; not "ruiz"
const opensSentence = /^[\p{Lu}\p{N}$]/u
