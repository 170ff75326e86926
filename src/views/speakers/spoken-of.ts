import { toNamer } from '../../text/people/named-in-text.ts'
import type { Speaker } from '../../types.ts'
import { findEchoes } from '../compared/echoes.ts'
import { type SaidSentence, toStatements } from '../compared/statements.ts'
import type { Site, SpeakerEntry } from '../site/entries.ts'
import { isNamesake } from '../site/namesakes.ts'

/** Somebody whom a speaker names, with the sentences, newest first. */
export type SpokenOf = {
  readonly id: string
  readonly label: string
  /** What they are by the table; null without a row of it. */
  readonly kind: Speaker['kind'] | null
  readonly statements: readonly SaidSentence[]
}

/** A speaker, and whom they name: those in most sentences first. */
export type NamingSpeaker = { readonly entry: SpeakerEntry; readonly named: readonly SpokenOf[] }

const found = new WeakMap<Site, readonly NamingSpeaker[]>()

/**
 * Who names whom in what they are quoted or reported to say; those who name most first. A name counts inside the
 * quoted or reported words alone, a pronoun never, and nobody is counted for naming themself. Known are the table's
 * people, with all of their names, and speakers of whom there is no row, by the name they go by.
 */
export function findSpokenOf(site: Site): readonly NamingSpeaker[] {
  const known = found.get(site)
  if (known) return known
  const people = [...site.people, ...site.speakers.flatMap(toUnknown)]
  const labels = new Map(people.map(({ id, name }) => [id, name]))
  const kinds = new Map(site.people.map(({ id, kind }) => [id, kind]))
  const findNamed = toNamer(people)
  const echoes = findEchoes(site)
  const speakers = site.speakers.flatMap((entry): NamingSpeaker[] => {
    const named = new Map<string, SaidSentence[]>()
    for (const statement of toStatements(entry.quotes, echoes)) {
      const ids = statement.fragments.flatMap(({ quote, article }) =>
        quote.contents.flatMap(({ paragraph, start, end }) =>
          findNamed(article.article.paragraphs[paragraph]?.text.slice(start, end) ?? '').map(({ id }) => id),
        ),
      )
      for (const id of new Set(ids)) {
        if (id === entry.id || isNamesake(labels.get(id) ?? id, entry.label)) continue
        const own = named.get(id)
        if (own) own.push(statement)
        else named.set(id, [statement])
      }
    }
    if (named.size === 0) return []
    const sorted = [...named].toSorted((a, b) => b[1].length - a[1].length)
    return [
      {
        entry,
        named: sorted.map(([id, statements]) => ({
          id,
          label: labels.get(id) ?? id,
          kind: kinds.get(id) ?? null,
          statements,
        })),
      },
    ]
  })
  const sorted = speakers.toSorted((a, b) => countNaming(b) - countNaming(a))
  found.set(site, sorted)
  return sorted
}

/** How many sentences of others a speaker has; one that names two people counts for each. */
export function countNaming({ named }: NamingSpeaker): number {
  return named.reduce((sum, { statements }) => sum + statements.length, 0)
}

/** A speaker without a row of the table, in the form of one. */
function toUnknown({ id, label, known }: SpeakerEntry): readonly Speaker[] {
  if (known !== null) return []
  const bare = {
    aliases: [],
    kind: 'person',
    role: null,
    pronoun: 'they',
    abbreviation: null,
    lang: null,
  } as const
  return [{ id, name: label, ...bare }]
}
