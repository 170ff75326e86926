import type { Attribution, Speaker } from '../../types.ts'
import type { Gender } from '../english/names/first-names.ts'
import { toSlug } from '../strings/slug.ts'
import type { NameMention } from './name-mention.ts'
import type { Entity, Register } from './register.ts'
import { type Lookup, toLookup } from './table-lookup.ts'

/** What an article and the table tell of those who speak in it. */
export type Known = {
  /** All names of the text in order. */
  readonly names: readonly NameMention[]
  readonly register: Register
  readonly textOf: (paragraph: number) => string
  readonly lookup: Lookup
  /** The speaker that one of the register is: of the table when it knows the name. */
  readonly toSpeaker: (entity: Entity) => Attribution
  readonly toGender: (by: Attribution) => Gender | null
  readonly isPerson: (by: Attribution) => boolean
  /** Tells what "he" or "she" has shown of somebody whose first name tells nothing. */
  readonly learn: (by: Attribution, gender: Gender) => void
}

/** Gathers what is known before the first mention is resolved. */
export function toKnown(
  names: readonly NameMention[],
  register: Register,
  people: readonly Speaker[],
  textOf: (paragraph: number) => string,
): Known {
  const lookup = toLookup(people)
  const learned = new Map<string, Gender>()
  const rowOf = (id: string): Speaker | undefined => people.find((person) => person.id === id)
  return {
    names,
    register,
    textOf,
    lookup,
    toSpeaker: (entity) => lookup(entity.name) ?? toNamed(entity.name),
    toGender: (by) => {
      if (by.kind !== 'speaker') return null
      const row = rowOf(by.id)
      if (row) return row.pronoun === 'he' || row.pronoun === 'she' ? row.pronoun : null
      return register.findEntity(by.name, null)?.gender ?? learned.get(by.id) ?? null
    },
    isPerson: (by) => {
      if (by.kind !== 'speaker') return false
      const row = rowOf(by.id)
      return row ? row.kind === 'person' : (register.findEntity(by.name, null)?.person ?? true)
    },
    learn: (by, gender) => {
      if (by.kind === 'speaker') learned.set(by.id, gender)
    },
  }
}

/** A speaker whom only the text names. */
export function toNamed(name: string): Attribution {
  return { kind: 'speaker', id: toSlug(name, 80), name }
}
