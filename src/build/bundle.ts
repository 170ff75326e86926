import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { keepLater } from '../cache/keep.ts'
import { settings } from '../settings.ts'

/** A script for browsers: its file in `src/`, and its name at the root of the site. */
export type Script = {
  readonly entry: string
  readonly name: string
  /** A module may load parts later; a worker is a single file. */
  readonly kind: 'module' | 'worker'
  /** Constants of the source and the code that replaces them. */
  readonly define?: Readonly<Record<string, string>>
}

/** Replaces the environment variable that `locale/language.ts` reads, since scripts of pages have no environment. */
export const languageConstant = { 'process.env.SITE_LANGUAGE': JSON.stringify(settings.language) }

/** Scripts with fixed names, which pages load when first needed. */
const scripts: readonly Script[] = [
  { entry: 'browser/display.ts', name: 'display.js', kind: 'module' },
  { entry: 'card/press.ts', name: 'cite.js', kind: 'module' },
  { entry: 'offline/keep.ts', name: 'keep.js', kind: 'module' },
  { entry: 'clippings/desk.ts', name: 'clippings.js', kind: 'module' },
  { entry: 'clippings/since.ts', name: 'since.js', kind: 'module' },
]

/**
 * Writes these scripts into a built site, for example `cite.js` and the `_astro/bibliography.….js` that it loads later.
 * Each is bundled on its own: together with the pages' scripts it would share parts with them, and split every page's
 * script into several files.
 */
export async function writeScripts(folder: string): Promise<void> {
  for (const script of scripts) {
    for (const [name, code] of await bundle(script)) writeFileSync(join(folder, name), code)
  }
}

/**
 * An integration that serves these scripts from their source in development: `articles/cite.js` is
 * `src/card/press.ts`.
 */
export function serveScripts(): AstroIntegration {
  return {
    name: 'serve-scripts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _, next) => {
          const asked = request.url?.split('?')[0] ?? ''
          const script = scripts.find(({ name }) => asked.endsWith(`/${name}`))
          if (script) request.url = `/src/${script.entry}`
          next()
        })
      },
    },
  }
}

type Files = readonly (readonly [name: string, code: string])[]

/** The files of a bundled script as name and code, the script itself first, then the parts it loads. Cached. */
export function bundle(script: Script): Promise<Files> {
  return keepLater(['script', script], () => makeFiles(script))
}

async function makeFiles({ entry, name, kind, define = {} }: Script): Promise<Files> {
  // Imported late, because most builds find every script in the cache.
  const { build } = await import('vite')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      ...define,
      ...languageConstant,
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.DEV': 'false',
    },
    plugins: [leaveOut],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      minify: true,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: kind === 'module' ? 'es' : 'iife',
          entryFileNames: name,
          chunkFileNames: '_astro/[name].[hash].js',
        },
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error(`Unexpected result of bundling ${name}: no output`)
  return first.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []))
}

/** Leaves out the `fetch` packages of citation-js, which we never use. */
const leaveOut: Plugin = {
  name: 'leave-out',
  enforce: 'pre',
  resolveId: (id) => (id === 'node-fetch' || id === 'sync-fetch' ? empty : null),
  load: (id) => (id === empty ? 'export default null; export class Headers {}' : null),
}

const empty = '\0left-out'
