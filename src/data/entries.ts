import { type BibliographyForm, toBibliographyEntry } from '../citing/bibliography.ts'
import type { CslRecord } from '../citing/record.ts'

// Pages run from a bundle with its own copies of modules, so only a global can share what was written there.
const shared = globalThis as typeof globalThis & { dossierEntries?: Map<string, string> }

/**
 * A record as an entry of a bibliography, written only once: it appears in its own file, in that of each topic and in
 * that of all articles.
 */
export function toEntry(record: CslRecord, form: BibliographyForm): string {
  const known = (shared.dossierEntries ??= new Map<string, string>())
  const key = `${form} ${JSON.stringify(record)}`
  let entry = known.get(key)
  if (entry === undefined) known.set(key, (entry = toBibliographyEntry(record, form)))
  return entry
}
