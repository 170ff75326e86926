/** All files of a site, for keeping it whole: the content of `offline.json`. */
export type OfflineManifest = {
  /** A hash of this build, which changes with any file. */
  readonly version: string
  /** Total size of the files. */
  readonly bytes: number
  /** Paths from the root of the site, each with its SHA-256 in base 64. */
  readonly files: readonly (readonly [path: string, hash: string])[]
}

/** Paths of the manifest and the worker from the root of the site. */
export const manifestFile = 'offline.json'
export const workerFile = 'sw.js'

/**
 * Matches "_astro/boat-1a2b3c4d.BpkqOhgf_Z1KEY5r.webp", an image in one of its widths, and up to the last "_" what all of
 * its widths share; not a script nor an image of a single width that is copied as it is, "_astro/chart.C0VwmaBf.svg".
 */
export const WIDTH_OF_IMAGE = /^(.*\b_astro\/[^/]+\.[\w-]{8}_)[A-Za-z0-9]+\.webp$/

/** What a page asks of the worker. */
export type Demand =
  | { readonly ask: 'state' }
  /** Keep every page that is read from now on. */
  | { readonly ask: 'keep-read'; readonly page: string }
  /** Keep some files of the build. A worker accepts this only for its own build. */
  | { readonly ask: 'keep-files'; readonly files: OfflineManifest['files'] }
  /** All files are kept: serve the site from them from now on. */
  | { readonly ask: 'keep-site'; readonly manifest: OfflineManifest }

/** The worker's answer to every demand. */
export type WorkerAnswer = {
  readonly error?: string
  readonly version: string
  readonly isReadKept: boolean
  /** Version of the build that is kept whole; null without one. */
  readonly site: string | null
  /** Number of pages kept because they were read. */
  readonly pages: number
}
