import { toWordList, toWordSet } from '../../strings/table.ts'
import { MONTHS_AND_DAYS, RELATIVE_DAYS } from '../calendar.ts'
import { MODALS } from '../function-words.ts'

// Adjectives of more of the same, in front of what is counted or measured.
const FURTHER_WORDS = toWordList('more other further additional extra')
const IN_A_ROW = toWordList('consecutive straight successive full whole')

/** What may stand between a number and the noun it counts: "12 more boats", "three straight wins"; not "big", an adjective by its tag. */
export const BEFORE_COUNTED: ReadonlySet<string> = new Set([
  ...FURTHER_WORDS,
  ...IN_A_ROW,
  ...toWordList('new fellow such different separate total'),
])
/** What may stand between a number and its unit: "30 working days", "500 extra tonnes"; not "busy". */
export const BEFORE_UNIT: ReadonlySet<string> = new Set([
  ...FURTHER_WORDS,
  ...IN_A_ROW,
  ...toWordList('working business calendar long short solid trading school previous past net gross dry'),
])
/** Matches adjectives that say no kind of thing: "more", "biggest"; not "new" or "forest". */
export const NO_KIND =
  /^(?:more|other|further|additional|extra|such|total|full|whole|least|most|fewer|many|few|(?:bigg|larg|small|high|low|old|young|great|strong|rich|poor|b|fast|long|lat|earli|wors|deadli|heavi|busi|wealthi|near|clos|tough|hard|strict|new)est|worst|top)$/
/** Words that end a noun phrase though they are tagged as nouns or names: "killed 19 people Friday", "each"; not "harbour". */
export const ENDS_PHRASE: ReadonlySet<string> = new Set([
  ...MONTHS_AND_DAYS,
  ...RELATIVE_DAYS,
  ...toWordList(`last this next alone each apiece ago later earlier worldwide nationwide overnight respectively combined annually daily
monthly weekly abroad per a.m. p.m. plus including vs versus while whilst whereas who whom whose which that than`),
])
/** What stands before a number that is not the whole: "but only 12 have", "another 9"; not "almost". */
export const ONLY: ReadonlySet<string> = toWordSet('only just fully another')

/** What makes a pronoun of "one" behind it: "no one", "the one thing"; not "killed". */
export const BEFORE_ONE: ReadonlySet<string> = toWordSet(
  `no any each every this that which the another some only first last other same new good bad big great right wrong old loved`,
)
/** What makes an idiom of "one" before it: "one day he will", "one another"; not "one boat". */
export const AFTER_ONE: ReadonlySet<string> = new Set([
  ...toWordList(`another of day time thing way side end point such that who whose which 's and or to is was has does did for in on at
by with more last`),
  ...MODALS,
])
/** What a number without a noun is a rank behind: "the bottom three", "the top 10"; not "highest". */
export const RANKED: ReadonlySet<string> = toWordSet('top bottom final big')
/** What makes people of a number before its hyphen: "a 6,000-strong force", "a 50-man patrol"; not "six-speed". */
export const MADE_OF_PEOPLE: ReadonlySet<string> = toWordSet('strong man woman person member people')
/** What things have several of, behind a hyphen: "a three-bedroom flat", "a 500-page report"; not "a six-speed box", which tells a kind. */
export const MADE_OF_THINGS: ReadonlySet<string> = toWordSet(
  `page seat bedroom storey story lane vehicle vessel ship truck song word game match vote paragraph question block count course stop
city county town village hole chapter volume episode`,
)
/** What tells a kind behind a number and a hyphen, however great the number: "a 64-bit chip", "a 12-step plan"; not "delegate". */
export const KINDS_BY_NUMBER: ReadonlySet<string> = toWordSet(
  `bit step speed valve cylinder gauge karat carat proof pack ply pin way star track fold wheel something pounder odd grit core
caliber calibre spoke type series`,
)
