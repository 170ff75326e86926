import { toAnyOf, toWordList, toWordSet } from '../../strings/table.ts'
import { DOCUMENTS } from '../documents.ts'

// Lower case throughout. Relatives are written once and put together below.
const MALE_RELATIVES = toWordList('husband father brother son')
const FEMALE_RELATIVES = toWordList('wife mother sister daughter')
const RELATIVES = [...MALE_RELATIVES, ...FEMALE_RELATIVES]

/** Titles and roles of men: "lord", "spokesman", "husband"; not "senator". */
export const MALE_TITLES: ReadonlySet<string> = new Set([
  ...MALE_RELATIVES,
  ...toWordList(`mr sir lord king prince duke pope bishop archbishop cardinal congressman chairman spokesman councilman businessman
alderman señor don presidente ministro senador gobernador alcalde padre monseñor actor`),
])
/** Titles and roles of women: "dame", "spokeswoman", "wife"; not "senator". */
export const FEMALE_TITLES: ReadonlySet<string> = new Set([
  ...FEMALE_RELATIVES,
  ...toWordList(`mrs ms miss dame lady queen princess duchess congresswoman chairwoman spokeswoman councilwoman businesswoman
señora doña presidenta ministra senadora gobernadora alcaldesa actress`),
])
/** Matches a description that speaks of a woman: "a mother of two"; not "a motherboard". */
export const SAID_OF_HER = new RegExp(
  `\\b${toAnyOf([
    ...FEMALE_RELATIVES,
    ...toWordList('woman actress congresswoman chairwoman spokeswoman councilwoman businesswoman she her'),
  ])}\\b`,
)

/** Matches a role right before a name: "spokesman", "candidate", "wife"; not "said" or "after". */
export const ROLE_BEFORE = new RegExp(
  `^(?:.*(?:man|woman|person|crat|ist)|${toAnyOf([
    ...RELATIVES,
    ...toWordList(`president candidate nominee senator governor mayor judge justice secretary minister general leader chief chair
director adviser advisor strategist aide host rival runner actor actress singer author manager commander prosecutor lawyer attorney
professor founder billionaire mogul speaker ambassador pollster analyst expert reporter editor officer official coach lawmaker ally
critic dictator guerrilla commissioner`),
  ])})$`,
)
/** Matches a description of a person: "his wife", "a pilot"; not "the plan". */
export const PERSON_NOUNS = new RegExp(
  `\\b(?:${toAnyOf([...RELATIVES, ...toWordList('aunt uncle cousin friend man woman boy girl')])}|[\\p{L}-]*${toAnyOf(
    toWordList(`man woman ist pilot lawyer teacher farmer minister president leader captain doctor nurse secretary general senator governor
mayor chief head director author founder owner executive adviser analyst professor attorney`),
  )})\\b`,
  'u',
)
/** Matches an office whose field follows: "Secretary of ", "mayor of "; not "coast of ". */
export const OFFICE_BEFORE = /\b(?:secretary|minister|mayor|governor|chief|president|head|director) of $/i
/** Matches, as part of a pattern, a role that introduces somebody, with a capital or not: "Prime Minister", "judge"; not "pilot". */
export const INTRODUCING_ROLE =
  '(?:[Pp]resident|[Pp]rime [Mm]inister|[Vv]ice [Pp]resident|[Mm]inister|[Ss]ecretary(?: of \\p{Lu}\\p{L}+)?|[Ss]enator|Sen\\.|Rep\\.|Gov\\.|[Gg]overnor|[Mm]ayor|[Gg]eneral|Gen\\.|[Cc]hancellor|[Aa]mbassador|[Cc]ounterpart,?|[Ll]eader|[Cc]andidate|[Jj]ustice|[Jj]udge|[Pp]rosecutor|[Cc]ommissioner|[Cc]hief|[Dd]irector|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]ope|[Cc]oach|[Nn]ominee)'

/** Titles that say nothing of what somebody does: "mr"; not "senator". */
export const COURTESY_TITLES: ReadonlySet<string> = toWordSet(
  'mr mrs ms miss mx sir dame lord lady doctor señor señora don doña former',
)
/** Roles that go with any other: "leader"; not "senator". */
export const PLAIN_ROLES: ReadonlySet<string> = toWordSet(
  'leader head chief boss man woman member official expert candidate republican democrat democratic speaker',
)
/** Nouns that say too little to tell who is meant: "the officials", "the report"; not "the senator". */
export const VAGUE_HEADS: ReadonlySet<string> = new Set([
  ...DOCUMENTS,
  ...toWordList(`people man men officials aides critics supporters government administration two three firm police state country
city press media network station crowd audience team family`),
])
/** Words of a description that tell nobody apart: "longtime", "the"; not "left-wing". */
export const PLAIN_WORDS: ReadonlySet<string> = toWordSet(
  'the this that longtime senior junior presumptive presidential new then',
)
/** Nouns by which somebody may have been described before: "candidate" → candidate, nominee; not the other way round. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['senator', ['senator', 'senadora', 'senador']],
  ['congressman', ['congressman', 'representative']],
  ['congresswoman', ['congresswoman', 'representative']],
  ['candidate', ['candidate', 'nominee']],
  ['billionaire', ['billionaire', 'mogul', 'businessman']],
  ['businessman', ['businessman', 'billionaire', 'mogul']],
  ['spokesman', ['spokesman', 'spokesperson']],
  ['spokeswoman', ['spokeswoman', 'spokesperson']],
])
