import type { Plugin } from 'vite'

/**
 * A plugin that keeps `import('./query.js')` as it is in the scripts of pages. Vite wraps each import in a helper that
 * first loads the part's styles. Ours have none, and the helper takes 0.6 kB of the 18.5 kB allowed for search.
 *
 * The helper's name is internal to Vite, but no option removes it: `build.modulePreload: false` only makes it do
 * nothing (https://github.com/vitejs/vite/issues/13952, /18551). If the name changes, pages still work and search gets
 * heavier, which `weights.spec.ts` reports.
 */
export function loadPlainly(): Plugin {
  return {
    name: 'load-plainly',
    enforce: 'pre',
    load: (id) => (HELPER.test(id) ? 'export const __vitePreload = (load) => load()' : null),
  }
}

/** Matches "\0vite/preload-helper.js", the helper; not the path of a file of ours. */
const HELPER = /^\0vite\/preload-helper/
