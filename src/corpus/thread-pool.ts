import { Worker } from 'node:worker_threads'

/** How a job ended: with the worker's answer, or with the reason why its thread died. */
export type Outcome<Job> = { readonly job: Job; readonly json: string | null; readonly reason: string | null }

/** What runs in each thread, and in how many. */
export type WorkersOptions = {
  readonly script: URL
  readonly workerData: unknown
  readonly threads: number
}

/**
 * Runs jobs on several threads and calls `note` with each outcome, in no particular order. A thread that dies loses
 * only its job and is replaced. Rejects with an Error if a thread dies before it is ready, since all others would too.
 */
export async function runJobs<Job>(
  jobs: readonly Job[],
  { script, workerData, threads }: WorkersOptions,
  note: (outcome: Outcome<Job>) => void,
): Promise<void> {
  let next = 0
  const runThread = (): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData })
      let job: Job | null = null
      let isReady = false
      let problem = ''
      worker.on('message', (json: string) => {
        if (job !== null) note({ job, json, reason: null })
        isReady = true
        job = jobs[next++] ?? null
        if (job === null) void worker.terminate()
        else worker.postMessage(job)
      })
      worker.on('error', (error) => (problem = error instanceof Error ? error.message : String(error)))
      worker.on('exit', (code) => {
        const reason = problem || `a thread ended with code ${code}`
        if (!isReady) reject(new Error(`Expected a thread that parses, found none: ${reason}`))
        if (job !== null) note({ job, json: null, reason })
        resolve(job !== null)
      })
    })
  const runLane = async (): Promise<void> => {
    while (await runThread()) {
      if (next >= jobs.length) return
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, threads) }, runLane))
}
