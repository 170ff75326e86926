import { isCoreCue, isNamingCue, readCue } from './cues.ts'
import type { Source } from './conversation.ts'
import { possessives } from './nominals.ts'
import type { Marked } from './marks.ts'
import type { Unit } from './sentences.ts'
import type { Token } from './tokens.ts'

/**
 * Which marked words are names of works, programmes or things and no one's speech: "on “The Morning Hour”".
 * Judged by their capitals and by the word before; a paragraph that is all capitals and headlines is left alone.
 */
export function findTitles(
  text: string,
  tokens: readonly Token[],
  marks: readonly Marked[],
): ReadonlySet<Marked> {
  const titles = new Set<Marked>()
  let next = 0
  let before: Token | undefined
  let beforeThat: Token | undefined
  for (const [index, mark] of marks.entries()) {
    while (next < tokens.length && (tokens[next] as Token).end <= mark.outerStart) {
      const token = tokens[next] as Token
      if (token.start >= (marks[index - 1]?.outerEnd ?? 0)) {
        beforeThat = before
        before = token
      }
      next++
    }
    const from = next
    while (next < tokens.length && (tokens[next] as Token).start < mark.outerEnd) next++
    const content = text.slice(mark.start, mark.end)
    const last = marks[index - 1]
    // "“Morning Tide”, “Low Water” and “Cows”": one name in a row makes the others names
    const inRow =
      last !== undefined && titles.has(last) && rowLink.test(text.slice(last.outerEnd, mark.outerStart))
    if (
      (inRow && isTitleCase(content, true)) ||
      (!isCalled(tokens, from) && isTitle(content, before, beforeThat, tokens[next], from === 0))
    )
      titles.add(mark)
    before = undefined
    beforeThat = undefined
  }
  return titles
}

/** "called the mayor “Queen Cow”", "cries of “Free Cows”": capitals or not, somebody says it. */
function isCalled(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 6), from)
  const last = near.at(-1)
  if (last?.text === 'of' && calls.test(near.at(-2)?.text ?? '')) return true
  const verb = near.findLastIndex((token) => token.tag === 'VERB')
  return (
    verb >= 0 &&
    verb < near.length - 1 &&
    calling.test((near[verb] as Token).text) &&
    !near.slice(verb).some((token) => token.text === ',' || token.text === '.')
  )
}

// "called", "brands", "referring"; not "calling for" alone: the words must follow in the same breath
const calling = /^(?:call|dub|brand|label|term|refer|describ)(?:s|e|es|ed|red|bed|led|ing|ring|bing|ling)?$/i
// "cries", "chants"; not "reports"
const calls = /^(?:call|chant|cry|cries|shout|scream|yell|jeer|boo)s?$/i

// ", ", " and "; not " said "
const rowLink = /^[\s,;]*(?:and|or|&)?\s*$/

function isTitle(
  content: string,
  before: Token | undefined,
  beforeThat: Token | undefined,
  after: Token | undefined,
  first: boolean,
): boolean {
  if (!isTitleCase(content)) return false
  const word = before?.text.toLowerCase().replaceAll('’', "'") ?? ''
  const words = content.split(' ').length
  // "titled “…”", "a book called “…”"
  if (namingWords.has(word) || (word === ',' && namingWords.has(beforeThat?.text.toLowerCase() ?? '')))
    return true
  if (before === undefined) {
    // at the start of a sentence a name needs a verb after it: "“Low Water” has been a success"
    return (
      after !== undefined &&
      (after.tag === 'AUX' || (after.tag === 'VERB' && readCue(after.text.toLowerCase()) !== 'say')) &&
      !endsInside.test(content)
    )
  }
  if (before.tag === 'ADP' && word !== 'as') return true
  // "told “Morning Hour,”", "renewed “Late Hour”"; not "said “Never”"
  if (before.tag === 'VERB' && words > 1) {
    const kind = readCue(word)
    if (
      kind === null ||
      kind === 'weak' ||
      makingWords.test(word) ||
      (kind === 'tell' && content.endsWith(','))
    )
      return true
  }
  if (word === ',' && workNouns.has(beforeThat?.text.toLowerCase() ?? '')) return true
  if (word === "'s" || word === "'") return !(beforeThat && readCue(beforeThat.text.toLowerCase()) === 'say')
  // "Ana “Anchor” Ruiz": a nickname inside a name
  if (before.tag === 'PROPN' && after?.tag === 'PROPN' && words < 4 && !endsInside.test(content)) return true
  if (before.tag === 'NOUN' || before.tag === 'PROPN') return words > 1 || workNouns.has(word)
  if (before.tag === 'DET' || before.tag === 'ADJ') return true
  if (word === ',' || before.tag === 'CCONJ')
    return (
      beforeThat !== undefined &&
      readCue(beforeThat.text.toLowerCase()) === null &&
      !endsFull.test(content) &&
      words > 1 &&
      !first
    )
  return false
}

const namingWords = new Set([
  'titled',
  'entitled',
  'headlined',
  'subtitled',
  'named',
  'renamed',
  'nicknamed',
  'known',
  'dubbed',
  'captioned',
])
// "published", "releases"
const makingWords = /^(?:publish|releas|host|watch|read|writ|wrote|sing|sang|direct|produc)/
const workNouns = new Set(
  'book film movie song album novel show program programme series play musical podcast blog magazine newspaper poem documentary column sitcom drama comedy memoir single anthem hit episode ballad'.split(
    ' ',
  ),
)

// small words a title leaves in lower case
const smallWords = new Set(
  'a an the of in on at to for from by with and or but nor as vs v de la del el los las y da do e du le les di'.split(
    ' ',
  ),
)

/** "Meet the Crew", "Harbour Nine-0"; not "We will win", not "The plan". */
function isTitleCase(content: string, inRow = false): boolean {
  const words = content.replace(finalMarks, '').split(/\s+/)
  if (words.length > 14) return false
  let capitals = 0
  for (const word of words) {
    const bare = word.replace(leadingMarks, '')
    if (capitalOrDigit.test(bare)) capitals++
    else if (bare !== '' && !smallWords.has(bare.toLowerCase())) return false
  }
  if (capitals === 0 || sentenceBreak.test(content)) return false
  return inRow || !speakingWord.test(words[0] ?? '') || words.length > 2
}

/**
 * Whether a quotation is only a term in somebody's sentence: few words that are no sentence, and no word of saying that
 * governs them ("the so-called “clean-up” bill", "his “total war” talk").
 */
export function isTerm(units: readonly Unit[], place: number, source: Source | null, text: string): boolean {
  const unit = units[place] as Unit
  const content = unit.text.replace(finalComma, '')
  const words = content.split(/\s+/).length
  if (content.length < 2) return true
  if (units.every((each) => each.quote >= 0 || each.tag === 'PUNCT')) return false
  if (innerMark.test(content)) return false
  const before = units[place - 1]
  const after = units[place + 1]
  // "the bay, which means “place of cows”", "known as “the Anchor”": a name or a gloss
  for (let back = place - 1; back >= 0 && back >= place - 2; back--) {
    const word = (units[back] as Unit).lower
    if (glossWords.has(word) && words <= 8) return true
    if (back < place - 1 || !['as', 'the', 'a'].includes(word)) break
  }
  if (source?.rule === 'in-words') return false
  if (isName(units, place, source, content)) return true
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
function isName(units: readonly Unit[], place: number, source: Source | null, content: string): boolean {
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
function isJudged(units: readonly Unit[], place: number, source: Source | null): boolean {
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

function isModifierSlot(unit: Unit): boolean {
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

// "so."; not "so,"
const endsFull = /[.!?]$/

// "so!!"; not "so"
const finalMarks = /[,.!?]+$/

// "(" of "(so"; not "so"
const leadingMarks = /^[^\p{L}\p{N}]+/u

// "Tide", "24"; not "tide"
const capitalOrDigit = /^[\p{Lu}\p{N}]/u

// "No. Never"; not "J.R."
const sentenceBreak = /[.;?!]\s/

// "We", "No"; not "Nobody"
const speakingWord = /^(?:I|I['’]m|We|You|He|She|It|They|Yes|No|Oh)$/

// "so,"; not "so"
const finalComma = /[,.;]+$/

// "no, never"; not "never,"
const innerMark = /[.!?…,;:]["'”’]*\s/

// "so,"; not "so"
const endsPlain = /[,.;]$/

// "itself"; not "it"
const reflexive = /^(?:itself|themselves)$/
