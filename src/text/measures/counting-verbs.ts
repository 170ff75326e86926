import { CLAIM_NOUN, isCountNoun, isNounLikeVerb, isShowing } from '../english/counting-words.ts'
import { analyseSentence, type Sentence } from '../sentence/analyse.ts'

/** A sentence in which the tagger took a verb of counting for a noun or the other way round, read again: "The group estimates that", "data show". */
export function mendCountingVerbs(sentence: Sentence): Sentence {
  const isVerbless = !sentence.units.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  const units = sentence.units.map((unit, index, all) => {
    const before = all[index - 1]
    const next = all[index + 1]
    // "which other polls have put at 40": what helps a verb is no object
    if (
      unit.tag === 'VERB' &&
      next &&
      isCountNoun(unit.lower) &&
      (next.tag === 'AUX' || isShowing(next.lower))
    )
      return { ...unit, tag: 'NOUN' }
    // "his claim that", "according to figures that": a verb stands behind neither
    if (unit.tag === 'VERB' && before && isNounHere(unit.lower, before.lower, all[index - 2]?.lower))
      return { ...unit, tag: 'NOUN' }
    if (unit.tag === 'ADJ' && unit.lower === 'average' && (next?.lower === 'of' || next?.tag === 'PUNCT'))
      return { ...unit, tag: 'NOUN' }
    // "in several western states, receiving": what is stated would follow
    if (unit.tag === 'VERB' && unit.lower === 'states' && next?.text === ',') return { ...unit, tag: 'NOUN' }
    if (unit.tag !== 'NOUN' || before === undefined || next === undefined || !isNounLikeVerb(unit.lower))
      return unit
    const isSubject =
      before.tag === 'NOUN' ||
      before.tag === 'PROPN' ||
      (before.tag === 'PRON' && !OWNS.test(before.lower)) ||
      before.text === ',' ||
      A_YEAR.test(before.text)
    // "records show Gil gave"
    const isOfData = isCountNoun(before.lower) && isShowing(unit.lower) && next.tag === 'PROPN'
    const isObject = next.tag === 'NUM' || isOfData || BEFORE_OBJECT_OF_COUNT.test(next.lower)
    const isPlural = PLURAL_OR_DATA.test(before.lower) && !unit.lower.endsWith('s')
    const isLast =
      next.text === '.' &&
      isPlural &&
      !HARDLY_A_VERB.test(unit.lower) &&
      all.slice(0, index).some(({ text }) => text === ',')
    const isOnly =
      isVerbless &&
      unit.lower.endsWith('s') !== PLURAL_OR_DATA.test(before.lower) &&
      next.tag !== 'PUNCT' &&
      next.lower !== 'of'
    return isSubject && (isObject || isLast || isOnly) ? { ...unit, tag: 'VERB' } : unit
  })
  return units.every((unit, index) => unit === sentence.units[index])
    ? sentence
    : analyseSentence(sentence.paragraph, units)
}

function isNounHere(form: string, before: string, earlier: string | undefined): boolean {
  return (
    (isCountNoun(form) || CLAIM_NOUN.test(form)) &&
    (OWNS.test(before) || (before === 'to' && earlier === 'according'))
  )
}

// Matches "tally" in "according to a Delta News tally."; not "estimates" in "the office estimates."
const HARDLY_A_VERB = /^(?:tally|poll|survey|census)$/
// Matches "his"; not "him".
const OWNS = /^(?:his|her|its|their|our|my|your|['’]s)$/
// Matches "that", "about"; not "of".
const BEFORE_OBJECT_OF_COUNT =
  /^(?:that|up|down|upwards?|downwards?|to|the|an?|his|her|its|their|some|about|around|nearly|almost|at|more|fewer|less|it|as)$/
// Matches "data", "insurers"; not "fund".
const PLURAL_OR_DATA = /(?:s|data|police|people)$/
// Matches the year in "a poll of May 2015 put his support at 5 percent"; not "15".
const A_YEAR = /^(?:19|20)\d\d$/
