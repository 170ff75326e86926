import { hash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import type { Cache, CacheName } from './cache.ts'
import type { Plain } from './page-key.ts'

/** What was made of the same things before, and how what is made now is kept: plain data and bytes. */
type Kept<Made> = { readonly made: Made | null; readonly keep: (made: Made) => Made }
/** Where it is kept: by what it depends on besides code and settings, on articles, on one alone, or on none. */
type KeptName = Extract<CacheName, 'pages' | 'terms' | 'scripts'>
type Find = <Made>(things: Plain, name: KeptName) => Kept<Made>

// The pages run from a bundle with modules of its own; what is opened outside of it can only be handed over globally.
const shared = globalThis as typeof globalThis & { dossierKept?: Find }

/** Parts of the site that cost much are kept from now on; `salt` stands for the code and the settings. */
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
 * What `make` gives, which must depend on `things`, the code and the settings alone. Where nothing is kept, as in
 * development, it is made each time.
 */
export function keep<Made extends object>(things: Plain, make: () => Made, name: KeptName = 'pages'): Made {
  const kept = shared.dossierKept?.<Made>(things, name)
  return kept ? (kept.made ?? kept.keep(make())) : make()
}

/** The same for what takes its time and depends on the code and the settings alone, as a bundled script does. */
export async function keepLater<Made extends object>(
  things: Plain,
  make: () => Promise<Made>,
): Promise<Made> {
  const kept = shared.dossierKept?.<Made>(things, 'scripts')
  return kept ? (kept.made ?? kept.keep(await make())) : make()
}
