import { toPlainNumber } from '../../locale/intl.ts'
import * as words from '../../wording/results.ts'

/** A number of results as it stands beside their kind: "51, 12 reported", "40+". */
export function toTotal({
  total,
  reported,
  isExact,
}: {
  readonly total: number
  readonly reported: number
  readonly isExact: boolean
}): string {
  return `${toPlainNumber(total - reported)}${isExact ? '' : '+'}${words.andReported(reported)}`
}
