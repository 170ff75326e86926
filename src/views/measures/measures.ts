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
import { toBounds } from './bounds.ts'
import type { ClaimRow, MeasureLine, TellingRow } from './claim-row.ts'
import { toAmount, toLedgerPeriods, type LedgerPeriod } from './ledger-periods.ts'
import { toLedger, type Claim, type Telling } from './ledger.ts'
import { toPlot } from './plot.ts'

/** A measure in the list of all measures. */
export type MeasureRow = Reference & {
  /** "3 values in 5 articles". */
  readonly counts: string
  /** The newest value: "more than 3,000 tons". */
  readonly latest: string
  readonly when: string
}

/** All measures: those with a ledger, those with one value, and the names of those without. */
export type MeasuresPage = {
  readonly rows: readonly MeasureRow[]
  readonly lines: readonly MeasureLine[]
  readonly empty: readonly string[]
}

/** One page of a ledger; only the first has the plot. */
export type MeasurePage = Reference & {
  /** What follows "measures/" in the address, without ".html". */
  readonly param: string
  readonly id: string
  readonly number: number
  readonly title: string
  readonly description: string
  /** "tonnes"; null for a measure without a unit. */
  readonly unit: string | null
  readonly counts: string
  /** An SVG element; null where there are fewer than two values to draw on one axis. */
  readonly plot: string | null
  /** How many claims are in the ledger but not in the plot. */
  readonly undrawn: number
  readonly periods: readonly LedgerPeriod[]
  readonly leaves: readonly LeafLink[]
  readonly terms: readonly string[]
}

/** Characters of context on either side: enough for all but the longest sentences. */
const wholeSentence = 600

const pageSize = 30

/** The list of all measures. */
export function toMeasuresPage(site: Site): MeasuresPage {
  const measured = findMeasures(site)
  const shown = new Set(measured.map(({ measure }) => measure.id))
  const [ledgers, lines] = [true, false].map((has) =>
    measured.filter(({ measure }) => measure.reference.isLedger === has),
  )
  return {
    rows: (ledgers ?? []).map(({ label, address, counts, claims }) => {
      const last = claims.findLast(({ row }) => row.middle !== null) ?? claims.at(-1)
      return { label, address, counts, latest: last?.row.value ?? '', when: last?.row.when ?? '' }
    }),
    lines: (lines ?? []).map(({ measure, label, address, claims }) => ({
      id: measure.id,
      label,
      address,
      claims: claims.map(({ row }) => row),
    })),
    empty: site.measures.filter(({ id }) => !shown.has(id)).map(({ label }) => label),
  }
}

/** All pages of each ledger, in the order of the table. */
export function toMeasurePages(site: Site): readonly MeasurePage[] {
  return findLedgers(site).flatMap(({ measure, claims, periods, plot, ...whole }) => {
    return toEvenLeaves(
      claims.map(({ row }) => row),
      pageSize,
    ).map((leaf) => ({
      ...whole,
      id: measure.id,
      param: toParam(measure, leaf.number),
      number: leaf.number,
      title: toPageTitle(measure.label, leaf.number),
      periods: periods.flatMap((period) => {
        const own = period.claims.filter((row) => leaf.rows.includes(row))
        return own.length === 0 ? [] : [{ ...period, claims: own }]
      }),
      leaves: toLeafLinks(leaf, (number) => addresses.measure(toParam(measure, number))),
      plot: leaf.number === 1 ? plot : null,
    }))
  })
}

/** A measure with everything its pages show, before it is cut into pages. */
export type Followed = Omit<MeasurePage, 'id' | 'param' | 'number' | 'title' | 'leaves'> & {
  readonly measure: Site['measures'][number]
  /** Earliest period first. */
  readonly claims: readonly { readonly claim: Claim; readonly row: ClaimRow }[]
}

const found = new WeakMap<Site, readonly Followed[]>()

/** All measures that have figures. Computed once per site, however many pages ask. */
export function findMeasures(site: Site): readonly Followed[] {
  const known = found.get(site)
  if (known) return known
  const measured = toMeasured(site)
  found.set(site, measured)
  return measured
}

/** The measures that have a ledger of their own. */
export function findLedgers(site: Site): readonly Followed[] {
  return findMeasures(site).filter(({ measure }) => measure.reference.isLedger)
}

function toMeasured(site: Site): readonly Followed[] {
  const gathered = new Map(site.measures.map(({ id }) => [id, [] as FigureEntry[]]))
  for (const entry of site.figures) for (const { id } of entry.measures) gathered.get(id)?.push(entry)
  return site.measures.flatMap((measure) => {
    const entries = gathered.get(measure.id) ?? []
    return entries.length === 0 ? [] : [toFollowed(measure, entries)]
  })
}

function toParam({ id }: Measure, number: number): string {
  return number === 1 ? id : `${id}/${number}`
}

function toFollowed(measure: Followed['measure'], entries: readonly FigureEntry[]): Followed {
  const ledger = toLedger(entries, measure)
  const claims = ledger.map((claim, index) => ({ claim, row: toClaimRow(claim, index + 1, measure) }))
  const unit = measure.unit === null ? null : measure.unit === 'percent' ? '%' : toUnitWords(measure.unit)
  const articles = new Set(entries.map(({ article }) => article.address)).size
  const drawing = toPlot(ledger, { label: measure.label, unit: unit ?? '' })
  const counts = wording.measures.counts(claims.length, articles)
  return {
    measure,
    label: measure.label,
    address: measure.reference.address,
    description: wording.measures.pageDescription(measure.label, counts),
    unit,
    counts,
    plot: drawing?.svg ?? null,
    undrawn: drawing?.left ?? 0,
    claims,
    periods: toLedgerPeriods(
      claims.map(({ row }) => row),
      measure,
    ),
    terms: measure.terms,
  }
}

function toClaimRow(claim: Claim, number: number, measure: Followed['measure']): ClaimRow {
  const [first, ...others] = claim.tellings
  const { figure } = first.entry
  const isPrinted = isAnyTon(figure.unit)
  const isConverted =
    !isPrinted && measure.unit !== null && figure.unit !== measure.unit && claim.value !== null
  const telling = toTellingRow(first)
  const page = addresses.measure(toParam(measure, Math.ceil(number / pageSize)))
  return {
    number,
    id: `v-${figure.id}`,
    address: measure.reference.isLedger ? `${page}#v-${figure.id}` : measure.reference.address,
    origin: claim.origin,
    value:
      claim.value === null || isPrinted ? telling.row.reading : toValueWords(claim, isConverted, measure),
    isConverted,
    isPrinted,
    bounds: claim.value === null ? null : toBounds(claim.value, claim.qualifier),
    middle: claim.value === null ? null : (claim.value[0] + claim.value[1]) / 2,
    when: claim.when.edtf === null ? null : claim.when.words,
    isStated: claim.when.isStated,
    restated: first.restated.map((entry) => entry.figure.text),
    first: telling,
    repeated: others.map(toTellingRow),
  }
}

function toTellingRow({ entry }: Telling): TellingRow {
  const { outlet } = entry.article.article
  const { via } = entry.figure
  return {
    row: toFigureRow(entry, wholeSentence),
    via: via === outlet ? null : via,
    isNaming: entry.speaker !== null,
  }
}

function toValueWords({ value, qualifier }: Claim, isConverted: boolean, measure: Measure): string {
  const [low, high] = value ?? [0, 0]
  const toWords = (each: number): string => toNumberWords(isConverted ? Number(each.toPrecision(3)) : each)
  const number = low === high ? toWords(low) : wording.numbers.range(toWords(low), toWords(high))
  return `${wording.numbers.bounds[qualifier]} ${toAmount(number, measure, low === high ? low : 0)}`.trim()
}
