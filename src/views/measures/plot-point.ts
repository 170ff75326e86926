import type { Qualifier } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import type { SpeakerReference } from '../site/entries.ts'
import type { Claim } from './ledger.ts'

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
  readonly qualifier: Qualifier
  readonly sign: Sign
  readonly isStated: boolean
  readonly when: string
  readonly name: string
  /** True where `name` is who counted rather than the outlet that tells it. */
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

/** A claim's place in the plot, as a list of one; empty where its unit cannot be compared. */
export function toDrawn(
  { value, qualifier, when, origin, tellings }: Claim,
  index: number,
): readonly Drawn[] {
  if (value === null) return []
  const [low, high] = value
  const { stretch, isStated } = when
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
      qualifier,
      sign: signs[qualifier],
      isStated,
      when: when.words,
      isSourced: origin !== null,
      name: toName(origin, tellings[0].entry.article.article.outlet),
    },
  ]
}

/** Who counted, shortened; the outlet where nobody is named. */
function toName(origin: SpeakerReference | null, outlet: string | null): string {
  const words = origin?.label ?? (outlet === null ? '' : wording.plot.toldBy(outlet))
  return words.length > 30 ? `${words.slice(0, words.lastIndexOf(' ', 29))} …` : words
}
