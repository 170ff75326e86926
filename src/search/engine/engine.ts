import { toTrustedAddress } from '../../browser/trusted-address.ts'
import { searchFolder } from '../files/layout.ts'
import type { Query, Sort } from '../query/query-types.ts'
import type { Facets } from './facets.ts'
import { openFetch } from './fetch-parts.ts'
import type { NameOffer } from './name-offers.ts'
import { findResults, type Results } from './results.ts'
import { openShelf, type Shelf } from './shelf.ts'
import type { Suggestions } from './what-instead.ts'

/** A question to the engine, as a page and its worker exchange it. */
export type Question = {
  readonly query: Query
  readonly typing: boolean
  readonly most: number
  readonly sort: Sort
  /** True to read every article that may have what is asked for. */
  readonly isThorough?: boolean
  /** False for the first results and names alone: what a box suggests. */
  readonly isFull: boolean
}

export type Answer = {
  readonly results: Results
  /** Counts to narrow the results by; null until they are there. */
  readonly facets: Facets | null
  /** What to ask instead; null where something was found. */
  readonly suggestions: Suggestions | null
  /** Names that are typed or begun. */
  readonly offers?: readonly NameOffer[]
  /** What was typed with its last word brought to an end. */
  readonly completions?: readonly string[]
}

/** Asks in a thread of its own, so that the page stays quick; `onAnswer` is called again as an answer gets fuller. */
export type Engine = {
  readonly ask: (question: Question, onAnswer: (answer: Answer) => void) => Promise<void>
  /** Fetches what every query needs. */
  readonly warm: () => void
}

type Message = { readonly number: number; readonly question: Question | null; readonly site: string }
type Reply = {
  readonly number: number
  readonly answer?: Answer
  readonly isDone?: boolean
  readonly error?: string
}

/**
 * The engine over the search files of the site at an absolute address. This very file is what its worker runs: no
 * second download, no second address. Where no worker can be had it works in the page.
 */
export function openEngine(site: string): Engine {
  const worker = openWorker()
  if (!worker) {
    return {
      ask: (question, onAnswer) => answer(site, question, onAnswer),
      warm: () => void loadShelf(site).catch(() => undefined),
    }
  }
  type Waiting = {
    readonly onAnswer: (answer: Answer) => void
    readonly resolve: () => void
    readonly reject: (error: Error) => void
  }
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const own = waiting.get(data.number)
    if (data.answer) own?.onAnswer(data.answer)
    if (data.error !== undefined) own?.reject(new Error(data.error))
    if (data.isDone) own?.resolve()
    if (data.isDone || data.error !== undefined) waiting.delete(data.number)
  })
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('Unexpected end of the search worker'))
    waiting.clear()
  })
  const send = (question: Question | null): number => {
    worker.postMessage({ number: ++last, question, site } satisfies Message, { transfer: [] })
    return last
  }
  return {
    ask: (question, onAnswer) =>
      new Promise((resolve, reject) => waiting.set(send(question), { onAnswer, resolve, reject })),
    warm: () => void send(null),
  }
}

function openWorker(): Worker | null {
  try {
    return new Worker(toTrustedAddress(import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

const isWorker = 'importScripts' in globalThis

if (isWorker) {
  const scope = globalThis as unknown as {
    postMessage: (reply: Reply, options: { transfer: [] }) => void
    addEventListener: (name: 'message', listen: (event: MessageEvent<Message>) => void) => void
  }
  // Of questions that come while one is answered only the last is wanted.
  let newest = 0
  const reply = (one: Reply): void => scope.postMessage(one, { transfer: [] })
  scope.addEventListener('message', ({ data: { number, question, site } }) => {
    newest = number
    const work = question
      ? answer(
          site,
          question,
          (one) => reply({ number, answer: one }),
          () => number === newest,
        )
      : loadShelf(site).then(() => undefined)
    work.then(
      () => reply({ number, isDone: true }),
      (error: unknown) => reply({ number, error: String(error) }),
    )
  })
}

async function answer(
  site: string,
  { query, typing, most, sort, isThorough = false, isFull }: Question,
  onAnswer: (answer: Answer) => void,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const shelf = await loadShelf(site)
  const options = { typing, most, sort, isThorough }
  let results = await findResults(shelf, query, { ...options, isFirst: true })
  onAnswer({ results, facets: null, suggestions: null })
  // What comes beside and after the first results is fetched after them too.
  const { complete, findFacets, findSuggestions, offer } = await import('./after-results.ts')
  if (!isFull) {
    if (!isWanted()) return
    const [offers, completions] = await Promise.all([offer(site, shelf, query), complete(shelf, query)])
    onAnswer({ results, facets: null, suggestions: null, offers, completions })
    return
  }
  // A question that came meanwhile is heard of only in a pause; it goes first.
  const goesOn = async (): Promise<boolean> => {
    await pause()
    return isWanted()
  }
  if (!(await goesOn())) return
  if (results.total === 0) {
    const suggestions = results.read < results.candidates ? null : await findSuggestions(shelf, query)
    onAnswer({ results, facets: null, suggestions, offers: await offer(site, shelf, query) })
    return
  }
  if (results.read < results.candidates) results = await findResults(shelf, query, { ...options, goesOn })
  if (!(await goesOn())) return
  const facets = await findFacets(shelf, query, results)
  onAnswer({ results, facets, suggestions: null, offers: await offer(site, shelf, query) })
}

/** Lets messages in. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

let shelf: Promise<Shelf> | null = null

function loadShelf(site: string): Promise<Shelf> {
  shelf ??= openShelf(openFetch(new URL(`${searchFolder}/`, site), () => (shelf = null))).catch(
    (error: unknown) => {
      shelf = null
      throw error
    },
  )
  return shelf
}
