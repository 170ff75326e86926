import type { SentenceUnit } from './sentences.ts'

/** A comma, a dash or a closing bracket: what may part an apposition from its clause; not the hyphen of "co-owner". */
export function isBreak(unit: SentenceUnit): boolean {
  if (unit.tag === 'HYPH') return false
  return (
    unit.text === ',' ||
    unit.text === '—' ||
    unit.text === '–' ||
    unit.text === '-' ||
    unit.text === '--' ||
    unit.text === ')'
  )
}

/** What the search for a subject does not go over: a quotation, a colon, a semicolon, a bracket. */
export function isWall(unit: SentenceUnit): boolean {
  return unit.quote >= 0 || unit.text === ':' || unit.text === ';' || unit.text === '('
}
