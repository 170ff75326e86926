import { distance } from 'fastest-levenshtein'
import { NOT_TELLING_APART } from '../text/english/name-words.ts'
import { BODY_WORDS, isBodyName, isNameWithOf } from '../text/english/names/bodies.ts'
import { type Gender, PRONOUN_GENDER } from '../text/english/names/first-names.ts'
import { type NamedOne, toNamedOne, toOwnerFinder } from '../text/people/across-articles.ts'
import { findNames } from '../text/people/find-names.ts'
import { type Known, toKnown } from '../text/people/known.ts'
import type { NameMention } from '../text/people/name-mention.ts'
import { type Entity, toRegister } from '../text/people/register.ts'
import { toFolded } from '../text/strings/fold.ts'
import { findMarks } from '../text/tokens/quotation-marks.ts'
import type { Article, Quote, Span } from '../types.ts'
import { isKnownShortForm, type ShortForms } from './short-forms.ts'

/** Somebody or some body in all texts, under the name that is used most. */
export type Somebody = {
  readonly name: string
  readonly isBody: boolean
  /** The pronoun that first names, titles and descriptions let expect; null where they say nothing. */
  readonly gender: Gender | null
  readonly mentions: readonly MentionIn[]
  readonly quotes: readonly QuoteIn[]
}

export type MentionIn = { readonly article: Article; readonly mention: NameMention }
export type QuoteIn = { readonly article: Article; readonly quote: Quote }

/** Somebody in one article; `words` are those of the name that tell people apart, folded. */
type Part = {
  readonly name: string
  readonly words: readonly string[]
  readonly isBody: boolean
  readonly isPerson: boolean
  readonly gender: Gender | null
  /** As other articles know it; null for one who is only quoted. */
  readonly named: NamedOne | null
  readonly mentions: MentionIn[]
  readonly quotes: QuoteIn[]
}

/**
 * A surname alone belongs to the one who has at least this share of the mentions of all who bear it: a draft may say what
 * is likely, since its editor decides.
 */
const OWNER_SHARE = 0.75
/** A slip is so many times rarer than the right spelling. */
const SLIP_FACTOR = 20

// Matches the "." and "’s" at the end of "Jr.", "Ruiz’s"; not the hyphen of "Ruiz-Gil".
const WORD_END = /(?:['’]s|[.,])$/
/** Matches "IFU", "M-19"; not "Ifu". */
export const CAPITALS_ONLY = /^(?=.*\p{Lu}{2})[\p{Lu}\p{N}.&-]{2,8}$/u

/**
 * Everybody who is named in the texts, each once: "Ruiz" here and "Ana María Ruiz" there are one where no other Ruiz
 * is near as frequent. In the order of their first mention.
 */
export function findEveryone(articles: readonly Article[], shortForms: ShortForms): readonly Somebody[] {
  const parts = articles.flatMap((article) => findParts(article, shortForms))
  const groups = new Map<string, Part[]>()
  const join = (key: string, part: Part): void => {
    const group = groups.get(key)
    if (group) group.push(part)
    else groups.set(key, [part])
  }
  const full = parts.filter(({ words, isBody }) => words.length > 1 && !isBody)
  const owners = toOwners(full)
  const named = parts.flatMap((part) => (part.isBody ? [] : (part.named ?? [])))
  const findOwner = toOwnerFinder(named, OWNER_SHARE)
  for (const part of parts) {
    if (part.isBody) join(`body ${part.words.join(' ')}`, part)
    else if (part.words.length > 1) join(owners(part.words), part)
    else {
      const owner = part.named && findOwner(part.named)
      join(owner ? owners(toNameWords(owner.name)) : `single ${part.words.join(' ')}`, part)
    }
  }
  return [...groups.values()].map(toSomebody)
}

/** The words of a name that tell people apart: folded, without initials, particles and "Jr.". */
export function toNameWords(name: string): readonly string[] {
  const words = toFolded(name.normalize('NFC'))
    .split(/[\s\u00a0]+/)
    .map((word) => word.replace(WORD_END, ''))
    .filter((word) => word.replace('.', '').length > 1 && !NOT_TELLING_APART.has(word))
  return words.length > 0 ? words : [toFolded(name)]
}

/** Those of one article, as its own register tells them apart, and who of them is quoted. */
function findParts(article: Article, shortForms: ShortForms): readonly Part[] {
  const mentions = article.paragraphs.flatMap(({ text }, index) => findNames(text, index, findMarks(text)))
  const register = toRegister(mentions)
  const known = toKnown(mentions, register, [], (paragraph) => article.paragraphs[paragraph]?.text ?? '')
  for (const { by, mention } of article.quotes) {
    const gender = mention && PRONOUN_GENDER.get(toWords(article, mention).toLowerCase())
    if (gender) known.learn(by, gender)
  }
  const parts = new Map<string, Part>()
  const partOf = (name: string, entity: Entity | null): Part => {
    const shown = shortForms.get(name)?.name ?? name
    let part = parts.get(shown)
    if (!part) parts.set(shown, (part = toPart(shown, entity, known, shortForms)))
    return part
  }
  for (const entity of register.entities) {
    const part = partOf(entity.name, entity)
    for (const mention of entity.mentions) part.mentions.push({ article, mention })
  }
  for (const quote of article.quotes) {
    if (quote.by.kind !== 'speaker') continue
    const entity = register.findEntity(quote.by.name, null)
    partOf(entity?.name ?? quote.by.name, entity).quotes.push({ article, quote })
  }
  return [...parts.values()]
}

function toPart(name: string, entity: Entity | null, known: Known, shortForms: ShortForms): Part {
  const words = toNameWords(name)
  const isPerson = entity?.person ?? false
  const gender = entity?.gender ?? null
  const isBody =
    isKnownShortForm(name, shortForms) ||
    isBodyName(name) ||
    isNameWithOf(name.split(' ')[0] ?? '') ||
    (gender === null && (CAPITALS_ONLY.test(name) || words.some((word) => BODY_WORDS.has(word))))
  const named = entity && toNamedOne(entity, known)
  return { name, words, isBody, isPerson, gender, named, mentions: [], quotes: [] }
}

function toWords(article: Article, { paragraph, start, end }: Span): string {
  return article.paragraphs[paragraph]?.text.slice(start, end) ?? ''
}

/**
 * Who has a full name: first and last word, so that a middle name makes no other person, and "Ana Ruiz Mora" is Ana Ruiz
 * where she is named so more often.
 */
function toOwners(full: readonly Part[]): (words: readonly string[]) => string {
  const counts = new Map<string, number>()
  for (const { words, mentions } of full) {
    const key = toEnds(words)
    counts.set(key, (counts.get(key) ?? 0) + mentions.length)
  }
  const spelled = toSpeller(counts)
  return (words) => {
    const own = toEnds(words)
    const shorter = words.slice(1, -1).map((word) => `${words[0]} ${word}`)
    const better = shorter
      .filter((key) => (counts.get(key) ?? 0) > (counts.get(own) ?? 0))
      .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0]
    return better ?? spelled(own)
  }
}

/** A slip of the pen ("Anna Prieto" once) is the name that stands there far more often and differs by one letter. */
function toSpeller(counts: ReadonlyMap<string, number>): (key: string) => string {
  const byEnd = Map.groupBy(counts.keys(), (key) => key.slice(key.indexOf(' ')))
  return (key) => {
    const count = counts.get(key) ?? 0
    const right = (byEnd.get(key.slice(key.indexOf(' '))) ?? []).find(
      (other) => (counts.get(other) ?? 0) >= count * SLIP_FACTOR && distance(key, other) === 1,
    )
    return right ?? key
  }
}

const toEnds = (words: readonly string[]): string => `${words[0]} ${words.at(-1)}`

function toSomebody(parts: readonly Part[]): Somebody {
  const mentions = parts.flatMap((part) => part.mentions)
  const full = parts.filter(({ words }) => words.length > 1)
  const named = full.length > 0 ? full : parts
  const names = new Map<string, number>()
  for (const part of named) names.set(part.name, (names.get(part.name) ?? 0) + part.mentions.length + 1)
  const [name = ''] = [...names].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const genders = parts.flatMap(({ gender }) => gender ?? [])
  const he = genders.filter((gender) => gender === 'he').length
  const persons = parts.filter(({ isPerson }) => isPerson).length
  return {
    name,
    isBody: named.every(({ isBody }) => isBody) || (genders.length === 0 && persons * 2 < parts.length),
    gender: genders.length === 0 ? null : he * 2 >= genders.length ? 'he' : 'she',
    mentions,
    quotes: parts.flatMap((part) => part.quotes),
  }
}
