import type { RouteData } from 'astro'
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { type Cache, openOwnCache } from './cache.ts'
import { findPaths } from './list-files.ts'
import type { Write } from './output.ts'
import type { Renderer } from './render.ts'

/**
 * The pages as Astro compiled them: a program that makes the site of any corpus. It depends on the code and the settings
 * alone, and compiling it costs more than the pages of a small corpus do, so it is kept from one build to the next.
 */
export type Program = Renderer & {
  /** Writes the styles and scripts that the pages share. */
  readonly writeAssets: (write: Write) => void
}

/** Files by their path in a folder. */
type Files = ReadonlyMap<string, Uint8Array>

type Kept = { readonly code: Files; readonly assets: Files }

/** Where Astro puts the compiled pages until the end of a build: in the site, or here if the site lies elsewhere. */
const aside = fileURLToPath(new URL('../../.astro', import.meta.url))
const compiled = '.prerender'
/** Where they lie to be run: deep enough to find the packages. */
const runs = join(aside, 'program')

/**
 * Keeps what Astro compiled: to be called when it has, and before it has made pages. `site` is the folder it builds in;
 * `version` stands for the code and the settings.
 */
export function keepProgram(site: string, version: string): void {
  const home = [site, aside].map((folder) => join(folder, compiled)).find((folder) => existsSync(folder))
  if (home === undefined) throw new Error('Expected the compiled pages, found none')
  const kept: Kept = { code: readFiles(home), assets: readFiles(join(site, '_astro')) }
  openOwnCache('program').write(version, serialize(kept))
}

/** The program kept under a version, ready to run; null where there is none. */
export async function openProgram(cache: Cache, version: string): Promise<Program | null> {
  const content = cache.read(version)
  if (content === null) return null
  const { code, assets } = deserialize(content) as Kept
  const app = await load(code, join(runs, version))
  // Pages link their stylesheets themselves: what Astro noted of them is not asked for.
  app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: say } } } })
  return {
    getStaticPaths: () =>
      new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
    writeAssets: (write) => assets.forEach((asset, path) => write(`_astro/${path}`, asset)),
  }
}

/** What Astro's own prerenderer asks of the compiled pages. */
type App = {
  readonly setInternals: (internals: unknown) => void
  readonly setOptions: (options: unknown) => void
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>
}

/** Runs code from a folder, which is the same from build to build, as Node keeps what it compiled by its place. */
async function load(code: Files, folder: string): Promise<App> {
  mkdirSync(folder, { recursive: true })
  utimesSync(folder, new Date(), new Date())
  removeOld()
  const there = readFiles(folder)
  for (const [path, content] of code) {
    if (there.get(path)?.equals(content) === true) continue
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    // Beside and then renamed: another build may run it at this moment.
    writeFileSync(`${file}.${process.pid}`, content)
    renameSync(`${file}.${process.pid}`, file)
  }
  const entry = [...code.keys()].find((path) => path.startsWith('prerender-entry.'))
  if (entry === undefined) throw new Error('Expected an entry among the compiled pages, found none')
  const { href } = pathToFileURL(join(folder, entry))
  const { app } = (await import(/* @vite-ignore */ href)) as { readonly app: App }
  return app
}

/** In milliseconds. Another build may still run what it has begun with. */
const day = 24 * 60 * 60 * 1000

function removeOld(): void {
  for (const name of readdirSync(runs)) {
    const folder = join(runs, name)
    const time = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY
    if (time < Date.now() - day) rmSync(folder, { recursive: true, force: true })
  }
}

function readFiles(folder: string): Map<string, Buffer> {
  return new Map(findPaths(folder).map((path) => [path, readFileSync(join(folder, path))]))
}

/** What a page says goes where a build's messages go. */
function say({ level, message }: { readonly level: string; readonly message: string }): boolean {
  if (level === 'error' || level === 'warn') console.error(message)
  return true
}
