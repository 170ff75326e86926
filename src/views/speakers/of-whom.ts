import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'
import { toStatementRow } from '../compared/statements.ts'
import { type Leaf, type LeafLink, toGroups, toLeafLinks, toLeaves, toPageTitle } from '../site/paging.ts'
import type { Site } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import type { QuoteRow } from '../site/rows.ts'
import { drawOfWhom } from './of-whom-drawing.ts'
import { countNaming, findSpokenOf, type NamingSpeaker, type SpokenOf } from './spoken-of.ts'

/** A link to sentences, with their number. */
export type CountedLink = Reference & { readonly count: number }

/** One page of the table of who speaks of whom. */
export type OfWhomPage = {
  /** What follows "speakers/of-whom" in the address; undefined for the first page. */
  readonly param: string | undefined
  readonly number: number
  readonly title: string
  /** Those who speak of most first. */
  readonly rows: readonly {
    readonly speaker: Reference
    /** All sentences of others; one that names two people counts for each. */
    readonly all: CountedLink
    readonly named: readonly CountedLink[]
    /** How many more are named, all on the page of `all`. */
    readonly others: number
  }[]
  /** Who speaks most of whom as a still SVG; null on further pages, and where there is too little to draw. */
  readonly drawing: string | null
  readonly leaves: readonly LeafLink[]
}

/** One page of the sentences in which a speaker names others, by whom they name. */
export type SpokenOfPage = {
  readonly params: { readonly id: string; readonly number: string | undefined }
  readonly title: string
  readonly description: string
  readonly speaker: Reference
  readonly number: number
  readonly directory: readonly CountedLink[]
  readonly sections: readonly {
    readonly id: string
    readonly label: string
    readonly address: string | null
    readonly count: number
    readonly isContinued: boolean
    readonly rows: readonly QuoteRow[]
  }[]
  readonly leaves: readonly LeafLink[]
}

/** `named`: whom a row of the table names; the speaker's own page has all. `leaf`: sentences of a page. */
const sizes = { rows: 60, named: 8, leaf: 40 }

/** The table of who speaks of whom; no page where nobody names anybody. */
export function toOfWhomPages(site: Site): readonly OfWhomPage[] {
  const speakers = findSpokenOf(site)
  if (speakers.length === 0) return []
  const leaves = toLeaves(speakers, sizes.rows, ({ entry }) => entry.id)
  const toAddress = (number: number): string =>
    number === 1 ? addresses.ofWhom : addresses.ofWhom.replace('.html', `/${number}.html`)
  return leaves.map((leaf) => ({
    param: leaf.number === 1 ? undefined : String(leaf.number),
    number: leaf.number,
    title: toPageTitle(wording.ofWhom.title, leaf.number),
    rows: leaf.rows.map((speaker) => {
      const { entry, named } = speaker
      return {
        speaker: { label: entry.label, address: entry.address, lang: entry.lang },
        all: {
          label: entry.label,
          address: addresses.spokenOf(entry.id),
          count: countNaming(speaker),
        },
        named: toCountedLinks(speaker).slice(0, sizes.named),
        others: Math.max(0, named.length - sizes.named),
      }
    }),
    drawing: leaf.number === 1 ? drawOfWhom(speakers) : null,
    leaves: toLeafLinks(leaf, toAddress),
  }))
}

/** The pages of all sentences in which somebody names somebody else: one or more for each such speaker. */
export function toSpokenOfPages(site: Site): readonly SpokenOfPage[] {
  const quoted = new Map(site.speakers.map(({ id, address }) => [id, address]))
  return findSpokenOf(site).flatMap((speaker) => {
    const { entry, named } = speaker
    const leaves = toNamedLeaves(named)
    const title = wording.ofWhom.titleOf(entry.label)
    const directory = toCountedLinks(speaker)
    let shown = ''
    return leaves.map((leaf): SpokenOfPage => ({
      params: { id: entry.id, number: leaf.number === 1 ? undefined : String(leaf.number) },
      title: toPageTitle(title, leaf.number),
      description: wording.ofWhom.descriptionOf(entry.label),
      speaker: { label: entry.label, address: entry.address, lang: entry.lang },
      number: leaf.number,
      directory: leaf.number === 1 && directory.length > 1 ? directory : [],
      sections: toGroups(leaf.rows, ({ of }) => of.id).map(({ key, rows }) => {
        const { of } = rows[0] as NamedRow
        const isContinued = key === shown
        shown = key
        return {
          id: `of-${key}`,
          label: of.label,
          address: quoted.get(key) ?? null,
          count: of.statements.length,
          isContinued,
          rows: rows.map(({ statement }) => toStatementRow(statement)),
        }
      }),
      leaves: toLeafLinks(leaf, (number) => toLeafAddress(entry.id, number)),
    }))
  })
}

/** Where the sentences on each person begin, by the person's id. */
export function toSpokenOfPlaces(speaker: string, named: readonly SpokenOf[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { rows, number } of toNamedLeaves(named)) {
    for (const { of } of rows) {
      if (!places.has(of.id)) places.set(of.id, `${toLeafAddress(speaker, number)}#of-${of.id}`)
    }
  }
  return places
}

type NamedRow = { readonly of: SpokenOf; readonly statement: SpokenOf['statements'][number] }

/** The sentences cut into pages between two people; only those of one who fills a page alone go over several. */
function toNamedLeaves(named: readonly SpokenOf[]): readonly Leaf<NamedRow>[] {
  const pages: NamedRow[][] = []
  for (const of of named) {
    const rows = of.statements.map((statement) => ({ of, statement }))
    const last = pages.at(-1)
    if (last && last.length + rows.length <= sizes.leaf) last.push(...rows)
    else pages.push(...toLeaves(rows, sizes.leaf, toKey).map((leaf) => [...leaf.rows]))
  }
  return pages.map((rows, index) => ({ rows, number: index + 1, count: pages.length }))
}

function toKey({ statement }: NamedRow): string {
  return statement.fragments[0].address
}

function toLeafAddress(speaker: string, number: number): string {
  const first = addresses.spokenOf(speaker)
  return number === 1 ? first : first.replace('.html', `/${number}.html`)
}

function toCountedLinks({ entry, named }: NamingSpeaker): readonly CountedLink[] {
  const places = toSpokenOfPlaces(entry.id, named)
  return named.map(({ id, label, statements }) => ({
    label,
    address: places.get(id) ?? '',
    count: statements.length,
  }))
}
