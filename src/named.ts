import type { Plugin } from 'vite'

/**
 * Scripts under a fixed name at the root of the site, so that a page can load them when they are first used without
 * knowing the name that the bundler gives. In development they lie where they are written.
 */
export function nameScripts(scripts: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'named-scripts',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'client') return
      for (const [fileName, id] of Object.entries(scripts)) {
        this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' })
      }
    },
  }
}

/** Leaves packages out of what browsers get: citation-js brings a fetch of its own for what we never ask of it. */
export function leaveOut(packages: readonly string[]): Plugin {
  return {
    name: 'leave-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return this.environment.name === 'client' && packages.includes(id) ? empty : null
    },
    load: (id) => (id === empty ? 'export default null; export class Headers {}' : null),
  }
}

const empty = '\0left-out'
