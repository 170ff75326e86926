import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settings } from '../settings.ts'
import { findPaths } from './list-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What decides how a file is parsed, besides the file and the tables. A test holds that nothing else is imported. */
export const parserSources = [
  'src/text',
  'src/pipeline.ts',
  'src/corpus/parse-file.ts',
  'src/corpus/read-file.ts',
  'src/types.ts',
] as const
/** What decides how a page looks, besides what it shows. */
const siteSources = ['src', 'astro.config.ts'] as const
/** What decides how a picture looks, besides its words. */
const pictureSources = ['src/pictures'] as const
/** The packages by version, and Node with its tables of letters and languages. */
const packages = ['package-lock.json'] as const

/** Stands for the code that parses: another value after any change to it, so that nothing older is taken for new. */
export function toParserVersion(): string {
  return toVersion([...parserSources, ...packages])
}

/** Stands for the code that makes pages of articles, styles and scripts included. */
export function toSiteVersion(): string {
  return toVersion([...siteSources, ...packages])
}

/** Stands for that code and the settings that pages depend on. */
export function toBuildVersion(): string {
  const { siteUrl, dataLicence, language } = settings
  return hash('sha256', JSON.stringify([toSiteVersion(), siteUrl, dataLicence, language]))
}

/** Stands for the code that draws pictures. */
export function toPictureVersion(): string {
  return toVersion([...pictureSources, ...packages])
}

function toVersion(sources: readonly string[]): string {
  const parts = sources
    .flatMap(findFiles)
    .map((path) => [path, hash('sha256', readFileSync(join(root, path)))])
  return hash('sha256', JSON.stringify([process.version, process.versions['icu'], parts]))
}

function findFiles(source: string): readonly string[] {
  const place = join(root, source)
  return statSync(place).isDirectory() ? findPaths(place).map((path) => `${source}/${path}`) : [source]
}
