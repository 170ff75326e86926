import { type Dirent, statSync } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import { imageEndings } from './images.ts'
import { toFailed, toNoted } from './read-file.ts'

/** Names of the tables and settings beside the texts, at the top of a corpus. */
const tableNames = new Set(['topics.yaml', 'people.yaml', 'measures.yaml', 'site.yaml'])

/** Endings of texts, in the order in which a sidecar looks for its owner. */
const articleEndings = ['.txt', '.html', '.htm', '.xhtml', '.mht', '.mhtml', '.eml', '.md', '.markdown']
/** In bytes. Larger files are archives or mistakes. */
const largest = 20_000_000

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
    const stats = await lstat(await realpath(place))
    if (stats.isDirectory()) {
      await visitFolder(place, { root: await realpath(place), isTop: true }, found)
      return 'folder'
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
    if (all.includes(sidecar)) placeFile(path.join(dir, sidecar), names, found)
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
      else if (entry.isSymbolicLink() && (await isRefused(place, root, found))) continue
      else visitFile(place, names, found)
    } catch (error) {
      found.files.push(toFailed(place, error))
    }
  }
}

/** True for a link that must not be followed: only links to files of the corpus are. Adds a warning to `found`. */
async function isRefused(link: string, root: string, found: FolderContent): Promise<boolean> {
  const real = await realpath(link)
  const reason =
    real !== root && !real.startsWith(root + path.sep)
      ? 'Unexpected link out of the corpus, expected a file in it: not read'
      : (await lstat(real)).isDirectory()
        ? 'Unexpected link to a folder, expected a folder: not read'
        : null
  if (reason !== null) found.files.push(toNoted(link, reason, 'warning'))
  return reason !== null
}

function visitFile(place: string, names: FileNames, found: FolderContent): void {
  const stats = statSync(place)
  if (!stats.isFile()) {
    found.files.push(toNoted(place, 'Unexpected device or pipe, expected a file: not read', 'warning'))
  } else if (imageEndings.has(path.extname(place).toLowerCase())) {
    found.images.push(place)
  } else if (stats.size > largest) {
    found.files.push(
      toNoted(place, `Unexpected file of ${stats.size} bytes, expected at most ${largest}: not read`, 'error'),
    )
  } else {
    placeFile(place, names, found)
  }
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
  if (ending === '.yaml' || ending === '.yml') {
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
