import { access, lstat, readdir, readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import { type Pipeline, toPipeline } from './pipeline.ts'
import { readText } from './text/decode.ts'
import { fail } from './text/fail.ts'
import { readMeasures, readPeople, readTopics } from './text/tables.ts'
import type { Article, Corpus, Message, Tables } from './types.ts'

/** What reading a corpus needs of a disk. */
export type Effects = {
  readonly readFile: (file: string) => Promise<Uint8Array>
}

const disk: Effects = { readFile }

export type CorpusOptions = {
  /** Folders or files to read. */
  readonly paths: readonly string[]
  /** Folder whose tables serve where a path has none of its own. */
  readonly fallback?: string
}

/** Names of the tables beside the texts, at the top of a corpus. */
export const tableNames = ['topics.yaml', 'people.yaml', 'measures.yaml'] as const

const articleEndings = new Set(['.txt', '.md', '.markdown', '.html', '.htm'])
const sidecarOwners = ['.txt', '.html', '.htm', '.md', '.markdown']
/** Larger files are archives or mistakes; in bytes. */
const largest = 20_000_000

/**
 * Reads a corpus: every article file below `paths`, in the order of their names, with the tables beside them.
 * Never throws for what a file holds: that travels in `messages`, sorted by file and line.
 */
export async function loadCorpus(
  { paths, fallback = 'corpus' }: CorpusOptions,
  effects = disk,
): Promise<Corpus> {
  const messages: Message[] = []
  const note = (file: VFile): void => void messages.push(...toMessages(file))
  const found: Found = { articles: [], sidecars: new Map(), files: [] }
  for (const place of paths) await findFiles(place, found)
  const names = new Set(found.articles.map((name) => path.normalize(name)))
  found.files.forEach(note)
  const tables = await loadTables(paths, fallback, effects, note)
  const pipeline = toPipeline(tables)
  const articles: Article[] = []
  const owners = new Map<string, Article>()
  for (const name of names) {
    const file = await loadFile(name, effects)
    const sidecarName = found.sidecars.get(name)
    const sidecar = sidecarName ? await loadFile(sidecarName, effects) : null
    const made = file.messages.some((message) => message.fatal) ? [] : makeArticles(pipeline, file, sidecar)
    for (const article of made) {
      const owner = owners.get(article.id)
      if (!owner) {
        owners.set(article.id, article)
        articles.push(article)
        continue
      }
      const { start } = article.source.lines
      fail(
        file,
        `Unexpected copy of ${owner.source.file}:${owner.source.lines.start}, expected another title or lead: both have the id \`${article.id}\``,
        { line: start, column: 1 },
        'duplicate-id',
      )
    }
    note(file)
    if (sidecar) note(sidecar)
  }
  messages.sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  )
  return { articles, messages, tables }
}

/** One broken file never hides another: what the pipeline or a parser throws is an error on its file. */
function makeArticles(pipeline: Pipeline, file: VFile, sidecar: VFile | null): readonly Article[] {
  try {
    return pipeline({ file, sidecar })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    fail(file, `Unexpected content, expected text that can be read: ${reason}`, null, 'content')
    return []
  }
}

type Found = {
  readonly articles: string[]
  /** Sidecar by the article file it stands beside. */
  readonly sidecars: Map<string, string>
  /** Files and folders with something to say that hold no article. */
  readonly files: VFile[]
}

async function findFiles(place: string, found: Found): Promise<void> {
  try {
    const stats = await lstat(await realpath(place))
    if (stats.isDirectory()) await visitFolder(place, await realpath(place), true, found)
    else found.articles.push(place)
  } catch (error) {
    found.files.push(toFailed(place, error))
  }
}

async function visitFolder(folder: string, root: string, top: boolean, found: Found): Promise<void> {
  let names: readonly string[]
  try {
    // Code units, not a locale: the same order on every machine.
    names = (await readdir(folder)).sort()
  } catch (error) {
    found.files.push(toFailed(folder, error))
    return
  }
  const all = new Set(names)
  for (const name of names) {
    if (name.startsWith('.') || (top && (tableNames as readonly string[]).includes(name))) continue
    const place = path.join(folder, name)
    try {
      const real = await realpath(place)
      if (real !== root && !real.startsWith(root + path.sep)) {
        found.files.push(
          toNoted(place, 'Unexpected link out of the corpus, expected a file in it: not read', false),
        )
        continue
      }
      const stats = await lstat(real)
      if (stats.isDirectory()) {
        if ((await lstat(place)).isSymbolicLink()) {
          found.files.push(toNoted(place, 'Unexpected link to a folder, expected a folder: not read', false))
        } else {
          await visitFolder(place, root, false, found)
        }
      } else if (!stats.isFile()) {
        found.files.push(toNoted(place, 'Unexpected device or pipe, expected a file: not read', false))
      } else if (stats.size > largest) {
        found.files.push(
          toNoted(
            place,
            `Unexpected file of ${stats.size} bytes, expected at most ${largest}: not read`,
            true,
          ),
        )
      } else {
        placeFile(place, all, found)
      }
    } catch (error) {
      found.files.push(toFailed(place, error))
    }
  }
}

function placeFile(place: string, names: ReadonlySet<string>, found: Found): void {
  const { dir, name, ext, base } = path.parse(place)
  const ending = ext.toLowerCase()
  if (articleEndings.has(ending)) {
    found.articles.push(place)
    return
  }
  if (ending === '.yaml' || ending === '.yml') {
    const owner = sidecarOwners.map((other) => `${name}${other}`).find((other) => names.has(other))
    if (owner) found.sidecars.set(path.join(dir, owner), place)
    else
      found.files.push(
        toNoted(
          place,
          `Unexpected ${base}, expected ${name}.txt beside it or the name of a table: not read`,
          false,
        ),
      )
    return
  }
  const file = new VFile({ path: place })
  file.info(`Unexpected ending ${ext || '(none)'}, expected .txt, .md or .html: not read`, {
    place: { line: 1, column: 1 },
    source: 'dossier',
    ruleId: 'ending',
  })
  found.files.push(file)
}

/** A file's text; what cannot be read as text is an error on the file, whose text is then empty. */
async function loadFile(name: string, effects: Effects): Promise<VFile> {
  let bytes: Uint8Array
  try {
    bytes = await effects.readFile(name)
  } catch (error) {
    return toFailed(name, error)
  }
  const decoded = readText(bytes)
  if (!decoded) return toNoted(name, 'Unexpected binary content, expected text: not read', true)
  const file = new VFile({ path: name, value: decoded.text })
  for (const repair of decoded.repairs) {
    file.info(`Text was ${repair}`, { place: { line: 1, column: 1 }, source: 'dossier', ruleId: 'encoding' })
  }
  return file
}

async function loadTables(
  paths: readonly string[],
  fallback: string,
  effects: Effects,
  note: (file: VFile) => void,
): Promise<Tables> {
  const read = async <Row>(
    name: string,
    readRows: (file: VFile) => readonly Row[],
  ): Promise<readonly Row[]> => {
    for (const folder of [...paths, fallback]) {
      const place = path.join(folder, name)
      if (!(await isThere(place))) continue
      const file = await loadFile(place, effects)
      const rows = readRows(file)
      note(file)
      return rows
    }
    return []
  }
  return {
    topics: await read('topics.yaml', readTopics),
    people: await read('people.yaml', readPeople),
    measures: await read('measures.yaml', readMeasures),
  }
}

const isThere = (place: string): Promise<boolean> =>
  access(place).then(
    () => true,
    () => false,
  )

function toFailed(place: string, error: unknown): VFile {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is none',
    EACCES: 'this user may not read it',
    EPERM: 'this user may not read it',
    ELOOP: 'its links go in a circle',
  }
  return toNoted(
    place,
    `Expected a file or folder that can be read: ${words[code] ?? (code || String(error))}`,
    true,
  )
}

function toNoted(place: string, reason: string, fatal: boolean): VFile {
  const file = new VFile({ path: place })
  file.message(reason, { place: { line: 1, column: 1 }, source: 'dossier', ruleId: 'file' }).fatal = fatal
  return file
}

function toMessages(file: VFile): readonly Message[] {
  return file.messages.map((message): Message => ({
    file: file.path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
    ruleId: message.ruleId ?? 'dossier',
    source: message.source ?? 'dossier',
    reason: message.reason,
  }))
}
