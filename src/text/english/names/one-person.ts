import { toWordSet } from '../../strings/table.ts'
import { FEMALE_TITLES, MALE_TITLES } from './descriptions.ts'
import type { Gender } from './first-names.ts'
import { isPerson } from './persons.ts'

/** Matches "asked" and " asked her why"; not "said" nor "asked her to". */
export const ASKS = /^ ?(?:asks?|asked|pressed|challenged|interviewed)\b(?! (?:\S+ ){1,3}to\b)/

/** Nouns by which texts call those who stay without a name, lower case: "source", "spokesman"; not "senator". */
export const NEVER_NAMED: ReadonlySet<string> =
  toWordSet(`source official aide person woman man spokesman spokeswoman spokesperson employee worker judge reporter host moderator
interviewer author writer witness voter caller student teacher officer agent`)
/** Nouns that by themselves stand for somebody the text is about: "the senator"; not "the cook". */
export const PUBLIC_NOUNS: ReadonlySet<string> =
  toWordSet(`candidate nominee frontrunner front-runner senator congressman congresswoman politician businessman businesswoman
billionaire tycoon mogul star singer actor actress champion`)

/** Whether a noun is one person: "pilot", "spokeswoman"; not "pilots", nor "ministry". Expects lower case. */
export function isOnePerson(noun: string): boolean {
  return YEARS_OLD.test(noun) || (isPerson(noun) && !MANY.test(noun))
}

// Matches "50-year-old"; not "year-olds".
const YEARS_OLD = /-year-old$/
// Matches "pilots", "people", "policemen"; not "boss" nor "man".
const MANY = /(?:[^s]s|people|men|children|police)$/

/** The pronoun a noun for a person lets expect: "spokeswoman" → she; null for "pilot". */
export function genderOfNoun(noun: string): Gender | null {
  if (FEMALE_TITLES.has(noun) || HER_NOUN.test(noun)) return 'she'
  return MALE_TITLES.has(noun) || HIS_NOUN.test(noun) ? 'he' : null
}

// Matches "fisherwoman", "girl", "waitress"; not "actor".
const HER_NOUN = /(?:woman|girl|girlfriend|daughter|mother|aunt|niece|widow|[^b]ess)$/
// Matches "fisherman", "boy"; not "woman".
const HIS_NOUN = /(?:^man|[^o]man|boy|boyfriend|uncle|nephew|widower)$/
