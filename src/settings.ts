/** The only place that reads the environment. A bad value is a clear error at the start. */
import { isAbsolute, relative, resolve } from 'node:path'
import { type Language, languages } from './locale/language.ts'

/** The settings of a build. */
export type Settings = {
  /** Folder of the article files; `corpus` by default. */
  readonly corpusDir: string
  /** Folder whose tables serve the texts; null: the tables beside them. */
  readonly tablesDir: string | null
  /** Folder the site is written to; `dist` by default. */
  readonly outDir: string
  /**
   * Absolute http(s) address with a trailing slash. Null leaves out canonical links and the sitemap and makes links in
   * feeds relative.
   */
  readonly siteUrl: string | null
  /** Licence of the tables in `data/` in the publisher's words; null when not stated. */
  readonly dataLicence: string | null
  /** Language of the interface, not of the articles; `en` by default. */
  readonly language: Language
}

/** Settings from `environment`. Throws an Error that names the variable, its value and what was expected. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const corpusDir = readFolder(environment, 'CORPUS_DIR', 'corpus')
  const outDir = readFolder(environment, 'OUT_DIR', 'dist')
  const tablesDir = readFolder(environment, 'TABLES_DIR', '') || null
  // A build replaces OUT_DIR, so it must neither contain nor lie in the corpus, nor contain this project or the tables.
  for (const kept of [corpusDir, ...(tablesDir === null ? [] : [tablesDir]), '.']) {
    if (isWithin(kept, outDir) || (kept === corpusDir && isWithin(outDir, corpusDir))) {
      throw new Error(
        `Unexpected OUT_DIR=${JSON.stringify(outDir)}, expected a folder of its own: a build would empty ${JSON.stringify(kept)}`,
      )
    }
  }
  const dataLicence = environment['DATA_LICENCE']?.trim() || null
  return {
    corpusDir,
    tablesDir,
    outDir,
    siteUrl: readSiteUrl(environment['SITE_URL']),
    dataLicence,
    language: readLanguage(environment['SITE_LANG']),
  }
}

export const settings: Settings = readOrEnd()

/** A bad setting ends the process with one line, not a stack trace. */
function readOrEnd(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

/** True for a folder itself and for every path below it. */
function isWithin(place: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(place))
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

function readFolder(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: string,
): string {
  const value = environment[name]
  if (value === undefined || value === '') return fallback
  if (value.trim() === '' || value.includes('\0')) {
    throw new Error(`Unexpected ${name}=${JSON.stringify(value)}, expected the path of a folder`)
  }
  return value
}

function readSiteUrl(value: string | undefined): string | null {
  if (value === undefined || value === '') return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `Unexpected SITE_URL=${JSON.stringify(value)}, expected an address like https://example.org/reader/`,
    )
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

function readLanguage(value: string | undefined): Language {
  if (value === undefined || value === '') return 'en'
  const language = languages.find((one) => one === value)
  if (!language)
    throw new Error(`Unexpected SITE_LANG=${JSON.stringify(value)}, expected ${languages.join(' or ')}`)
  return language
}
