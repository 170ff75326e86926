import {
  MONTHS_AND_DAYS,
  RELATIVE_DAYS,
  TIME_WORDS,
  UNMISTAKABLE_MONTHS_AND_DAYS,
} from '../english/calendar.ts'
import { NAME_PARTICLES } from '../english/name-words.ts'
import type { SentenceUnit } from './sentences.ts'

/** A run of units, a noun phrase most often; indexes in the sentence, `end` exclusive. */
export type Phrase = {
  readonly start: number
  readonly end: number
}

/** The noun phrase whose last word is at `last`: "a spokesman", "Sen. Ana Ruiz", "he"; null when none ends there. */
export function findPhraseBefore(units: readonly SentenceUnit[], last: number): Phrase | null {
  const head = units[last]
  if (!head) return null
  if (isPronoun(head) && !possessives.has(head.lower)) return { start: last, end: last + 1 }
  if (head.text === '%' && last > 0)
    return findPhraseBefore(units, last - 1) && { start: last - 1, end: last + 1 }
  const gerund = head.tag === 'VERB' && head.lower.endsWith('ing') && isDeterminer(units[last - 1])
  // "a relative said": an adjective to the tagger
  const person =
    head.tag === 'ADJ' &&
    isSourceNoun(head.lower) &&
    // "the attorney general said"
    (units[last - 1]?.tag === 'DET' || (head.lower === 'general' && units[last - 1]?.tag === 'NOUN'))
  if (!isHead(head) && !gerund && !person && !isYearOld(units, last)) return null
  let start = last
  while (start > 0) {
    const left = units[start - 1] as SentenceUnit
    const here = units[start] as SentenceUnit
    if (left.tag === 'DET' || possessives.has(left.lower)) {
      start--
      break
    }
    if (!isInside(left, here, units[start - 2])) break
    if (here.tag === 'PROPN' && isLooseNoun(left) && head.tag === 'PROPN') break
    if (isTime(left) && here.tag === 'PROPN') break
    if (isTime(head) && left.tag === 'PROPN' && !isTime(left)) break
    start--
  }
  // "'s" cannot open a phrase
  while (start < last && (units[start] as SentenceUnit).tag === 'PART') start++
  return { start, end: last + 1 }
}

/** The noun phrase that begins at `first`; null when none does. */
export function findPhraseAfter(units: readonly SentenceUnit[], first: number): Phrase | null {
  const opening = units[first]
  if (!opening) return null
  if (isPronoun(opening) && !possessives.has(opening.lower)) return { start: first, end: first + 1 }
  let index = first
  if (opening.tag === 'DET' || possessives.has(opening.lower)) index++
  let last = -1
  for (; index < units.length; index++) {
    const unit = units[index] as SentenceUnit
    if (isHead(unit) || isYearOld(units, index)) {
      if (last >= 0 && isTime(unit) && (units[last] as SentenceUnit).tag === 'PROPN') break
      if (last >= 0 && unit.tag === 'PROPN' && isTime(units[last] as SentenceUnit)) break
      last = index
    } else if (units[index - 1]?.text === '-' && units[index - 1]?.end === unit.start) {
      // "harbour-based operative"
      continue
    } else if (!isModifier(unit, units[index + 1]) || (last >= 0 && unit.tag === 'ADV')) {
      break
    } else if (last >= 0 && unit.tag === 'VERB') {
      break
    }
  }
  const only = units[first + 1]
  if (last < 0 && opening.tag === 'DET' && only?.tag === 'ADJ' && isSourceNoun(only.lower))
    return { start: first, end: first + 2 }
  // "tweeted another."
  if (last < 0) return headWords.has(opening.lower) ? { start: first, end: first + 1 } : null
  return { start: first, end: last + 1 }
}

/** Whether a phrase can be the source of words: a name, a person, a group, a paper; not "the plan". */
export function isSource(units: readonly SentenceUnit[], phrase: Phrase): boolean {
  const head = units[phrase.end - 1] as SentenceUnit
  if (isTime(head)) return false
  if (sourcePronouns.has(head.lower) || isYearOld(units, phrase.end - 1)) return true
  if (isPronoun(head)) return false
  if (head.tag === 'PROPN') return true
  if (head.text === '%') return true
  return isSourceNoun(head.lower) || (capital.test(head.text) && phrase.start > 0)
}

/** Whether a common noun names one who can speak: "spokesman", "ministries"; not "number". Expects lower case. */
export function isSourceNoun(lower: string): boolean {
  if (sourceNouns.has(lower) || (lower.endsWith('s') && sourceNouns.has(lower.slice(0, -1)))) return true
  if (lower.endsWith('ies') && sourceNouns.has(`${lower.slice(0, -3)}y`)) return true
  return personSuffix.test(lower) && !notPersons.has(lower)
}

/** "the 61-year-old": the age stands for the person. */
function isYearOld(units: readonly SentenceUnit[], index: number): boolean {
  const word = (units[index] as SentenceUnit).lower
  return (
    word.endsWith('-year-old') ||
    (word === 'old' && units[index - 2]?.lower === 'year' && units[index - 1]?.text === '-')
  )
}

/** A day, a month, "week": a time, not a source. */
export function isTime(unit: SentenceUnit): boolean {
  const lower = unit.lower.replace(finalStop, '')
  if (!capital.test(unit.text)) return TIME_WORDS.has(lower) || TIMES.test(lower)
  // "the Times" and "May" are names
  return UNMISTAKABLE_MONTHS_AND_DAYS.has(lower) || RELATIVE_DAYS.has(lower)
}

/** Whether a unit stands for a noun: "she", "who". */
export function isPronoun(unit: SentenceUnit): boolean {
  return unit.tag === 'PRON' || pronounForms.has(unit.lower)
}

const pronounForms = new Set(
  'he she they i we it you who him her them us me himself herself themselves everyone'.split(' '),
)
const sourcePronouns = new Set(
  'he she they i we it who one some many others everyone someone somebody nobody another both several most each all few'.split(
    ' ',
  ),
)
/** Pronouns that open a phrase as an article does. */
export const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

// "spokesman", "adviser", "strategist", "Parisians"; not "number" (listed below)
const personSuffix =
  /(?:m[ae]n|woman|women|person|people|ers?|ors?|ists?|ians?|eers?|ants?|crats?|ees?|ites?|ysts?|geons?)$/

const notPersons: ReadonlySet<string> = new Set([
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

const sourceNouns = new Set(
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
strongman guerrilla rebel insurgent militant terrorist gang cartel gunman commandant fighter peasant native relative executive
foundation institute university college school church mosque think-tank ngo charity watchdog ombudsman coalition alliance
federation league chamber congresswoman councilman councilwoman alderman ambassador envoy diplomat negotiator mediator delegation
deputy undersecretary director manager coordinator organizer founder co-founder partner associate principal superintendent
opposition coastguard inquiry inquest tribunal treasury cabinet secretariat regime junta militia squad club society authority leadership
monarchy diocese legislature electorate mission trust syndicate registry constabulary command brigade battalion fleet congregation
local accused native elder government-in-exile think-tank readership viewer public teen teenager youth toddler grandson granddaughter widow widower nephew niece
fiancé fiancée partner heir neighbour nun monk deacon curate vicar publicist biographer translator interpreter skipper sailor
chef barista medic paramedic midwife bride groom recruit cadet conscript graduate undergraduate magistrate laureate academic
surgeon bystander onlooker passer-by passerby eyewitness whistleblower informant hostage inmate patient nurse therapist vet astronaut
cosmonaut shepherd juror bailiff constable marshal warden brigadier corporal steward stewardess hostess waitress duchess heiress
apprentice intern monarch guide nanny maid cashier broker sleuth scout expat umpire chemist spouse sibling twin mum mom dad grandma
grandpa coroner playwright vocalist mechanic dentist plumber deckhand farmhand stagehand ranch-hand
pilot engineer architect artist designer musician photographer others nation country state city community tribe detective`.split(
    /\s+/,
  ),
)

// "at the time"; not "timely"
const TIMES = /^times?$/

// "In a statement Ruiz said": a name does not go on from these
const looseNouns = new Set(
  `statement interview speech post letter memo email tweet debate rally address appearance conference call event remarks
report article week year month night morning afternoon evening day weekend moment time hours days weeks months years video
reporters supporters voters`.split(/\s+/),
)

function isLooseNoun(unit: SentenceUnit): boolean {
  return looseNouns.has(unit.lower) && unit.tag === 'NOUN'
}

function isHead(unit: SentenceUnit): boolean {
  return headTags.has(unit.tag) || headWords.has(unit.lower)
}

const headTags = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'TITLE'])
const headWords = new Set(['chief', 'others', 'many', 'some', 'several', 'both', 'another', 'all'])

function isInside(unit: SentenceUnit, right: SentenceUnit, left: SentenceUnit | undefined): boolean {
  if (unit.tag === 'QUOTE') return isDeterminer(left) && !endsMarked.test(unit.text)
  if (isHead(unit) || unit.tag === 'ADJ' || unit.text === '%') return true
  if (isGenitive(unit)) return true
  if (unit.text === '-' || unit.text === '–') return unit.end === right.start
  if (unit.text === '&' || unit.text === '/') return true
  if (unit.tag === 'VERB')
    return (
      /(?:ed|ing|en)$/.test(unit.lower) && (isDeterminer(left) || left?.tag === 'ADJ' || left?.text === '-')
    )
  if (unit.tag === 'ADV') return right.tag === 'ADJ' || right.tag === 'NUM'
  return particles.has(unit.lower)
}

function isModifier(unit: SentenceUnit, next: SentenceUnit | undefined): boolean {
  if (unit.tag === 'ADJ' || unit.tag === 'NUM') return true
  if (unit.tag === 'PART') return isGenitive(unit)
  if (unit.text === '-' || unit.text === '–') return next !== undefined && unit.end === next.start
  if (unit.text === '&') return true
  if (unit.tag === 'VERB') return /(?:ed|ing|en)$/.test(unit.lower)
  if (unit.tag === 'ADV') return next?.tag === 'ADJ' || next?.tag === 'VERB'
  return particles.has(unit.lower)
}

function isGenitive(unit: SentenceUnit): boolean {
  return unit.lower === "'s" || unit.lower === "'"
}

function isDeterminer(unit: SentenceUnit | undefined): boolean {
  return unit !== undefined && (unit.tag === 'DET' || possessives.has(unit.lower) || isGenitive(unit))
}

const particles = new Set([...NAME_PARTICLES, 'du', 'e', 'le'])

/** A dash of any length: "–", "--". */
export function isDash(unit: SentenceUnit): boolean {
  return unit.text === '—' || unit.text === '–' || unit.text === '-' || unit.text === '--'
}

// "Ruiz"; not "pilot"
const capital = /^\p{Lu}/u

// "Sept."; not "Sept"
const finalStop = /\.$/

// "so,", "why?"; not "so"
const endsMarked = /[,.;?!]$/
