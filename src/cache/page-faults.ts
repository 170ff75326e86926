/** A page or other file of the site that could not be made. */
export type PageFault = {
  /** The file whose text it shows; null where that is not known, or it shows many. */
  readonly file: string | null
  /** Its path in the site, or what kind of page it is. */
  readonly page: string
  /** What went wrong, in one line. */
  readonly reason: string
}

/** Shared by all copies of this module: the pages run from a bundle with modules of its own. */
const shared = globalThis as typeof globalThis & { dossierFaults?: PageFault[] }

/** Notes that a page could not be made, and why: a fault in one costs no other. */
export function noteFault(place: Pick<PageFault, 'file' | 'page'>, error: unknown): void {
  shared.dossierFaults ??= []
  shared.dossierFaults.push({ ...place, reason: String(error).replace(/\s+/g, ' ') })
}

/** All pages noted since the last call, in order. */
export function takeFaults(): readonly PageFault[] {
  const faults = shared.dossierFaults ?? []
  shared.dossierFaults = []
  return faults
}
