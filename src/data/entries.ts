import { type BibliographyForm, toBibliographyEntry } from '../citing/bibliography.ts'
import type { CslRecord } from '../citing/record.ts'

// The pages run from a bundle with modules of its own; what is written there can only be handed on globally.
const shared = globalThis as typeof globalThis & { dossierEntries?: Map<string, string> }

/** A record as it stands in a bibliography, written once: it stands in that of all, of its topics and in its own. */
export function toEntry(record: CslRecord, form: BibliographyForm): string {
  const known = (shared.dossierEntries ??= new Map<string, string>())
  const key = `${form} ${JSON.stringify(record)}`
  let entry = known.get(key)
  if (entry === undefined) known.set(key, (entry = toBibliographyEntry(record, form)))
  return entry
}
