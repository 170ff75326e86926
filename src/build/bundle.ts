import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { keepLater } from '../cache/keep.ts'
import { settings } from '../settings.ts'

/** A script for browsers: where it lies in `src/`, and its name at the root of the site. */
export type Script = {
  readonly entry: string
  readonly name: string
  /** A module may load parts of it later; a worker is one file. */
  readonly kind: 'module' | 'worker'
  /** Words of the source that stand for values. */
  readonly define?: Readonly<Record<string, string>>
}

/** What `locale/language.ts` reads, put in where it is read: the scripts of pages have no environment. */
export const languageConstant = { 'process.env.SITE_LANG': JSON.stringify(settings.language) }

/** Scripts that a page loads when they are first used, by a name it knows beforehand. */
const scripts: readonly Script[] = [
  { entry: 'browser/display.ts', name: 'display.js', kind: 'module' },
  { entry: 'citing/cite.ts', name: 'cite.js', kind: 'module' },
  { entry: 'offline/keep.ts', name: 'keep.js', kind: 'module' },
]

/**
 * Writes these scripts into a built site: `cite.js`, and `_astro/bibliography.….js` that it loads later. Each is bundled
 * by itself: with those of the pages it would share parts, and each page's script would then be several files.
 */
export async function writeScripts(folder: string): Promise<void> {
  for (const script of scripts) {
    for (const [name, code] of await bundle(script)) writeFileSync(join(folder, name), code)
  }
}

/**
 * An integration that, in development, serves the source in place of such a script: `articles/cite.js` is
 * `src/citing/cite.ts`.
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

/** The files of a script with their names: the first is the script, the others are parts that it loads. Kept. */
export function bundle(script: Script): Promise<Files> {
  return keepLater(['script', script], () => makeFiles(script))
}

async function makeFiles({ entry, name, kind, define = {} }: Script): Promise<Files> {
  // Loaded where something is to be bundled: most builds find it kept.
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
        preserveEntrySignatures: 'strict',
        output: {
          format: kind === 'module' ? 'es' : 'iife',
          entryFileNames: name,
          chunkFileNames: '_astro/[name].[hash].js',
        },
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error(`Expected the script ${name}, found nothing`)
  return first.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []))
}

/** citation-js brings a fetch of its own, for what we never ask of it. */
const leaveOut: Plugin = {
  name: 'leave-out',
  enforce: 'pre',
  resolveId: (id) => (id === 'node-fetch' || id === 'sync-fetch' ? empty : null),
  load: (id) => (id === empty ? 'export default null; export class Headers {}' : null),
}

const empty = '\0left-out'
