/** The one place that reads the environment. A bad value is a clear error at start, not a surprise later. */
import { isAbsolute, relative, resolve } from 'node:path'
import { type Language, languages } from './locale/language.ts'

export type Settings = {
  /** Folder of the article files; default `corpus`. */
  readonly corpusDir: string
  /** Folder the site is written to; default `dist`. */
  readonly outDir: string
  /** Absolute http(s) address with a trailing slash, or null: then canonical links, feeds and sitemap stay relative or are left out. */
  readonly siteUrl: string | null
  /** Under which terms the tables in `data/` may be used, in the publisher's words; null when not stated. */
  readonly dataLicence: string | null
  /** In which language the site speaks (not its articles); default `en`. */
  readonly language: Language
}

/** Settings from `environment`. Throws an Error that names the variable, the value and what is expected. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const corpusDir = readFolder(environment, 'CORPUS_DIR', 'corpus')
  const outDir = readFolder(environment, 'OUT_DIR', 'dist')
  // A build empties OUT_DIR first: it must not hold, nor lie in, what an editor or we wrote.
  for (const kept of [corpusDir, '.']) {
    if (isWithin(kept, outDir) || (kept === corpusDir && isWithin(outDir, corpusDir))) {
      throw new Error(
        `Unexpected OUT_DIR=${JSON.stringify(outDir)}, expected a folder of its own: a build would empty ${JSON.stringify(kept)}`,
      )
    }
  }
  const dataLicence = environment['DATA_LICENCE']?.trim() || null
  return {
    corpusDir,
    outDir,
    siteUrl: readSiteUrl(environment['SITE_URL']),
    dataLicence,
    language: readLanguage(environment['SITE_LANG']),
  }
}

export const settings: Settings = readOrEnd()

/** A bad setting is one line for a person, not a stack trace. */
function readOrEnd(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

/** True where a path is a folder or lies below it. */
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
