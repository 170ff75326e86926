import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { settings } from '../settings.ts'
import type { Corpus } from '../types.ts'
import type { LoadedCorpus } from './load-corpus.ts'

// Pages run from a bundle with its own copies of modules, so only a global can hand them what was read outside.
const shared = globalThis as typeof globalThis & { dossierReading?: Promise<Corpus> }

/** The corpus that the pages show: handed over by the build, or read on first use. */
export function getReading(): Promise<Corpus> {
  shared.dossierReading ??= readCorpus()
  return shared.dossierReading
}

/** Hands a corpus over to the pages. */
export function setReading(corpus: Corpus): void {
  shared.dossierReading = Promise.resolve(corpus)
}

/** Releases the corpus: once a build has grouped it, thousands of articles need not stay in memory twice. */
export function dropReading(): void {
  delete shared.dossierReading
}

/** Reads the corpus of the settings. */
export async function readCorpus(): Promise<LoadedCorpus> {
  // Imported by path, so that the parser is not bundled with the pages, and not loaded when the build hands the corpus
  // over.
  const load = <Module>(file: string): Promise<Module> =>
    import(/* @vite-ignore */ pathToFileURL(resolve(file)).href) as Promise<Module>
  const { loadCorpus } = await load<typeof import('./load-corpus.ts')>('src/corpus/load-corpus.ts')
  const { openOwnCache } = await load<typeof import('../cache/cache.ts')>('src/cache/cache.ts')
  const { corpusDir, tablesDir } = settings
  return loadCorpus({ paths: [corpusDir], tables: tablesDir, cache: openOwnCache('parses') })
}
