/**
 * `npm run licences`: every package that a package-lock.json of ours names, counted by licence; exit 1 when one has a licence
 * that nobody here has looked at. What reaches a reader's browser must be free of conditions on the site.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Package = { readonly name: string; readonly licence: string; readonly isShipped: boolean }

/** Ask for the notice at most. */
const free = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'Python-2.0',
])
/** Bind who passes on the program or the data itself, which a site does not: fine for tools that stay here. */
const forTools = new Set(['MPL-2.0', 'LGPL-3.0-or-later', 'CC-BY-4.0', 'CPAL-1.0', 'OFL-1.1'])

/** What is wrong with a package's licence, in words; null when nothing is. */
export function findObjection({ name, licence, isShipped }: Package): string | null {
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ')
  const isFine = (known: (one: string) => boolean): boolean =>
    choices.some((choice) => choice.split(' AND ').every(known))
  if (isFine((one) => free.has(one))) return null
  if (!isFine((one) => free.has(one) || forTools.has(one)))
    return `Unexpected licence ${licence || '(none stated)'} of ${name}, expected one named in scripts/licences.ts: read it, then add it`
  return isShipped
    ? `Unexpected licence ${licence} of ${name}, whose code reaches browsers: expected one without conditions on the site`
    : null
}

/** Where a package.json of ours stands: the project's, and that of the measuring tools. */
export const homes = ['.', 'scripts/bench'] as const

/** The rooms whose code stays with the publisher; that of all others may run in browsers. */
const ownRooms = new Set([
  'build',
  'cache',
  'components',
  'corpus',
  'data',
  'drafting',
  'files',
  'layouts',
  'pages',
  'pictures',
  'publisher',
  'saving',
  'text',
  'views',
])

/** The packages that the lock files of a project name. */
export function findPackages(root: string): readonly Package[] {
  const shipped = findShipped(root)
  return homes.flatMap((home) => {
    const lock = JSON.parse(readFileSync(join(root, home, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly license?: string }>>
    }
    return Object.entries(lock.packages)
      .filter(([path]) => path !== '')
      .map(([path, { license }]) => {
        const name = path.replace(/^.*node_modules\//, '')
        return {
          name,
          licence: license ?? readOldLicence(join(root, home, path)),
          isShipped: shipped.has(name),
        }
      })
  })
}

/** Packages that code for the browser imports; one that is imported for its types alone counts too. */
function findShipped(root: string): ReadonlySet<string> {
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !ownRooms.has(entry.name),
  )
  const files = rooms.flatMap(({ name: room }) => {
    const folder = join(root, 'src', room)
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name))
  })
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORTS)].map(([, name = '']) => name),
  )
  return new Set(names.filter((name) => !name.startsWith('node:')))
}

/** Matches "from 'minisearch'" and "import '@citation-js/plugin-ris'"; not "from './shelf.ts'". */
const IMPORTS = /(?: from|^import) '((?:@[^/']+\/)?[^./'][^/']*)/gm

/** Packages from before 2014 state a list of licences. */
function readOldLicence(folder: string): string {
  try {
    const { licenses = [] } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly licenses?: readonly { readonly type: string }[]
    }
    return licenses.map(({ type }) => type).join(' OR ')
  } catch {
    return ''
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = findPackages(fileURLToPath(new URL('..', import.meta.url)))
  const counts = new Map<string, number>()
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  for (const [licence, count] of [...counts].toSorted((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(5)}  ${licence}`)
  const shipped = packages.filter(({ isShipped }) => isShipped)
  console.log(
    `\nIn the site itself: ${shipped.map(({ name, licence }) => `${name} (${licence})`).join(', ') || 'none'}`,
  )
  const objections = packages.map(findObjection).filter((one) => one !== null)
  for (const objection of objections) console.error(objection)
  process.exitCode = objections.length === 0 ? 0 : 1
}
