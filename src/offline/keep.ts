/** The page "Read offline": asks the worker to keep what the reader chose, shows progress, and removes it again. */
import { clearKept } from '../browser/kept.ts'
import { toTrustedAddress } from '../browser/trusted-address.ts'
import * as wording from '../wording/wording.ts'
import { type WorkerAnswer, type Demand, manifestFile, type OfflineManifest, workerFile } from './manifest.ts'

/** How many files are asked for at once, and how many such requests run in parallel. */
const filesOfBatch = 40
const batchesAtOnce = 3

/** Enables the buttons of the page and shows what is kept. */
export function startKeeping(root: HTMLElement): void {
  const status = find(root, '[role="status"]')
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button')]
  if (!('serviceWorker' in navigator)) {
    status.textContent = wording.keeping.noWorker
    return
  }
  for (const button of buttons) button.disabled = false
  const run = async (work: () => Promise<string>): Promise<void> => {
    for (const button of buttons) button.disabled = true
    try {
      status.textContent = await work()
    } catch (error) {
      status.textContent = toFailure(error)
    }
    for (const button of buttons) button.disabled = false
  }
  find(root, '#keep-read').addEventListener('click', () =>
    run(async () =>
      toWords(await ask(await openWorker(), { ask: 'keep-read', page: location.href.split('#')[0] ?? '' })),
    ),
  )
  find(root, '#keep-site').addEventListener('click', () =>
    run(async () => keepSite((words) => (status.textContent = words))),
  )
  find(root, '#remove').addEventListener('click', () => run(remove))
  void run(async () => {
    const registration = await findRegistration()
    if (!registration?.active) return wording.keeping.nothing
    const later = registration.waiting ? ` ${wording.keeping.later}` : ''
    return toWords(await ask(registration.active, { ask: 'state' })) + later
  })
}

async function keepSite(say: (words: string) => void): Promise<string> {
  say(wording.keeping.starting)
  const worker = await openWorker()
  const response = await fetch(toAddress(manifestFile), { cache: 'no-store' })
  const manifest = (await response.json()) as OfflineManifest
  const { version, site } = await ask(worker, { ask: 'state' })
  if (version !== manifest.version) throw new Error('version')
  const { files } = manifest
  const size = `${Math.ceil(manifest.bytes / 1e6)} MB`
  // Checked first, rather than failing after an hour on a slow line.
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate()
  if (quota - usage < manifest.bytes) throw new Error('QuotaExceeded')
  const batches: OfflineManifest['files'][] = []
  for (let at = 0; at < files.length; at += filesOfBatch) batches.push(files.slice(at, at + filesOfBatch))
  let done = 0
  const next = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      await ask(worker, { ask: 'keep-files', files: batch })
      done += batch.length
      say(wording.keeping.progress(done, files.length, size))
    }
  }
  // Wait for all batches before reporting a failure, or a later one would overwrite the message.
  const ends = await Promise.allSettled(Array.from({ length: batchesAtOnce }, next))
  for (const end of ends) {
    if (end.status === 'fulfilled') continue
    // An incomplete site is useless and should not take up space.
    if (isFull(end.reason) && site === null) await removeCaches('dossier-site ')
    throw end.reason
  }
  return toWords(await ask(worker, { ask: 'keep-site', manifest }))
}

async function remove(): Promise<string> {
  await removeCaches('dossier-')
  await (await findRegistration())?.unregister()
  clearKept('queries')
  return wording.keeping.nothingMore
}

async function removeCaches(start: string): Promise<void> {
  const scope = (await findRegistration())?.scope ?? toAddress('')
  for (const name of await caches.keys())
    if (name.startsWith(start) && name.endsWith(` ${scope}`)) await caches.delete(name)
}

function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration(toAddress(''))
}

async function openWorker(): Promise<ServiceWorker> {
  const registration = await navigator.serviceWorker.register(toTrustedAddress(toAddress(workerFile)), {
    updateViaCache: 'none',
  })
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker) throw new Error('no worker')
  if (worker.state !== 'activated') {
    await new Promise<void>((resolve) =>
      worker.addEventListener('statechange', () => worker.state === 'activated' && resolve()),
    )
  }
  return worker
}

async function ask(worker: ServiceWorker, demand: Demand): Promise<WorkerAnswer> {
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise<WorkerAnswer>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data as WorkerAnswer))
    port1.start()
  })
  worker.postMessage(demand, [port2])
  const answer = await answered
  if (answer.error !== undefined) throw new Error(answer.error)
  return answer
}

function toWords({ site, isReadKept, pages }: WorkerAnswer): string {
  if (site !== null) return wording.keeping.site
  if (isReadKept) return wording.keeping.read(pages)
  return wording.keeping.nothing
}

function toFailure(error: unknown): string {
  const words = String(error)
  if (isFull(error)) return wording.keeping.noRoom
  if (words.includes('version')) return wording.keeping.builtAnew
  return navigator.onLine ? wording.keeping.notAll : wording.keeping.noNetwork
}

/** True for a full disk, which browsers report by this name, and the worker in the text of its error. */
function isFull(error: unknown): boolean {
  return String(error).includes('QuotaExceeded')
}

/** An address at the root of the site, where this page is. */
function toAddress(path: string): string {
  return new URL(path === '' ? '.' : path, location.href).href
}

function find(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Expected ${selector}`)
  return found
}
