import { REPORTING_FORMS } from '../english/cue-verbs.ts'
import { isPronoun, type Phrase } from './noun-phrases.ts'
import type { SentenceUnit } from './sentences.ts'

/**
 * False for a text that holds no word indirect speech is told with, so that its sentences need not be read for it:
 * "The boats stayed in port."
 */
export function mayReport(text: string): boolean {
  return reportingWord.test(text.toLowerCase())
}

// "the mayor said", "according to"; not "the boats stayed". Inside another word too: this only rules texts out.
const reportingWord = new RegExp([...REPORTING_FORMS, 'according'].join('|'))

/** A source that is nobody in particular: "some", "those who"; not "she". */
export function isVague(units: readonly SentenceUnit[], phrase: Phrase): boolean {
  const head = units[phrase.end - 1] as SentenceUnit
  if (head.tag === 'NUM') return true
  return isPronoun(head) ? !['he', 'she', 'it', 'they'].includes(head.lower) : vague.has(head.lower)
}

const vague = new Set([
  'some',
  'many',
  'others',
  'one',
  'all',
  'both',
  'several',
  'another',
  'people',
  'most',
  'each',
  'those',
  'everyone',
  'someone',
  'anyone',
])
