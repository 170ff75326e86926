import { toWordSet } from '../../strings/table.ts'
import { MONTHS_AND_DAYS } from '../calendar.ts'

// Matches "spokesman", "adviser", "strategist", "Parisians"; not "plan". NOT_PERSONS are the exceptions.
const PERSON_SUFFIX =
  /(?:m[ae]n|woman|women|person|people|ers?|ors?|ists?|ians?|eers?|ants?|crats?|ees?|ites?|ysts?|geons?)$/

// Words with such an end that are no persons: "number".
const NOT_PERSONS: ReadonlySet<string> = new Set([
  ...MONTHS_AND_DAYS,
  ...`number power order matter letter paper border corner center centre quarter water weather murder offer error floor door
labor labour favor behavior color honor humor rumor terror factor sector tenor vigor war car year fear bar tour hour career
disaster chapter cover danger dinner finger gender leather limit manner
summer winter shoulder slaughter soccer theater theatre thunder timber trigger wonder layer dollar dollars numbers
powers letters matters borders computer newspaper executive-order committees fees degree degrees tree trees guarantee
guarantees coffee knee peers pants restaurant restaurants grant grants plant plants warrant warrants elephant
amendments websites sites suites suite site opposite favorites plebiscite respite spite
tier tiers barrier barriers carrier frontier pier shower tower flower orders poster banner offers charter charters adventure
counter encounter encounters filter register centers corners chapters
quarters hours years wars tears cars bars doors floors colors errors factors sectors rumors fears covenant covenants
interior superior exterior mirror horror harbor endeavor labors rigor armor ardor clamor glamour`.split(
    /\s+/,
  ),
])

// Nouns in the singular for those who speak and for what speaks: "minister", "report"; not "plan".
const SOURCE_NOUNS = new Set(
  `president vice-president premier minister ministry government administration campaign committee commission council
court judge justice official officer aide ally critic chief head boss leader chair chairman secretary senator
representative congressman lawmaker governor mayor candidate nominee rival opponent front-runner frontrunner runner hopeful
billionaire businessman mogul tycoon ceo executive company firm corporation bank group organization organisation
association union party faction movement agency department bureau office embassy consulate army military police force
navy newspaper magazine journal network outlet website site station channel press media report study survey poll
statement letter document memo email filing lawsuit complaint indictment suit brief ruling resolution bill law charter
constitution platform article editorial column op-ed book memoir ad advertisement video film tweet post sign
banner poster placard sticker shirt t-shirt headline message notice release transcript page caption label
woman man girl boy mother father son daughter wife husband brother sister friend colleague neighbor neighbour cousin
uncle aunt grandfather grandmother parent child kid student pupil teacher doctor nurse lawyer attorney counsel prosecutor
professor scholar expert analyst economist historian scientist author host anchor guest pundit pollster strategist
operative consultant adviser advisor staff staffer insider source spokesman spokeswoman spokesperson veteran soldier
general colonel captain sergeant admiral commander guard agent spy detective sheriff cop pastor priest bishop pope
rabbi imam cleric saint god worker laborer farmer driver cook clerk owner resident citizen voter immigrant refugee
migrant delegate member crowd audience protester demonstrator supporter fan heckler activist advocate volunteer donor
republican democrat liberal conservative independent libertarian socialist communist american majority minority half
third dozen percent team duo pair couple family jury panel board body senate house congress
parliament assembly kremlin pentagon vatican witness victim survivor suspect defendant plaintiff client customer
investor trader fund-raiser fundraiser bundler megadonor actor actress singer rapper comedian writer novelist poet
journalist reporter correspondent editor columnist blogger observer people anyone person figure individual guy dude lady gentleman
speaker whip dean coach player athlete champion star celebrity hero prince princess king queen lord tsar czar dictator
strongman guerrilla rebel insurgent militant terrorist gang cartel gunman commandant fighter peasant native relative
foundation institute university college school church mosque think-tank ngo charity watchdog ombudsman coalition alliance
federation league chamber congresswoman councilman councilwoman alderman ambassador envoy diplomat negotiator mediator delegation
deputy undersecretary director manager coordinator organizer founder co-founder partner associate principal superintendent
opposition coastguard inquiry inquest tribunal treasury cabinet secretariat regime junta militia squad club society authority leadership
monarchy diocese legislature electorate mission trust syndicate registry constabulary command brigade battalion fleet congregation
local accused elder government-in-exile readership viewer public teen teenager youth toddler grandson granddaughter widow widower nephew niece
fiancé fiancée heir nun monk deacon curate vicar publicist biographer translator interpreter skipper sailor
chef barista medic paramedic midwife bride groom recruit cadet conscript graduate undergraduate magistrate laureate academic
surgeon bystander onlooker passer-by passerby eyewitness whistleblower informant hostage inmate patient therapist vet astronaut
cosmonaut shepherd juror bailiff constable marshal warden brigadier corporal steward stewardess hostess waitress duchess heiress
apprentice intern monarch guide nanny maid cashier broker sleuth scout expat umpire chemist spouse sibling twin mum mom dad grandma
grandpa coroner playwright vocalist mechanic dentist plumber deckhand farmhand stagehand ranch-hand
pilot engineer architect artist designer musician photographer others nation country state city community tribe`.split(
    /\s+/,
  ),
)

/** Whether a common noun names one who can speak: "spokesman", "ministries"; not "number". Expects lower case. */
export function isSourceNoun(lower: string): boolean {
  if (SOURCE_NOUNS.has(lower) || (lower.endsWith('s') && SOURCE_NOUNS.has(lower.slice(0, -1)))) return true
  if (lower.endsWith('ies') && SOURCE_NOUNS.has(`${lower.slice(0, -3)}y`)) return true
  return PERSON_SUFFIX.test(lower) && !NOT_PERSONS.has(lower)
}

/** Matches what may be any noun where it only ever opens sentences, lower case: "tensions", "criticism", "footage"; not "ross" or "ruiz". */
export const LOOKS_COMMON =
  /^(?:\p{Ll}+[^s\P{Ll}]s|\p{Ll}{2,}(?:tion|sion|ism|ment|ness|ity|ship|hood|raising)|data|research|footage|evidence|loyalty|polling|turnout|audio|video|history|science|reality|theory|logic|progress|support|anger)$/u

/** Nouns that some texts write with a capital and that are nobody's name by themselves, lower case: "company"; not "times". */
export const COMMON_WITH_CAPITAL: ReadonlySet<string> = toWordSet(
  `company firm committee commission council court department ministry government board agency administration party union bank
university report statement group association plaintiff defendant`,
)
