/**
 * The only place that reads the environment. A bad value is a clear error at the start. What the publisher states in
 * `site.yaml` is joined here: the environment wins. Errors in that file are reported with those of the texts.
 */
import { isAbsolute, relative, resolve } from 'node:path'
import { type Language, languages } from './locale/languages.ts'
import type { Accent } from './publisher/accent.ts'
import { loadSiteFile, type LoadedSite, type Logo } from './publisher/load-site-file.ts'
import { emptySiteFile, toSiteUrl } from './publisher/site-file.ts'

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
  readonly publisher: Publisher
}

/** What the publisher says of the site in `site.yaml`; null where nothing is said. */
export type Publisher = {
  readonly name: string | null
  readonly tagline: string | null
  /** Markdown. */
  readonly intro: string | null
  readonly footer: string | null
  readonly accent: Accent | null
  readonly logo: Logo | null
}

/**
 * Settings from `environment` and from what `load` finds in the folder of the texts. Throws an Error that names the
 * variable, its value and what was expected.
 */
export async function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  load: (folder: string) => Promise<Pick<LoadedSite, 'stated' | 'logo'>> = async () => ({
    stated: emptySiteFile,
    logo: null,
  }),
): Promise<Settings> {
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
  const { stated, logo } = await load(corpusDir)
  const { name, tagline, intro, footer, accent } = stated
  return {
    corpusDir,
    tablesDir,
    outDir,
    siteUrl: readSiteUrl(environment['SITE_URL']) ?? stated.url,
    dataLicence: environment['DATA_LICENCE']?.trim() || stated.licence,
    language: readLanguage(environment['SITE_LANG']) ?? stated.lang ?? 'en',
    publisher: { name, tagline, intro, footer, accent, logo },
  }
}

export const settings: Settings = await readOrEnd()

// For `locale/language.ts`, which scripts for browsers share: they have no settings. Not as an assignment, in which the
// bundler would replace the variable too.
Object.assign(process.env, { SITE_LANGUAGE: settings.language })

/** A bad setting ends the process with one line, not a stack trace. */
async function readOrEnd(): Promise<Settings> {
  try {
    return await readSettings(process.env, loadSiteFile)
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
  const url = toSiteUrl(value)
  if (url === null) {
    throw new Error(
      `Unexpected SITE_URL=${JSON.stringify(value)}, expected an address like https://example.org/reader/`,
    )
  }
  return url
}

function readLanguage(value: string | undefined): Language | null {
  if (value === undefined || value === '') return null
  const language = languages.find((one) => one === value)
  if (!language)
    throw new Error(`Unexpected SITE_LANG=${JSON.stringify(value)}, expected ${languages.join(' or ')}`)
  return language
}
