/** What a site is made of, for keeping it whole: `offline.json`. */
export type OfflineManifest = {
  /** Stands for this build: another after any change to any file. */
  readonly version: string
  /** Size of all files together. */
  readonly bytes: number
  /** Path from the site's root, with the SHA-256 of the file in base 64. */
  readonly files: readonly (readonly [path: string, hash: string])[]
}

/** Where the manifest and the worker lie, from the site's root. */
export const manifestFile = 'offline.json'
export const workerFile = 'sw.js'

/** What a page asks of the worker. */
export type Demand =
  | { readonly ask: 'state' }
  /** From now on, keep each page that is read. */
  | { readonly ask: 'keep-read'; readonly page: string }
  /** Keep some files of the build; its worker answers only for its own build. */
  | { readonly ask: 'keep-files'; readonly files: OfflineManifest['files'] }
  /** All files are there: from now on the site comes from them. */
  | { readonly ask: 'keep-site'; readonly manifest: OfflineManifest }

/** What the worker answers to each. */
export type WorkerAnswer = {
  readonly error?: string
  readonly version: string
  readonly isReadKept: boolean
  /** The build that is kept whole. */
  readonly site: string | null
  /** How many pages that were read are kept. */
  readonly pages: number
}
