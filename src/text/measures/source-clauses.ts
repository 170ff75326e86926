import {
  CLAIM_NOUN,
  ASKED_PEOPLE,
  CAPITAL_BODY,
  isCounting,
  isCountNoun,
  RECKONED,
  RECKONED_ONLY,
} from '../english/counting-words.ts'
import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { isTime } from '../sentence/times.ts'
import { CLASS_OF } from '../sentence/unit-class.ts'
import {
  A_NUMBER_OF,
  A_SHARE,
  BELIEVED,
  CLAIMED,
  FORESEEN,
  PAPER,
  SPEAKING_TO,
  TELLING_SOMEBODY,
} from '../english/telling-words.ts'

/** The noun in lower case that says what a mention is: "inspector" of "the inspector general"; none for a name like "Edison Research". */
export function toHead({ units }: Sentence, { start, end }: Mention): string {
  const last = units[end - 1]
  const before = units[end - 2]
  if (last === undefined || before === undefined || end - start < 2) return last?.lower ?? ''
  if (last.lower === 'general') return before.lower
  return CAPITAL_BODY.test(last.text) && before.tag === 'PROPN' ? '' : last.lower
}

/** "analyses" for "which analyses", where the tagger takes both for one phrase. */
export function withoutRelative({ units }: Sentence, mention: Mention): Mention {
  const isLed = LEADS.test(units[mention.start]?.lower ?? '') && mention.end - mention.start > 1
  return isLed ? { ...mention, start: mention.start + 1 } : mention
}

// Matches "which" before "analysts have put"; not "what".
const LEADS = /^(?:which|that)$/

/** Whether a mention is itself a number of somebody, who are asked and do not count: "36 percent of voters said". */
export function isCounted({ units }: Sentence, { start, end }: Mention): boolean {
  const own = units.slice(start, end)
  const head = own.at(-1)
  if (
    head?.tag === 'NUM' ||
    own[0]?.lower === 'whose' ||
    ASKED_PEOPLE.test(head?.lower ?? '') ||
    TAKES_NO_PART.test(head?.lower ?? '')
  )
    return true
  // "a drop from 76 percent": the number stands behind
  if (units[end]?.lower === 'from' && units[end + 1]?.tag === 'NUM') return true
  return (
    !isCountNoun(head?.lower ?? '') &&
    own.some(({ lower, tag }) => (tag === 'NUM' && HAS_DIGIT.test(lower)) || A_SHARE.test(lower))
  )
}

// Matches "36", "1,409"; not "three" or "F-16".
const HAS_DIGIT = /^\d[\d,.]*$/

/** Whether words name those who are asked or a number of them: "36 percent of voters", "voters"; not "three witnesses". */
export function isOfAsked(words: string): boolean {
  return ASKED_PEOPLE.test(words.toLowerCase().split(' ').at(-1) ?? '') || A_NUMBER_OF.test(words)
}

// Matches words that stand for nobody in particular: "all" of "All told"; not "they".
const TAKES_NO_PART =
  /^(?:all|both|whose|those|these|this|that|your|my|our|you|another|others?|each|few|most|many|such)$/

/** Whether a mention is an average of polls, which is counted by who made it: "the Delta polling average", "an average of polls". */
export function isPollAverage({ units }: Sentence, { start, end }: Mention): boolean {
  return (
    units[end - 1]?.lower === 'average' &&
    (units.slice(start, end).some(({ lower }) => POLLS.test(lower)) ||
      (units[end]?.lower === 'of' && units.slice(end + 1, end + 6).some(({ lower }) => POLLS.test(lower))))
  )
}

/** Whose claim a participle behind a comma is: Vega's in "At a rally in Sol, Vega was blunt, claiming that". */
export function toSubjectOf(sentence: Sentence, mention: Mention, place: number): Mention | null {
  const { units, mentions } = sentence
  // "released a statement confirming": a paper confirms for who writes it
  const isOfPaper = place === mention.end && PAPER.test(units[place - 1]?.lower ?? '')
  if (!PARTICIPLE.test(units[place]?.lower ?? '') || (units[place - 1]?.text !== ',' && !isOfPaper))
    return mention
  return (
    mentions.findLast(
      (other) =>
        other.kind !== 'owner' && other.verb >= 0 && other.verb < place && isSubject(sentence, other),
    ) ?? null
  )
}

// Matches "claiming"; not "claimed".
const PARTICIPLE = /ing$/

/** Whether a mention only says what was averaged: "recent Norland polls" in "an average of recent Norland polls". */
export function isAveraged(sentence: Sentence, { start }: Mention): boolean {
  return (
    sentence.units[start - 1]?.lower === 'of' &&
    sentence.mentions.some((other) => other.end === start - 1 && isPollAverage(sentence, other))
  )
}

// Matches "polls"; not "pole".
const POLLS = /^(?:polls?|polling|surveys|pollster)$/

/** Whether a mention is what somebody claims: "his claim in May that"; not "his claim". */
export function isClaim({ units }: Sentence, { end }: Mention): boolean {
  return (
    CLAIM_NOUN.test(units[end - 1]?.lower ?? '') &&
    units.slice(end, end + 4).some(({ lower }) => lower === 'that')
  )
}

/** Whether "by" before a mention says by whom figures were counted: "certified by", "a poll done by"; not "goods made by". */
export function isReckonedBy({ units }: Sentence, { start }: Mention): boolean {
  const participle = units[start - 2]?.lower ?? ''
  if (RECKONED_ONLY.test(participle)) return true
  return (
    RECKONED.test(participle) &&
    units.slice(Math.max(0, start - 7), start - 2).some(({ lower }) => isCountNoun(lower))
  )
}

/** "expected" for "had" in "had expected": what a helping verb helps; the main verb behind "surveyed by Refi". */
export function toMainVerb(sentence: Sentence, mention: Mention): number {
  const { units, mentions } = sentence
  const { verb } = mention
  const isReduced = units[verb + 1]?.lower === 'by' && units[verb - 1]?.tag !== 'AUX'
  const agent = isReduced ? mentions.find(({ start }) => start === verb + 2) : undefined
  return toHelped(sentence, agent && agent.verb > verb ? agent.verb : verb)
}

function toHelped({ units }: Sentence, verb: number): number {
  let index = verb
  while (index >= 0 && index < units.length && (units[index]?.tag === 'AUX' || units[index]?.tag === 'ADV'))
    index++
  // "has certified more than", "had forecast 3 percent": an adjective or a noun to the tagger
  return index > verb && isCounting(units[index]?.lower ?? '', '')
    ? index
    : units[index]?.tag === 'VERB'
      ? index
      : verb
}

/** "the board", "the board" in "although the board"; not "fact" in "in fact", "which", nor what a clause with "which" is about. */
export function isSubject({ units, classes }: Sentence, { start, end, kind, verb }: Mention): boolean {
  if (kind === 'pronoun' && classes[start] === CLASS_OF.relative) return false
  // "people in a Gull/Delta poll said": what stands before the stroke belongs to it
  if (RELATIVE.test(units[start]?.lower ?? '') || units[start - 1]?.text === '/') return false
  // "the plan, which analysts have estimated to cost": the verb is of the analysts
  const relative = units.findIndex(
    ({ lower, tag }, index) => index >= end && index < verb && RELATIVE.test(lower) && tag !== 'SCONJ',
  )
  const own = relative < 0 ? [] : units.slice(relative + 1, verb)
  const helping = own.findLastIndex(({ tag }) => tag !== 'AUX' && tag !== 'ADV') + 1
  if (
    own.some(({ tag }) => NOUN_TAGS.has(tag)) &&
    !own.slice(0, helping).some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || text === ',')
  )
    return false
  return units[start - 1]?.tag !== 'ADP' || CONJUNCTION.test(units[start - 1]?.lower ?? '')
}

// Matches "which"; not "what".
const RELATIVE = /^(?:that|which|who|whom)$/
const NOUN_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
// Matches "although", which begins a clause; not "for".
const CONJUNCTION = /^(?:although|though|while|whereas|as|because|since|after|before|until|if|when|unless)$/

export function isNegated({ units }: Sentence, verb: number): boolean {
  return units
    .slice(Math.max(0, verb - 2), verb)
    .some(({ lower }) => lower === 'not' || lower === "n't" || lower === 'never')
}

/**
 * Whether what follows a verb of speaking is not told by its subject: "told the Gull after 49 people died", "“…,” Vega said,
 * looking out at dozens"; not "told the Gull 49 died" or "said, however, that 49 died".
 */
export function isFrame({ units }: Sentence, verb: number): boolean {
  const form = units[verb]?.lower ?? ''
  if (units[verb - 1]?.tag !== 'AUX' && isDoneTo(form, units[verb + 1]?.lower ?? '')) return true
  // "would put Gil in a class of his own": no number follows
  if (
    PUT.test(form) &&
    !units.slice(verb + 1, verb + 20).some(({ lower }) => lower === 'at') &&
    !units.slice(verb + 1, verb + 5).some(({ tag }) => tag === 'NUM')
  )
    return true
  if (CLAIMED.test(units[verb + 1]?.lower ?? '')) return true
  if (!SPEAKING_TO.test(units[verb]?.lower ?? '')) return false
  const behind = units.slice(verb + 1)
  if (behind[0]?.text === ',') return !behind.slice(0, 12).some(({ lower }) => lower === 'that')
  const stop = behind.findIndex(({ tag, lower }) => tag === 'NUM' || tag === 'VERB' || lower === 'that')
  return behind.slice(0, stop < 0 ? behind.length : stop).some(({ lower }) => AT_A_TIME.test(lower))
}

/** Where the words end that say to whom something is told: behind "1,300" in "told a crowd of 1,300 that". Unit index. */
export function findRecipientEnd({ units }: Sentence, verb: number): number {
  if (!TELLING_SOMEBODY.test(units[verb]?.lower ?? '')) return verb
  const isOf = (index: number): boolean => units[index]?.lower === 'of'
  let index = verb + 1
  while (CROWD_TAGS.has(units[index]?.tag ?? '') || isOf(index)) {
    if (units[index]?.tag === 'NUM') return isOf(index - 1) || index === verb + 1 ? index + 1 : verb
    index++
  }
  return verb
}

const CROWD_TAGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'ADV', 'NUM'])
/** Whether a verb says what a count came to, whoever counted: "found that 12", "Delta found pilots favoured Gil by 3 percent"; not "found 12 wrecks". */
export function isFinding({ units }: Sentence, verb: number, { kind }: Mention): boolean {
  const next = units[verb + 1]?.lower ?? ''
  if (!FINDS.test(units[verb]?.lower ?? ''))
    return CONCLUDES.test(units[verb]?.lower ?? '') && next === 'that'
  return (
    next === 'that' ||
    (kind === 'name' && units.slice(verb + 1).some(({ lower }) => lower === 'percent' || lower === '%'))
  )
}

// Matches "found"; not "founded".
const FINDS = /^(?:finds?|found)$/
const CONCLUDES = /^conclude[sd]?$/

/** Whether a verb looks ahead to a number: "Delta Bank sees growth of 2 percent"; not "sees 40 boats a day". */
export function isForeseeing({ units }: Sentence, verb: number): boolean {
  return (
    units[verb]?.lower === 'sees' && units.slice(verb + 1, verb + 7).some(({ lower }) => FORESEEN.test(lower))
  )
}

/** Whether a participle and the word behind it are done to what stands before: "accused of", "believed to"; not "believed that". */
export function isDoneTo(participle: string, next: string): boolean {
  return (participle === 'accused' && next === 'of') || (BELIEVED.test(participle) && next === 'to')
}

const PUT = /^puts?$/

// Matches what begins a clause of the time: "after"; not "on".
const AT_A_TIME = /^(?:after|before|while|when|whose|who)$/

/** Whether what follows a verb of telling leaves it without an object: "…, officials said on Monday". */
export function isClosing(units: readonly SentenceUnit[], verb: number): boolean {
  const next = units[verb + 1]
  // "…, its owner told the Gull."
  if (TELLING_SOMEBODY.test(units[verb]?.lower ?? '')) {
    const listener = units.slice(verb + 1).findIndex(({ tag }) => tag !== 'DET' && tag !== 'PROPN')
    if (listener > 0 && units[verb + 1 + listener]?.tag === 'PUNCT') return true
  }
  // "announced Friday that": its object follows
  if (units.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'that')) return false
  return (
    next === undefined ||
    isTime(next) ||
    (CLOSING_TAGS.has(next.tag) && !(ABOUT.test(next.lower) && units[verb + 2]?.tag === 'NUM'))
  )
}

const CLOSING_TAGS: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'ADV'])
// Matches what only says how exact a number is: "has certified over 2,400"; not "on".
const ABOUT = /^(?:over|about|around|under|near|nearly|almost|roughly|some|only|just)$/
