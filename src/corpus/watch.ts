import { resolve, sep } from 'node:path'
import type { AstroIntegration, AstroIntegrationLogger } from 'astro'
import { settings } from '../settings.ts'
import { toReport } from './report.ts'

/** Milliseconds to wait after a change, because editors write a file in several steps. */
const settle = 80

/**
 * An integration that, in development, reads the corpus again when a text or table is edited, and reloads open pages.
 * If the edit brings an error, the site stays as it was.
 */
export function watchCorpus(): AstroIntegration {
  return {
    name: 'watch-corpus',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const { getReading, readCorpus, setReading } = (await server.ssrLoadModule(
          '/src/corpus/shared-corpus.ts',
        )) as typeof import('./shared-corpus.ts')
        const reload = async (): Promise<void> => {
          const corpus = await readCorpus()
          if (tell(corpus.messages, logger) > 0) return
          setReading(corpus)
          server.hot.send({ type: 'full-reload' })
          logger.info(`Read ${settings.corpusDir} again`)
        }
        tell((await getReading()).messages, logger)
        const folder = resolve(settings.corpusDir)
        let timer: NodeJS.Timeout | undefined
        const onChange = (path: string): void => {
          if (resolve(path) !== folder && !resolve(path).startsWith(folder + sep)) return
          clearTimeout(timer)
          timer = setTimeout(() => void reload().catch((error) => logger.error(String(error))), settle)
        }
        server.watcher.add(folder)
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange)
      },
    },
  }
}

/** Logs errors and warnings; returns the number of errors. */
function tell(messages: Parameters<typeof toReport>[0], logger: AstroIntegrationLogger): number {
  const { errors, warnings } = toReport(messages)
  errors.forEach((line) => logger.error(line))
  warnings.forEach((line) => logger.warn(line))
  return errors.length
}
