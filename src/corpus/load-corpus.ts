import { hash } from 'node:crypto'
import { access } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { VFile } from 'vfile'
import type { Cache } from '../cache/cache.ts'
import { toParserVersion } from '../cache/version.ts'
import { readMeasures, readPeople, readTopics } from '../text/overrides/tables.ts'
import type { Article, Corpus, Message, Tables } from '../types.ts'
import { findFiles, type FolderContent } from './folder.ts'
import { findParsed, type Job, loadInputs, parse, type Parsed } from './parse-file.ts'
import type { WorkerData } from './parse-thread.ts'
import { disk, type Effects, loadBytes, toFile, toMessages } from './read-file.ts'
import { runJobs } from './thread-pool.ts'

/** Which corpus to read, and how. */
export type CorpusOptions = {
  /** Folders or files to read. */
  readonly paths: readonly string[]
  /** A folder whose tables are used where no path has its own. */
  readonly fallback?: string
  /** Where the result of each file is cached; null parses every file again. */
  readonly cache?: Cache | null
  /** Called with the number of files read so far. */
  readonly note?: (done: number, total: number) => void
}

/** A thread takes half a second to start, which pays from this many files. */
const filesPerThread = 60

/**
 * Reads a corpus: all article files in `paths`, sorted by name, with the tables beside them. What is wrong with a file
 * is never thrown but returned in `messages`, sorted by file and line.
 */
export async function loadCorpus(
  { paths, fallback = 'corpus', cache = null, note = () => {} }: CorpusOptions,
  effects = disk,
): Promise<Corpus> {
  const found: FolderContent = { articles: [], sidecars: new Map(), files: [] }
  for (const place of paths) await findFiles(place, found)
  const names = new Set(found.articles.map((name) => path.normalize(name)))
  const jobs = [...names].map((name): Job => ({ name, sidecar: found.sidecars.get(name) ?? null }))
  const messages = found.files.flatMap(toMessages)
  const tables = await loadTables(paths, fallback, effects, (file) => messages.push(...toMessages(file)))
  const parses = await parseFiles(jobs, tables, cache, effects, note)
  const articles = toUnique(parses, messages)
  messages.sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  )
  return { articles, messages, tables }
}

/** The result of each job, in order. Results that are not cached are parsed, on several threads if there are many. */
async function parseFiles(
  jobs: readonly Job[],
  tables: Tables,
  cache: Cache | null,
  effects: Effects,
  note: (done: number, total: number) => void,
): Promise<readonly Parsed[]> {
  const salt = cache ? hash('sha256', JSON.stringify([toParserVersion(), tables])) : ''
  const parses = new Map<Job, Parsed>()
  const keep = (job: Job, parsed: Parsed): void => {
    parses.set(job, parsed)
    note(parses.size, jobs.length)
  }
  if (cache) {
    for (const job of jobs) {
      const parsed = findParsed(await loadInputs(job, salt, effects), cache)
      if (parsed) keep(job, parsed)
    }
  }
  const missing = jobs.filter((job) => !parses.has(job))
  const threads = Math.min(availableParallelism(), Math.floor(missing.length / filesPerThread))
  if (threads > 1 && effects === disk) {
    const workerData: WorkerData = { tables, salt, cacheFolder: cache?.folder ?? null }
    const script = new URL('./parse-thread.ts', import.meta.url)
    await runJobs(missing, { script, workerData, threads }, ({ job, json, reason }) =>
      keep(job, json === null ? toCrashed(job, reason) : (JSON.parse(json) as Parsed)),
    )
  } else if (missing.length > 0) {
    // Imported late, because the language model takes a third of a second to load.
    const { toPipeline } = await import('../pipeline.ts')
    const pipeline = toPipeline(tables)
    for (const job of missing) {
      keep(job, JSON.parse(parse(await loadInputs(job, salt, effects), pipeline, cache)) as Parsed)
    }
  }
  return jobs.flatMap((job) => parses.get(job) ?? [])
}

function toCrashed({ name }: Job, reason: string | null): Parsed {
  const message: Message = {
    file: name,
    line: 1,
    column: 1,
    severity: 'error',
    ruleId: 'content',
    source: 'dossier',
    reason: `Unexpected content, expected text that can be read: ${reason}`,
  }
  return { articles: [], messages: [message], sidecarMessages: [] }
}

/**
 * The articles of all files. A second article with the same id is left out with an error. Adds all messages to
 * `messages`.
 */
function toUnique(parses: readonly Parsed[], messages: Message[]): readonly Article[] {
  const owners = new Map<string, Article>()
  for (const parsed of parses) {
    messages.push(...parsed.messages)
    for (const article of parsed.articles) {
      const owner = owners.get(article.id)
      if (owner) messages.push(toCopied(article, owner))
      else owners.set(article.id, article)
    }
    messages.push(...parsed.sidecarMessages)
  }
  return [...owners.values()]
}

function toCopied({ id, source }: Article, owner: Article): Message {
  return {
    file: source.file,
    line: source.lines.start,
    column: 1,
    severity: 'error',
    ruleId: 'duplicate-id',
    source: 'dossier',
    reason: `Unexpected copy of ${owner.source.file}:${owner.source.lines.start}, expected another title or lead: both have the id \`${id}\``,
  }
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
      const bytes = await loadBytes(place, effects)
      const file = bytes instanceof Uint8Array ? toFile(place, bytes) : bytes
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
