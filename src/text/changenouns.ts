import type { Trend } from './changeverbs.ts'

// Matches "rise" and "increases"; not "riser".
const UP =
  /^(?:rise|increase|jump|surge|gain|growth|climb|rally|hike|upturn|uptick|leap|spike|rebound|boost|expansion|advance|appreciation)s?$/
// Matches "drop" and "cuts"; not "crop".
const DOWN =
  /^(?:drop|fall|decline|decrease|reduction|plunge|slump|dip|slide|contraction|loss|losses|downturn|cut|collapse|cutback|shrinkage|depreciation|tumble)s?$/

/** Where a noun of change leads: "drop", "increases". Null for any other word. Expects lower case. */
export function findChangeNoun(lower: string): Trend | null {
  if (UP.test(lower)) return 'up'
  return DOWN.test(lower) ? 'down' : null
}
