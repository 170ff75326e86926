import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { toAxisNumber, toNumberWords, toShortMonth } from '../../locale/intl.ts'
import * as wording from '../../wording/wording.ts'
import { type Sign, type Drawn, toDrawn } from './plot-point.ts'
import type { Claim } from './ledger.ts'
import { toStill } from './still-svg.ts'

/** The name of a measure and its unit, "" without one. */
export type PlotWords = { readonly label: string; readonly unit: string }

const width = 400
const rowHeight = 44

/** With more points than this, labels are numbers only. */
const worded = 8

/**
 * The most values drawn; with more, the newest are shown. Beyond this, points cannot be told apart and the page grows
 * heavy.
 */
const most = { overTime: 150, sideBySide: 30 }

/** The SVG, and how many values are in the ledger only. */
export type Drawing = { readonly svg: string; readonly left: number }

/**
 * The values of a measure as an SVG image with title and description, or null when fewer than two belong on one axis.
 * Values are drawn over time where there are at least two dates, else in rows. The image carries no style of its own,
 * which the content policy would refuse: the stylesheet has it.
 */
export function toPlot(claims: readonly Claim[], words: PlotWords): Drawing | null {
  const comparable = claims.flatMap(toDrawn)
  const points = toAlike(comparable)
  if (points.length < 2) return null
  const dated = points.filter(({ x }) => !Number.isNaN(x.getTime()))
  const isOverTime = new Set(dated.map(({ x }) => x.getTime())).size > 1
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const all = isOverTime ? dated : points
  const shown = all.slice(-most[isOverTime ? 'overTime' : 'sideBySide'])
  const svg = isOverTime ? drawOverTime(shown, document) : drawSideBySide(shown, document)
  return {
    svg: toStill(svg, document, {
      title: `${words.label}${words.unit === '' ? '' : `, ${words.unit}`}`,
      description: toDescription(shown, words, isOverTime),
    }),
    left: claims.length - shown.length,
  }
}

/** The largest group of values of one kind of time: totals of a stretch, events of a day, or values without a period. */
function toAlike(points: readonly Drawn[]): readonly Drawn[] {
  const groups = Map.groupBy(points, ({ isStated, from, to }) =>
    isStated ? (to.getTime() - from.getTime() > DAY ? 'stretch' : 'day') : 'undated',
  )
  return [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
}

/** In milliseconds. */
const DAY = 86_400_000

function drawOverTime(points: readonly Drawn[], document: Document): Element {
  const height = 300
  const margins = { marginTop: 28, marginRight: 16, marginBottom: 30, marginLeft: 58 }
  const highest = Math.max(...points.map(({ high }) => high))
  const lowest = Math.min(0, ...points.map(({ low }) => low))
  const top = highest + (highest - lowest) * 0.12
  const first = Math.min(...points.map(({ from }) => from.getTime()))
  const last = Math.max(...points.map(({ to }) => to.getTime()))
  const room = (last - first) * 0.04
  const isLeft = ({ x }: Drawn): boolean => x.getTime() < (first + last) / 2
  const toPixels = (point: Drawn): Place => ({
    x: ((point.x.getTime() - first) / (last - first)) * (width - margins.marginLeft - margins.marginRight),
    y: ((top - point.y) / (top - lowest)) * (height - margins.marginTop - margins.marginBottom),
  })
  const isWorded = points.length <= worded
  const places = isWorded ? toSpread(points, toPixels) : new Map<Drawn, number>()
  const lines = toLines(points)
  // A line is labelled with its name; numbers on each of its points would hide it.
  const joined = new Set(lines.flatMap((line) => line.slice(1)))
  const labelled = isWorded
    ? points
    : toApart(
        points.filter((point) => !joined.has(point)),
        toPixels,
      )
  const label = (anchor: 'start' | 'end'): Plot.Markish[] =>
    labelled
      .filter((point) => isLeft(point) === (anchor === 'start'))
      .map((point) =>
        Plot.text([point], {
          x: 'x',
          y: 'y',
          text: () => toLabel(point, points.length),
          textAnchor: anchor,
          dx: anchor === 'start' ? 9 : -9,
          dy: places.get(point) ?? 0,
          className: 'words',
        }),
      )
  return Plot.plot({
    document,
    width,
    height,
    ...margins,
    x: {
      type: 'utc',
      domain: [new Date(first - room), new Date(last + room)],
      label: null,
      ticks: toYears(first, last),
      tickFormat: toTick,
    },
    y: { domain: [lowest, top], label: null, ticks: 5, tickFormat: toAxisText, grid: true },
    symbol: symbols,
    marks: [
      Plot.ruleY([lowest], { className: 'base' }),
      Plot.ruleY(
        points.filter(({ isStated }) => isStated),
        { y: 'y', x1: 'from', x2: 'to', className: 'span' },
      ),
      Plot.ruleX(
        points.filter(({ low, high }) => low !== high),
        { x: 'x', y1: 'low', y2: 'high', className: 'span' },
      ),
      ...lines.map((line) => Plot.line(line, { x: 'x', y: 'y', className: 'line' })),
      Plot.dot(points, { x: 'x', y: 'y', symbol: 'sign', r: 5, className: 'dots' }),
      ...label('start'),
      ...label('end'),
      ...(isWorded
        ? []
        : lines
            .flatMap((line) => line.slice(-1))
            .map((end) =>
              Plot.text([end], {
                x: 'x',
                y: 'y',
                text: 'name',
                textAnchor: 'end',
                dy: -13,
                className: 'words',
              }),
            )),
    ],
  })
}

function drawSideBySide(points: readonly Drawn[], document: Document): Element {
  const lowest = Math.min(0, ...points.map(({ low }) => low))
  const row = (point: Drawn): string => String(point.number)
  return Plot.plot({
    document,
    width,
    height: points.length * rowHeight + 40,
    marginTop: 6,
    marginRight: 24,
    marginBottom: 30,
    marginLeft: 8,
    x: {
      domain: [lowest, Math.max(...points.map(({ high }) => high)) * 1.04],
      label: null,
      ticks: 4,
      tickFormat: toAxisText,
      grid: true,
    },
    y: { type: 'band', domain: points.map(row), axis: null },
    symbol: symbols,
    marks: [
      Plot.ruleX([lowest], { className: 'base' }),
      Plot.ruleY(points, { y: row, x1: lowest, x2: 'y', className: 'stem' }),
      Plot.ruleY(
        points.filter(({ low, high }) => low !== high),
        { y: row, x1: 'low', x2: 'high', className: 'span' },
      ),
      Plot.dot(points, { y: row, x: 'y', symbol: 'sign', r: 5, className: 'dots' }),
      Plot.text(points, {
        y: row,
        x: () => lowest,
        text: (point: Drawn) => toLabel(point, 0),
        textAnchor: 'start',
        dx: 5,
        dy: -13,
        className: 'words',
      }),
    ],
  })
}

const symbols: Plot.ScaleOptions = {
  domain: ['exact', 'about', 'above', 'below'] satisfies Sign[],
  range: ['circle', 'diamond', 'triangle', 'triangle2'],
}

function toLabel({ number, y, name, qualifier, low, high }: Drawn, count: number): string {
  if (count > worded) return String(number)
  const bound = wording.numbers.bounds[qualifier]
  const toShort = (value: number): string => toNumberWords(Number(value.toPrecision(3)))
  const value = low === high ? toShort(y) : wording.numbers.range(toShort(low), toShort(high))
  return `${number}. ${bound === '' ? '' : `${bound} `}${value}${name === '' ? '' : `, ${name}`}`
}

/** Pixels from the left and the top of the plot. */
type Place = { readonly x: number; readonly y: number }

const lineHeight = 15

/** How far to move each label vertically, in pixels, so that none overlaps another. */
function toSpread(points: readonly Drawn[], toPlace: (point: Drawn) => Place): ReadonlyMap<Drawn, number> {
  const sorted = points.toSorted((a, b) => toPlace(b).y - toPlace(a).y)
  let above = Number.POSITIVE_INFINITY
  const tops = sorted.map((point) => (above = Math.min(toPlace(point).y, above - lineHeight)))
  // Labels pushed out at the top are moved back down, which pushes the others.
  let below = -lineHeight * 1.5
  for (let index = tops.length - 1; index >= 0; index--) {
    below = tops[index] = Math.max(tops[index] ?? 0, below + lineHeight)
  }
  return new Map(sorted.map((point, index) => [point, (tops[index] ?? 0) - toPlace(point).y]))
}

/** The points whose numbers fit without touching each other; the table has all. */
function toApart(points: readonly Drawn[], toPlace: (point: Drawn) => Place): readonly Drawn[] {
  const kept: Place[] = []
  return points.filter((point) => {
    const { x, y } = toPlace(point)
    if (kept.some((other) => Math.abs(other.x - x) < 20 && Math.abs(other.y - y) < 12)) return false
    kept.push({ x, y })
    return true
  })
}

/** The points of each source with at least three values, to be joined by a line; at most six sources. */
function toLines(points: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const named = points.filter((point) => point.isSourced && point.low === point.high)
  return [...Map.groupBy(named, ({ name }) => name).values()].filter((line) => line.length > 2).slice(0, 6)
}

/** At most six ticks at the start of years, or two at the start of months where everything is within a year. */
function toYears(first: number, last: number): readonly Date[] {
  const from = new Date(first)
  const to = new Date(last)
  const years = to.getUTCFullYear() - from.getUTCFullYear() + 1
  const step = Math.max(1, Math.ceil(years / 6))
  const ticks = Array.from(
    { length: Math.ceil(years / step) + 1 },
    (_, index) => new Date(Date.UTC(from.getUTCFullYear() + index * step, 0, 1)),
  )
  const inside = ticks.filter((tick) => tick.getTime() >= first - 86_400_000 && tick.getTime() <= last)
  return inside.length > 1
    ? inside
    : [
        new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), 1)),
        new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth(), 1)),
      ]
}

function toTick(date: Date): string {
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : toShortMonth(date)
}

function toAxisText(value: number): string {
  return Math.abs(value) < 1e6 ? toNumberWords(value) : toAxisNumber(value)
}

/** The description lists this many values. */
const toldValues = 20

function toDescription(points: readonly Drawn[], { unit }: PlotWords, isOverTime: boolean): string {
  const values = points
    .slice(0, toldValues)
    .map(({ number, y, low, high, qualifier, name, isStated, x, when }) => {
      const value =
        low === high
          ? toNumberWords(Number(y.toPrecision(3)))
          : wording.numbers.range(toNumberWords(low), toNumberWords(high))
      const time = Number.isNaN(x.getTime())
        ? wording.plot.undated
        : isStated
          ? wording.plot.for(when)
          : wording.plot.toldIn(when)
      return `${number}: ${wording.numbers.bounds[qualifier]} ${value} ${unit}, ${time}${name === '' ? '' : `, ${name}`}`.replace(
        SPACES,
        ' ',
      )
    })
  const count = wording.counts.values(points.length)
  const told = isOverTime ? wording.plot.overTime(count) : wording.plot.sideBySide(count)
  return `${told} ${values.join('. ')}.`
}

/** Matches the two spaces left where a word is empty. */
const SPACES = / {2,}/g
