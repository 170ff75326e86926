import { isPronoun } from './noun-phrases.ts'
import type { Phrase } from './noun-phrases.ts'
import type { Unit } from './sentences.ts'

/** Verbs that report what was said as said; forms of the past and the present. */
export const reporting = new Set(
  `said says told tells added adds argued argues claimed claims denied denies insisted insists contended contends maintained maintains
stated states announced announces reported reports warned warns noted notes acknowledged acknowledges admitted admits conceded concedes
confirmed confirms declared declares asserted asserts alleged alleges explained explains stressed stresses emphasized emphasizes
emphasised emphasises reiterated reiterates predicted predicts complained complains testified testifies wrote writes replied replies
responded responds suggested suggests accepted pledged promised vowed estimated estimates concluded concludes recalled
tweeted posted`.split(/\s+/),
)
/** Without "that" only these: "Ruiz said she left". */
export const bare = new Set(['said', 'says'])

/**
 * False for a text that holds no word indirect speech is told with, so that its sentences need not be read for it:
 * "The boats stayed in port."
 */
export function mayReport(text: string): boolean {
  return reportingWord.test(text.toLowerCase())
}

// "the mayor said", "according to"; not "the boats stayed". Inside another word too: this only rules texts out.
const reportingWord = new RegExp([...reporting, 'according'].join('|'))

/** A source that is nobody in particular: "some", "those who"; not "she". */
export function isVague(units: readonly Unit[], phrase: Phrase): boolean {
  const head = units[phrase.end - 1] as Unit
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
