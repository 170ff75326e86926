import { toWordList, toWordSet } from '../strings/table.ts'

// Lower case throughout. Lists that several classes share are written once and put together below.
const ARTICLE_WORDS = ['a', 'an', 'the']
const POSSESSIVE_WORDS = toWordList('my your his her its our their')
const DEMONSTRATIVE_WORDS = toWordList('this that these those')
const SUBJECT_PRONOUNS = toWordList('i you he she it we they')
const OBJECT_PRONOUNS = toWordList('me him her us them')
const REFLEXIVE_PRONOUNS = toWordList('himself itself themselves')
const THING_PRONOUNS = toWordList('them us whom which')

/** What the object of a verb opens with: "the", "their", "each", "them"; not "that". */
export const OPENS_OBJECT: ReadonlySet<string> = new Set([
  ...ARTICLE_WORDS,
  ...POSSESSIVE_WORDS,
  ...OBJECT_PRONOUNS,
  ...REFLEXIVE_PRONOUNS,
  'each',
])

/** Forms of "be": "is", "were", "been"; not "has". */
export const BE_FORMS: ReadonlySet<string> = toWordSet('is are was were be been being')
/** Forms of "be" that tell what has happened to things: "were" in "12 crates were seized"; not "is". */
export const PAST_BE_FORMS: ReadonlySet<string> = toWordSet('was were been')
/** Finite forms of "have": "has"; not "having". */
export const HAVE_FORMS: ReadonlySet<string> = toWordSet('has have had')
/** Verbs that stand before a base form: "could", "must"; not "did". */
export const MODALS: ReadonlySet<string> = toWordSet('can could will would shall should may might must')
/** What a verb in its base form stands behind: "to", "must"; not "has". */
export const BEFORE_BASE: ReadonlySet<string> = new Set(['to', ...MODALS])

/** "a" and "an"; not "the". */
export const INDEFINITE_ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
/** Articles and possessives, which open a noun phrase: "the", "their"; not "this". */
export const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLE_WORDS, ...POSSESSIVE_WORDS])

/** What stands behind "of" for things that were counted before: "76 of them", "of which six"; not "those". */
export const COUNTED_BEFORE: ReadonlySet<string> = new Set(THING_PRONOUNS)
/** What may follow "of" behind a number: "three of the soldiers", "20m of its lamps"; not "a". */
export const AFTER_OF: ReadonlySet<string> = new Set([
  'the',
  'these',
  'those',
  ...POSSESSIVE_WORDS,
  ...THING_PRONOUNS,
])
/** What "half" is a part of something before: "half the vote", "half of them", "half their boats"; not "half a". */
export const AFTER_HALF: ReadonlySet<string> = new Set([
  'of',
  'the',
  'all',
  ...POSSESSIVE_WORDS,
  ...DEMONSTRATIVE_WORDS,
])
/** Pronouns that may also open a noun phrase: "all UK adults", "those boats"; not "they". */
export const QUANTIFIERS: ReadonlySet<string> = new Set(['all', 'some', 'both', ...DEMONSTRATIVE_WORDS])
/** Pronouns, which are no noun whatever their tag: "they", "everyone", "none"; not "people". */
export const PRONOUNS: ReadonlySet<string> = new Set([
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...REFLEXIVE_PRONOUNS,
  ...DEMONSTRATIVE_WORDS,
  ...toWordList('who which there what one some all none both someone everyone'),
])
/** The subjects of which "is 44" tells an age: "she", "who"; not "it". */
export const PERSONAL_SUBJECTS: ReadonlySet<string> = toWordSet('he she i who')
/** Pronouns that tell nobody by themselves: "they", "several", "which"; not "she", which the text before may settle. */
export const OPEN_PRONOUNS: ReadonlySet<string> = toWordSet(
  `i we you they it them their its our my your who which that what one some many others both all another several each
most someone everyone`,
)

/** Matches, as part of a pattern, what brings in somebody new in front of a noun: "a cook", "his cook"; not "the cook". */
export const BRINGS_IN = '(?:an?|another|one|two|some|several|other|his|her|their)'

/** Relative pronouns that are the subject of their clause: "an oven that costs"; not "whom". */
export const SUBJECT_RELATIVES: ReadonlySet<string> = toWordSet('which that who')
/** Those that follow "of": "half of which leak"; not "that". */
export const OBJECT_RELATIVES: ReadonlySet<string> = toWordSet('which whom')
/** Those of people: "people who live on the island"; not "which". */
export const PERSONAL_RELATIVES: ReadonlySet<string> = toWordSet('who whose')

/** What a main clause may begin behind: "and", a comma, "with"; not "that". */
export const CLAUSE_STARTS: ReadonlySet<string> = toWordSet(', ; – — and but while as with')
/** What any clause may begin behind: "because", "where", a comma; not "with". */
export const ANY_CLAUSE_STARTS: ReadonlySet<string> = toWordSet(
  ', ; and but while as that where when because',
)
/** What only a clause of its own begins with: "because", "after"; not "and". */
export const SUBORDINATING: ReadonlySet<string> = toWordSet(
  'that when where why how what who which because while after before since until till if whether although though unless',
)
/** What stands before a number that is the subject of a new clause: ", 120 have", "and 12 have"; not "or". */
export const NUMBER_CLAUSE_STARTS: ReadonlySet<string> = toWordSet(', ; and but while')

/** Prepositions that link a noun to the noun before it: "price of gold", "talks with crews"; not "by". */
export const NOUN_LINKS: ReadonlySet<string> = toWordSet('of for in on at from between against with under to')
/** Those that link what a measure is told of to the noun behind it: "a tax of 5 percent on salt"; not "with". */
export const LINKS_BEHIND_NOUN: readonly string[] = toWordList('of on for to against')
/** Prepositions in front of a place or state that lasts: "14 years in prison", "under siege"; not "of". */
export const STAY_PREPOSITIONS: ReadonlySet<string> = toWordSet('in behind at on under as')
/** Prepositions inside the object of a verb: "cut fares in the north by 3 percent"; not "by". */
export const OBJECT_PREPOSITIONS: ReadonlySet<string> = toWordSet('of for in on across')
/** What stands before a name that is no subject: "for Ruiz", "and Ruiz"; not "when". */
export const BEFORE_OBJECT: ReadonlySet<string> = toWordSet(
  'of for with by to against about on at from in under over than and or',
)
/** Further words of the kind, behind which a name may still own what is counted: "around Ruiz", "told Ruiz"; not "when". */
export const FURTHER_BEFORE_OBJECT: ReadonlySet<string> = toWordSet(
  'around near between like unlike after before behind outside inside through into onto including without among told asked',
)
/** In front of the amount that something is brought to or by: "raised its rate to 9 percent"; not "for". */
export const LEADS_TO_AMOUNT: ReadonlySet<string> = toWordSet('to by from at')
/** Words before a number that is held against an earlier one: "versus", "than"; not "and". */
export const COMPARING: ReadonlySet<string> = toWordSet('from versus vs vs. against than with')
