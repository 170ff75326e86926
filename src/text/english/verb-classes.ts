import { toWordList, toWordSet } from '../strings/table.ts'
import { toFiniteForms, toVerbForms } from './verb-forms.ts'

/** Verbs of giving out, in all forms: "spent" in "spent 40 euros on lamps"; not "rose" in "rose 40 euros on the news". */
export const SPENDING: ReadonlySet<string> = toForms('spend lavish squander waste splash save')

/** Verbs whose subject only tells of the thing, in all forms: "the board reported a drop"; not "posted". */
export const TELLING: ReadonlySet<string> = new Set([
  ...toForms(
    'say report tell estimate claim show suggest find note warn forecast cite announce certify document verify confirm',
  ),
  // "the project a 10 percent share paid for": a noun
  ...toVerbForms('project').slice(1),
])

/** Nouns that name nothing by themselves in front of "to": "on its way to sell 12 tonnes"; not "plan". */
export const ENDEAVOURS: ReadonlySet<string> = toWordSet(
  'way effort efforts attempt bid order time chance right',
)

/** Verbs that take something off or put it on, in all forms: "adding $400 to the rent", "wiped"; not "address". */
export const ADDING: ReadonlySet<string> = toForms('add wipe shave knock slash strip')

/** Participles that say what is thought or decided, and nothing that befell: "was expected to"; not "seized". */
export const ONLY_THOUGHT: ReadonlySet<string> = toWordSet(
  `said told believed thought expected estimated reported supposed considered due set forecast projected known allowed able asked
been being seen raised cut increased reduced lowered lifted hiked`,
)

/** The same for a finite verb whose subject acts: "said", "called", "was"; not "supporters" nor "running". */
export const SUBJECT_VERB = `(?:\\p{Ll}{2,}ed|${[
  ...toWordList('is was has had does did will would can could may might should must'),
  ...toWordList(
    'say tell write speak think know begin swear understand hear hold see show lose go come bring drive find fall rise',
  )
    .flatMap(toFiniteForms)
    .filter((form) => form !== 'shows'),
  ...toWordList(
    'made makes took takes gave gives got gets went left met kept ran stood sat won led read put wants calls believes argues thinks adds asks notes',
  ),
].join('|')})`

function toForms(lemmas: string): ReadonlySet<string> {
  return new Set(toWordList(lemmas).flatMap(toVerbForms))
}
