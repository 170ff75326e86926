import { existsSync, realpathSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { AstroIntegration, AstroIntegrationLogger } from 'astro'
import { siteFileName } from '../publisher/load-site-file.ts'
import { settings } from '../settings.ts'
import { imagesModule } from './image-module.ts'
import { toReport } from './report.ts'

/** Milliseconds to wait after a change, because editors write a file in several steps. */
const settle = 80

/**
 * An integration that, in development, reads the corpus again when a text or table is edited, and reloads open pages.
 * If a table cannot be read after the edit, the site stays as it was.
 */
export function watchCorpus(): AstroIntegration {
  return {
    name: 'watch-corpus',
    hooks: {
      // The settings are read once: the server starts again.
      'astro:config:setup': ({ addWatchFile, updateConfig }) => {
        addWatchFile(resolve(settings.corpusDir, siteFileName))
        // A link in the folder may lead out of it, or to a folder above.
        updateConfig({ vite: { server: { watch: { followSymlinks: false } } } })
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { getReading, readCorpus, setReading } = (await server.ssrLoadModule(
          '/src/corpus/shared-corpus.ts',
        )) as typeof import('./shared-corpus.ts')
        const reload = async (): Promise<void> => {
          const corpus = await readCorpus()
          tell(corpus.messages, logger)
          if (corpus.stops.length > 0) return
          setReading(corpus)
          // The images that articles show may be others: pages import them, and do so anew.
          for (const { hot, moduleGraph } of Object.values(server.environments)) {
            const images = moduleGraph.getModuleById(imagesModule)
            if (images) moduleGraph.invalidateModule(images)
            hot.send({ type: 'full-reload' })
          }
          logger.info(`Read ${settings.corpusDir} again`)
        }
        tell((await getReading()).messages, logger)
        const folders = [settings.corpusDir, settings.tablesDir ?? settings.corpusDir].map(toReal)
        let timer: NodeJS.Timeout | undefined
        const onChange = (path: string): void => {
          const place = resolve(path)
          if (!folders.some((folder) => place === folder || place.startsWith(folder + sep))) return
          clearTimeout(timer)
          timer = setTimeout(() => void reload().catch((error) => logger.error(String(error))), settle)
        }
        server.watcher.add(folders)
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange)
      },
    },
  }
}

/** The folder that a path leads to, itself where it is there. */
function toReal(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path)
}

/** Logs errors and warnings. */
function tell(messages: Parameters<typeof toReport>[0], logger: AstroIntegrationLogger): void {
  const { errors, warnings } = toReport(messages)
  errors.forEach((line) => logger.error(line))
  warnings.forEach((line) => logger.warn(line))
}
