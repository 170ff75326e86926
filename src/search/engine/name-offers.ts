import MiniSearch from 'minisearch'
import { addresses } from '../../links.ts'
import { toCount } from '../../locale/intl.ts'
import * as wording from '../../wording/wording.ts'
import { asTerms } from '../files/definition.ts'
import { toIndexTerms, toLookups } from '../query/stems.ts'
import { findSearchTokens, toTerms } from '../query/tokens.ts'
import { openKeptFor } from './last-used.ts'
import type { Shelf } from './shelf.ts'

/** A speaker, topic, measure or outlet by name, with a page of its own or a query that asks for it. */
export type NameOffer = {
  readonly field: 'speaker' | 'topic' | 'measure' | 'outlet'
  readonly label: string
  /** Its page, from the site's root; null for an outlet, which has none. */
  readonly address: string | null
  /** What finds all of it; null for a measure, which no field asks for. */
  readonly query: string | null
  /** "4 articles", "3 values in 2 articles". */
  readonly counts: string
}

/** A measure as the build names it for search, in `measuresFile`. */
export type MeasureName = {
  readonly label: string
  readonly address: string
  readonly counts: string
  /** What sentences about it say. */
  readonly terms: readonly string[]
}

/** Beside the search files; fetched when names are first offered. */
export const measuresFile = 'measures.json'

/** Most offered of one kind. */
const most = 3

/**
 * The speakers, topics, measures and outlets, in this order, whose names have words that begin with all words typed, or
 * whose names stand in what was typed with all their words; best first. What sentences about a measure say must be
 * typed whole: "UN" does not mean what is "under" something.
 */
export async function findOffers(
  shelf: Shelf,
  typed: string,
  measures: readonly MeasureName[],
): Promise<readonly NameOffer[]> {
  const words = toWords(typed)
  if (words.length === 0) return []
  const { index, names } = await keepNames(shelf, measures, () => readNames(shelf, measures))
  const found = index.search(
    {
      combineWith: 'AND',
      queries: words.map((word) => ({
        combineWith: 'OR',
        queries: [
          { queries: [...toLookups(word)], fields: ['label'], prefix: true },
          { queries: [...toLookups(word)], fields: ['terms'] },
        ],
      })),
    },
    {
      ...asTerms,
      boost: { label: 3 },
      boostDocument: (id: number) => Math.log(2 + (names[id]?.count ?? 0)),
    },
  )
  const within = names.filter(({ own }) => own.length > 0 && own.every((word) => words.includes(word)))
  const all = [...new Set([...found.flatMap(({ id }) => names[id as number] ?? []), ...within])]
  return fields.flatMap((field) =>
    all
      .filter(({ offer }) => offer.field === field)
      .slice(0, most)
      .map(({ offer }) => offer),
  )
}

const fields = ['speaker', 'topic', 'measure', 'outlet'] as const

type Name = {
  readonly offer: NameOffer
  readonly terms: string
  /** The words of the name itself. */
  readonly own: readonly string[]
  readonly count: number
}
type Names = {
  readonly index: MiniSearch<{ readonly id: number; readonly label: string; readonly terms: string }>
  readonly names: readonly Name[]
}

const keepNames = openKeptFor<Names>()

async function readNames(shelf: Shelf, measures: readonly MeasureName[]): Promise<Names> {
  const rows = await shelf.loadFacets()
  const names = [
    ...(['speaker', 'topic', 'outlet'] as const).flatMap((field) =>
      rows[field].map(({ id, label, articles }): Name => {
        const address = field === 'outlet' ? null : addresses[field](id)
        const query = `${field}:"${label.replaceAll('"', ' ')}"`
        const counts = toCount(articles.length, wording.kinds.article)
        return {
          offer: { field, label, address, query, counts },
          terms: '',
          own: toWords(label),
          count: articles.length,
        }
      }),
    ),
    ...measures.map(({ label, address, counts, terms }): Name => ({
      offer: { field: 'measure', label, address, query: null, counts },
      terms: terms.join(' · '),
      own: toWords(label),
      count: 0,
    })),
  ]
  const index: Names['index'] = new MiniSearch({
    fields: ['label', 'terms'],
    tokenize: toTerms,
    processTerm: toIndexTerms,
  })
  index.addAll(names.map(({ offer: { label }, terms }, id) => ({ id, label, terms })))
  return { index, names }
}

function toWords(text: string): readonly string[] {
  return findSearchTokens(text).flatMap(({ compound, terms }) => (compound ? [] : terms.slice(0, 1)))
}
