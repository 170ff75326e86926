import type { Attribution, Span } from '../../types.ts'
import { PRESS_NAME } from '../english/counting-words.ts'
import { isBodyNoun } from '../english/names/bodies.ts'
import { toSpeakerSpan } from '../quotes/speaker-span.ts'
import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'

/** Whom words at a place mean. */
export type Resolve = (words: string, span: Span) => Attribution

// Matches "the latest " and "a new " in front of a name; not "New York".
const LEADING =
  /^(?:(?:the|an?|one|its|their|his|her|this|that|another|similar|separate|most recent|latest|newest|new|recent|last|previous|yearly|annual|own|earlier|first|second) )+/iu

/** The words that name a source, without the article. */
export function toPlainName(words: string): string {
  return `${words} `.replace(LEADING, '').trim()
}

/** An unresolved mention without its article; nobody where a pronoun remains. */
export function toSource(by: Attribution): Attribution {
  if (by.kind !== 'unresolved') return by
  if (PRONOUN.test(by.mention)) return NOBODY
  return { kind: 'unresolved', mention: toPlainName(by.mention) }
}

// Matches "he", "Others", "who"; not "the mayor".
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|who|which|that|this|these|those|his|its|their|one|some|many)$/i

/** The body that "it" in the next sentence may mean: the last subject of a sentence that is no person. */
export function findSubject(
  text: string,
  sentence: Sentence,
  resolve: Resolve,
  isPerson: (by: Attribution) => boolean,
): Attribution | null {
  for (const mention of sentence.mentions.toReversed()) {
    if (mention.verb < 0 || isInsideName(sentence, mention)) continue
    if (mention.kind !== 'name' && mention.kind !== 'description') continue
    const name = toNameSpan(sentence, mention)
    const words = text.slice(name.start, name.end)
    if (mention.kind === 'description' && !isBodyNoun(words.toLowerCase())) continue
    const by = toMeant(text, sentence, mention, resolve)
    if (by.kind !== 'none' && !isPerson(by)) return by
  }
  return null
}

/** Whom a mention means, without its article; a body with "for" in its name is one: "the Action for Rivers Trust". */
export function toMeant(text: string, sentence: Sentence, mention: Mention, resolve: Resolve): Attribution {
  const span = toNameSpan(sentence, mention)
  const words = text.slice(span.start, span.end)
  const by = withoutOwner(toSource(resolve(words, span)), words)
  // Of "the Action for Rivers Trust" only the last words may be known as a name.
  const isCut =
    by.kind === 'speaker' &&
    span.end > toSpeakerSpan(sentence, mention).name.end &&
    words.endsWith(` ${by.name}`)
  return isCut ? { kind: 'unresolved', mention: toPlainName(words) } : by
}

/** "Gallup" where its text elsewhere has "Sol's Gallup", which is no name. */
function withoutOwner(by: Attribution, words: string): Attribution {
  const isOwned = by.kind === 'speaker' && OWNED.test(by.name) && !OWNED.test(words)
  return isOwned ? { kind: 'unresolved', mention: toPlainName(words) } : by
}

// Matches "Sol’s Gallup"; not "Lloyd’s".
const OWNED = /\p{L}['’]s \p{Lu}/u

function toNameSpan(sentence: Sentence, mention: Mention): Span {
  const { name } = toSpeakerSpan(sentence, findDescribedName(sentence, mention) ?? mention)
  // "USA TODAY" ends with a time to the tagger
  const last = sentence.units[mention.end]
  if (
    mention.kind === 'name' &&
    last &&
    TODAY.test(last.text) &&
    name.end === sentence.units[mention.end - 1]?.end
  )
    return { ...name, end: last.end }
  const rest = sentence.mentions.find((other) => isLinked(sentence, mention, other))
  const end = sentence.units[(rest?.end ?? 0) - 1]?.end
  return end === undefined || name.start < (sentence.units[mention.start]?.start ?? 0)
    ? name
    : { ...name, end }
}

/** The name that a description stands beside: "Ana Sol" for "an economist" in "Ana Sol, an economist who found". */
function findDescribedName({ units, mentions }: Sentence, { kind, start }: Mention): Mention | null {
  if (kind !== 'description' || units[start - 1]?.text !== ',' || !ARTICLE.test(units[start]?.lower ?? ''))
    return null
  return mentions.find((other) => other.kind === 'name' && other.end === start - 1) ?? null
}

// Matches "an"; not "another".
const ARTICLE = /^(?:an?|the)$/

/** Whether a name goes on with another behind "for" or "on". */
function isLinked({ units }: Sentence, one: Mention, other: Mention): boolean {
  return (
    one.kind === 'name' &&
    other.kind === 'name' &&
    other.start === one.end + 1 &&
    INNER_LINK.test(units[one.end]?.lower ?? '')
  )
}

/** Whether a name is the end of the one before it: "Rivers Trust" in "the Action for Rivers Trust". */
export function isInsideName(sentence: Sentence, mention: Mention): boolean {
  return sentence.mentions.some((other) => isLinked(sentence, other, mention))
}

// Matches "for"; not "of", which names are read with anyway.
const INNER_LINK = /^(?:for|on)$/

// Matches "TODAY"; not "today".
const TODAY = /^T(?:ODAY|oday)$/

const NOBODY: Attribution = { kind: 'none' }

/** The name or the words for somebody; null for nobody. */
export function toName(by: Attribution): string | null {
  return by.kind === 'speaker' ? by.name : by.kind === 'unresolved' ? by.mention : null
}

/** Whether somebody is an outlet by name: "El Faro", "Harbour Times", "State radio", "Local media". */
export function isPress(by: Attribution): boolean {
  return by.kind !== 'none' && isPressWords(by.kind === 'speaker' ? by.name : by.mention)
}

/** The same for words: "the Harbour Times". */
export function isPressWords(words: string): boolean {
  return PRESS_NAME.test(words)
}
