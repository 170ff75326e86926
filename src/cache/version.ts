import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getSections } from '../sections.ts'
import { settings } from '../settings.ts'
import { findPaths } from './list-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** All code that decides how a file is parsed. A test checks that it imports nothing else. */
export const parserSources = [
  'src/text',
  'src/pipeline.ts',
  'src/corpus/parse-file.ts',
  'src/corpus/read-file.ts',
  'src/types.ts',
] as const
/** The code that decides how a page looks. */
const siteSources = ['src', 'astro.config.ts'] as const
/** The code that decides how a picture looks. */
const pictureSources = ['src/pictures'] as const
/** The versions of all packages; `toVersion` adds Node's and that of its language data. */
const packages = ['package-lock.json'] as const

/** A hash of the code that parses files: it changes with any edit, so that no older result is reused. */
export function toParserVersion(): string {
  return toVersion([...parserSources, ...packages])
}

/** A hash of the code that makes pages, including styles and scripts. */
export function toSiteVersion(): string {
  return toVersion([...siteSources, ...packages])
}

/** A hash of that code and of the settings and sections that pages depend on. */
export function toBuildVersion(): string {
  const { siteUrl, dataLicence, language, publisher } = settings
  return hash(
    'sha256',
    JSON.stringify([toSiteVersion(), siteUrl, dataLicence, language, publisher, getSections()]),
  )
}

/** A hash of the code that draws pictures. */
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
