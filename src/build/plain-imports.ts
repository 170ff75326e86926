import type { Plugin } from 'vite'

/**
 * Scripts load their parts as a browser does by itself. Vite would wrap that in a helper that asks for styles and other
 * parts beforehand: we have none to ask for, and it knows neither folders other than the root nor workers.
 */
export function loadPlainly(): Plugin {
  return {
    name: 'load-plainly',
    enforce: 'pre',
    load: (id) => (HELPER.test(id) ? 'export const __vitePreload = (load) => load()' : null),
  }
}

/** Matches Vite's own name of its helper; no file of ours. */
const HELPER = /^\0vite\/preload-helper/
