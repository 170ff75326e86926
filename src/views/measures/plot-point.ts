import type { Qualifier } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import type { Count, Point } from './series.ts'

/** How exactly a value was stated. */
export type Sign = 'exact' | 'about' | 'above' | 'below'

/** A value with its place in the plot: `x` in time, `y` in the measure's unit, `number` as in the table. */
export type Drawn = {
  readonly number: number
  readonly x: Date
  readonly from: Date
  readonly to: Date
  readonly y: number
  readonly low: number
  readonly high: number
  readonly sign: Sign
  readonly isStated: boolean
  readonly when: string
  readonly name: string
  /** True where `name` is a source rather than the outlet that reports it. */
  readonly isSourced: boolean
}

const signs: Readonly<Record<Qualifier, Sign>> = {
  '=': 'exact',
  '~': 'about',
  '>': 'above',
  '>=': 'above',
  '<': 'below',
  '<=': 'below',
}

/** A value's place in the plot, as a list of one; empty where its unit cannot be compared. */
export function toDrawn(point: Point, index: number): readonly Drawn[] {
  if (point.value === null) return []
  const [low, high] = point.value
  const { stretch, isStated } = point.when
  const toDate = (day: number | undefined): Date => new Date((day ?? Number.NaN) * 86400000)
  return [
    {
      number: index + 1,
      x: toDate(stretch === null ? undefined : (stretch.from + stretch.to) / 2),
      from: toDate(stretch?.from),
      to: toDate(stretch?.to),
      y: (low + high) / 2,
      low,
      high,
      sign: signs[point.qualifier],
      isStated,
      when: point.when.words,
      isSourced: point.mentions[0].count.source !== null || point.mentions[0].count.speaker !== null,
      name: toName(point.mentions[0].count, point.mentions[0].entry.article.article.outlet),
    },
  ]
}

/** Matches "According to a report by the " before "ministry"; not "ministry figures". */
const ACCORDING =
  /^(?:according to )?(?:the |an? )?(?:(?:recent |latest )?(?:reports?|figures|data|estimates?|study|survey) (?:by|from|of) (?:the |an? )?)?/i

/** Who counted, shortened; the outlet where nobody is named. */
function toName({ speaker, source }: Count, outlet: string | null): string {
  const words =
    source?.replace(ACCORDING, '') ??
    (speaker?.address == null ? null : speaker.label) ??
    (outlet === null ? '' : wording.plot.toldBy(outlet))
  return words.length > 30 ? `${words.slice(0, words.lastIndexOf(' ', 29))} …` : words
}
