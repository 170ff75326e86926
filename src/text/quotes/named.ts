import { isNamingCue, readCue } from '../english/cue-verbs.ts'
import { isTitleCase } from '../english/names/title-case.ts'
import { NAME_NOUNS, NAMING_WORDS, REFLEXIVES, SPEECH_OPENERS } from '../english/term-words.ts'
import { type SentenceUnit, unitAt } from '../sentence/sentences.ts'

/** A gloss or name is no longer than this many words. */
const LONGEST_NAME = 12
/** What may stand between a word that names and the name: "known as the", "titled,". */
const BETWEEN = new Set(['the', 'a', 'an', 'as', ','])
// "known as the", "know it as"
const KNOWING = new Set(['known', 'know', 'knows', 'knew'])
// Matches "Shorty", "the Eel", "Iron Hand"; not "Yes," and "Why?".
const NICKNAME = /^(?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u

/**
 * Whether the words around the quotation at `place` say outright that it is a name or a gloss, whatever it looks like:
 * "the so-called “clean-up”", "titled “…”", "its motto is “…”", "calls itself “…”", "Ana “Shorty” Ruiz".
 */
export function isNamed(units: readonly SentenceUnit[], place: number): boolean {
  const { text } = unitAt(units, place)
  if (text.split(/\s+/).length > LONGEST_NAME) return false
  return (
    isAnnounced(units, place) || isNickname(units, place) || (isTitleCase(text) && isCalled(units, place))
  )
}

/** "titled “…”", "which means “…”", "a so-called “…”", "Its motto: “…”", "Operation “…”" */
function isAnnounced(units: readonly SentenceUnit[], place: number): boolean {
  const lower = (step: number): string => units[place - step]?.lower ?? ''
  let step = 1
  while (step < 3 && BETWEEN.has(lower(step))) step++
  if (NAMING_WORDS.has(lower(step))) return true
  if (lower(1) === 'called' && lower(lower(2) === '-' ? 3 : 2) === 'so') return true
  const as = lower(1) === 'the' ? 2 : 1
  if (lower(as) === 'as' && (KNOWING.has(lower(as + 1)) || KNOWING.has(lower(as + 2)))) return true
  if (units[place - 1]?.tag === 'AUX' || lower(1) === ':') return NAME_NOUNS.has(lower(2))
  return NAME_NOUNS.has(lower(1)) && isTitleCase(units[place]?.text ?? '')
}

/** "Ana “Shorty” Ruiz", "“Anchor” Ruiz"; not "“Never” Ruiz said". */
function isNickname(units: readonly SentenceUnit[], place: number): boolean {
  const { text } = unitAt(units, place)
  if (units[place + 1]?.tag !== 'PROPN' || !NICKNAME.test(text)) return false
  const first = text.split(' ')[0]?.toLowerCase() ?? ''
  return first === 'the' || !SPEECH_OPENERS.has(first)
}

/** "calls itself the “…”", "a bar called “…”", "The tax, dubbed the “…”, passed"; not "dubbed “…” by critics". */
function isCalled(units: readonly SentenceUnit[], place: number): boolean {
  const verb = units[place - 1]?.tag === 'DET' ? place - 2 : place - 1
  const { lower = '', tag = '' } = units[verb] ?? {}
  if (REFLEXIVES.has(lower)) return readCue(units[verb - 1]?.lower ?? '') === 'call'
  if (lower === 'it') return verb < place - 1 && isNamingCue(units[verb - 1]?.lower ?? '')
  const before = units[verb - 1]
  return (
    (tag === 'VERB' || tag === 'ADJ') &&
    (lower === 'called' || lower === 'dubbed') &&
    (before?.tag === 'NOUN' || before?.text === ',') &&
    units[place + 1]?.lower !== 'by'
  )
}
