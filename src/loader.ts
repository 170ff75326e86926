import { resolve, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { loadCorpus } from './corpus.ts'
import { settings } from './settings.ts'
import type { Corpus, Message } from './types.ts'

/** The collections a corpus fills: its articles, and in one entry what stands beside them. */
export type CollectionName = 'articles' | 'desk'

type Entry = { readonly id: string; readonly data: Record<string, unknown> }

/** Wait after a change, in milliseconds: editors write a file in several steps. */
const settle = 80

/**
 * Fills one collection from the corpus folder. In development an edited text or table fills both
 * anew, unless the edit brings an error: then the site stays as it was. A build throws on an error, after all
 * messages are printed.
 */
export function toLoader(name: CollectionName): Loader {
  return {
    name: `dossier-${name}`,
    load: async (context) => {
      contexts.set(name, context)
      const corpus = await readCorpus()
      if (name !== 'articles') return fill(name, context, corpus)
      const errors = report(corpus.messages, context)
      if (context.watcher) watch(context)
      else if (errors > 0)
        throw new Error(`Errors in the corpus: ${errors}, each with its place above. Nothing was built.`)
      await fill(name, context, corpus)
    },
  }
}

const contexts = new Map<CollectionName, LoaderContext>()
let reading: Promise<Corpus> | null = null

/** Both collections are filled at once; they share one reading. */
function readCorpus(): Promise<Corpus> {
  reading ??= loadCorpus({ paths: [settings.corpusDir] }).finally(() => {
    reading = null
  })
  return reading
}

async function fill(name: CollectionName, context: LoaderContext, corpus: Corpus): Promise<void> {
  const entries = toEntries(name, corpus)
  const parsed = await Promise.all(entries.map((entry) => context.parseData(entry)))
  context.store.clear()
  entries.forEach(({ id }, index) => context.store.set({ id, data: parsed[index] ?? {} }))
}

function toEntries(name: CollectionName, { articles, ...desk }: Corpus): readonly Entry[] {
  return name === 'articles'
    ? articles.map((article) => ({ id: article.id, data: article }))
    : [{ id: 'desk', data: desk }]
}

/** Prints errors and warnings with their place, as an editor can follow them; returns the number of errors. */
function report(messages: readonly Message[], { logger }: LoaderContext): number {
  for (const message of messages) {
    const line = `${message.file}:${message.line}:${message.column} ${message.reason}`
    if (message.severity === 'error') logger.error(line)
    else if (message.severity === 'warning') logger.warn(line)
  }
  return messages.filter((message) => message.severity === 'error').length
}

// Shared, since Astro fills the collections more than once as it starts and each time adds a listener.
let timer: NodeJS.Timeout | undefined

function watch(context: LoaderContext): void {
  const folder = resolve(settings.corpusDir)
  const onChange = (path: string): void => {
    if (resolve(path) !== folder && !resolve(path).startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => void reload(context), settle)
  }
  context.watcher?.add(folder)
  for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, onChange)
}

async function reload(context: LoaderContext): Promise<void> {
  try {
    const corpus = await readCorpus()
    if (report(corpus.messages, context) > 0) return
    for (const [name, target] of contexts) await fill(name, target, corpus)
    context.logger.info(`Read ${settings.corpusDir} again`)
  } catch (error) {
    context.logger.error(error instanceof Error ? error.message : String(error))
  }
}
