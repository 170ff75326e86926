import { hash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { VFile } from 'vfile'
import type { Cache } from '../cache/cache.ts'
import { toParserVersion } from '../cache/version.ts'
import type { ReadArticle } from '../pipeline.ts'
import type { Article, Corpus, Message, Tables } from '../types.ts'
import { loadSiteFile } from '../publisher/load-site-file.ts'
import { checkAliases } from './aliases.ts'
import { findCopies, toCopied, toLeftOut, toRenamed } from './copies.ts'
import { findFiles, type FolderContent } from './folder.ts'
import { checkImages } from './images.ts'
import { findTablesProblem, loadTables, toMerged } from './load-tables.ts'
import { findParsed, type Job, loadInputs, parse, type Parsed, toPipelines } from './parse-file.ts'
import type { WorkerData } from './parse-thread.ts'
import { disk, type Effects, toMessage, toMessages } from './read-file.ts'
import { toJoiner } from './surnames.ts'
import { runJobs } from './thread-pool.ts'

/** Which corpus to read, and how. */
export type CorpusOptions = {
  /** Folders or files to read. */
  readonly paths: readonly string[]
  /** A folder whose tables serve all files; null: a file is served by the tables of its own folder in `paths`. */
  readonly tables?: string | null
  /** Where the result of each file is cached; null parses every file again. */
  readonly cache?: Cache | null
  /** Called with the number of files read so far. */
  readonly note?: (done: number, total: number) => void
}

/** A corpus, and those of its errors with which nothing can be built: of paths and tables, never of a text. */
export type LoadedCorpus = Corpus & { readonly stops: readonly Message[] }

/** A thread takes half a second to start, which pays from this many files. */
const filesPerThread = 60

/**
 * Reads a corpus: all article files in `paths`, sorted by name, with their tables. What is wrong with a file is never
 * thrown but returned in `messages`, sorted by file and line.
 */
export async function loadCorpus(
  { paths, tables: named = null, cache = null, note = () => {} }: CorpusOptions,
  effects = disk,
): Promise<LoadedCorpus> {
  const found: FolderContent = { articles: [], sidecars: new Map(), images: [], files: [] }
  const stops: Message[] = []
  const messages: Message[] = []
  const tell = (file: VFile): void => {
    const told = toMessages(file)
    messages.push(...told)
    stops.push(...told.filter(({ severity }) => severity === 'error'))
  }
  // What is wrong with a site.yaml; what it states is in the settings.
  const sites = await Promise.all(paths.map(loadSiteFile))
  for (const { file } of sites) if (file) tell(file)
  const logos = new Set(sites.map(({ logo }) => logo?.file))
  const isLogo = (place: string): boolean => logos.has(path.resolve(place))
  const problem = named === null ? null : await findTablesProblem(named)
  if (problem) tell(problem)
  // The folder whose tables serve a file, by the name of the file; of two the first counts.
  const folders = new Map<string, string>()
  for (const place of paths) {
    const first = found.articles.length
    const kind = await findFiles(place, found)
    if (kind === null) stops.push(...found.files.slice(-1).flatMap(toMessages))
    const folder = named ?? (kind === 'file' ? path.dirname(place) : place)
    for (const name of found.articles.slice(first).map((one) => path.normalize(one)))
      if (!folders.has(name)) folders.set(name, folder)
  }
  messages.push(...found.files.filter((file) => !isLogo(file.path)).flatMap(toMessages))
  const served = [...new Set([...(named === null ? paths : [named]), ...folders.values()])]
  const sets: Tables[] = []
  for (const folder of served) sets.push(await loadTables(folder, effects, tell))
  const jobs = [...folders].map(([name, folder]): Job => ({
    name,
    sidecar: found.sidecars.get(name) ?? null,
    tables: served.indexOf(folder),
    suffixed: [],
  }))
  const parseAll = toParser({ sets, cache, effects })
  const parses = await parseAll(jobs, note)
  const { articles: unique, messages: taken } = checkAliases(await toUnique(parses, parseAll, sets, messages))
  messages.push(...taken)
  const { articles, messages: ofImages, shown } = await checkImages(unique, paths, found.images)
  const unused = found.images.filter((name) => !isLogo(name) && !shown.has(path.normalize(name)))
  messages.push(...ofImages, ...unused.map(toUnshown))
  messages.sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  )
  const told = messages.filter((message) => !isOfImage(message, shown))
  return { articles, messages: told, tables: toMerged(sets), stops }
}

/** Says of an image in the folder that no text shows it. */
function toUnshown(file: string): Message {
  return toMessage('info', 'image', { file }, 'Unexpected image that no text shows: left out')
}

/** True where an ending was unexpected, and a text shows the file as an image. */
function isOfImage({ file, ruleId }: Message, shown: ReadonlySet<string>): boolean {
  return ruleId === 'ending' && shown.has(path.normalize(file))
}

type ParseAll = (
  jobs: readonly Job[],
  note: (done: number, total: number) => void,
) => Promise<ReadonlyMap<Job, Parsed>>

/** What gives the result of each job, in order. What is not cached is parsed, on several threads if there is much. */
function toParser({
  sets,
  cache,
  effects,
}: {
  readonly sets: readonly Tables[]
  readonly cache: Cache | null
  readonly effects: Effects
}): ParseAll {
  const salts = sets.map((tables) =>
    cache ? hash('sha256', JSON.stringify([toParserVersion(), tables])) : '',
  )
  return async (jobs, note) => {
    const parses = new Map<Job, Parsed>()
    const keep = (job: Job, parsed: Parsed): void => {
      parses.set(job, parsed)
      note(parses.size, jobs.length)
    }
    if (cache) {
      for (const job of jobs) {
        const parsed = findParsed(await loadInputs(job, salts, effects), cache)
        if (parsed) keep(job, parsed)
      }
    }
    const missing = jobs.filter((job) => !parses.has(job))
    const threads = Math.min(availableParallelism(), Math.floor(missing.length / filesPerThread))
    if (threads > 1 && effects === disk) {
      const workerData: WorkerData = { sets, salts, cacheFolder: cache?.folder ?? null }
      const script = new URL('./parse-thread.ts', import.meta.url)
      await runJobs(missing, { script, workerData, threads }, ({ job, json, reason }) =>
        keep(job, json === null ? toCrashed(job, reason) : (JSON.parse(json) as Parsed)),
      )
    } else if (missing.length > 0) {
      // Imported late, because the language model takes a third of a second to load.
      const { toPipeline } = await import('../pipeline.ts')
      const pipelineOf = toPipelines(sets, toPipeline)
      for (const job of missing) {
        const inputs = await loadInputs(job, salts, effects)
        keep(job, JSON.parse(await parse(inputs, pipelineOf(job), cache)) as Parsed)
      }
    }
    return new Map(jobs.flatMap((job) => (parses.has(job) ? [[job, parses.get(job) as Parsed]] : [])))
  }
}

function toCrashed({ name }: Job, reason: string | null): Parsed {
  const told = `Unexpected content, expected text that can be read: ${reason}`
  const message = toMessage('error', 'content', { file: name }, told)
  return { articles: [], messages: [message], sidecarMessages: [] }
}

/**
 * The articles of all files, each with an id of its own: an identical copy is left out, the files of other texts under
 * one id are parsed again for a suffix, so that the ids of their quotations follow. Adds all messages to `messages`.
 */
async function toUnique(
  parses: ReadonlyMap<Job, Parsed>,
  parseAll: ParseAll,
  sets: readonly Tables[],
  messages: Message[],
): Promise<readonly Article[]> {
  const { identical, clashing } = findCopies([...parses.values()].flatMap((parsed) => parsed.articles))
  for (const [copy, owner] of identical) messages.push(toCopied(copy, owner))
  for (const [article, owner] of clashing) messages.push(toRenamed(article, owner))
  const leftOut = new Set([...identical.keys()].map(toKey))
  const renamed = new Map<Job, Job>()
  for (const [job, { articles }] of parses) {
    const suffixed = articles.filter((article) => clashing.has(article)).map(({ whole }) => whole)
    if (suffixed.length > 0) renamed.set(job, { ...job, suffixed })
  }
  const again = renamed.size > 0 ? await parseAll([...renamed.values()], () => {}) : new Map<Job, Parsed>()
  const owners = new Map<string, ReadArticle>()
  const served = new Map<ReadArticle, number>()
  for (const [job, first] of parses) {
    const parsed = again.get(renamed.get(job) ?? job) ?? first
    messages.push(...parsed.messages, ...parsed.sidecarMessages)
    for (const article of parsed.articles) {
      if (leftOut.has(toKey(article))) continue
      const owner = owners.get(article.id)
      if (owner) messages.push(toLeftOut(article, owner))
      else {
        owners.set(article.id, article)
        served.set(article, job.tables)
      }
    }
  }
  // Names of one folder say nothing of those of another.
  const joiners = new Map(
    Array.from(Map.groupBy(served.keys(), (article) => served.get(article)), ([folder, articles]) => [
      folder,
      toJoiner(articles, sets[folder ?? 0]?.people ?? []),
    ]),
  )
  return [...served].map(([article, folder]) => {
    const { whole: _whole, pinned: _pinned, named: _named, ...kept } = joiners.get(folder)?.(article) ?? article
    return kept
  })
}

/** An article by its place. */
function toKey({ source }: Article): string {
  return `${source.file}:${source.lines.start}`
}
