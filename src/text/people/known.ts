import type { Attribution, Speaker, SpeakerReason } from '../../types.ts'
import type { Gender } from '../english/names/first-names.ts'
import { toFolded } from '../strings/fold.ts'
import { toNameSlug } from '../strings/slug.ts'
import type { NameMention } from './name-mention.ts'
import type { Entity, Register } from './register.ts'
import { findOfficeHolder } from './office-holders.ts'
import { type Lookup, toLookup } from './table-lookup.ts'

/** Whom words mean, and how they were read; null for words that mean nobody known. */
export type Meant = { readonly by: Attribution; readonly reason: SpeakerReason | null }

/** What an article and the table tell of those who speak in it. */
export type Known = {
  /** All names of the text in order. */
  readonly names: readonly NameMention[]
  /** Those of a paragraph. */
  readonly namesIn: (paragraph: number) => readonly NameMention[]
  readonly register: Register
  readonly textOf: (paragraph: number) => string
  readonly lookup: Lookup
  /** Who of the table held an office, "the defence minister", on the day of the article; null where that is not clear. */
  readonly findHolder: (words: string) => Attribution | null
  /** The speaker of the table that has the entity's name, or one made from that name. */
  readonly toSpeaker: (entity: Entity) => Attribution
  readonly toGender: (by: Attribution) => Gender | null
  readonly isPerson: (by: Attribution) => boolean
  /** Remembers the pronoun that somebody turned out to have: "she" for one whose first name says nothing. */
  readonly learn: (by: Attribution, gender: Gender) => void
}

/** What is known of an article before its first mention is resolved. */
export function toKnown(
  names: readonly NameMention[],
  register: Register,
  people: readonly Speaker[],
  textOf: (paragraph: number) => string,
  published: string | null = null,
): Known {
  const lookup = toLookup(people)
  // "Marinia" and "Marinian"; offices of the table give places folded
  const isPlaceNamed = (place: string): boolean =>
    names.some(({ name }) => toFolded(name).startsWith(place.slice(0, -1)))
  const byParagraph = Map.groupBy(names, ({ paragraph }) => paragraph)
  const learned = new Map<string, Gender>()
  const speakers = new Map<Entity, Attribution>()
  const findEntity = (name: string): Entity | null => register.findEntity(name, null)
  const rows = new Map(people.map((person) => [person.id, person]))
  return {
    names,
    namesIn: (paragraph) => byParagraph.get(paragraph) ?? [],
    register,
    textOf,
    lookup,
    findHolder: (words) => {
      const holder = findOfficeHolder(words, published, people, isPlaceNamed)
      return holder && { kind: 'speaker', id: holder.id, name: holder.name }
    },
    toSpeaker: (entity) => {
      let by = speakers.get(entity)
      if (!by) speakers.set(entity, (by = lookup(entity.name) ?? toNamed(entity.name)))
      return by
    },
    toGender: (by) => {
      if (by.kind !== 'speaker') return null
      const row = rows.get(by.id)
      if (row) return row.pronoun === 'he' || row.pronoun === 'she' ? row.pronoun : null
      return findEntity(by.name)?.gender ?? learned.get(by.id) ?? null
    },
    isPerson: (by) => {
      if (by.kind !== 'speaker') return false
      const row = rows.get(by.id)
      return row ? row.kind === 'person' : (findEntity(by.name)?.person ?? true)
    },
    learn: (by, gender) => {
      if (by.kind === 'speaker') learned.set(by.id, gender)
    },
  }
}

/** A speaker who is named in the text and not in the table. */
export function toNamed(name: string): Attribution {
  return { kind: 'speaker', id: toNameSlug(name), name }
}
