/** A thread that parses files. It receives jobs, and answers each with the result as JSON. */
import { parentPort, workerData } from 'node:worker_threads'
import { openCache } from '../cache/cache.ts'
import { toPipeline } from '../pipeline.ts'
import type { Tables } from '../types.ts'
import { type Job, loadInputs, parse } from './parse-file.ts'

export type WorkerData = {
  readonly tables: Tables
  readonly salt: string
  readonly cacheFolder: string | null
}

const { tables, salt, cacheFolder } = workerData as WorkerData
const pipeline = toPipeline(tables)
const cache = cacheFolder === null ? null : openCache(cacheFolder)

parentPort?.on('message', (job: Job) => {
  void loadInputs(job, salt).then((inputs) => parentPort?.postMessage(parse(inputs, pipeline, cache)))
})
parentPort?.postMessage('ready')
