import { toAnyOf, toWordList } from '../strings/table.ts'
import { toVerbForms } from './verb-forms.ts'

/** Words for who counted, who told and who passed on a number. */

// What is done by whoever stands behind a number, beside saying it.
const COUNTING_FORMS: ReadonlySet<string> = new Set(
  toWordList(
    `say tell estimate report count record document register calculate put confirm announce forecast expect project list tally claim declare warn reckon state
verify speak accuse allege predict note admit acknowledge certify suggest cite assess compute determine discover poll survey assure argue insist complain testify caution
remind disclose concede believe think foresee promise`,
  ).flatMap(toVerbForms),
)
// The same for what is written: "the report names 14 towns", "data show".
const TELLING_FORMS: ReadonlySet<string> = new Set(
  toWordList(
    'show indicate find name contain cover give detail describe identify speak see have be reveal',
  ).flatMap(toVerbForms),
)
// The same for those who look into something: "the auditors found 22 million euros"; not "the divers".
const FINDERS =
  /^(?:auditors?|researchers?|inspectors?|scientists?|economists?|investigators?|analysts?|inquiry|commission|institute|university|study|board|office|agency|centre|center|foundation)$/
// What outlets do with a number.
const PASSING_FORMS: ReadonlySet<string> = new Set(
  toWordList('write see report quote cite carry print run count').flatMap(toVerbForms),
)
// Nouns for what figures are taken from, in lower case.
const COUNT_NOUNS: ReadonlySet<string> = new Set(
  toWordList(
    `figure figures data estimate estimates statistics numbers research study studies survey surveys poll polls report reports census count
counts monitoring tally tallies reckoning forecast forecasts file files records register audit memo analysis analyses outlook projection
projections assessment database tracker examination investigation calculation calculations polling`,
  ),
)

/** Matches what was done by a counter: "certified" in "certified by the council"; not "sold". */
export const RECKONED =
  /^(?:reported|published|released|compiled|estimated|registered|recorded|certified|counted|confirmed|verified|documented|collected|calculated|measured|conducted|carried|done|made|tallied|gathered|issued)$/

/** The same where only figures were done so, and not goods or papers: "estimated by the council"; not "made by". */
export const RECKONED_ONLY =
  /^(?:reported|estimated|registered|recorded|certified|counted|confirmed|verified|documented|calculated|tallied)$/

/** Matches nouns for what somebody says, before "that": "his claim that"; not "his house". */
export const CLAIM_NOUN =
  /^(?:claim|assertion|allegation|pledge|promise|warning|contention|suggestion|announcement|statement|boast)s?$/

/** Matches those who are asked in a poll, in lower case: "voters", "respondents"; not "residents", who may tell a number. */
export const ASKED_PEOPLE =
  /^(?:voters?|respondents?|adults|americans|participants|democrats|republicans|independents|electorate)$/

/** Matches nouns for what is one's own quantity as well as a count of others: "his poll numbers", "her record"; not "figures". */
export const OWN_QUANTITY = /^(?:numbers|record|records|files?|forecast)$/

/** Matches the last word of a name that is a body itself where it has a capital: "Edison Research"; not "Edison research". */
export const CAPITAL_BODY = /^(?:Research|Analysis|Monitoring|Register|Numbers|Record|Polling|Survey)$/

/** Matches, as part of a pattern, nouns that take up a body named before: "the agency"; not "the ministry". */
export const BODY_AGAIN = '(?:agency|group|organi[sz]ation|body|outfit)'

/** Matches words for a text that name nobody: "report", "two reports", "The sentence before"; not "census" or "Harbour Board". */
export const A_TEXT =
  /(?:^|\s)(?:reports?|sentences?|paragraphs?|texts?|articles?|story|stories|accounts?|previews?|dispatch(?:es)?|digests?|passages?|pages?|documents?)(?: before| above| below)?$/i

/** Matches the role of an outlet in a table of people: "Colombian newspaper", "News agency"; not "Ministry". */
export const PRESS_ROLE =
  /\b(?:news|newspaper|magazine|broadcaster|radio station|television (?:network|channel)|wire service|periódico|diario|revista|emisora)\b/i

/** Matches the name of an outlet: "El Faro", "the Harbour Times", "State radio", "local media", "AFP"; not "El Salvador". */
export const PRESS_NAME = new RegExp(
  String.raw`\b(?:USA T(?:ODAY|oday)|Times|Post|Herald|Tribune|Gazette|Chronicle|Observer|Telegraph|Journal|Guardian|Newspaper|News|Daily|Weekly|Semana|Reuters|UPI|POLITICO|Politico|NBC|ABC|CBS|Fox|AFP|Bloomberg|Xinhua|AP|EFE|BBC|CNN|Associated Press)\b|\b(?:radio|television|TV|newspapers?|media|broadcaster|outlets?|magazine|weekly|daily|reporters|journalists|news agency)$|^(?:El|La|Le|Il|Die|Der|O) (?!Salvador|Paso|Niño|Paz|Guajira)\p{Lu}`,
  'u',
)

/**
 * Whether a verb, in any form, can have a counter or teller as its subject, which its head noun tells in lower case:
 * "recorded" of an office, "names" of a report, "found" of auditors; not "built", nor "found" of divers.
 */
export function isCounting(form: string, head: string): boolean {
  if (COUNTING_FORMS.has(form)) return true
  if (isCountNoun(head)) return TELLING_FORMS.has(form) || form === 'concluded' || form === 'concludes'
  return FOUND.test(form) && FINDERS.test(head)
}

// Matches "found"; not "founded".
const FOUND = /^f(?:ind|inds|ound)$/

/** Whether a word in lower case may be a verb of counting that looks like a noun: "estimates", "show"; not "recorded". */
export function isNounLikeVerb(form: string): boolean {
  return NOUN_LIKE.has(form)
}

const NOUN_LIKE: ReadonlySet<string> = new Set(
  toWordList(
    'estimate report count record document register project forecast list tally claim show point put note state',
  ).flatMap((lemma) => [lemma, `${lemma}s`]),
)

/** Whether a verb, in any form, is what data do: "shows", "suggest"; not "take". */
export function isShowing(form: string): boolean {
  return SHOWING.test(form)
}

// Matches "shows"; not "showcase".
const SHOWING = /^(?:show(?:s|ed|n)?|suggest(?:s|ed)?|indicates?d?|finds?|found|puts?)$/

/** Whether a verb, in any form, says what an outlet does with a number: "wrote"; not "built". */
export function isPassingOn(form: string): boolean {
  return PASSING_FORMS.has(form)
}

/** Whether a noun, in lower case, is what figures are taken from: "poll", "data"; not "boats". */
export function isCountNoun(lower: string): boolean {
  return COUNT_NOUNS.has(lower)
}

/** Matches, as part of a pattern, what goes on counting the same: "of them", "Another"; not "other". */
export const GOES_ON = toAnyOf([
  '[Oo]f (?:them|those|these|which)',
  '[Aa]lso',
  '(?:Another|A further|The (?:largest|smallest|biggest|rest|others?|remaining))',
])
/** The same for what an outlet's name follows to which somebody spoke: "told", "an interview with"; not "asked". */
export const TOLD_OUTLET = '(?:told|tells|telling|interview with|speaking to)'
