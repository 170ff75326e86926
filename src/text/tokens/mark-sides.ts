import { readCue } from '../english/cue-verbs.ts'
import {
  BE_FORMS,
  BEFORE_OBJECT,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  PRONOUNS,
} from '../english/function-words.ts'

type Side = 'open' | 'close'

/** One quotation mark where it stands; offsets in the paragraph. */
export type Mark = {
  readonly start: number
  readonly end: number
  readonly side: Side
  readonly single: boolean
  /** After a digit, a straight mark may be inches or minutes. */
  readonly measure: boolean
  /** For a single opener: place in the list of the mark that closes it, or -1. */
  partner: number
}

/** Single and double quotation marks; an apostrophe may look like a single one. */
const SINGLE_MARKS = new Set(["'", '‘', '’', '‚', '‛', '`', '‹', '›'])
const DOUBLE_MARKS = new Set(['"', '“', '”', '„', '‟', '«', '»'])
const ALL_MARKS = new Set([...SINGLE_MARKS, ...DOUBLE_MARKS])
// Matches "“" of "“so”"; not "s".
const ANY_MARK = new RegExp(`[${[...ALL_MARKS].join('')}]`, 'g')
/** What an opening mark may follow without a blank: "(“so”)". */
const GAP_CHARACTERS = new Set(['(', '[', '{', '—', '–', '-', '/', '¿', '¡', '…', '|', '>', ':'])

/** What stands behind a closing mark and never behind an opening one. */
const CLOSING_PUNCTUATION = new Set([
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  '}',
  '—',
  '–',
  '…',
  '/',
  '|',
  '<',
])

/** Words that a plural never owns, so that the mark before them closes: "‘boats’ and", "‘boats’ were". */
const NEVER_OWNED = new Set([
  ...BE_FORMS,
  ...BEFORE_OBJECT,
  ...DETERMINERS,
  ...HAVE_FORMS,
  ...MODALS,
  ...PRONOUNS,
  'as',
  'but',
  'in',
  'when',
  'where',
  'while',
])
// Matches "[", "“"; not "a".
const OPENS_WORDS = /[“"$[(¿¡]/

/** All marks of a paragraph with the side they stand on; apostrophes are left out. */
export function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let depth = 0
  for (let index = findMark(text, 0); index >= 0; index = findMark(text, index + 1)) {
    const char = text[index] as string
    if (char === '"' && text[index - 1] === '=') {
      // `<a href="so">` left in a text: the value of an attribute
      const close = text.indexOf('"', index + 1)
      if (close > 0 && close - index < 300) {
        index = close
        continue
      }
    }
    let end = index + 1
    const single = SINGLE_MARKS.has(char)
    if (single && isDoubled(text, index)) {
      // '' stands for one double mark; in ''' the outer two belong together
      const three = isQuoteChar(text, index + 2)
      const opening = isBeforeWord(text, three ? index + 3 : index + 2) && isAfterGap(text, index)
      const start: number = three && !opening ? index + 1 : index
      end = start + 2
      const side: Side = depth === 0 || opening ? 'open' : 'close'
      depth = Math.max(0, depth + (side === 'open' ? 1 : -1))
      marks.push({ start, end, side, single: false, measure: false, partner: -1 })
      index = (three ? index + 3 : index + 2) - 1
      continue
    }
    if (single) {
      const side = sideOfSingle(text, index, char)
      if (side) marks.push({ start: index, end, side, single, measure: false, partner: -1 })
      continue
    }
    const side = sideOfDouble(text, index, char, depth)
    depth = Math.max(0, depth + (side === 'open' ? 1 : -1))
    marks.push({
      start: index,
      end,
      side,
      single,
      measure: char === '"' && isDigit(text, index - 1),
      partner: -1,
    })
  }
  linkSingles(text, marks)
  return marks
}

/** Offset of the next quotation mark or apostrophe; -1 when there is none. */
function findMark(text: string, from: number): number {
  ANY_MARK.lastIndex = from
  return ANY_MARK.test(text) ? ANY_MARK.lastIndex - 1 : -1
}

function sideOfDouble(text: string, index: number, char: string, depth: number): Side {
  if (char === '„' || char === '«') return isBeforeWord(text, index + 1) || depth === 0 ? 'open' : 'close'
  const opens = isAfterGap(text, index)
  const fits = isBeforeWord(text, index + 1)
  if (char === '“' || char === '‟') return depth > 0 && (!opens || !fits) ? 'close' : 'open'
  if (char === '”' || char === '»') return depth === 0 && opens && fits ? 'open' : 'close'
  if (depth === 0) return isDigit(text, index - 1) ? 'close' : 'open'
  return opens && fits ? 'open' : 'close'
}

/**
 * The side of a single mark; null for an apostrophe: "don't". That of "the workers' party" shows by the partner it
 * lacks.
 */
function sideOfSingle(text: string, index: number, char: string): Side | null {
  const gapBefore = isAfterGap(text, index)
  const wordAfter = isLetter(text, index + 1) || isDigit(text, index + 1)
  if (gapBefore && (wordAfter || OPENS_WORDS.test(text[index + 1] ?? ''))) return char === '’' ? null : 'open'
  if (!gapBefore && !wordAfter) return char === '‘' ? null : 'close'
  return null
}

/**
 * Gives each single opener the mark that closes it: marks of one kind nest, and an apostrophe that may belong to a
 * plural ("‘The boats’ owners must pay,’") closes only where nothing better follows. "‘so”" ends at the double mark
 * when no double one is open.
 */
function linkSingles(text: string, marks: readonly Mark[]): void {
  const plain = findFirstClosers(text, marks)
  const taken = new Set<number>()
  // openers of either kind that wait for their closer
  let waiting: number[] = []
  const giveUp = (from: number): void => {
    for (const index of waiting.splice(from)) {
      const mark = marks[index] as Mark
      const first = plain[index] as number
      if (!mark.single || first < 0) continue
      // "the '90s boats and the workers' boats"
      if (isElision(text, mark.start) && isPlural(text, (marks[first] as Mark).start)) continue
      if (!taken.has(first) || SENTENCE_MARK.test(text[(marks[first] as Mark).start - 1] ?? ''))
        mark.partner = first
    }
  }
  marks.forEach((mark, index) => {
    const top = waiting.at(-1)
    const outer = top === undefined ? undefined : marks[top]
    if (mark.side === 'open') {
      // "Get ‘em now": opens only where nothing else has
      if (!mark.single || !outer?.single || !isElision(text, mark.start)) waiting.push(index)
    } else if (!mark.single) {
      const opener = waiting.findLastIndex((at) => !marks[at]?.single)
      giveUp(Math.max(0, opener))
    } else if (outer?.single && !isPlural(text, mark.start)) {
      outer.partner = index
      taken.add(index)
      waiting.pop()
    }
  })
  giveUp(0)
}

/** For each single opener the first mark that can close it, -1 where there is none. */
function findFirstClosers(text: string, marks: readonly Mark[]): readonly number[] {
  const first = marks.map(() => -1)
  let nextSingle = -1
  let nextDouble = -1
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Mark
    if (mark.single && mark.side === 'close') nextSingle = index
    if (!mark.single) nextDouble = index
    if (!mark.single || mark.side !== 'open') continue
    const double = nextDouble >= 0 && marks[nextDouble]?.side === 'close' ? nextDouble : -1
    if (nextSingle >= 0 && (double < 0 || nextSingle < double)) first[index] = nextSingle
    else if (text[mark.start] === '‘' && double >= 0) first[index] = double
  }
  return first
}

// Matches "s’ owners"; not "s’, he", "n’ owners"
const PLURAL = /s['’] ([\p{L}\p{N}]+)/uy
// Matches "‘em ", "'90s", "‘Twas"; not "‘emblem"
const ELISION = /.(?:em|n|til|t(?:is|was)|\d0s)(?![\p{L}\p{N}])/iuy
// Matches "," and "."; not "s".
const SENTENCE_MARK = /[,.?!…]/

/** Whether the mark may be the apostrophe of a plural before what it owns: "the boats’ owners"; not "‘boats’ and". */
function isPlural(text: string, index: number): boolean {
  PLURAL.lastIndex = index - 1
  const next = index > 0 ? PLURAL.exec(text)?.[1]?.toLowerCase() : undefined
  return next !== undefined && !NEVER_OWNED.has(next) && readCue(next) !== 'say'
}

/** Whether a mark stands for letters left out: "‘em", "'90s". */
export function isElision(text: string, index: number): boolean {
  ELISION.lastIndex = index
  return ELISION.test(text)
}

function isDoubled(text: string, index: number): boolean {
  const char = text[index]
  return text[index + 1] === char && (char === "'" || char === '‘' || char === '’' || char === '`')
}

function isQuoteChar(text: string, index: number): boolean {
  return SINGLE_MARKS.has(text[index] ?? '')
}

function isAfterGap(text: string, index: number): boolean {
  if (index === 0) return true
  const before = text[index - 1] as string
  return isSpace(text, index - 1) || GAP_CHARACTERS.has(before) || ALL_MARKS.has(before)
}

function isBeforeWord(text: string, index: number): boolean {
  if (index >= text.length || isSpace(text, index)) return false
  return !CLOSING_PUNCTUATION.has(text[index] as string)
}

function isLetter(text: string, index: number): boolean {
  const char = text[index] ?? ''
  return char.toLowerCase() !== char.toUpperCase()
}

function isDigit(text: string, index: number): boolean {
  const char = text[index] ?? ''
  return char >= '0' && char <= '9'
}

/** Whether the character at `index` is white space that may stand beside a quotation mark. */
export function isSpace(text: string, index: number): boolean {
  const char = text[index]
  return (
    char === ' ' ||
    char === '\u00a0' ||
    char === '\n' ||
    char === '\t' ||
    char === '\u200b' ||
    char === '\u2009'
  )
}
