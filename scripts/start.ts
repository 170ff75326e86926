/** `npm start`: builds the site when what stands in the output folder is not of today's inputs, then serves it. */
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settings } from '../src/settings.ts'
import { serve } from './serve.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const firstPort = 4321
// What start built last, from which settings; a build by another command or from another corpus does not match it.
const stampFile = join(root, 'node_modules', '.cache', 'dossier', 'start.json')
const outFolder = resolve(root, settings.outDir)
const firstPage = join(outFolder, 'index.html')

if (!isFresh()) build()
const { url } = await serve({ folder: outFolder, ...readPort() })
console.log(`Dossier is at ${url}`)

function isFresh(): boolean {
  if (!existsSync(firstPage) || !existsSync(stampFile)) return false
  if (readFileSync(stampFile, 'utf8') !== toStamp()) return false
  const inputs = ['src', 'astro.config.ts', 'package.json', 'package-lock.json']
  const newest = Math.max(...[settings.corpusDir, ...inputs].map((input) => findNewest(resolve(root, input))))
  return newest <= statSync(firstPage).mtimeMs
}

/**
 * The latest change in a folder, the folders' own times included, so that a removed file counts as a change. A link to a
 * folder in it is not followed: it may lead to one above.
 */
function findNewest(path: string, isTop = true): number {
  const own = lstatSync(path, { throwIfNoEntry: false })
  const there = statSync(path, { throwIfNoEntry: false })
  const newest = Math.max(own?.mtimeMs ?? 0, there?.mtimeMs ?? 0)
  if (there?.isDirectory() !== true || (own?.isSymbolicLink() && !isTop)) return newest
  return readNames(path).reduce(
    (latest, name) => Math.max(latest, findNewest(join(path, name), false)),
    newest,
  )
}

/** The names in a folder; none in one that this user may not read, of which the build tells. */
function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function build(): void {
  console.log('Building the site …')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
  try {
    mkdirSync(join(stampFile, '..'), { recursive: true })
    writeFileSync(stampFile, toStamp())
  } catch {
    // Then the next start builds again; the build has said that nothing can be kept.
  }
}

function toStamp(): string {
  const builtAt = statSync(firstPage, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return JSON.stringify({ ...settings, builtAt })
}

/** PORT is taken as it is said; without it, the first free port from 4321 on. */
function readPort(): { readonly port: number; readonly tries: number } {
  const stated = process.env['PORT']
  if (!stated) return { port: firstPort, tries: 50 }
  const port = Number(stated)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`Unexpected PORT=${JSON.stringify(stated)}, expected a number from 0 to 65535`)
  }
  return { port, tries: 0 }
}
