/** A thread that parses files. It receives jobs, and answers each with the result as JSON. */
import { parentPort, workerData } from 'node:worker_threads'
import { openCache } from '../cache/cache.ts'
import { toPipeline } from '../pipeline.ts'
import type { Tables } from '../types.ts'
import { type Job, loadInputs, parse, toPipelines } from './parse-file.ts'

export type WorkerData = {
  readonly sets: readonly Tables[]
  /** Of each of the sets. */
  readonly salts: readonly string[]
  readonly cacheFolder: string | null
}

const { sets, salts, cacheFolder } = workerData as WorkerData
const pipelineOf = toPipelines(sets, toPipeline)
const cache = cacheFolder === null ? null : openCache(cacheFolder)

parentPort?.on('message', (job: Job) => {
  void loadInputs(job, salts)
    .then((inputs) => parse(inputs, pipelineOf(job), cache))
    .then((json) => parentPort?.postMessage(json))
})
parentPort?.postMessage('ready')
