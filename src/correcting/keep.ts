import { addKept, dropKept, type KeptCorrection, readKept } from '../browser/kept.ts'
import { type Correction, toCorrectionKey } from './correction.ts'

/** Where a correction belongs: its site, and the file of its text with the lines of the articles in it. */
export type CorrectedPlace = Pick<KeptCorrection, 'site' | 'file' | 'parts' | 'part'>

/** A correction as this browser keeps it. */
export type OwnCorrection = CorrectedPlace & { readonly correction: Correction }

/** The corrections of a site that this browser keeps, oldest first. */
export function readOwn(site: string): readonly OwnCorrection[] {
  return readKept('corrections')
    .filter((kept): kept is KeptCorrection & OwnCorrection => kept.site === site && isWhole(kept))
    .toReversed()
}

/** Keeps a correction, in place of an earlier one of the same. False where the browser keeps nothing. */
export function addOwn(place: CorrectedPlace, correction: Correction): boolean {
  const key = toCorrectionKey(correction)
  addKept('corrections', { ...place, key, correction })
  return readKept('corrections').some((kept) => kept.site === place.site && kept.key === key)
}

/** Forgets the corrections of a site. */
export function forgetOwn(site: string): void {
  dropKept('corrections', (kept) => kept.site === site)
}

/** What is stored may be of any form. */
function isWhole({ file, parts, part, correction }: KeptCorrection): boolean {
  const { list, row, person, alias } = (correction ?? {}) as Partial<Record<string, unknown>>
  const isPart = Array.isArray(parts) && parts.every((lines) => typeof lines === 'string')
  if (typeof file !== 'string' || !isPart || typeof part !== 'number') return false
  return list === 'people' ? isNamed(person) && isNamed(alias) : typeof list === 'string' && hasId(row)
}

function hasId(value: unknown): boolean {
  return typeof (value as { readonly id?: unknown } | null)?.id === 'string'
}

function isNamed(value: unknown): boolean {
  return hasId(value) && typeof (value as { readonly name?: unknown }).name === 'string'
}
