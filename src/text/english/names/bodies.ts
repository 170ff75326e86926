import { toTable, toWordSet } from '../../strings/table.ts'

/**
 * How texts use a noun for a body: 'body', one is named and then called so ("the Coast Alliance … the alliance said");
 * 'it', "it" may stand for one but its name is somebody's ("the government", "the police"); 'of', "of …" behind it is part
 * of its name ("Ministry of Fisheries"); 'end', with a capital it ends the name of a body and not of a person ("Hale Motors").
 */
type Use = 'body' | 'it' | 'of' | 'end'

/** Nouns for bodies; each stands here once. */
const BODY_NOUNS = toTable<readonly Use[]>({
  academy: ['of'],
  administration: ['it'],
  agency: ['body', 'end'],
  airport: ['end'],
  alliance: ['body', 'end'],
  army: ['body', 'of', 'end'],
  assembly: ['end'],
  association: ['body', 'of', 'end'],
  banco: ['of'],
  bank: ['body', 'of'],
  board: ['body', 'of', 'end'],
  bureau: ['of', 'end'],
  campaign: ['body'],
  caucus: ['end'],
  center: ['of', 'end'],
  centers: ['of', 'end'],
  centre: ['of', 'end'],
  centres: ['of', 'end'],
  chamber: ['of'],
  church: ['of'],
  club: ['body', 'end'],
  coalition: ['body', 'end'],
  college: ['of', 'end'],
  commission: ['body', 'of', 'end'],
  committee: ['body', 'of', 'end'],
  company: ['body'],
  confederation: ['of'],
  congress: ['end'],
  convention: ['end'],
  council: ['body', 'of', 'end'],
  court: ['body', 'of', 'end'],
  delegation: ['it'],
  department: ['body', 'of', 'end'],
  diocese: ['of'],
  directorate: ['of'],
  electric: ['end'],
  embassy: ['of'],
  federation: ['body', 'of'],
  forum: ['end'],
  foundation: ['body', 'of', 'end'],
  front: ['of', 'end'],
  fund: ['end'],
  government: ['it', 'of'],
  group: ['body', 'end'],
  guard: ['end'],
  hospital: ['end'],
  house: ['of'],
  inc: ['end'],
  institute: ['body', 'of', 'end'],
  institutes: ['of', 'end'],
  institution: ['of'],
  league: ['body', 'of', 'end'],
  magazine: ['body'],
  ministerio: ['of'],
  ministry: ['body', 'of', 'end'],
  motors: ['end'],
  movement: ['body', 'end'],
  newspaper: ['body'],
  office: ['it', 'of', 'end'],
  organisation: ['body', 'of'],
  organization: ['body', 'of'],
  party: ['body', 'end'],
  police: ['it'],
  republic: ['of'],
  school: ['of', 'end'],
  secretariat: ['of'],
  service: ['end'],
  society: ['of', 'end'],
  union: ['body', 'of', 'end'],
  universidad: ['of'],
  university: ['body', 'of', 'end'],
})

// Matches "ministry", "coast group"; not "minister".
const BODY = new RegExp(`\\b(?:${findNouns('body').join('|')})$`)
// Matches "Ministry", "National University"; not "Ministry Hall".
const TAKES_OF = new RegExp(`(?:^|\\s)(?:${findNouns('of').map(toCapital).join('|')})$`)
// Matches "Harbour Committee", "Justice Department"; not "Justice Gil".
const ENDS_NAME = new RegExp(`\\s(?:${findNouns('end').map(toCapital).join('|')})(?:['’]s?)?$`)
/** Matches, as part of a pattern, a noun for which "it" may stand: "ministry", "government". */
export const BODY_CALLED_IT = `(?:${findNouns('body', 'it').join('|')})`
/** Fields of office in the names of ministries and ministers, lower case: "justice", "trade". */
export const PORTFOLIOS =
  `agriculture commerce communications culture defence defense development economy education employment energy
environment finance fisheries food forestry health housing immigration industry information infrastructure interior justice labor
labour land lands mines mining pensions planning science security sport sports technology tourism trade transport transportation
water women youth`.split(/\s+/)
/** What may follow "of" in the title of somebody who is then named: "Secretary of State Ana Ruiz"; lower case. */
export const OFFICES_OF: ReadonlySet<string> = new Set([...PORTFOLIOS, 'state', 'staff'])

/** Words of the names of bodies, places and works, lower case: "committee", "street". */
export const BODY_WORDS: ReadonlySet<string> =
  toWordSet(`house senate congress department court news times post party committee university street city states council pac center centre
institute association act america united kingdom union bank fund group foundation agency bureau office service forces force army
navy campaign network television tv radio press journal magazine week today college school church district county state island
islands river lake mountain park airport hotel square avenue road bridge hall tower building inc corp company co ltd llc llp
international national federal american americans republicans democrats convention conference caucus primary election day war
amendment constitution wall security defense commission board assembly parliament ministry government administration embassy
twitter facebook google police front movement alliance coalition league federation society club team project program report poll
survey iraq iran washington york california florida texas ohio iowa hampshire carolina virginia pennsylvania michigan wisconsin
nevada arizona shipping airways airlines motors industries holdings systems technologies pharmaceuticals insurance telecom railways
logistics command tribune yorkers london paris moscow beijing europe africa asia`)

/** Words behind which a body or a place goes by the word before: "Santander Bank"; not "Clinton Foundation"; lower case. */
export const ENDS_COMPANY: ReadonlySet<string> = toWordSet(
  'bank group motors airlines airways inc corp plc ltd holdings shipping province city county',
)

/** Matches, as part of a pattern, a field of office with a capital: "Justice"; not "Gil". */
export const PORTFOLIO = `(?:${PORTFOLIOS.map(toCapital).join('|')})`
/** The same for a noun that several fields may stand before: "Board" of "Food, Lands and Water Board"; not "Hall". */
export const PORTFOLIO_BODY =
  '(?:Ministry|Department|Committee|Commission|Board|Council|Agency|Bureau|Office|Secretariat)'

/** Whether words end in a noun for a body: "ministry", "the group"; not "minister". Expects lower case. */
export function isBodyNoun(lower: string): boolean {
  return BODY.test(lower)
}

/** Whether "of …" behind a noun belongs to the name of a body: "ministry", "committee"; not "mayor". Expects lower case. */
export function takesOf(lower: string): boolean {
  return BODY_NOUNS[lower]?.includes('of') === true
}

/** Whether a name ends in such a noun: "Ministry", "National University"; not "Ministry Hall". */
export function isNameWithOf(name: string): boolean {
  return TAKES_OF.test(name)
}

/** Whether a name, by its last word, is that of a body: "Harbour Committee", "Justice Department’s"; not "Justice Gil". */
export function isBodyName(name: string): boolean {
  return ENDS_NAME.test(name)
}

function findNouns(...uses: readonly Use[]): readonly string[] {
  return Object.entries(BODY_NOUNS).flatMap(([noun, own]) =>
    own.some((use) => uses.includes(use)) ? [noun] : [],
  )
}

function toCapital(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

/** Matches what stands behind the name of a body or a place: ", which", "’s shares", " said its"; not "’s boat", nor " said it". */
export const THING_BEHIND =
  /^(?:, which\b|['’]s (?:shares?|profits?|customers|branches|headquarters|shareholders|chief executive|board|staff|subsidiary|spokes\p{L}+)\b| (?:shares|branches|customers)\b| (?:said|says|announced|reported) (?:that )?its\b)/u
