import { RELATIVE_DAYS, TIME_WORDS, UNMISTAKABLE_MONTHS_AND_DAYS } from '../english/calendar.ts'
import type { SentenceUnit } from './sentences.ts'

/** A day, a month, "week": a time, not a source. */
export function isTime(unit: SentenceUnit): boolean {
  const lower = unit.lower.replace(finalStop, '')
  if (!capital.test(unit.text)) return TIME_WORDS.has(lower) || TIMES.test(lower)
  // "the Times" and "May" are names
  return UNMISTAKABLE_MONTHS_AND_DAYS.has(lower) || RELATIVE_DAYS.has(lower)
}

// "at the time"; not "timely"
const TIMES = /^times?$/

// "Ruiz"; not "pilot"
const capital = /^\p{Lu}/u

// "Sept."; not "Sept"
const finalStop = /\.$/
