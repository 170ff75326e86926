import { hash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { Cache, CacheName } from './cache.ts'
import type { Plain } from './page-key.ts'

/** An earlier result for the same things, if any, and a function that stores a new one. */
type Kept<Made> = { readonly made: Made | null; readonly keep: (made: Made) => Made }
/** The cache that holds a result: of many articles, of a single one, or of the code alone. */
type KeptName = Extract<CacheName, 'pages' | 'terms' | 'scripts'>
type Find = <Made>(things: Plain, name: KeptName) => Kept<Made>

// Pages run from a bundle with its own copies of modules, so only a global can hand them what was opened outside.
const shared = globalThis as typeof globalThis & { dossierKept?: Find }

/** Caches costly parts of the site from now on. `salt` stands for the code and the settings. */
export function setKeep(open: (name: KeptName) => Cache, salt: string): void {
  shared.dossierKept = <Made>(things: Plain, name: KeptName): Kept<Made> => {
    const cache = open(name)
    const key = hash('sha256', salt + JSON.stringify(things))
    const kept = cache.read(key)
    return {
      made: kept === null ? null : (deserialize(kept) as Made),
      keep: (made) => {
        cache.write(key, serialize(made))
        return made
      },
    }
  }
}

/**
 * The result of `make`, cached. It may depend only on `things`, the code and the settings. Without a cache, as in
 * development, it is made every time.
 */
export function keep<Made extends object>(things: Plain, make: () => Made, name: KeptName = 'pages'): Made {
  const kept = shared.dossierKept?.<Made>(things, name)
  return kept ? (kept.made ?? kept.keep(make())) : make()
}

/** The result of an asynchronous `make`, cached in the same way, for bundled scripts. */
export async function keepLater<Made extends object>(
  things: Plain,
  make: () => Promise<Made>,
): Promise<Made> {
  const kept = shared.dossierKept?.<Made>(things, 'scripts')
  return kept ? (kept.made ?? kept.keep(await make())) : make()
}
