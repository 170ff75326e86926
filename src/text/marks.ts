/** Words between quotation marks in one paragraph; UTF-16 offsets, end exclusive. */
export type Marked = {
  /** Without the marks and without white space at either end. */
  readonly start: number
  readonly end: number
  /** With the marks that are there. */
  readonly outerStart: number
  readonly outerEnd: number
  readonly opened: boolean
  readonly closed: boolean
  /** Between single marks: ‘so’, 'so'. */
  readonly single: boolean
}

/**
 * Reads the quotation marks of a paragraph from left to right: straight, curly, doubled single, low and angle marks,
 * wrong closers (‘so”), a missing opener or closer; marks inside marks belong to the outer words.
 * Comes back in order, without overlap. Linear in the length of the text; never throws.
 */
export function findMarks(text: string): readonly Marked[] {
  const marks = readMarks(text)
  const found: Marked[] = []
  let stack: Open[] = []
  let inner: Marked[] = []
  let lastEnd = 0
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark
    const outer = stack[0]
    if (!outer) {
      if (mark.side === 'close') {
        const from = mark.single || mark.measure ? -1 : findMissingStart(text, lastEnd, mark.start)
        if (from >= 0) {
          push(found, text, {
            from,
            to: mark.start,
            outerStart: from,
            outerEnd: mark.end,
            single: false,
            opened: false,
            closed: true,
          })
          lastEnd = mark.end
        }
      } else if (!mark.single || mark.partner >= 0) {
        stack = [{ ...mark, count: inner.length }]
      }
      continue
    }
    if (outer.single) {
      // ‘so’ runs to its partner; marks between are its own
      if (index < outer.partner) continue
      push(found, text, {
        from: outer.end,
        to: mark.start,
        outerStart: outer.start,
        outerEnd: mark.end,
        single: true,
        opened: true,
        closed: true,
      })
      lastEnd = mark.end
      stack = []
      inner = []
      continue
    }
    if (mark.single) continue
    const top = stack.at(-1) as Open
    if (mark.side === 'open') {
      stack.push({ ...mark, count: inner.length })
      continue
    }
    stack.pop()
    if (stack.length === 0) {
      push(found, text, {
        from: top.end,
        to: mark.start,
        outerStart: top.start,
        outerEnd: mark.end,
        single: false,
        opened: true,
        closed: true,
      })
      lastEnd = mark.end
      inner = []
    } else {
      inner.push({
        start: top.end,
        end: mark.start,
        outerStart: top.start,
        outerEnd: mark.end,
        single: false,
        opened: true,
        closed: true,
      })
    }
  }
  // What is still open has no closer: each opener's words end where the next quotation begins.
  if (stack.length > 0 && !stack[0]?.single) closeOpen(found, text, stack, inner)
  return found
}

type Side = 'open' | 'close'

type Mark = {
  readonly start: number
  readonly end: number
  readonly side: Side
  readonly single: boolean
  /** After a digit, a straight mark may be inches or minutes. */
  readonly measure: boolean
  /** For a single opener: place in the list of the mark that closes it, or -1. */
  partner: number
}

type Open = Mark & { readonly count: number }

type Content = {
  readonly from: number
  readonly to: number
  readonly outerStart: number
  readonly outerEnd: number
  readonly single: boolean
  readonly opened: boolean
  readonly closed: boolean
}

function push(found: Marked[], text: string, content: Content): void {
  let { from, to } = content
  while (from < to && isSpace(text, from)) from++
  while (to > from && isSpace(text, to - 1)) to--
  if (to > from) {
    const { outerStart, outerEnd, single, opened, closed } = content
    found.push({ start: from, end: to, outerStart, outerEnd, single, opened, closed })
  }
}

function closeOpen(found: Marked[], text: string, stack: readonly Open[], inner: readonly Marked[]): void {
  const pieces: { readonly start: number; readonly open: Open | null; readonly whole: Marked | null }[] = []
  stack.forEach((open) => pieces.push({ start: open.start, open, whole: null }))
  inner.forEach((whole) => pieces.push({ start: whole.outerStart, open: null, whole }))
  pieces.sort((left, right) => left.start - right.start)
  let skipTo = 0
  pieces.forEach((piece, index) => {
    if (piece.start < skipTo) return
    if (piece.whole) {
      const { start, end, outerStart, outerEnd } = piece.whole
      push(found, text, {
        from: start,
        to: end,
        outerStart,
        outerEnd,
        single: false,
        opened: true,
        closed: true,
      })
      skipTo = outerEnd
    } else if (piece.open) {
      const next = pieces[index + 1]?.start ?? text.length
      push(found, text, {
        from: piece.open.end,
        to: next,
        outerStart: piece.open.start,
        outerEnd: next,
        single: false,
        opened: true,
        closed: false,
      })
    }
  })
}

/** Where words whose opening mark is missing begin: after the last quotation, at the start of the sentence. */
function findMissingStart(text: string, lastEnd: number, end: number): number {
  if (lastEnd === 0) return 0
  for (let index = end - 2; index > lastEnd; index--) {
    if (fullStop.test(text[index] as string) && isSpace(text, index + 1)) return index + 2
  }
  return -1
}

/** All marks of a paragraph with the side they stand on; apostrophes are left out. */
function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const char = text[index] as string
    if (!allMarks.has(char)) continue
    let end = index + 1
    const single = singleMarks.has(char)
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

const singleMarks = new Set(["'", '‘', '’', '‚', '‛', '`', '‹', '›'])
const doubleMarks = new Set(['"', '“', '”', '„', '‟', '«', '»'])
const allMarks = new Set([...singleMarks, ...doubleMarks])

function sideOfDouble(text: string, index: number, char: string, depth: number): Side {
  if (char === '„' || char === '«') return isBeforeWord(text, index + 1) || depth === 0 ? 'open' : 'close'
  const opens = isAfterGap(text, index)
  const fits = isBeforeWord(text, index + 1)
  if (char === '“' || char === '‟') return depth > 0 && (!opens || !fits) ? 'close' : 'open'
  if (char === '”' || char === '»') return depth === 0 && opens && fits ? 'open' : 'close'
  if (depth === 0) return isDigit(text, index - 1) ? 'close' : 'open'
  return opens && fits ? 'open' : 'close'
}

/** An apostrophe has no side: "don't", "the workers' party" is settled by the partner it lacks. */
function sideOfSingle(text: string, index: number, char: string): Side | null {
  const gapBefore = isAfterGap(text, index)
  const wordAfter = isLetter(text, index + 1) || isDigit(text, index + 1)
  if (gapBefore && (wordAfter || opensWords.test(text[index + 1] ?? ''))) return char === '’' ? null : 'open'
  if (!gapBefore && !wordAfter) return char === '‘' ? null : 'close'
  return null
}

/** Gives each single opener the first closer after it, and "‘so”" the double one when no double mark is open. */
function linkSingles(text: string, marks: Mark[]): void {
  let nextSingle = -1
  let nextDouble = -1
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Mark
    if (mark.single && mark.side === 'close') nextSingle = index
    if (!mark.single) {
      nextDouble = index
      // a single quotation does not reach over an opening double mark
      if (mark.side === 'open') continue
    }
    if (!mark.single || mark.side !== 'open') continue
    const double = nextDouble >= 0 && marks[nextDouble]?.side === 'close' ? nextDouble : -1
    if (nextSingle >= 0 && (double < 0 || nextSingle < double)) mark.partner = nextSingle
    else if (text[mark.start] === '‘' && double >= 0) mark.partner = double
  }
}

function isDoubled(text: string, index: number): boolean {
  const char = text[index]
  return text[index + 1] === char && (char === "'" || char === '‘' || char === '’' || char === '`')
}

function isQuoteChar(text: string, index: number): boolean {
  return singleMarks.has(text[index] ?? '')
}

function isAfterGap(text: string, index: number): boolean {
  if (index === 0) return true
  const before = text[index - 1] as string
  return isSpace(text, index - 1) || gapCharacters.has(before) || allMarks.has(before)
}

const gapCharacters = new Set(['(', '[', '{', '—', '–', '-', '/', '¿', '¡', '…', '|', '>', ':'])

function isBeforeWord(text: string, index: number): boolean {
  if (index >= text.length || isSpace(text, index)) return false
  return !closingPunctuation.has(text[index] as string)
}

const closingPunctuation = new Set([
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

function isSpace(text: string, index: number): boolean {
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

function isLetter(text: string, index: number): boolean {
  const char = text[index] ?? ''
  return char.toLowerCase() !== char.toUpperCase()
}

function isDigit(text: string, index: number): boolean {
  const char = text[index] ?? ''
  return char >= '0' && char <= '9'
}

// "?"; not ","
const fullStop = /[.!?]/

// "[", "“"; not "a"
const opensWords = /[“"$[(¿¡]/
