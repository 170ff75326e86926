import { LANDS_AND_SEAS } from '../english/names/places.ts'
import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import { CLASS_OF } from '../sentence/unit-class.ts'
import type { QuotationView } from './quotation-view.ts'

/**
 * Who says a quotation by the grammar of its sentence alone, which is plain, or too rare in labelled articles to be
 * learned: Ruiz in "“…,” said Ruiz", "called “a start” by Ruiz", "described by Ruiz as “a start”", "the Gull quoted Ruiz as
 * saying “…”" and "“a start”, in Ruiz’s words"; null where the sentence is not built like that.
 */
export function findPlainSpeaker(view: QuotationView): Mention | null {
  return findInverted(view) ?? findAgent(view) ?? findQuoted(view) ?? findOwnerOfWords(view)
}

/** Ruiz in "“…,” said Ruiz". */
function findInverted({ sentence: { classes, mentions }, place }: QuotationView): Mention | null {
  if (classes[place + 1] !== CLASS_OF.say) return null
  return mentions.findLast(({ start, kind }) => start === place + 2 && kind !== 'owner') ?? null
}

function findAgent({ sentence, place, cueBefore }: QuotationView): Mention | null {
  const { classes, mentions } = sentence
  if (cueBefore < 0 || classes[cueBefore] !== CLASS_OF.call || !isPassive(sentence, cueBefore)) return null
  const isAgent = ({ start }: Mention): boolean => classes[start - 1] === CLASS_OF.by
  const behind = mentions.find((mention) => mention.start === place + 2 && isAgent(mention))
  return behind ?? mentions.find((mention) => mention.start === cueBefore + 2 && isAgent(mention)) ?? null
}

/** Whom another says to have said it: "quoted her as saying"; not "she was quoted as saying". */
function findQuoted({ sentence: { classes, mentions }, place, cueBefore }: QuotationView): Mention | null {
  const isQuoted = ({ start, end, verb }: Mention): boolean =>
    verb === end + 1 && classes[end] === CLASS_OF.as && classes[start - 1] !== CLASS_OF.by
  return (
    mentions.find((mention) => isQuoted(mention) && mention.verb === cueBefore) ??
    mentions.find(
      (mention) =>
        isQuoted(mention) &&
        mention.start > place &&
        !classes.slice(place + 1, mention.verb).includes(CLASS_OF.quotation),
    ) ??
    null
  )
}

/** Ruiz in "“a start”, in Ruiz’s words," and "“a start”, in the words of Ruiz". */
function findOwnerOfWords({ sentence: { classes, mentions, units }, place }: QuotationView): Mention | null {
  const link = classes[place + 1] === CLASS_OF.comma ? place + 2 : place + 1
  if (units[link]?.lower !== 'in') return null
  const said = mentions.findLast(({ start, kind }) => start === link + 1 && kind !== 'owner')
  if (!said || classes[said.end - 1] !== CLASS_OF['speech-noun']) return null
  const owner = mentions.findLast(
    ({ start, end, kind }) => kind === 'owner' && start > link && end < said.end,
  )
  const isOf = classes[said.end] === CLASS_OF.of
  return (
    owner ??
    (isOf
      ? (mentions.findLast(({ start, kind }) => start === said.end + 1 && kind !== 'owner') ?? null)
      : null)
  )
}

/**
 * Whether the grammar rules a mention out: who is called something in "Ruiz was called “a liar”", and the noun that a
 * quotation completes in "with the words “Free the sea”"; no more do lands and seas speak.
 */
export function isNoSpeaker({ sentence, place, cueBefore }: QuotationView, mention: Mention): boolean {
  if (mention.kind === 'description' && mention.end === place) return true
  if (LANDS_AND_SEAS.has(sentence.units[mention.end - 1]?.lower ?? '')) return true
  const { verb } = mention
  return (
    verb >= 0 && verb === cueBefore && sentence.classes[verb] === CLASS_OF.call && isPassive(sentence, verb)
  )
}

/** Whether a verb is a form whose subject does not do what it says: "was called", "described by". */
export function isPassive({ classes, units }: Sentence, verb: number): boolean {
  if (verb < 0 || !PAST_PARTICIPLE.test(units[verb]?.lower ?? '')) return false
  let left = verb - 1
  while (units[left]?.tag === 'ADV') left--
  return classes[left] === CLASS_OF.be || classes[verb + 1] === CLASS_OF.by
}

// Matches "called", "known", "told"; not "calls".
const PAST_PARTICIPLE = /(?:ed|en|wn|ld|nt|id)$/
