import { type CueKind, isCoreCue, isNamingCue, isSpeechNoun, readCue } from '../english/cue-verbs.ts'
import { isTitleCase } from '../english/names/title-case.ts'
import { NAME_NOUNS, NAMING_WORDS, SPEECH_OPENERS, WORD_NOUNS, WORK_NOUNS } from '../english/term-words.ts'
import { toFeature, toWordValue } from '../model/linear-model.ts'
import { type SentenceUnit, unitAt } from '../sentence/sentences.ts'

/**
 * What tells a term from speech, as features of a linear model: the words in marks at `place`, what stands beside them
 * and the verbs of saying around them. Every quotation of the sentence has to be a unit with `quote` set.
 */
export function toTermFeatures(units: readonly SentenceUnit[], place: number): readonly number[] {
  const content = unitAt(units, place).text
  const words = content.toLowerCase().replaceAll('’', "'").split(/\s+/)
  const first = words[0] as string
  const length = toLength(words.length)
  const shape = toShape(content)
  const close = toClose(content)
  const start = place === 0 ? 1 : 0
  const at = (step: number): number => toUnitValue(units[place + step])
  const tag = (step: number): number => toWordValue(units[place + step]?.tag ?? '')
  const before = toCue(units, place, -1)
  const after = toCue(units, place, 1)
  const opener = SPEECH_OPENERS.has(first) ? toWordValue(first) : first.includes("'") ? 1 : 0
  return [
    [length, close],
    [length, shape],
    [shape, close],
    [toWordValue(first.slice(-2)), length],
    [at(-1)],
    [at(1)],
    [at(-2)],
    [tag(-1), shape],
    [at(-1), length],
    [before.kind, before.distance],
    [after.kind, after.distance],
    [before.kind, before.distance, after.kind, after.distance],
    [start, shape],
    [start, length, tag(1)],
    [toNeighbour(units, place, -1)],
    [toNeighbour(units, place, 1), length],
    [before.kind, before.distance, shape, length],
    [tag(-1), tag(1), shape, before.kind],
    [opener, before.kind],
  ].map(([a, b, c, d], template) => toFeature(template, a, b, c, d))
}

/** 1 to 4 words, then in steps that grow. */
function toLength(words: number): number {
  return words <= 4 ? words : words <= 6 ? 5 : words <= 10 ? 6 : 7
}

/** How words are written: 0 small, 1 with a first capital, 2 as a title, 3 in capitals, 4 without letters. */
function toShape(content: string): number {
  if (!letter.test(content)) return 4
  if (content.length > 1 && !small.test(content)) return 3
  if (isTitleCase(content)) return 2
  return capital.test(content) ? 1 : 0
}

/** What words end with before the closing mark: 1 a comma, 2 a stop, 3 another end; 4 more where they hold a stop inside. */
function toClose(content: string): number {
  const last = content.replace(finalMarks, '').at(-1) ?? ''
  const end = last === ',' ? 1 : last === '.' ? 2 : last === '?' || last === '!' ? 3 : 0
  return end + (innerStop.test(content) ? 4 : 0)
}

/** A word that says much for what follows it as itself, of the others only class or tag. */
function toUnitValue(unit: SentenceUnit | undefined): number {
  if (unit === undefined) return 0
  const { lower, tag, quote } = unit
  if (quote >= 0) return 1
  if (NAMING_WORDS.has(lower)) return 2
  if (WORK_NOUNS.has(lower)) return 3
  if (NAME_NOUNS.has(lower)) return 4
  if (WORD_NOUNS.has(lower)) return 5
  return toWordValue(closedTags.has(tag) || readCue(lower) !== null || isSpeechNoun(lower) ? lower : tag)
}

const closedTags = new Set(['DET', 'ADP', 'PRON', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'PUNCT', 'SYM'])

/** The nearest word of saying, calling or naming on one side: its kind and the steps to it, in steps that grow. */
type Cue = { readonly kind: number; readonly distance: number }

function toCue(units: readonly SentenceUnit[], place: number, step: 1 | -1): Cue {
  for (let index = place + step; index >= 0 && index < units.length; index += step) {
    const { lower, quote } = unitAt(units, index)
    const kind = quote < 0 ? toKind(lower) : 0
    if (kind === 0) continue
    const steps = Math.abs(index - place)
    const distance = steps <= 3 ? steps : steps <= 6 ? 4 : steps <= 12 ? 5 : 6
    return { kind, distance }
  }
  return { kind: 0, distance: 0 }
}

const kinds: readonly (CueKind | null)[] = [null, 'say', 'tell', 'call', 'weak']

function toKind(word: string): number {
  // "in the words of Ruiz", "in her words"
  if (word === 'words') return 8
  if (isNamingCue(word)) return 5
  if (isCoreCue(word)) return 6
  return NAMING_WORDS.has(word) ? 7 : kinds.indexOf(readCue(word))
}

/** The next quotation of the sentence on one side: how far, how long and how it is written; 0 where there is none. */
function toNeighbour(units: readonly SentenceUnit[], place: number, step: 1 | -1): number {
  for (let index = place + step; index >= 0 && index < units.length; index += step) {
    const { quote, text } = unitAt(units, index)
    if (quote < 0) continue
    const steps = Math.abs(index - place)
    return toFeature(
      steps <= 2 ? 0 : steps <= 4 ? 1 : 2,
      Math.min(4, text.split(/\s+/).length),
      toShape(text),
    )
  }
  return 0
}

// "’" of "so.’"; not "."
const finalMarks = /["'”’)\]]+$/
// "no. Never", "no, never"; not "never,"
const innerStop = /[.!?…,;:]["'”’]*\s/
// "a"; not "24"
const letter = /\p{L}/u
// "a"; not "A"
const small = /\p{Ll}/u
// "We", "[The"; not "we"
const capital = /^[^\p{L}]*\p{Lu}/u
