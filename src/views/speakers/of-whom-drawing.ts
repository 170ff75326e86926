import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import * as wording from '../../wording/wording.ts'
import { toShort } from '../site/lead.ts'
import { toStill } from '../measures/still-svg.ts'
import { toSortName } from './sort-names.ts'
import { countNaming, type NamingSpeaker } from './spoken-of.ts'

/** At most this many who speak, and whom they speak of; the table has all. */
const most = 12

/** In pixels of the drawing, which a phone shows somewhat smaller. */
const cell = 25
const margins = { marginTop: 92, marginRight: 46, marginBottom: 4, marginLeft: 104 }
/** A narrower one would be shown with huge letters. */
const narrowest = 320

/** The most characters of a name. */
const longest = 13

type Cell = { readonly by: string; readonly of: string; readonly count: number }

/**
 * Those who speak most of others, and whom they speak of most, as a still SVG: a grid of numbers, the more the darker.
 * Null where there are not two of each, or all numbers are the same: then the table has said it all.
 */
export function drawOfWhom(speakers: readonly NamingSpeaker[]): string | null {
  const counts = new Map<string, number>()
  for (const { named } of speakers) {
    for (const { label, statements } of named) counts.set(label, (counts.get(label) ?? 0) + statements.length)
  }
  const columns = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([label]) => label)
  const rows = speakers
    .filter(({ named }) => named.some(({ label }) => columns.includes(label)))
    .toSorted((a, b) => countNaming(b) - countNaming(a))
    .slice(0, most)
  const cells = rows.flatMap(({ entry, named }) =>
    named
      .filter(({ label }) => columns.includes(label))
      .map(({ label, statements }): Cell => ({ by: entry.label, of: label, count: statements.length })),
  )
  const isEven = new Set(cells.map(({ count }) => count)).size < 2
  if (rows.length < 2 || columns.length < 2 || isEven) return null
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const kinds = new Map(
    speakers.flatMap(({ entry, named }) => [
      [entry.label, entry.known?.kind ?? null] as const,
      ...named.map(({ label, kind }) => [label, kind] as const),
    ]),
  )
  const toShortName = (label: string): string =>
    toShort(toSortName(label, kinds.get(label) ?? null).split(',')[0] ?? label, longest)
  const inside = margins.marginLeft + columns.length * cell
  const width = Math.max(narrowest, inside + margins.marginRight)
  const svg = Plot.plot({
    document,
    width,
    height: margins.marginTop + margins.marginBottom + rows.length * cell,
    ...margins,
    marginRight: width - inside,
    x: {
      domain: columns,
      axis: 'top',
      label: null,
      tickRotate: -60,
      tickSize: 0,
      tickFormat: toShortName,
      padding: 0.08,
    },
    y: {
      domain: rows.map(({ entry }) => entry.label),
      label: null,
      tickSize: 0,
      tickFormat: toShortName,
      padding: 0.08,
    },
    opacity: { domain: [0, Math.max(...cells.map(({ count }) => count))], range: [0.08, 0.6] },
    marks: [
      Plot.cell(cells, { x: 'of', y: 'by', fillOpacity: 'count', className: 'heat' }),
      Plot.text(cells, { x: 'of', y: 'by', text: ({ count }: Cell) => String(count), className: 'tally' }),
    ],
  })
  return toStill(svg, document, {
    title: wording.ofWhom.drawing,
    description: cells
      .toSorted((a, b) => b.count - a.count)
      .slice(0, most)
      .map(({ by, of, count }) => wording.ofWhom.cell(by, of, count))
      .join('. '),
  })
}
