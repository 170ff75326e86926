import { BEFORE_OBJECT } from '../english/function-words.ts'
import { BODY_WORDS } from '../english/names/bodies.ts'
import { FEMALE_TITLES, MALE_TITLES, PERSON_NOUNS, SAID_OF_HER } from '../english/names/descriptions.ts'
import { type Gender, genderOf } from '../english/names/first-names.ts'
import { BEFORE_PLACE, isPlace, PLACE_HEADS, PLACE_NOUNS } from '../english/names/places.ts'
import { GROUP_WORDS, PRESS_WORDS } from '../english/names/relations.ts'
import { REIGNING } from '../english/names/titles.ts'
import { toFolded } from '../strings/fold.ts'
import { isTitled, toMostNamed } from './most-named.ts'
import type { NameMention } from './name-mention.ts'
import { addTo, type EntityDraft, NICKNAME, toKeys, toNamesakes } from './namesakes.ts'

/** Somebody named in the text: the fullest form of the name, and what is said of them. */
export type Entity = {
  readonly name: string
  readonly gender: Gender | null
  readonly person: boolean
  /** Whether nothing says that it is a place, a body or a work, even where nothing says that it is a person. */
  readonly mayBePerson: boolean
  /** Whether more than the look of the name says that it is a person. */
  readonly isSure: boolean
  /** Lower-case words said of them: titles and appositions. */
  readonly descriptions: ReadonlySet<string>
  readonly mentions: readonly NameMention[]
}

/** The people and bodies of an article: who is meant by each name in it. */
export type Register = {
  readonly entities: readonly Entity[]
  /** The entity a mention belongs to, or null. */
  readonly entityOf: (mention: NameMention) => Entity | null
  /** The entity that a name with a title stands for at a place; null when the text has none. */
  readonly findEntity: (name: string, title: string | null) => Entity | null
}

// Matches "JUAN GIL"; not "NASA", nor "J. R. GIL".
const ALL_CAPITALS = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})+$/u
// Matches "JUAN"; not "J".
const CAPITAL_WORD = /\p{Lu}{2,}/gu
// Matches "IFU"; not "Ifu".
const ABBREVIATION = /^\p{Lu}{2,6}$/u
// Matches "I", "F", "U" in "Island Ferry Union"; not the "C" of "McGil".
const INITIAL_LETTERS = /(?<![\p{L}’'])\p{Lu}/gu
// Matches "’s " in "Ruiz’s Skell"; not the end of "Ruiz’s".
const OWNER_INSIDE = /['’]s? /
// The gap in "a pilot"; not the hyphen in "co-founder".
const BETWEEN_WORDS = /[^\p{L}-]+/u
// Matches " for the harbour" behind "a spokeswoman"; not " port" in "a harbour port".
const REST_OF_DESCRIPTION = / (?:for|of|at|from|in|with|on|who|near|aboard|and)\b.*$/
// Matches "N.H."; not "J. Gil".
const INITIALS_ONLY = /^(?:\p{Lu}\.)+$/u
// Matches "PUERTO SOL"; not "EGC".
const SHOUTED = /^[^\p{Ll}]{5,}$/u

/**
 * The register of an article: "Ruiz" belongs to "Ana Ruiz" when the text has her; two people of one surname are told
 * apart by first name and title.
 */
export function toRegister(mentions: readonly NameMention[]): Register {
  const { drafts, add: addDraft, rename, findSame, ofLast } = toNamesakes()
  const known = new Map<string, readonly string[]>()
  const keysOf = (name: string): readonly string[] => {
    let keys = known.get(name)
    if (!keys) known.set(name, (keys = toKeys(name)))
    return keys
  }
  const add = (name: string): EntityDraft => addDraft(name, keysOf(name))
  // full names first, longest first, so that "Juan Ruiz" joins "Juan Carlos Ruiz"
  const long = mentions.filter((mention) => keysOf(mention.name).length > 1)
  const doubtful = new Set(long.filter(isDoubtful))
  for (const mention of long) {
    if (doubtful.has(mention)) continue
    const keys = keysOf(mention.name)
    const [same] = findSame(keys)
    if (!same) add(mention.name).mentions.push(mention)
    else {
      same.mentions.push(mention)
      // "Rival Ana Ruiz" gives way to "Ana Ruiz"; "Bob Vander Lindo" stays where "Mr. Vander Lindo" follows
      const suffix =
        same.name.endsWith(` ${mention.name}`) &&
        mention.title === null &&
        (genderOf(same.name) === null || keys.some((key) => BODY_WORDS.has(key)))
      const prefixed = mention.name.endsWith(` ${same.name}`)
      if (suffix || (keys.length > same.keys.length && !prefixed)) {
        rename(same, mention.name, keys)
      }
    }
  }
  // "Rival Ana Ruiz", "Understated Ruiz" at the head of a sentence: the first word may be no name, and is met last
  const whole = new Set(long.map(({ name }) => keysOf(name).join(' ')))
  const isFronted = ({ name }: NameMention): boolean => whole.has(keysOf(name).slice(1).join(' '))
  for (const mention of [...doubtful].toSorted((a, b) => Number(isFronted(a)) - Number(isFronted(b)))) {
    const keys = keysOf(mention.name)
    const same = ofLast(keys.at(-1) as string)
    const owner = findSame(keys)[0] ?? findSame(keys.slice(1))[0]
    if (owner) owner.mentions.push(mention)
    else if (same.length === 1 && keys.length === 2 && !keys.some((key) => BODY_WORDS.has(key)))
      same[0]?.mentions.push(mention)
    else add(mention.name).mentions.push(mention)
  }
  const anyKey = new Map<string, EntityDraft[]>()
  for (const draft of drafts) {
    if (draft.keys.some((key) => BODY_WORDS.has(key))) continue
    for (const key of draft.keys.slice(1, -1)) addTo(anyKey, key, draft)
  }
  const firstKey = new Map<string, EntityDraft[]>()
  for (const draft of drafts) {
    const [first] = draft.keys
    if (draft.keys.length < 2 || first === undefined || draft.keys.some((key) => BODY_WORDS.has(key)))
      continue
    if (isKnownPerson(draft)) addTo(firstKey, first, draft)
  }
  const byInitials = new Map<string, EntityDraft[]>()
  for (const draft of drafts) {
    const initials = (draft.name.match(INITIAL_LETTERS) ?? []).join('')
    if (initials.length > 1) addTo(byInitials, initials, draft)
  }
  const findCandidates = (name: string, title: string | null): readonly EntityDraft[] => {
    const keys = keysOf(name)
    const last = keys.at(-1)
    if (last === undefined) return []
    let candidates = keys.length === 1 ? ofLast(last) : findSame(keys)
    // "Ruiz" for "Ana Ruiz Mora"
    if (candidates.length === 0 && keys.length === 1) candidates = anyKey.get(last) ?? []
    // "Pedro" for "Pedro Ruiz", "Sun" for "Sun Wenli", where nobody else is called so
    if (candidates.length === 0 && keys.length === 1) {
      const called = firstKey.get(last) ?? []
      if (called.length === 1) candidates = called
    }
    // "IFU" for "Island Ferry Union"
    if (candidates.length === 0 && ABBREVIATION.test(name)) candidates = byInitials.get(name) ?? []
    if (candidates.length > 1 && title !== null) {
      const gender = titleGender(title)
      if (gender) {
        const fitting = candidates.filter((draft) => {
          const own = genderOf(draft.name)
          return own === null || own === gender
        })
        if (fitting.length > 0) candidates = fitting
      }
      const titled = candidates.filter((draft) => isTitled(draft, title))
      if (titled.length > 0) candidates = titled
    }
    const persons = candidates.filter((draft) => draft.keys.length > 1)
    return persons.length > 0 ? persons : candidates
  }
  // "Ifu" that stands for nobody yet becomes whom "IFU" means.
  const { find, note } = toMostNamed(findCandidates, (name) => !ABBREVIATION.test(name))
  for (const mention of mentions) {
    if (keysOf(mention.name).length !== 1) continue
    note(find(mention.name, mention.title) ?? add(mention.name), mention)
  }
  const entities = new Map<EntityDraft, Entity>(drafts.map((draft) => [draft, toEntity(draft)]))
  const owners = new Map<NameMention, Entity>()
  for (const [draft, entity] of entities) for (const mention of draft.mentions) owners.set(mention, entity)
  return {
    entities: [...entities.values()],
    entityOf: (mention) => owners.get(mention) ?? null,
    findEntity: (name, title) => {
      const draft = find(name, title)
      return draft ? (entities.get(draft) ?? null) : null
    },
  }
}

/** Whether a first name, a title, a description or a verb of saying makes it a person; "Low Water" is none. */
function isKnownPerson({ name, mentions }: EntityDraft): boolean {
  return (
    genderOf(name) !== null ||
    mentions.some(
      ({ title, speaks, description }) => title !== null || speaks || PERSON_NOUNS.test(description),
    )
  )
}

function isDoubtful(mention: NameMention): boolean {
  return mention.opening && genderOf(mention.name) === null
}

function titleGender(title: string): Gender | null {
  return MALE_TITLES.has(title) ? 'he' : FEMALE_TITLES.has(title) ? 'she' : null
}

function toEntity(draft: EntityDraft): Entity {
  const descriptions = new Set<string>()
  let gender: Gender | null = genderOf(draft.name)
  let evidence = gender ? 2 : 0
  for (const mention of draft.mentions) {
    if (mention.title) {
      descriptions.add(mention.title)
      evidence += 2
      const told = titleGender(mention.title)
      if (told) gender = told
    }
    for (const word of mention.description.split(BETWEEN_WORDS)) if (word.length > 2) descriptions.add(word)
    if (mention.description) gender ??= SAID_OF_HER.test(mention.description) ? 'she' : null
    if (BEFORE_PLACE.has(mention.before)) evidence -= 1
    // "the senator from Vermont said": the town does not speak
    if (mention.speaks && !BEFORE_OBJECT.has(mention.before)) evidence += 1
    if (PLACE_NOUNS.test(mention.description.replace(REST_OF_DESCRIPTION, ''))) evidence -= 10
    else if (PERSON_NOUNS.test(mention.description)) evidence += 1
  }
  const words = draft.keys
  if (PLACE_HEADS.has(words[0] as string)) evidence -= 10
  // "Ruiz’s Skell" is nobody
  if (OWNER_INSIDE.test(draft.name.replace(NICKNAME, ''))) evidence -= 10
  if (isPlace(draft.name) || INITIALS_ONLY.test(draft.name)) evidence -= 10
  if (PRESS_WORDS.has(words.at(-1) as string) || GROUP_WORDS.has(words.at(-1) as string)) evidence -= 3
  if (SHOUTED.test(draft.name) && genderOf(draft.name) === null) evidence -= 10
  if (words.some((word) => BODY_WORDS.has(word))) evidence -= 10
  if (words.length > 1 && words.length < 5) evidence += 1
  const person = evidence > 0
  return {
    name: toShown(draft, person),
    gender,
    person,
    mayBePerson: evidence > -5,
    isSure: evidence > 1,
    descriptions,
    mentions: draft.mentions,
  }
}

/** The name as a reader expects it: "JUAN GIL" as Juan Gil, "Leo" with the title nobody leaves out: Pope Leo. */
function toShown({ name, keys, mentions }: EntityDraft, person: boolean): string {
  if (ALL_CAPITALS.test(name) && (genderOf(name) !== null || person))
    return (
      mentions.find((mention) => mention.name !== name && toFolded(mention.name) === toFolded(name))?.name ??
      name.replace(CAPITAL_WORD, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    )
  const reign =
    keys.length === 1 ? mentions.find(({ title }) => title !== null && REIGNING.has(title)) : undefined
  return reign?.title ? `${reign.title.charAt(0).toUpperCase()}${reign.title.slice(1)} ${name}` : name
}
