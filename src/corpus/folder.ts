import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import { findFileFault, largestTable, largestText } from '../files/check-file.ts'
import { imageEndings } from './images.ts'
import { toFailed, toNoted } from './read-file.ts'

/** Names of the tables and settings beside the texts, at the top of a corpus. */
const tableNames = new Set(['topics.yaml', 'people.yaml', 'measures.yaml', 'site.yaml'])

/** Endings of texts, in the order in which a sidecar looks for its owner. */
const articleEndings = ['.txt', '.html', '.htm', '.xhtml', '.mht', '.mhtml', '.eml', '.md', '.markdown']

/** The contents of a corpus folder. */
export type FolderContent = {
  /** Article files, sorted by name. */
  readonly articles: string[]
  /** The sidecar of an article file, by the path of that file. */
  readonly sidecars: Map<string, string>
  /** Image files; which of them a text shows is seen later. */
  readonly images: string[]
  /** Files that are no articles but have messages, for example unreadable ones. */
  readonly files: VFile[]
}

/**
 * Adds what is at `place`, a folder or a file, to `found`, and says which of the two it is. An unreadable one is added
 * to `found.files` with an error on it, and is null.
 */
export async function findFiles(place: string, found: FolderContent): Promise<'folder' | 'file' | null> {
  try {
    const real = await realpath(place)
    if ((await lstat(real)).isDirectory()) {
      await visitFolder(place, { root: real, isTop: true }, found)
      return 'folder'
    }
    // A link that was named itself may lead anywhere.
    const fault = findFileFault(real, path.dirname(real), largestText)
    if (fault) {
      found.files.push(toNoted(place, fault.reason, 'error'))
      return null
    }
    found.articles.push(place)
    await findSidecar(place, found)
    return 'file'
  } catch (error) {
    found.files.push(toFailed(place, error))
    return null
  }
}

/** Adds the sidecar of a file that was named by itself. */
async function findSidecar(place: string, found: FolderContent): Promise<void> {
  const { dir, name } = path.parse(place)
  const all = await readdir(dir || '.')
  const names = toNames(all)
  for (const sidecar of [`${name}.yaml`, `${name}.yml`])
    if (all.includes(sidecar)) visitFile(path.join(dir, sidecar), { root: dir || '.', names }, found)
}

async function visitFolder(
  folder: string,
  { root, isTop }: { readonly root: string; readonly isTop: boolean },
  found: FolderContent,
): Promise<void> {
  let entries: readonly Dirent[]
  try {
    // Sorted by code units, not by locale, for the same order on every machine.
    entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    found.files.push(toFailed(folder, error))
    return
  }
  const names = toNames(entries.map(({ name }) => name))
  for (const entry of entries) {
    const { name } = entry
    if (name.startsWith('.') || (isTop && tableNames.has(name))) continue
    const place = path.join(folder, name)
    try {
      if (entry.isDirectory()) await visitFolder(place, { root, isTop: false }, found)
      else visitFile(place, { root, names }, found)
    } catch (error) {
      found.files.push(toFailed(place, error))
    }
  }
}

function visitFile(
  place: string,
  { root, names }: { readonly root: string; readonly names: FileNames },
  found: FolderContent,
): void {
  const fault = findFileFault(place, root, isYaml(place) ? largestTable : largestText)
  if (fault) found.files.push(toNoted(place, fault.reason, fault.severity))
  else if (imageEndings.has(path.extname(place).toLowerCase())) found.images.push(place)
  else placeFile(place, names, found)
}

function isYaml(place: string): boolean {
  return ['.yaml', '.yml'].includes(path.extname(place).toLowerCase())
}

/** The names in a folder by what they are with their ending in lower case: "a.HTML" by "a.html". */
type FileNames = ReadonlyMap<string, string>

function toNames(names: readonly string[]): FileNames {
  return new Map(
    names.map((whole) => {
      const { name, ext } = path.parse(whole)
      return [name + ext.toLowerCase(), whole]
    }),
  )
}

/** The text that a sidecar of this name belongs to, whatever the case of its ending: "a.HTML" for "a.yaml". */
function findOwner(name: string, names: FileNames): string | null {
  return articleEndings.map((ending) => names.get(name + ending)).find((owner) => owner !== undefined) ?? null
}

function placeFile(place: string, names: FileNames, found: FolderContent): void {
  const { dir, name, ext, base } = path.parse(place)
  const ending = ext.toLowerCase()
  if (articleEndings.includes(ending)) {
    found.articles.push(place)
    return
  }
  if (isYaml(place)) {
    const owner = findOwner(name, names)
    if (owner) found.sidecars.set(path.join(dir, owner), place)
    else
      found.files.push(
        toNoted(
          place,
          `Unexpected ${base}, expected ${name}.txt beside it or the name of a table: not read`,
          'warning',
        ),
      )
    return
  }
  const file = new VFile({ path: place })
  file.info(`Unexpected ending ${ext || '(none)'}, expected .txt, .md, .html, .mhtml or .eml: not read`, {
    place: { line: 1, column: 1 },
    source: 'dossier',
    ruleId: 'ending',
  })
  found.files.push(file)
}
