import { toWordList, toWordSet } from '../strings/table.ts'
import { BE_FORMS, HAVE_FORMS, MODALS } from './function-words.ts'
import { toVerbForms } from './verb-forms.ts'

/** What is done to people and befalls them. */

// Verbs whose object is people, with the participle that says what befell them: "killing 12", "12 were abducted".
const HARM_VERBS =
  `abduct arrest behead capture deport detain demobilise demobilize displace evacuate execute extradite
hospitalise hospitalize hurt imprison infect injure jail kidnap kill maim massacre murder recruit rescue sicken wound`.split(
    /\s+/,
  )
// Verbs without an object: "12 died"; some of them things do as well, "jobs disappeared".
const FATE_VERBS = 'die disappear drown flee perish survive'.split(' ')
// What people are left as: "12 dead", "leaving 12 homeless".
const STATES = 'dead homeless hungry ill missing stranded trapped unemployed'.split(' ')
// The forms of these lists that the questions below ask for.
const HARM_FORMS = new Set(HARM_VERBS.flatMap(toVerbForms))
const PARTICIPLES = HARM_VERBS.map(toPast)
const HARMED_STATES = new Set([...PARTICIPLES, ...STATES])
const FATES = new Set([...HARMED_STATES, ...FATE_VERBS.map(toPast)])

/** What makes a toll one of people: "the death toll"; not "the bridge toll". */
export const DEADLY: ReadonlySet<string> = toWordSet('death casualty injury fatality')
/** What may stand between a number and what befell it: "12 were reportedly killed", "12 others died"; not "boats". */
export const BEFORE_FATE: ReadonlySet<string> = new Set([
  ...BE_FORMS,
  ...HAVE_FORMS,
  ...MODALS,
  ...toWordList('reportedly also more others other remain remained left still confirmed feared believed'),
])

/** Whether a verb, in lower case, says what was done to people: "killed", "arresting", "hurt". */
export function isHarm(verb: string): boolean {
  return HARM_FORMS.has(verb)
}

/** Whether a word, in lower case, says what befell people: "killed", "jailed", "missing"; not "died", which they do. */
export function isHarmedState(word: string): boolean {
  return HARMED_STATES.has(word)
}

/** Whether a word behind a number, in lower case, makes it one of people: "12 wounded", "12 were jailed", "12 died". */
export function isFate(word: string): boolean {
  return FATES.has(word)
}

function toPast(lemma: string): string {
  return toVerbForms(lemma)[2] as string
}
