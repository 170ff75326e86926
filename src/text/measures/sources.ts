import type { Attribution } from '../../types.ts'
import { BEFORE_TIME, MONTH } from '../english/calendar.ts'
import { isCounting, isCountNoun, isPassingOn, OWN_QUANTITY, RECKONED } from '../english/counting-words.ts'
import { PRONOUN_GENDER } from '../english/names/first-names.ts'
import { isPassive } from '../quotes/plain-speaker.ts'
import { mendCountingVerbs } from './counting-verbs.ts'
import {
  isInsideName,
  isPress,
  isPressWords,
  type Resolve,
  toMeant,
  toName,
  toPlainName,
  toSource,
} from './naming.ts'
import { toSpeakerSpan } from '../quotes/speaker-span.ts'
import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { isTime } from '../sentence/times.ts'
import { CLASS_OF } from '../sentence/unit-class.ts'
import {
  findRecipientEnd,
  isAveraged,
  isClaim,
  isClosing,
  isCounted,
  isFinding,
  isForeseeing,
  isFrame,
  isNegated,
  isPollAverage,
  isReckonedBy,
  isSubject,
  toHead,
  toMainVerb,
  toSubjectOf,
  withoutRelative,
} from './source-clauses.ts'

/** A counter or teller that a sentence names. Offsets are in the paragraph. */
export type CountSource = {
  readonly by: Attribution
  /** Where it is named, and from where on a figure is its: the verb; the whole sentence where it stands apart from it. */
  readonly start: number
  /** Where the words that name it end. */
  readonly end: number
  readonly from: number
  readonly to: number
  /** Whether a poll, figures, a report or a count is named, whose figures may go on in the next sentence. */
  readonly isData: boolean
  /** Whether it is a poll, of which only shares go on. */
  readonly isPoll: boolean
  /** Whether an outlet is named, which counts nothing and passes on. */
  readonly isPress: boolean
  /** Who repeats it: the subject of "citing". */
  readonly teller: string | null
}

// Matches "It", "they", "who"; not "he", which is a person.
const IT = /^(?:it|they|its|their)$/i

/**
 * Who counted or tells the figures of a sentence, by its grammar: "according to X", "X counted", "X’s figures",
 * "a survey by X", "certified by X", "citing X". `last` is the source of the sentence before, which "it" may mean.
 */
export function findSources(
  text: string,
  read: Sentence,
  resolve: Resolve,
  last: Attribution | null,
): readonly CountSource[] {
  const sentence = mendCountingVerbs(read)
  const { units, classes, mentions } = sentence
  const first = units[0]?.start ?? 0
  const end = units.at(-1)?.end ?? 0
  const at = (index: number): number => units[index]?.start ?? end
  const cut = (span: { readonly start: number; readonly end: number }): string =>
    text.slice(span.start, span.end)
  const wordsOf = (from: number, to: number): string => text.slice(at(from), units[to - 1]?.end ?? end)

  /** Whom a mention names: the owner or maker of a count, or whom it describes. */
  const whoIs = (mention: Mention): { by: Attribution; isData: boolean } => {
    const head = toHead(sentence, mention)
    if (mention.kind === 'pronoun') return { by: ofPronoun(mention), isData: false }
    if (!isCount(mention, head) && !isClaim(sentence, mention))
      return { by: ofMention(mention), isData: false }
    const owner =
      mentions.findLast(
        ({ kind, start, end: to }) => kind === 'owner' && start >= mention.start && to < mention.end,
      ) ?? mentions.find(({ end: to }) => to === mention.start - 1 && APOSTROPHE.test(units[to]?.text ?? ''))
    if (owner) {
      const words = wordsOf(owner.start, owner.end)
      const subject = IT.test(words)
        ? mentions.find(({ kind, start, end: to }) => kind === 'name' && start < 2 && to < owner.start)
        : undefined
      const by = subject
        ? ofMention(subject)
        : IT.test(words)
          ? (last ?? NONE)
          : isPronoun(words)
            ? ofPronoun(owner)
            : named(words, owner)
      if (by.kind !== 'none') return { by, isData: true }
      // "Vega cited nobody for his claim that"
      if (isClaim(sentence, mention)) {
        const name = mentions.find(
          ({ kind, start, verb }) => kind === 'name' && verb >= 0 && start < owner.start,
        )
        return { by: name && isPronoun(words) ? ofMention(name) : NONE, isData: false }
      }
    }
    const maker = findMaker(mention)
    if (maker) return { by: whoIs(maker).by, isData: true }
    const words = toPlainName(wordsOf(mention.start, mention.end - 1))
    const name = SEVERAL_POLLS.test(head) ? undefined : NAME_IN_FRONT.exec(words.replace(A_MONTH, ''))?.[0]
    // "Three numbers" opens a sentence with a capital
    if (
      name &&
      (mention.start > 0 ||
        wordsOf(mention.start, mention.end - 1) !== name ||
        name.includes(' ') ||
        name === name.toUpperCase())
    )
      return { by: named(name, mention), isData: true }
    const averaged = head === 'average' ? mentions.find(({ start }) => start === mention.end + 1) : undefined
    if (averaged) return whoIs(averaged)
    return {
      by: { kind: 'unresolved', mention: toPlainName(wordsOf(mention.start, mention.end)) },
      isData: true,
    }
  }
  const isCount = (mention: Mention, head: string): boolean =>
    isCountNoun(head) || isPollAverage(sentence, mention)
  /** The Institute in "a poll of voters by the Institute"; not the voters, nor 2020 in "the census of 2020". */
  const findMaker = ({ end: from }: Mention): Mention | null => {
    for (let index = from; index < Math.min(from + 12, units.length); index++) {
      const lower = units[index]?.lower ?? ''
      const next = mentions.find(({ start, kind }) => start === index + 1 && kind !== 'owner')
      const isName =
        next !== undefined &&
        (next.kind === 'name' || mentions.some((one) => one.kind === 'owner' && one.start === next.start))
      const isNear =
        index < from + 6 || units.slice(index - 4, index).some(({ lower: done }) => RECKONED.test(done))
      if (next && isNear && (lower === 'by' || lower === 'from'))
        return isCounted(sentence, next) ? null : next
      if (next && lower === 'of' && index === from && isName) return next
      if (isTime(units[index] as SentenceUnit) || BEFORE_TIME.has(lower)) continue
      if (index === from && (RECKONED.test(lower) || WHICH.test(lower))) continue
      if (classes[index] === CLASS_OF.comma || classes[index] === CLASS_OF.say) return null
      if (index === from && lower !== 'of' && lower !== 'on') return null
    }
    return null
  }
  const ofMention = (mention: Mention): Attribution => toMeant(text, sentence, mention, resolve)
  const named = (words: string, { start }: Mention): Attribution => {
    const plain = toPlainName(words)
    const from = text.indexOf(plain, at(start))
    // "a Gull/Delta poll" is of both
    const partner = PARTNER.exec(text.slice(0, from))?.[0]
    if (partner) return { kind: 'unresolved', mention: toPlainName(`${partner}${plain}`) }
    return toSource(resolve(plain, { paragraph: sentence.paragraph, start: from, end: from + plain.length }))
  }
  const ofPronoun = (mention: Mention): Attribution => {
    const words = wordsOf(mention.start, mention.end)
    if (IT.test(words) && last) return last
    const { name } = toSpeakerSpan(sentence, mention)
    return toSource(resolve(cut(name), name))
  }
  const toFound = (
    mention: Mention,
    from: number,
    to: number,
    teller: string | null = null,
  ): readonly CountSource[] => {
    const { by, isData } = whoIs(mention)
    if (by.kind === 'none') return []
    return [
      {
        by,
        start: at(mention.start),
        end: units[mention.end - 1]?.end ?? end,
        from,
        to,
        isData,
        isPoll: A_POLL.test(toHead(sentence, mention)),
        isPress: !isData && isPress(by),
        teller,
      },
    ]
  }

  return mentions.flatMap((written): readonly CountSource[] => {
    const mention = withoutRelative(sentence, written)
    if (mention.kind === 'owner' || isCounted(sentence, mention) || isAveraged(sentence, mention)) return []
    if (isInsideName(sentence, mention)) return []
    const before = units[mention.start - 1]?.lower
    const earlier = units[mention.start - 2]?.lower ?? ''
    const head = toHead(sentence, mention)
    if (before === 'to' && earlier === 'according') return toFound(mention, first, end)
    if (before === 'by' && (isReckonedBy(sentence, mention) || isCountNoun(head)))
      return toFound(mention, first, end)
    if (before === 'citing' || before === 'quoting' || before === 'quoted') {
      const subject = mentions.find(({ kind, start }) => kind !== 'owner' && start < mention.start)
      return toFound(mention, first, end, subject ? toName(ofMention(subject)) : null)
    }
    const place = isSubject(sentence, mention) ? toMainVerb(sentence, mention) : -1
    const verb = units[place]?.lower ?? ''
    if (
      place >= 0 &&
      (isCounting(verb, isCount(mention, head) ? 'poll' : head) ||
        isForeseeing(sentence, place) ||
        isFinding(sentence, place, mention) ||
        (isPassingOn(verb) && isPressWords(wordsOf(mention.start, mention.end)))) &&
      !isNegated(sentence, place) &&
      !(SPEAKING.test(verb) && units[place + 1]?.lower !== 'of') &&
      !isPassive(sentence, place)
    ) {
      const isBehind =
        classes[mention.start - 1] === CLASS_OF.comma &&
        isClosing(units, place) &&
        !mentions.some((other) => other.start < mention.start && other.verb === mention.verb)
      if (!isBehind && isFrame(sentence, place)) return []
      const from = at(findRecipientEnd(sentence, place))
      const subject = toSubjectOf(sentence, mention, place)
      if (subject === null) return []
      // "The poll of 1,004 adults has": how many it asked is its own figure
      const whole = A_POLL.test(head) && mention.start < 3
      const found = toFound(
        subject,
        isBehind || whole ? first : from,
        isBehind && units[place + 1]?.text !== ',' ? at(mention.start) : end,
      )
      // What is asked of many goes on in the next sentence, as a poll's figures do.
      return ASKED.test(verb) ? found.map((source) => ({ ...source, isData: true, isPress: false })) : found
    }
    if (
      isClaim(sentence, mention) &&
      mentions.some(({ kind, start }) => kind === 'owner' && start === mention.start)
    )
      return toFound(mention, at(mention.end), end).map((source) => ({ ...source, isData: false }))
    // "The Board’s tally was 390", "figures from the Board put it at 40": whatever the verb says
    if (isCount(mention, head)) {
      const { by } = whoIs(mention)
      const isOwned =
        by.kind === 'speaker' ||
        (by.kind === 'unresolved' && by.mention !== toPlainName(wordsOf(mention.start, mention.end)))
      // "stealing data from the department": what is done with data gives no number of theirs
      if (units[mention.start - 1]?.tag === 'VERB' && !USED.test(before ?? '')) return []
      if (before === 'in' && A_POLL.test(head) && !THE_POLLS.test(wordsOf(mention.start, mention.end)))
        return toFound(mention, first, end)
      if (
        (isOwned && !OWN_QUANTITY.test(head)) ||
        (mention.start < 3 &&
          isSurvey(head) &&
          units.some(({ tag, lower }) => tag === 'VERB' && (isCounting(lower, head) || RECKONED.test(lower))))
      )
        return toFound(mention, mention.start < 3 ? at(mention.end) : first, end)
    }
    return []
  })
}

// Matches the sign in "auditors’"; not "’s".
const APOSTROPHE = /^['’]$/
// Matches "that" in "figures that were released by"; not "what".
const WHICH = /^(?:that|which)$/
// Matches "polled", "found"; not "asked", which is of one.
const ASKED = /^(?:polls?|polled|surveys?|surveyed|canvassed|found|finds)$/
// Matches "speaks", which tells a number only with "of"; not "says".
const SPEAKING = /^(?:speak|speaks|spoke|speaking)$/
const NONE: Attribution = { kind: 'none' }
// Matches "Harbour Board" at the end of "latest Harbour Board", "UN"; not "official".
const NAME_IN_FRONT = /\p{Lu}[\p{L}.&’'-]*(?: (?:(?:of|for|on|and) (?:the )?)?\p{Lu}[\p{L}.&’'-]*)*$/u
// Matches "using" before data whose numbers are told; not "stealing".
const USED =
  /^(?:using|used|uses|cites?|cited|show|shows|published?|publishes|released?|releases|saw|seen|analy[sz]ed|reviewed|according)$/
// Matches "poll"; not "report", which gives more than its own figures.
const A_POLL = /^(?:polls?|surveys?)$/
// Matches "the polls", where candidates rise; not "a poll" or "the last polls".
const THE_POLLS = /^(?:the )?polls$/i
// Matches "May " of "May Delta poll"; not of "Mayfair poll".
const A_MONTH = new RegExp(`\\b${MONTH} ?\\b`, 'u')
// Matches "polls", which are named by where they are held; not "poll".
const SEVERAL_POLLS = /^(?:polls|surveys)$/
// Matches "Gull News/" before "Delta"; not "and/".
const PARTNER = /(?:\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*)*\/)+$/u
// Matches "poll", "census"; not "figures".
const SURVEY = /^(?:polls?|surveys?|census|stud(?:y|ies)|figures|data|reports?|memo|audit)$/

function isSurvey(head: string): boolean {
  return SURVEY.test(head)
}

function isPronoun(words: string): boolean {
  return PRONOUN_GENDER.has(words.toLowerCase())
}
