import { toNumberWords } from '../../locale/intl.ts'
import type { Measure } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { toUnitWords } from '../site/numbers.ts'
import type { ClaimRow } from './claim-row.ts'
import { toOriginKey } from './ledger.ts'

/** How the claims of one period disagree. */
export type Disagreement =
  /** Two origins give values that cannot both hold. */
  | 'conflict'
  /** One origin is told with values that cannot both hold. */
  | 'one-source'

/** The claims about one period. Nothing is averaged. */
export type LedgerPeriod = {
  /** "2023"; null for claims that state no period. */
  readonly when: string | null
  readonly disagreement: Disagreement | null
  /** "380 tonnes apart"; null without a stated period or where a unit cannot be converted. */
  readonly difference: string | null
  readonly claims: readonly ClaimRow[]
}

/** The claims by the period they state, in the order given. */
export function toLedgerPeriods(rows: readonly ClaimRow[], measure: Measure): readonly LedgerPeriod[] {
  const groups = Map.groupBy(rows, ({ when, isStated }) => (isStated ? when : null))
  return [...groups].map(([when, claims]) => {
    const middles = claims.flatMap(({ middle }) => middle ?? [])
    const isMeasured = when !== null && middles.length === claims.length
    const distance = Math.max(...middles) - Math.min(...middles)
    return {
      when,
      disagreement: when === null ? null : toDisagreement(claims),
      difference: isMeasured && distance > 0 ? wording.measures.apart(toDistance(distance, measure)) : null,
      claims,
    }
  })
}

function toDisagreement(claims: readonly ClaimRow[]): Disagreement | null {
  const pairs = claims.flatMap((one, index) => claims.slice(index + 1).map((other) => [one, other] as const))
  const apart = pairs.filter(([one, other]) => one.origin && other.origin && isApart(one, other))
  if (apart.some(([one, other]) => toOriginKey(one.origin) !== toOriginKey(other.origin))) return 'conflict'
  return apart.length > 0 ? 'one-source' : null
}

/** Whether two values cannot both hold; what cannot be compared may. */
function isApart(one: ClaimRow, other: ClaimRow): boolean {
  if (one.bounds === null || other.bounds === null) return false
  return one.bounds[1] < other.bounds[0] || other.bounds[1] < one.bounds[0]
}

/** "20 tonnes", "1 percentage point": rounded to three significant digits. */
function toDistance(distance: number, measure: Measure): string {
  const rounded = Number(distance.toPrecision(3))
  return measure.unit === 'percent'
    ? wording.counts.percentagePoints(rounded)
    : toAmount(toNumberWords(rounded), measure, rounded)
}

/** A number with the measure's unit, "90 tonnes". `value` decides between singular and plural. */
export function toAmount(number: string, { unit }: Measure, value: number): string {
  if (unit === null) return number
  return unit === 'percent' ? `${number} %` : `${number} ${toUnitWords(unit, value)}`
}
