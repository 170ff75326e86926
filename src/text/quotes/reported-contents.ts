import { isReportingNoun, isReportingVerb } from '../english/reporting-words.ts'
import { isTime } from '../sentence/times.ts'
import type { Sentence } from '../sentence/analyse.ts'
import { type SentenceUnit, unitAt } from '../sentence/sentences.ts'
import { CLASS_OF, classAt, type UnitClass } from '../sentence/unit-class.ts'
import type { ContentOption, ContentWay, ReportedCue, Run } from './reported-type.ts'

/** Units behind a cue within which "that" may open its content. */
const THAT_REACH = 14
/** Ends that are tried for one start, the nearest ones and the sentence's own. */
const MOST_ENDS = 8
/** Prepositions and times that are tried as ends of one start. */
const MOST_LINKS = 5
/** Starts that are tried for content in front of its cue. */
const MOST_STARTS = 5
/** Units that content has at least. */
const SHORTEST = 3
/** Units that content has at most, so that a long sentence costs no more than its length. */
const LONGEST = 90
/** Cues that are read in one sentence. */
const MOST_CUES = 12

/** The words of a sentence that may bring in speech, in order. */
export function findReportedCues({ units, classes }: Sentence): readonly ReportedCue[] {
  const cues: ReportedCue[] = []
  for (let index = 0; index < units.length && cues.length < MOST_CUES; index++) {
    const { lower, tag } = unitAt(units, index)
    if (lower === 'according' && units[index + 1]?.lower === 'to') {
      cues.push({ start: index, end: index + 2, kind: 'according', open: index })
    } else if ((tag === 'VERB' || tag === 'AUX') && isReportingVerb(lower) && !isHelping(units, index)) {
      cues.push({ start: index, end: index + 1, kind: 'verb', open: findOpen(units, classes, index) })
    } else if (tag === 'NOUN' && isReportingNoun(lower) && opensClause(units[index + 1])) {
      cues.push({ start: index, end: index + 1, kind: 'noun', open: index })
    }
  }
  return cues
}

/** "has" in "has said"; not in "has a plan". */
function isHelping(units: readonly SentenceUnit[], index: number): boolean {
  return unitAt(units, index).tag === 'AUX' && !isReportingVerb(unitAt(units, index).lower)
}

function opensClause(unit: SentenceUnit | undefined): boolean {
  return unit?.lower === 'that' || unit?.lower === 'to'
}

function findOpen(units: readonly SentenceUnit[], classes: readonly UnitClass[], verb: number): number {
  let open = verb
  for (let index = verb - 1; index >= 0 && index > verb - 6; index--) {
    const { tag } = unitAt(units, index)
    const helps = tag === 'AUX' || classes[index] === CLASS_OF.not || classes[index] === CLASS_OF.to
    if (helps || tag === 'ADV' || tag === 'PART') open = index
    else break
  }
  return open
}

/** What a cue may bring in, nearest first. */
export function findContents(sentence: Sentence, cue: ReportedCue): readonly ContentOption[] {
  return [...findBehind(sentence, cue), ...findInFront(sentence, cue)]
}

function findBehind(sentence: Sentence, cue: ReportedCue): readonly ContentOption[] {
  const options: ContentOption[] = []
  for (const { at, way } of findStarts(sentence, cue)) {
    for (const end of findEnds(sentence, at)) options.push({ way, pieces: [{ start: at, end }] })
  }
  return options
}

type Start = { readonly at: number; readonly way: ContentWay }

function findStarts(sentence: Sentence, cue: ReportedCue): readonly Start[] {
  const { units, classes, mentions } = sentence
  const from = cue.end
  const starts: Start[] = []
  const add = (at: number, way: ContentWay): void => {
    // "told reporters that": the words begin behind "that"
    const opened = starts.some((one) => one.at === at || (one.at === at + 1 && one.way === 'that'))
    if (at < units.length && !opened) starts.push({ at, way })
  }
  if (classes[from] === CLASS_OF.colon) {
    add(from + 1, 'colon')
    return starts
  }
  for (let index = from; index < units.length && index < from + THAT_REACH; index++) {
    const unitClass = classes[index]
    if (unitClass === CLASS_OF.quotation || unitClass === CLASS_OF.colon) break
    if (unitAt(units, index).lower !== 'that') continue
    add(index + 1, 'that')
    break
  }
  if (cue.kind === 'noun') {
    if (starts[0]?.at !== from + 1) add(from, 'direct')
    return starts
  }
  const first = classes[from]
  if (first === CLASS_OF.comma || cue.kind === 'according') {
    let commas = 0
    for (let index = from; index < units.length && index < from + 40 && commas < 3; index++) {
      if (classes[index] !== CLASS_OF.comma) continue
      commas++
      add(index + 1, 'resumed')
    }
    return starts
  }
  if (first !== CLASS_OF.stop && first !== CLASS_OF.quotation && first !== CLASS_OF.that) add(from, 'direct')
  let index = from
  for (let skips = 0; skips < 4; skips++) {
    const linked = isLink(classes[index]) ? index + 1 : index
    if (linked > index && skips === 0) add(linked, 'behind-link')
    const time = findTimeEnd(units, linked)
    const phrase = mentions.findLast(({ start, kind }) => start === linked && kind !== 'owner')
    const end = time > linked ? time : (phrase?.end ?? -1)
    if (end < 0) break
    add(end, time > linked ? 'behind-time' : 'behind-phrase')
    if (classes[end] === CLASS_OF.comma) add(end + 1, 'resumed')
    index = end
  }
  return starts
}

function isLink(unitClass: UnitClass | undefined): boolean {
  return unitClass !== undefined && unitClass >= CLASS_OF.of && unitClass <= CLASS_OF.preposition
}

/** Behind "Tuesday", "last week", "two days later"; `from` where no time begins there. */
function findTimeEnd(units: readonly SentenceUnit[], from: number): number {
  for (let index = from; index < units.length && index < from + 4; index++) {
    const unit = unitAt(units, index)
    if (isTime(unit)) return index + 1
    if (unit.tag !== 'DET' && unit.tag !== 'ADJ' && unit.tag !== 'NUM') return from
  }
  return from
}

/** Where content that begins at `from` may end: the nearest breaks and phrases, the end of its sentence or a quotation. */
function findEnds({ units, classes }: Sentence, from: number): readonly number[] {
  const ends: number[] = []
  const last = Math.min(units.length, from + LONGEST)
  let breaks = 0
  let links = 0
  let index = from
  for (; index < last && !isWall(units, classes, index); index++) {
    if (index - from < SHORTEST) continue
    if (isBreak(units, classes, index)) {
      if (++breaks <= MOST_ENDS) ends.push(index)
    } else if (opensPhrase(units, classes, index)) {
      if (++links <= MOST_LINKS) ends.push(index)
    }
  }
  // words that a quotation completes are no statement
  if (classes[index] === CLASS_OF.quotation) return ends
  const stop = index > from && unitAt(units, index - 1).tag === 'PUNCT' ? index - 1 : index
  if (stop - from >= SHORTEST && !ends.includes(stop)) ends.push(stop)
  return ends
}

/** Whether a clause or a part of a sentence may end before a unit: a comma, "and", "when". */
export function isBreak(
  units: readonly SentenceUnit[],
  classes: readonly UnitClass[],
  index: number,
): boolean {
  const unitClass = classes[index]
  if (isMark(unitClass)) return true
  if (isMark(classes[index - 1])) return false
  return (
    unitClass === CLASS_OF.and ||
    unitClass === CLASS_OF.but ||
    unitClass === CLASS_OF.conjunction ||
    unitClass === CLASS_OF.according ||
    unitAt(units, index).text === '('
  )
}

/** Whether a phrase that may tell of the saying and not of what was said opens at a unit: "on Sunday", "Tuesday". */
function opensPhrase(units: readonly SentenceUnit[], classes: readonly UnitClass[], index: number): boolean {
  const unitClass = classAt(classes, index)
  if (isMark(classes[index - 1])) return false
  if (unitClass >= CLASS_OF.by && unitClass <= CLASS_OF.preposition) return true
  return isTime(unitAt(units, index)) && !isLink(classes[index - 1])
}

/** A quotation, or the end of a sentence that was not cut: content reaches over neither. */
function isWall(units: readonly SentenceUnit[], classes: readonly UnitClass[], index: number): boolean {
  if (classes[index] === CLASS_OF.quotation) return true
  return classes[index] === CLASS_OF.stop && STOPS.has(unitAt(units, index).text)
}

const STOPS: ReadonlySet<string> = new Set(['.', '?', '!', '…', '...'])

function isMark(unitClass: UnitClass | undefined): boolean {
  return unitClass === CLASS_OF.comma || unitClass === CLASS_OF.colon || unitClass === CLASS_OF.dash
}

/** Content in front of its cue: "…, Ruiz said", "…, said Ruiz", "… according to Ruiz"; and what goes on behind it. */
function findInFront(sentence: Sentence, cue: ReportedCue): readonly ContentOption[] {
  if (cue.kind === 'noun') return []
  const options: ContentOption[] = []
  for (const end of findFrontEnds(sentence, cue)) {
    const rests = findRests(sentence, cue)
    for (const start of findFrontStarts(sentence, end)) {
      const piece = { start, end }
      options.push({ way: 'before', pieces: [piece] })
      for (const rest of rests) options.push({ way: 'around', pieces: [piece, rest] })
    }
  }
  return options
}

/** The marks or words that content may end at, in front of a cue and its subject. */
function findFrontEnds({ classes, mentions }: Sentence, cue: ReportedCue): readonly number[] {
  if (cue.kind === 'according') {
    const end = isMark(classes[cue.start - 1]) ? cue.start - 1 : cue.start
    return end >= SHORTEST ? [end] : []
  }
  const ends: number[] = []
  for (let index = cue.open - 1; index >= SHORTEST && index > cue.open - 40 && ends.length < 2; index--) {
    if (classes[index] === CLASS_OF.quotation) break
    if (!isMark(classes[index])) continue
    const opens =
      index + 1 === cue.open ||
      mentions.some(({ start, verb }) => verb === cue.start && (start === index + 1 || start === index + 2))
    if (opens) ends.push(index)
  }
  return ends
}

function findFrontStarts({ units, classes }: Sentence, end: number): readonly number[] {
  const starts: number[] = []
  let index = end - 1
  for (; index >= 0 && index > end - LONGEST && !isWall(units, classes, index); index--) {
    const opens =
      isMark(classes[index]) ||
      classes[index] === CLASS_OF.but ||
      classes[index] === CLASS_OF.and ||
      classes[index] === CLASS_OF.that
    if (opens && end - index > SHORTEST && starts.length < MOST_STARTS && !isMark(classes[index + 1]))
      starts.push(index + 1)
  }
  const first = index + 1
  if (end - first >= SHORTEST && !starts.includes(first) && unitAt(units, first).tag !== 'PUNCT')
    starts.push(first)
  return starts
}

/** What goes on behind a cue between commas: "… , he said, with …". */
function findRests(sentence: Sentence, cue: ReportedCue): readonly Run[] {
  const { classes, mentions } = sentence
  const subject = mentions.findLast(({ start, kind }) => start === cue.end && kind !== 'owner')
  const comma = classes[cue.end] === CLASS_OF.comma ? cue.end : (subject?.end ?? -1)
  if (comma < 0 || classes[comma] !== CLASS_OF.comma) return []
  const ends = findEnds(sentence, comma + 1)
  const last = ends.at(-1)
  const nearest = ends[0]
  return [nearest, last]
    .filter((end, index, all) => end !== undefined && all.indexOf(end) === index)
    .map((end) => ({ start: comma + 1, end: end as number }))
}
