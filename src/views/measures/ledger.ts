import { toFolded } from '../../text/strings/fold.ts'
import type { Measure, Qualifier } from '../../types.ts'
import { toDateKey, toDatePhrase } from '../site/dates.ts'
import { toMeasureValue, toValueKey } from '../site/followed-figures.ts'
import type { FigureEntry, SpeakerReference } from '../site/entries.ts'
import { genreRank } from '../site/genre-rank.ts'
import { toPeriodWords, toDayRange, type DayRange } from './period-words.ts'

/** The time of a value: the period the text states, or else only the date of the article. */
export type When = {
  /** EDTF; null for an undated article. */
  readonly edtf: string | null
  readonly words: string
  readonly isStated: boolean
  readonly stretch: DayRange | null
}

/** One place in the texts that tells a value, with the figures that restate it in other units. */
export type Telling = {
  readonly entry: FigureEntry
  readonly restated: readonly FigureEntry[]
}

/** One value for one period by one origin, with everybody who tells it. */
export type Claim = {
  /** Who counted, as the texts say; null where none of them says. */
  readonly origin: SpeakerReference | null
  /** Low and high in the measure's unit; null where the units cannot be compared. */
  readonly value: readonly [number, number] | null
  readonly qualifier: Qualifier
  readonly when: When
  /** Reports before digests and analyses, then the most informative, then the earliest. */
  readonly tellings: readonly [Telling, ...Telling[]]
}

/** Without a stated period, the same value in articles this many days apart may be about another time. */
const sameEvent = 366

/**
 * The claims about a measure, earliest period first and the lowest first in each; those without a period last. Texts that
 * give one value for one period by one origin make one claim; a text that names no origin repeats the only one there is.
 */
export function toLedger(entries: readonly FigureEntry[], measure: Measure): readonly Claim[] {
  const restating = Map.groupBy(
    entries.filter(({ figure }) => figure.conversionOf !== null),
    ({ figure }) => figure.conversionOf ?? '',
  )
  const tellings = entries
    .filter(({ figure }) => figure.conversionOf === null)
    .map((entry): Telling => ({ entry, restated: restating.get(entry.figure.id) ?? [] }))
  return [...Map.groupBy(tellings, ({ entry }) => toValueKey(entry.figure, measure)).values()]
    .flatMap(toEvents)
    .flatMap(toOrigins)
    .map((each) => toClaim(each, measure))
    .toSorted(compareClaims)
}

/**
 * Groups tellings of one value by the period they state. One without a period joins the only period there is, or else
 * those dated within a year of it.
 */
function toEvents(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const stated = [...Map.groupBy(tellings.filter(hasPeriod), ({ entry }) => entry.figure.period).values()]
  const rest = tellings.filter((telling) => !hasPeriod(telling))
  if (stated.length === 1) return [[...(stated[0] ?? []), ...rest]]
  const events: Telling[][] = []
  let first: DayRange | null = null
  for (const telling of rest.toSorted(compareDates)) {
    const told = toTold(telling)
    const last = events.at(-1)
    if (last && (told === null || first === null || told.from - first.from < sameEvent)) last.push(telling)
    else {
      events.push([telling])
      first = told
    }
  }
  return [...stated, ...events]
}

/** Groups tellings of one value and period by who counted; those that name nobody join the only origin there is. */
function toOrigins(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const named = tellings.filter(({ entry }) => entry.speaker !== null)
  const origins = [...Map.groupBy(named, ({ entry }) => toOriginKey(entry.speaker)).values()]
  const rest = tellings.filter(({ entry }) => entry.speaker === null)
  if (origins.length === 1) return [[...(origins[0] ?? []), ...rest]]
  return rest.length === 0 ? origins : [...origins, rest]
}

/** The same for the same origin, however its capitals and accents are written; "" for nobody. */
export function toOriginKey(origin: SpeakerReference | null): string {
  return toFolded(origin?.label ?? '')
}

function toClaim(tellings: readonly Telling[], measure: Measure): Claim {
  const sorted = tellings.toSorted((a, b) => toRank(a) - toRank(b) || compareDates(a, b))
  const [first, ...others] = sorted as [Telling, ...Telling[]]
  const { figure } = first.entry
  const { published } = (tellings.toSorted(compareDates)[0] as Telling).entry.article.article
  const period = sorted.find(hasPeriod)?.entry.figure.period ?? null
  return {
    origin: sorted.find(({ entry }) => entry.speaker !== null)?.entry.speaker ?? null,
    value: toMeasureValue(figure, measure),
    qualifier: figure.qualifier,
    when:
      period === null
        ? {
            edtf: published,
            words: toDatePhrase(published),
            isStated: false,
            stretch: published === null ? null : toDayRange(published, null),
          }
        : {
            edtf: period,
            words: toPeriodWords(period),
            isStated: true,
            stretch: toDayRange(period, published),
          },
    tellings: [first, ...others],
  }
}

/** Reports first; among them one that states the period and names who counted. */
function toRank(telling: Telling): number {
  const { article, speaker } = telling.entry
  return genreRank[article.article.genre] * 4 + (hasPeriod(telling) ? 0 : 2) + (speaker === null ? 1 : 0)
}

function hasPeriod({ entry }: Telling): boolean {
  return entry.figure.period !== null
}

function toTold({ entry }: Telling): DayRange | null {
  const { published } = entry.article.article
  return published === null ? null : toDayRange(published, null)
}

/** Earliest article first, undated last. */
function compareDates(a: Telling, b: Telling): number {
  const toSortable = ({ entry }: Telling): string => toDateKey(entry.article.article.published) || '9999'
  return toSortable(a) < toSortable(b) ? -1 : toSortable(a) > toSortable(b) ? 1 : 0
}

/** By period, then the lowest first. */
function compareClaims(a: Claim, b: Claim): number {
  const words = a.when.words < b.when.words ? -1 : a.when.words > b.when.words ? 1 : 0
  return toOrder(a) - toOrder(b) || words || (a.value?.[0] ?? 0) - (b.value?.[0] ?? 0)
}

/** By the middle of the stated period; those without one follow by the date of the article. */
function toOrder({ when }: Claim): number {
  const { isStated, stretch } = when
  const middle = stretch === null ? LATEST_DAY : (stretch.from + stretch.to) / 2
  return isStated ? middle : LATEST_DAY + middle
}

/** Days from 1970; later than any date. */
const LATEST_DAY = 1e7
