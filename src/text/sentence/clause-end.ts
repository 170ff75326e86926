import { SAYING_GERUNDS } from '../english/cue-verbs.ts'
import { isFinite } from './finite-verbs.ts'
import type { SentenceUnit } from './sentences.ts'

/** Where the clause of indirect speech that begins at `from` ends, exclusive: before the writer's own words go on. */
export function findEnd(units: readonly SentenceUnit[], from: number): number {
  for (let index = from; index < units.length; index++) {
    const unit = units[index] as SentenceUnit
    if (unit.text === ';' || unit.text === ':') return index
    // "…, and he added that"
    const next = units[index + (unit.text === ',' ? 2 : 1)]
    const link = unit.text === ',' ? units[index + 1] : unit
    if (link?.lower === 'and' && (next?.lower === 'he' || next?.lower === 'she') && index > from + 3)
      return index
    // "…, throwing the race open": the writer's or the speaker's, so left out
    const participle = units[index + 1]
    if (
      unit.text === ',' &&
      index > from + 4 &&
      participle?.tag === 'VERB' &&
      participle.lower.endsWith('ing')
    )
      return index
    if (unit.text === ',' && leaving.has(units[index + 1]?.lower ?? '')) return index
    if ((unit.text === '.' || unit.text === '!') && index === units.length - 1) return index
  }
  return units.length
}

/** Whether units form a clause: a subject and its verb at least. */
export function hasClause(units: readonly SentenceUnit[], from: number, end: number): boolean {
  for (let index = from + 1; index < end; index++) if (isFinite(units, index)) return true
  return false
}

// words after a comma that leave what was said: ", but", ", adding"
const leaving = new Set([
  ...SAYING_GERUNDS,
  ...'but while although though according despite whereas even as pointing referring'.split(' '),
])
