import { isCoreCue, isNamingCue } from '../english/cue-verbs.ts'
import { isTitleCase } from '../english/names/title-case.ts'
import { possessives } from '../sentence/noun-phrases.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import type { QuoteSource } from './conversation.ts'

/**
 * Whether a quotation is only a term in somebody's sentence: few words that are no sentence, and no word of saying that
 * governs them ("the so-called “clean-up” bill", "his “total war” talk").
 */
export function isTerm(
  units: readonly SentenceUnit[],
  place: number,
  source: QuoteSource | null,
  text: string,
): boolean {
  const unit = units[place] as SentenceUnit
  const content = unit.text.replace(finalComma, '')
  const words = content.split(/\s+/).length
  if (content.length < 2) return true
  if (units.every((each) => each.quote >= 0 || each.tag === 'PUNCT')) return false
  if (innerMark.test(content)) return false
  const before = units[place - 1]
  const after = units[place + 1]
  // "the bay, which means “place of cows”", "known as “the Anchor”": a name or a gloss
  for (let back = place - 1; back >= 0 && back >= place - 2; back--) {
    const word = (units[back] as SentenceUnit).lower
    if (glossWords.has(word) && words <= 8) return true
    if (back < place - 1 || !['as', 'the', 'a'].includes(word)) break
  }
  if (source?.rule === 'in-words') return false
  if (isNameOrTerm(units, place, source, content)) return true
  if (
    before &&
    (before.lower === 'so-called' ||
      (before.lower === 'called' && units[place - 3]?.lower === 'so') ||
      ((source === null || source.rule === 'clause-subject') &&
        /^(?:term|word|phrase)s?$/.test(before.lower)))
  )
    return words <= 4
  if (
    words <= 3 &&
    before &&
    after &&
    isModifierSlot(before) &&
    modified.has(after.tag) &&
    !endsPlain.test(unit.text)
  ) {
    // "a “clean-up” bill": a modifier is a term, unless the cue names or judges: "described it as an “exaggerated” fear"
    const cue = source?.cue ? text.slice(source.cue.start, source.cue.end).toLowerCase() : ''
    if (launching.test(cue) && units[place - 2]?.lower === cue) return true
    if (!isNamingCue(cue) && !isCoreCue(cue) && !opensSpeech(content) && !isJudged(units, place, source))
      return true
  }
  // "“It is a joke,”" at the head of a sentence: somebody's, whoever it is
  if (source === null && place === 0 && opensSpeech(content) && endsInside.test(unit.text)) return false
  if (source === null) return words <= 4
  // "“Soft harbour” is one plan of many, she said"
  if (
    source.rule === 'parenthesis' &&
    place === 0 &&
    words <= 3 &&
    after?.tag === 'AUX' &&
    !opensSpeech(content)
  )
    return true
  // "She called it “cruel”, next to a “dry dock”": one that its neighbour's speaker was lent
  if (
    source.rule === 'same-sentence' &&
    words === 2 &&
    before &&
    isModifierSlot(before) &&
    !opensSpeech(content)
  )
    return true
  if (source.rule !== 'clause-subject') return false
  // "made clear her aim to “rebuild” it", "while “starving” the fleet"
  const verbal =
    before?.lower === 'to' ||
    (verbSlots.has(before?.lower ?? '') && (before?.tag === 'AUX' || gerund.test(content)))
  if (verbal && after !== undefined && after.tag !== 'PUNCT' && lowerCase.test(content)) return false
  if (words === 1) return true
  return (
    words <= 3 &&
    !speechOpeners.has(content.split(/\s+/)[0]?.toLowerCase() ?? '') &&
    (before === undefined || nounSlots.has(before.tag) || before.lower === "'s")
  )
}

/** "calls itself the “Friends of Rain”", "its motto is “Rain first”": what somebody or something is called. */
function isNameOrTerm(
  units: readonly SentenceUnit[],
  place: number,
  source: QuoteSource | null,
  content: string,
): boolean {
  const before = units[place - 1]
  if (before?.tag === 'AUX' || before?.text === ':') {
    const noun = units[place - 2]?.lower ?? ''
    if (nameNouns.has(noun)) return true
  }
  // "a bar called “The Wet Dog”"
  if (
    before &&
    callingForms.has(before.lower) &&
    isTitleCase(content) &&
    (source === null || source.rule === 'clause-subject')
  )
    return true
  const named = units[place - (before?.tag === 'DET' ? 2 : 1)]?.lower ?? ''
  return (
    isTitleCase(content) &&
    (reflexive.test(named) || (named === 'it' && before?.lower === 'the')) &&
    source !== null
  )
}

const callingForms = new Set(['called', 'named', 'dubbed', 'titled', 'nicknamed'])

const verbSlots = new Set(['while', 'by', 'without', 'will', 'would', 'could', 'should', 'must', 'can'])
// "starving"; not "starve"
const gerund = /ing$/

const nameNouns = new Set([
  'motto',
  'nickname',
  'codename',
  'title',
  'name',
  'password',
  'username',
  'handle',
])

// "announced a “zero waste” plan", "launched"; not "criticised"
const launching = /^(?:announc|launch|introduc|unveil|present|propos|promot|outlin)(?:s|e|es|ed|ing)$/

const glossWords = new Set([
  'meaning',
  'means',
  'meant',
  'translates',
  'translated',
  'pronounced',
  'spelled',
  'spelt',
  'known',
  'nicknamed',
  'titled',
  'entitled',
  'codenamed',
  'headlined',
  'subtitled',
  'renamed',
  'captioned',
])

/** "lamented the “hopeless” state of it": the verb stands close before. */
function isJudged(units: readonly SentenceUnit[], place: number, source: QuoteSource | null): boolean {
  if (!source?.cue || !directRules.has(source.rule)) return false
  const cue = units.findIndex((unit) => unit.start === source.cue?.start)
  return (
    cue >= 0 &&
    cue < place &&
    place - cue < 5 &&
    !units.slice(cue + 1, place).some((unit) => unit.tag === 'VERB' || unit.tag === 'AUX')
  )
}

const directRules = new Set(['before', 'before-apposition', 'before-relative'])

// "so,", "why?"; not "so"
const endsInside = /[,.?!]$/

function opensSpeech(content: string): boolean {
  return speechOpeners.has(content.split(/\s+/)[0]?.toLowerCase() ?? '')
}

function isModifierSlot(unit: SentenceUnit): boolean {
  return unit.tag === 'DET' || unit.tag === 'ADJ' || unit.lower === "'s" || possessives.has(unit.lower)
}

const modified = new Set(['NOUN', 'PROPN', 'ADJ'])

// terms are quoted without their article: "a fierce fight" is somebody's, "fierce fight" may be anybody's
const speechOpeners = new Set(
  "a an the my our your his her their its we i i'm it it's you they he she this that these those no not never very so too is are was were be will".split(
    ' ',
  ),
)

// where a noun is expected: "a “clean-up”", "the new “levy”", "on “reform”"; not "wants to “win”"
const nounSlots = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PUNCT', 'TITLE'])

// "pilot"; not "Ruiz"
const lowerCase = /^\p{Ll}/u

// "so,"; not "so"
const finalComma = /[,.;]+$/

// "no, never"; not "never,"
const innerMark = /[.!?…,;:]["'”’]*\s/

// "so,"; not "so"
const endsPlain = /[,.;]$/

// "itself"; not "it"
const reflexive = /^(?:itself|themselves)$/
