import { isElision, isSpace, type Mark, readMarks } from './mark-sides.ts'

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

type Content = {
  readonly from: number
  readonly to: number
  readonly outerStart: number
  readonly outerEnd: number
  readonly single: boolean
  readonly opened: boolean
  readonly closed: boolean
}

// Matches "?"; not ",".
const FULL_STOP = /[.!?]/

/**
 * What stands between the quotation marks of a paragraph, in order and without overlap. Takes straight, curly, doubled
 * single, low and angle marks, wrong closers (‘so”), a missing opener or closer; marks inside marks belong to the outer
 * words. Linear in the length of the text; never throws.
 */
export function findMarks(text: string): readonly Marked[] {
  const marks = readMarks(text)
  const found: Marked[] = []
  let stack: Mark[] = []
  let inner: Marked[] = []
  let lastEnd = 0
  const findMissingStart = toMissingStart(text)
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark
    const outer = stack[0]
    if (!outer) {
      if (mark.side === 'close') {
        const from = mark.single || mark.measure ? -1 : findMissingStart(lastEnd, mark.start)
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
        stack = [mark]
      } else if (isUnclosed(text, mark)) {
        const { start, end } = mark
        push(found, text, {
          from: end,
          to: text.length,
          outerStart: start,
          outerEnd: text.length,
          single: true,
          opened: true,
          closed: false,
        })
        return found
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
    const top = stack.at(-1) as Mark
    if (mark.side === 'open') {
      stack.push(mark)
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

// Matches "said: " and ""; not "the "
const BEFORE_SPEECH = /^$|[:,]\s$/u
// Matches "We"; not "we"
const CAPITAL = /\p{Lu}/u
// Matches "so."; not "so"
const ENDS_SENTENCE = /[.!?…]$/

/** Whether words behind a single mark without a closer go on in the next paragraph: "Reed said: ‘We will. We must." */
function isUnclosed(text: string, { start, end }: Mark): boolean {
  return (
    BEFORE_SPEECH.test(text.slice(Math.max(0, start - 2), start)) &&
    CAPITAL.test(text[end] ?? '') &&
    ENDS_SENTENCE.test(text) &&
    !isElision(text, start)
  )
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

function closeOpen(found: Marked[], text: string, stack: readonly Mark[], inner: readonly Marked[]): void {
  const pieces: { readonly start: number; readonly open: Mark | null; readonly whole: Marked | null }[] = []
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

/**
 * A search for where words without an opening mark begin: after the last quotation, at the start of the sentence; -1
 * when they cannot. Asked from left to right, it reads the text once.
 */
function toMissingStart(text: string): (lastEnd: number, end: number) => number {
  let read = 0
  let stop = -1
  return (lastEnd, end) => {
    if (lastEnd === 0) return 0
    for (; read <= end - 2; read++) {
      if (FULL_STOP.test(text[read] as string) && isSpace(text, read + 1)) stop = read
    }
    return stop > lastEnd ? stop + 2 : -1
  }
}
