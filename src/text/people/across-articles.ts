import { COURTESY_TITLES, PLAIN_ROLES, SYNONYMS } from '../english/names/descriptions.ts'
import { BODY_CALLED_IT, ENDS_COMPANY, THING_BEHIND } from '../english/names/bodies.ts'
import { type Gender, genderOf } from '../english/names/first-names.ts'
import { isOnePerson } from '../english/names/one-person.ts'
import { BEFORE_PLACE, isPlace } from '../english/names/places.ts'
import { NOT_TELLING_APART } from '../english/name-words.ts'
import { toFolded } from '../strings/fold.ts'
import type { Known } from './known.ts'
import type { NameMention } from './name-mention.ts'
import { NICKNAME } from './namesakes.ts'
import type { Entity, Register } from './register.ts'

/** Somebody, or something, that an article names: as much as other articles need to know. */
export type NamedOne = {
  readonly id: string
  /** The fullest form in the article. */
  readonly name: string
  /** Single words of the name by which the article calls them, folded: "reyes" of "Joanna Reyes". */
  readonly short: readonly string[]
  /** 'person' where the article says so, 'thing' where it says that it is none, 'open' where it says neither. */
  readonly standing: 'person' | 'thing' | 'open'
  readonly gender: Gender | null
  /** Whether a title stands before the name: "Mr", "Senator". */
  readonly titled: boolean
  /** What they are, lower case: "senator", "pilot". */
  readonly roles: readonly string[]
  /** Whether a word with a capital may stand before the name and be none of it: at the head of sentences, and behind "the". */
  readonly fronted: boolean
  /** How often the article names them. */
  readonly count: number
}

/** Whom a name of an article means in all articles: the fullest form of somebody's name; null where that is not clear. */
export type OwnerFinder = (one: NamedOne) => NamedOne | null

// Matches "the bank", "the company"; not "the bankers".
const UNNAMED_BODY = new RegExp(
  `\\b[Tt]he (${BODY_CALLED_IT}|firm|airline|bank|team|club|city|town|province)\\b`,
  'g',
)
// Matches "a bank from Skell"; not "a banker".
const BODY_SAID_OF = new RegExp(`\\b(?:${BODY_CALLED_IT}|firm|town|city|island|province)\\b`)
// Matches "bank" before a name; not "banker".
const BODY_BEFORE = new RegExp(`^(?:${BODY_CALLED_IT}|lender|carrier|retailer|automaker|giant|firm)$`)
// Matches "IFU", "M-19"; not "Reyes".
const SHOUTED = /^[^\p{Ll}]+$/u
// Matches " from Skell" in "pilot from Skell"; not "fromage".
const REST_OF_DESCRIPTION = /,|\s(?:of|that|which|who|for|from|at|in|with|on)\b/
// Every gap in "J. R. Gil".
const GAPS = /[\s\u00a0]+/
// Matches the "." and "’s" at the end of "Jr.", "Ruiz’s"; not the hyphen of "Ruiz-Gil".
const WORD_END = /(?:['’]s|[.,])$/

/** All that an article names. */
export function listNamed(known: Known): readonly NamedOne[] {
  return known.register.entities.flatMap((entity) => toNamedOne(entity, known) ?? [])
}

/** Somebody of an article, for other articles; null for one whom the table names no speaker. */
export function toNamedOne(entity: Entity, known: Known): NamedOne | null {
  const by = known.toSpeaker(entity)
  if (by.kind !== 'speaker') return null
  const gender = known.toGender(by)
  const words = toWords(entity.name)
  const short = entity.mentions.map(({ name }) => toWords(name)).filter(({ length }) => length === 1)
  return {
    id: by.id,
    name: entity.name,
    short: [...new Set(short.flat())].filter((word) => word !== words[0] || words.length === 1),
    standing: toStanding(entity, gender, known),
    gender,
    titled: entity.mentions.some(({ title }) => title !== null),
    roles: [...new Set(entity.mentions.flatMap(toRoles))],
    fronted: entity.mentions.every(({ opening, before }) => opening || before === 'the'),
    count: entity.mentions.length,
  }
}

/** The title before a name, and the noun of what is said behind it: "pilot" of "a pilot from Skell". */
function toRoles({ title, description }: NameMention): readonly string[] {
  const noun = description.split(REST_OF_DESCRIPTION)[0]?.split(' ').at(-1) ?? ''
  return [...(title === null ? [] : [title]), ...(isOnePerson(noun) ? [noun] : [])].filter(
    (role) => !COURTESY_TITLES.has(role) && !PLAIN_ROLES.has(role),
  )
}

/** What an article shows of somebody named: a title, a pronoun or a role make a person, a place or a body is none. */
function toStanding(entity: Entity, gender: Gender | null, known: Known): NamedOne['standing'] {
  const { name, mentions, mayBePerson, isSure } = entity
  const isFull = toWords(name).length > 1
  if (isFull && !mayBePerson) return 'thing'
  const isTold = mentions.some((mention) => mention.title !== null || toRoles(mention).length > 0)
  if (isTold || gender !== null) return 'person'
  if (isFull) return isSure ? 'person' : 'open'
  const isThing =
    !mayBePerson ||
    isPlace(name) ||
    SHOUTED.test(name) ||
    mentions.some(
      ({ before, paragraph, end, description }) =>
        BEFORE_PLACE.has(before) ||
        BODY_BEFORE.test(before) ||
        BODY_SAID_OF.test(description) ||
        THING_BEHIND.test(known.textOf(paragraph).slice(end)),
    )
  return isThing || hasUnnamedBody(entity, known) ? 'thing' : 'open'
}

/** Whether the paragraphs that name somebody speak of a body, "the bank", by whose name nobody else goes. */
function hasUnnamedBody({ mentions }: Entity, known: Known): boolean {
  const bodies = listBodyWords(known.register)
  return [...new Set(mentions.flatMap(({ paragraph }) => [paragraph, paragraph + 1]))].some((paragraph) =>
    [...known.textOf(paragraph).matchAll(UNNAMED_BODY)].some(([, noun = '']) => !bodies.has(noun)),
  )
}

const bodyWords = new WeakMap<Register, ReadonlySet<string>>()

/** The words in names that nothing says to be people's. */
function listBodyWords(register: Register): ReadonlySet<string> {
  let words = bodyWords.get(register)
  if (!words) {
    words = new Set(register.entities.flatMap(({ name, person }) => (person ? [] : toWords(name))))
    bodyWords.set(register, words)
  }
  return words
}

/**
 * Whom a name means that is no full one: a surname alone is the only one of all articles who bears it, "Outspoken Ana
 * Ruiz" is the Ana Ruiz of another, where nothing says otherwise. Of several who bear a surname nobody is meant, unless
 * one has at least `leastShare` of 1 of their mentions.
 */
export function toOwnerFinder(all: readonly NamedOne[], leastShare = 1): OwnerFinder {
  const byWords = Map.groupBy(all, ({ name }) => toWords(name).join(' '))
  // "Outspoken Ana Ruiz" is nobody else than "Ana Ruiz"
  const findBehind = (one: NamedOne): NamedOne | null => {
    const [, ...rest] = toWords(one.name)
    if (rest.length < 2 || !one.fronted || genderOf(one.name) !== null) return null
    const found = byWords.get(rest.join(' ')) ?? []
    return isAgainst(one, found) ? null : (found.find(({ standing }) => standing === 'person') ?? null)
  }
  const { bearers, things, firstNames } = toBearers(all.filter((one) => findBehind(one) === null))
  // Thousands of articles may ask for one surname that thousands bear.
  const owners = new Map<string, { readonly owner: NamedOne | null; readonly own: readonly NamedOne[] }>()
  const ownerOf = (word: string, found: readonly NamedOne[]) => {
    let known = owners.get(word)
    if (!known) {
      const owner = findBest(found, leastShare)
      known = { owner, own: found.filter((each) => owner && isFormOf(each, owner)) }
      owners.set(word, known)
    }
    return known
  }
  return (one) => {
    const [word = '', ...more] = toWords(one.name)
    if (one.standing === 'thing') return null
    if (more.length > 0) return findBehind(one)
    const found = bearers.get(word) ?? []
    const { owner, own } = ownerOf(word, found)
    // "Low Water" looks like a full name, and nothing says that it is one
    if (!own.some(({ standing }) => standing === 'person') || isAgainst(one, own)) return null
    if (one.titled) return owner
    if (firstNames.has(word)) return null
    // "Thomas" may be anybody, unless they who have it for a surname are called so
    if (genderOf(`${word} ${word}`) !== null && !found.some(({ short }) => short.includes(word))) return null
    return one.standing === 'open' && things.has(word) ? null : owner
  }
}

type Bearers = {
  /** Who has a surname, by that: the last word of a name, and one that stands alone for it. */
  readonly bearers: ReadonlyMap<string, readonly NamedOne[]>
  /** Words by which places and bodies may go: "santander" of "Banco Santander". */
  readonly things: ReadonlySet<string>
  readonly firstNames: ReadonlySet<string>
}

function toBearers(all: readonly NamedOne[]): Bearers {
  const bearers = new Map<string, NamedOne[]>()
  const things = new Set<string>()
  const firstNames = new Set<string>()
  for (const one of all) {
    const [first = '', ...rest] = toWords(one.name)
    const last = rest.at(-1)
    if (last === undefined) continue
    if (one.standing === 'thing') {
      things.add(last)
      if (ENDS_COMPANY.has(last)) things.add(first)
      continue
    }
    firstNames.add(first)
    for (const word of new Set([last, ...one.short])) {
      if (!rest.includes(word)) continue
      const known = bearers.get(word)
      if (known) known.push(one)
      else bearers.set(word, [one])
    }
  }
  return { bearers, things, firstNames }
}

/** The form used most of one who bears a name; null where others bear it too. */
function findBest(bearers: readonly NamedOne[], leastShare: number): NamedOne | null {
  const counts = new Map<string, { readonly one: NamedOne; count: number }>()
  for (const one of bearers) {
    const known = counts.get(one.id)
    if (known) known.count += one.count
    else counts.set(one.id, { one, count: one.count })
  }
  const forms = [...counts.values()].toSorted((a, b) => b.count - a.count)
  const [best] = forms
  if (!best) return null
  if (leastShare === 1) {
    const isOne = forms.every(({ one }) => forms.every((other) => isFormOf(one, other.one)))
    return isOne ? best.one : null
  }
  const sum = (some: typeof forms): number => some.reduce((total, { count }) => total + count, 0)
  const own = forms.filter(({ one }) => isFormOf(one, best.one))
  return sum(own) >= sum(forms) * leastShare ? best.one : null
}

/** Whether pronouns or roles say that a surname alone is none of those who bear it. */
function isAgainst({ gender, roles }: NamedOne, owners: readonly NamedOne[]): boolean {
  const genders = new Set(owners.flatMap((one) => one.gender ?? []))
  if (gender !== null && genders.size > 0 && !genders.has(gender)) return true
  const known = new Set(
    owners.flatMap((one) => one.roles).flatMap((role) => [role, ...(SYNONYMS.get(role) ?? [])]),
  )
  return roles.length > 0 && known.size > 0 && !roles.some((role) => known.has(role))
}

/** Whether two names may be one person's: "Ana Ruiz" and "Ana M. Ruiz"; not "Ana L. Ruiz" and "Ana M. Ruiz". */
function isFormOf(one: NamedOne, other: NamedOne): boolean {
  if (one.id === other.id) return true
  const [short = [], long = []] = [toWords(one.name), toWords(other.name)].toSorted(
    (a, b) => a.length - b.length,
  )
  let at = 0
  for (const word of long) if (isSameWord(short[at], word)) at++
  return at === short.length && isSameWord(short[0], long[0])
}

/** Whether two words of a name may be one: "j" and "joanna"; not "ana" and "anabel". */
function isSameWord(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0])
}

/** The words of a name, folded, with initials, without particles and "Jr.". */
function toWords(name: string): readonly string[] {
  return toFolded(name.normalize('NFC').replace(NICKNAME, ''))
    .split(GAPS)
    .map((word) => word.replace(WORD_END, ''))
    .filter((word) => word !== '' && !NOT_TELLING_APART.has(word))
}
