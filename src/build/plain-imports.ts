import type { Plugin } from 'vite'

/**
 * A plugin that leaves `import('./query.js')` in the scripts of pages as it is. Vite wraps each in a helper that first asks
 * for styles of the part; ours have none, and the helper takes 0.6 kB of the 18.5 kB that search may weigh.
 *
 * The helper's name is Vite's own. No option takes it out: `build.modulePreload: false` stops the asking and keeps the
 * helper (https://github.com/vitejs/vite/issues/13952, /18551). Should its name change, pages work as before and search
 * is heavier, which `weights.spec.ts` tells.
 */
export function loadPlainly(): Plugin {
  return {
    name: 'load-plainly',
    enforce: 'pre',
    load: (id) => (HELPER.test(id) ? 'export const __vitePreload = (load) => load()' : null),
  }
}

/** Matches "\0vite/preload-helper.js", the name of the helper; no file of ours. */
const HELPER = /^\0vite\/preload-helper/
