import { readCue } from '../english/cue-verbs.ts'
import { isTitleCase } from '../english/names/title-case.ts'
import { isSourceNoun } from '../english/names/source-nouns.ts'
import type { Marked } from '../tokens/quotation-marks.ts'
import type { Token } from '../tokens/tokens.ts'

/**
 * Which marked words are names of works, programmes or things and no one's speech: "on “The Morning Hour”".
 * Judged by their capitals and by the word before; a paragraph that is all capitals and headlines is left alone.
 */
export function findWorks(
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
    const isNamed =
      bearsName(tokens, from) && tokens[next]?.text !== 'by' && isTitleCase(content, { isInRow: true })
    if (
      (inRow && isTitleCase(content, { isInRow: true })) ||
      isNamed ||
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

/** "a book called “Low Tide”", "her song called “…”": the noun bears the name; not "a plan critics called “…”". */
function bearsName(tokens: readonly Token[], from: number): boolean {
  const noun = tokens[from - 2]
  if (tokens[from - 1]?.text !== 'called' || noun?.tag !== 'NOUN') return false
  const lower = noun.text.toLowerCase()
  if (workNouns.has(lower)) return true
  if (isSourceNoun(lower)) return false
  let first = from - 2
  while (kindTags.has(tokens[first - 1]?.tag ?? '')) first--
  const article = tokens[first - 1]?.text.toLowerCase() ?? ''
  return indefinites.has(article)
}

// what stands between an article and its noun: "a new harbour scheme"
const kindTags = new Set(['ADJ', 'NOUN', 'NUM'])
const indefinites = new Set(['a', 'an', 'another', 'one'])

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

// "so,", "why?"; not "so"
const endsInside = /[,.?!]$/

// "so."; not "so,"
const endsFull = /[.!?]$/
