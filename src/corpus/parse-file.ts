import { hash } from 'node:crypto'
import { VFile } from 'vfile'
import type { Cache } from '../cache/cache.ts'
import type { Pipeline, ReadArticle } from '../pipeline.ts'
import { fail } from '../text/messages/messages.ts'
import type { Message, Tables } from '../types.ts'
import { disk, type Effects, loadBytes, toArticleFile, toFile, toMessages } from './read-file.ts'

/** An article file, and how it is to be read. */
export type Job = {
  readonly name: string
  /** Its sidecar, if there is one. */
  readonly sidecar: string | null
  /** Which of the tables serve it, by their index. */
  readonly tables: number
  /** Texts in it that get a suffix to their id, by `ReadArticle.whole`. */
  readonly suffixed: readonly string[]
}

/** The result of one file: plain data, because it is cached and sent between threads. */
export type Parsed = {
  readonly articles: readonly ReadArticle[]
  readonly messages: readonly Message[]
  readonly sidecarMessages: readonly Message[]
}

/** The files of a job, read, and a key for everything that the result depends on. */
export type Inputs = {
  readonly job: Job
  readonly text: Uint8Array | VFile
  readonly sidecar: Uint8Array | VFile | null
  readonly key: string
}

/** Pipelines by the tables that serve a job, each made when it is first asked for. */
export function toPipelines(
  sets: readonly Tables[],
  toPipeline: (tables: Tables) => Pipeline,
): (job: Job) => Pipeline {
  const pipelines: Pipeline[] = []
  return ({ tables }) => (pipelines[tables] ??= toPipeline(sets[tables] as Tables))
}

/** Reads the files of a job. `salts` stand for what else the result depends on: the tables, by index, and the code. */
export async function loadInputs(
  job: Job,
  salts: readonly string[],
  effects: Effects = disk,
): Promise<Inputs> {
  const text = await loadBytes(job.name, effects)
  const sidecar = job.sidecar === null ? null : await loadBytes(job.sidecar, effects)
  const toHash = (bytes: Uint8Array | VFile | null): string | null =>
    bytes === null || bytes instanceof VFile ? null : hash('sha256', bytes)
  return {
    job,
    text,
    sidecar,
    key: hash('sha256', JSON.stringify([salts[job.tables], job.name, job.sidecar, job.suffixed, toHash(text), toHash(sidecar)])),
  }
}

/** The cached result of a job, or null. Unreadable files are never cached. */
export function findParsed({ key, text, sidecar }: Inputs, cache: Cache): Parsed | null {
  if (text instanceof VFile || sidecar instanceof VFile) return null
  const kept = cache.read(key)
  return kept === null ? null : (JSON.parse(kept.toString()) as Parsed)
}

/**
 * Parses one file, caches the result, and returns it as JSON. What the pipeline throws becomes an error on the file, so
 * that one broken file does not hide the others.
 */
export async function parse(
  { job, text, sidecar, key }: Inputs,
  pipeline: Pipeline,
  cache: Cache | null,
): Promise<string> {
  const file = text instanceof VFile ? text : await toArticleFile(job.name, text)
  const aside =
    sidecar === null || job.sidecar === null
      ? null
      : sidecar instanceof VFile
        ? sidecar
        : toFile(job.sidecar, sidecar)
  const articles = file.messages.some((message) => message.fatal) ? [] : makeArticles(pipeline, file, aside, job)
  const parsed: Parsed = {
    articles,
    messages: toMessages(file),
    sidecarMessages: aside ? toMessages(aside) : [],
  }
  const json = JSON.stringify(parsed)
  if (!(text instanceof VFile) && !(sidecar instanceof VFile)) cache?.write(key, json)
  return json
}

function makeArticles(
  pipeline: Pipeline,
  file: VFile,
  sidecar: VFile | null,
  { suffixed }: Job,
): readonly ReadArticle[] {
  try {
    return pipeline({ file, sidecar, suffixed })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    fail(file, `Unexpected content, expected text that can be read: ${reason}`, null, 'content')
    return []
  }
}
