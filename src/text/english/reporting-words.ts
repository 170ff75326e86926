import { toWordList, toWordSet } from '../strings/table.ts'
import { CUE_VERBS, isSpeechNoun } from './cue-verbs.ts'
import { MODALS } from './function-words.ts'
import { toVerbForms } from './verb-forms.ts'

// Verbs of thinking and wishing that are no cues of a quotation, and cues that bring in no statement of their subject.
const THOUGHTS = toWordList(
  `think want plan seek decline refuse prefer intend decide feel find suspect assume support back push favor favour dispute foresee
notice aim`,
)
const IRREGULAR: Readonly<Record<string, string>> = {
  felt: 'feel',
  sought: 'seek',
  planned: 'plan',
  planning: 'plan',
  preferred: 'prefer',
  preferring: 'prefer',
}
const NO_REPORTS = toWordList(
  `allow appear ban bar bear carry contain define display feature flash have hear hold identify include list mandate permit
prohibit raise represent require seem use wear name coin mention speak call-out author release deliver paint cast see frame
grade knock brush tar pan rank rate introduce title tout point talk commit charge address`,
)
// Every form of every verb that reports, with the number of its verb.
const VERB_OF = new Map<string, number>()
for (const [index, lemma] of [...Object.values(CUE_VERBS).flat(), ...THOUGHTS].entries()) {
  if (NO_REPORTS.includes(lemma)) continue
  for (const form of toVerbForms(lemma)) if (!VERB_OF.has(form)) VERB_OF.set(form, index)
}
// The number of its verb for each form that the rules of spelling do not give.
for (const [form, lemma] of Object.entries(IRREGULAR)) VERB_OF.set(form, VERB_OF.get(lemma) as number)
/** Nouns for a thought or wish, which "that" or "to" may follow: "hope"; not "boat". */
const THOUGHT_NOUNS: ReadonlySet<string> = toWordSet(
  'hope fear plan desire wish concern doubt concerns hopes fears',
)
/** Words that make what follows no statement of anybody: "would say", "did not say"; "to say" may go on from "went on". */
const UNSAID_WORDS: ReadonlySet<string> = new Set(
  ['not', "n't", 'never', 'cannot', ...MODALS].filter((word) => word !== 'will'),
)
/** Words that suppose what follows: "if he said"; not "when". */
const SUPPOSING_WORDS: ReadonlySet<string> = toWordSet('if unless whether should lest whoever')
/** Objects that say that nothing was said: "said nothing more"; not "no". */
const NOTHING_WORDS: ReadonlySet<string> = toWordSet('nothing little')
/** Verbs in front of one of saying that leave it unsaid, in all forms: "refused to say"; not "went on to say". */
const REFUSING_VERBS: ReadonlySet<string> = new Set(toWordList('refuse decline fail').flatMap(toVerbForms))
/** Subjects that are nobody a reader could name: "nobody claimed", "many"; not "they". */
const NOBODY_WORDS: ReadonlySet<string> = toWordSet(
  `no any nobody none neither nothing no-one noone anyone anybody whoever what whatever which that this these those there here
you we i let some many others one all both several another people most each everyone someone few somebody`,
)

/** Whether a verb form can bring in speech or thought told without marks: "said", "wants"; not "sailed". */
export function isReportingVerb(form: string): boolean {
  return VERB_OF.has(form)
}

/** Whether a noun can bring in what somebody says or thinks: "claim", "hope"; not "boat". */
export function isReportingNoun(form: string): boolean {
  return isSpeechNoun(form) || THOUGHT_NOUNS.has(form)
}

/** Whether a word before a verb leaves it unsaid: "would" in "would say", "not"; not "has". */
export function isUnsaid(form: string): boolean {
  return UNSAID_WORDS.has(form)
}

/** Whether a word supposes what follows: "if", "whether"; not "when". */
export function isSupposing(form: string): boolean {
  return SUPPOSING_WORDS.has(form)
}

/** Whether a subject is nobody a reader could name: "nobody", "many"; not "she". */
export function isNobody(form: string): boolean {
  return NOBODY_WORDS.has(form)
}

/** The number of the verb that a form belongs to, the same for all its forms; -1 for a word that is none. */
export function toReportingVerb(form: string): number {
  return VERB_OF.get(form) ?? -1
}

/** Whether a verb form leaves unsaid what its infinitive says: "refused" in "refused to say"; not "went on". */
export function isRefusing(form: string): boolean {
  return REFUSING_VERBS.has(form)
}

/** Whether a word opens what is no statement: "nothing" in "said nothing more"; not "no". */
export function isNothing(form: string): boolean {
  return NOTHING_WORDS.has(form)
}
