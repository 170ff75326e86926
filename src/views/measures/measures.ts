import { addresses } from '../../links.ts'
import { toNumberWords } from '../../locale/intl.ts'
import type { Measure } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import type { FigureEntry, Site } from '../site/entries.ts'
import { isAnyTon } from '../site/followed-figures.ts'
import { toUnitWords } from '../site/numbers.ts'
import { toEvenLeaves, toLeafLinks, toPageTitle, type LeafLink } from '../site/paging.ts'
import type { Reference } from '../site/references.ts'
import { toFigureRow } from '../site/rows.ts'
import { toAmount, toComparisons, type Comparison } from './comparisons.ts'
import { toPlot } from './plot.ts'
import type { PointRow } from './point-row.ts'
import { toSeries, type Point } from './series.ts'

/** A measure in the list of all measures. */
export type MeasureRow = Reference & {
  /** "3 values in 5 articles". */
  readonly counts: string
  /** The newest value: "more than 3,000 tons". */
  readonly latest: string
  readonly when: string
}

/** All measures with figures, and the names of those without. */
export type MeasuresPage = { readonly rows: readonly MeasureRow[]; readonly empty: readonly string[] }

/** One page of a measure; only the first has the plot and the comparisons. */
export type MeasurePage = Reference & {
  /** What follows "measures/" in the address, without ".html". */
  readonly param: string
  readonly number: number
  readonly title: string
  readonly description: string
  /** "tonnes"; null for a measure without a unit. */
  readonly unit: string | null
  readonly counts: string
  /** An SVG element; null where there are fewer than two values to compare. */
  readonly plot: string | null
  /** How many values are in the table but not in the plot. */
  readonly undrawn: number
  readonly points: readonly PointRow[]
  readonly leaves: readonly LeafLink[]
  /** The newest comparisons, and how many older ones there are. */
  readonly comparisons: readonly Comparison[]
  readonly otherComparisons: number
  readonly terms: readonly string[]
}

/** Characters of context on either side: enough for all but the longest sentences. */
const wholeSentence = 600

const sizes = { points: 30, comparisons: 6 }

/** The list of all measures. */
export function toMeasuresPage(site: Site): MeasuresPage {
  const measured = findMeasures(site)
  const shown = new Set(measured.map(({ measure }) => measure.id))
  return {
    rows: measured.map(({ label, address, counts, points }) => {
      const last = points.findLast((point) => point.isComparable) ?? points.at(-1)
      return { label, address, counts, latest: last?.value ?? '', when: last?.when ?? '' }
    }),
    empty: site.measures.filter(({ id }) => !shown.has(id)).map(({ label }) => label),
  }
}

/** All pages of each measure that has figures, in the order of the table. */
export function toMeasurePages(site: Site): readonly MeasurePage[] {
  return findMeasures(site).flatMap(({ measure, points, comparisons, plot, ...whole }) => {
    return toEvenLeaves(points, sizes.points).map((leaf) => ({
      ...whole,
      param: toParam(measure, leaf.number),
      number: leaf.number,
      title: toPageTitle(measure.label, leaf.number),
      points: leaf.rows,
      leaves: toLeafLinks(leaf, (number) => addresses.measure(toParam(measure, number))),
      plot: leaf.number === 1 ? plot : null,
      comparisons: leaf.number === 1 ? comparisons.slice(-sizes.comparisons) : [],
      otherComparisons: Math.max(0, comparisons.length - sizes.comparisons),
    }))
  })
}

/** A measure with everything its pages show, before it is cut into pages. */
export type Followed = Whole & { readonly measure: Measure }

const found = new WeakMap<Site, readonly Followed[]>()

/** All measures that have figures. Computed once per site, however many pages ask. */
export function findMeasures(site: Site): readonly Followed[] {
  const known = found.get(site)
  if (known) return known
  const measured = toMeasured(site)
  found.set(site, measured)
  return measured
}

function toMeasured(site: Site): readonly Followed[] {
  const gathered = new Map(site.measures.map(({ id }) => [id, [] as FigureEntry[]]))
  for (const entry of site.figures) for (const { id } of entry.measures) gathered.get(id)?.push(entry)
  return site.measures.flatMap((measure) => {
    const entries = gathered.get(measure.id) ?? []
    return entries.length === 0 ? [] : [{ measure, ...toWhole(measure, entries) }]
  })
}

function toParam({ id }: Measure, number: number): string {
  return number === 1 ? id : `${id}/${number}`
}

type Whole = Omit<MeasurePage, 'param' | 'number' | 'title' | 'leaves' | 'otherComparisons'>

function toWhole(measure: Measure, entries: readonly FigureEntry[]): Whole {
  const series = toSeries(entries, measure)
  const points = series.map((point, index) => toPointRow(point, index + 1, measure))
  const unit = measure.unit === null ? null : measure.unit === 'percent' ? '%' : toUnitWords(measure.unit)
  const articles = new Set(entries.map(({ article }) => article.address)).size
  const drawing = toPlot(series, { label: measure.label, unit: unit ?? '' })
  const counts = wording.measures.counts(points.length, articles)
  return {
    label: measure.label,
    address: addresses.measure(measure.id),
    description: wording.measures.pageDescription(measure.label, counts),
    unit,
    counts,
    plot: drawing?.svg ?? null,
    undrawn: drawing?.left ?? 0,
    points,
    comparisons: toComparisons(series, points, measure),
    terms: measure.terms,
  }
}

function toPointRow(point: Point, number: number, measure: Measure): PointRow {
  const [first, ...others] = point.mentions
  const { figure } = first.entry
  const isPrinted = isAnyTon(figure.unit)
  const isConverted =
    !isPrinted && measure.unit !== null && figure.unit !== measure.unit && point.value !== null
  const row = toFigureRow(first.entry, wholeSentence)
  return {
    number,
    id: `v-${figure.id}`,
    address: `${addresses.measure(toParam(measure, Math.ceil(number / sizes.points)))}#v-${figure.id}`,
    value: point.value === null || isPrinted ? row.reading : toValueWords(point, isConverted, measure),
    isConverted,
    isPrinted,
    isComparable: point.value !== null,
    middle: point.value === null ? null : (point.value[0] + point.value[1]) / 2,
    when: point.when.words,
    isStated: point.when.isStated,
    whenFrom: point.when.from,
    count: first.count,
    restated: first.restated.map((entry) => entry.figure.text),
    row,
    also: others.map(({ entry }) => toFigureRow(entry, wholeSentence)),
  }
}

function toValueWords({ value, qualifier }: Point, isConverted: boolean, measure: Measure): string {
  const [low, high] = value ?? [0, 0]
  const toWords = (each: number): string => toNumberWords(isConverted ? Number(each.toPrecision(3)) : each)
  const number = low === high ? toWords(low) : wording.numbers.range(toWords(low), toWords(high))
  return `${wording.numbers.bounds[qualifier]} ${toAmount(number, measure, low === high ? low : 0)}`.trim()
}
