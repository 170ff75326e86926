import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import { CLASS_OF } from '../sentence/unit-class.ts'
import type { QuotationView } from './quotation-view.ts'

/**
 * Who does what the passive verb around a quotation says, by "by": Ruiz in "called “a start” by Ruiz" and "described by
 * Ruiz as “a start”"; null where the verb is no passive of calling, or nobody is named so.
 */
export function findAgent({ sentence, place, cueBefore }: QuotationView): Mention | null {
  const { classes, mentions } = sentence
  if (cueBefore < 0 || classes[cueBefore] !== CLASS_OF.call || !isPassive(sentence, cueBefore)) return null
  const isAgent = ({ start }: Mention): boolean => classes[start - 1] === CLASS_OF.by
  const behind = mentions.find((mention) => mention.start === place + 2 && isAgent(mention))
  return behind ?? mentions.find((mention) => mention.start === cueBefore + 2 && isAgent(mention)) ?? null
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
