import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { settings } from '../settings.ts'
import type { Corpus } from '../types.ts'

// The pages run from a bundle with modules of its own; what is read outside of it can only be handed over globally.
const shared = globalThis as typeof globalThis & { dossierReading?: Promise<Corpus> }

/** The corpus that the pages show: what was handed over, or else read now. Read once. */
export function getReading(): Promise<Corpus> {
  shared.dossierReading ??= readCorpus()
  return shared.dossierReading
}

/** Hands over a corpus to the pages. */
export function setReading(corpus: Corpus): void {
  shared.dossierReading = Promise.resolve(corpus)
}

/** Lets go of the corpus: a build groups it once, and thousands of articles need not stay in memory twice. */
export function dropReading(): void {
  delete shared.dossierReading
}

/** Reads the corpus folder. */
export async function readCorpus(): Promise<Corpus> {
  // By its place, so that the parser is neither bundled with the pages nor loaded where the reading is handed over.
  const load = <Module>(file: string): Promise<Module> =>
    import(/* @vite-ignore */ pathToFileURL(resolve(file)).href) as Promise<Module>
  const { loadCorpus } = await load<typeof import('./load-corpus.ts')>('src/corpus/load-corpus.ts')
  const { openOwnCache } = await load<typeof import('../cache/cache.ts')>('src/cache/cache.ts')
  return loadCorpus({ paths: [settings.corpusDir], cache: openOwnCache('parses') })
}
