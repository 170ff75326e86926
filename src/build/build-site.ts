/**
 * Reads the corpus and builds its site. The site is built beside its folder and moved there when it is complete: after
 * an error in the corpus, a failure or a kill, the last site is still in place.
 */
import { fileURLToPath } from 'node:url'
import { openOwnCache } from '../cache/cache.ts'
import { takeFaults } from '../cache/page-faults.ts'
import { setKeep } from '../cache/keep.ts'
import { openOutput, takeOver } from '../cache/output.ts'
import { toBuildVersion } from '../cache/version.ts'
import type { CslRecord } from '../citing/record.ts'
import { loadCorpus } from '../corpus/load-corpus.ts'
import { toReport, toStrict } from '../corpus/report.ts'
import { setReading } from '../corpus/shared-corpus.ts'
import { addresses } from '../links.ts'
import { linksAt } from '../data/files.ts'
import { toReference, writeReferences } from '../data/references.ts'
import { type PictureFile, toPictureFiles } from '../pictures/files.ts'
import { writePictures } from '../pictures/write.ts'
import { setSections } from '../sections.ts'
import { settings } from '../settings.ts'
import { siteName } from '../site-name.ts'
import type { Corpus } from '../types.ts'
import { toSections } from '../views/article/sections.ts'
import { writeScripts } from './bundle.ts'
import { writeHeaders } from './headers.ts'
import { openProgress } from './progress.ts'
import { tellEngines } from './robots-sitemap.ts'
import { writeOffline } from './service-worker.ts'
import { openPlace, type Staging } from './staging.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds the site of the corpus in the settings. Sets the exit code to 1 where its folder or a table cannot be read or,
 * if `strict`, a text leaves an error or a warning or a page cannot be made; other errors are thrown.
 */
export async function buildSite({ strict = false }: { readonly strict?: boolean } = {}): Promise<void> {
  const place = openPlace(settings.outDir)
  try {
    const corpus = await readCorpus(strict)
    const files = new Map(corpus?.articles.map(({ id, source }) => [addresses.article(id), source.file]))
    if (corpus !== null) await makeSite(place, toBesides(corpus))
    const faults = takeFaults()
    for (const { file, page, reason } of faults)
      console.error(
        `${file ?? files.get(page) ?? settings.corpusDir}:1:1 ${page} could not be made and is left out: ${reason}`,
      )
    if (corpus === null || (strict && faults.length > 0)) process.exitCode = 1
    else finish(place)
  } finally {
    place.discard()
  }
}

/** Reads the corpus, prints errors and warnings, and hands it to the pages. Null where nothing is to be built. */
async function readCorpus(strict: boolean): Promise<Corpus | null> {
  const progress = openProgress()
  const cache = openOwnCache('parses')
  const corpus = await loadCorpus({
    paths: [settings.corpusDir],
    tables: settings.tablesDir,
    cache,
    note: (done, total) => progress.note('Texts', done, total),
  })
  progress.end()
  cache.sweep()
  openOwnCache('code').sweep()
  openOwnCache('images').sweep()
  const messages = strict ? toStrict(corpus.messages) : corpus.messages
  const { errors, warnings } = toReport(messages)
  // What becomes of the publisher's colour is nothing to correct, but the publisher will want to know.
  for (const { file, line, column, reason } of corpus.messages.filter(({ ruleId }) => ruleId === 'contrast'))
    console.log(`${file}:${line}:${column} ${reason}`)
  for (const line of [...warnings, ...errors]) console.error(line)
  const stops = strict ? messages.filter(({ severity }) => severity === 'error') : corpus.stops
  if (stops.length > 0) {
    console.error(
      `${strict ? 'Errors and warnings' : 'Errors in tables or settings'}: ${stops.length}, each told above. Nothing was built.`,
    )
    return null
  }
  setReading(corpus)
  setSections(toSections(corpus))
  return corpus
}

/** What the build writes besides pages. */
type Besides = {
  readonly references: readonly CslRecord[]
  readonly pictures: readonly PictureFile[]
  /** Addresses of pages that lead on to another. */
  readonly aliases: readonly string[]
}

/** There are pictures only where the site has an address: services that show a link could not fetch them otherwise. */
function toBesides(corpus: Corpus): Besides {
  const { siteUrl, publisher } = settings
  const { tagline, accent } = publisher
  const toLink = siteUrl === null ? null : linksAt(siteUrl)
  return {
    aliases: corpus.articles.flatMap((article) => article.aliases.map(addresses.article)),
    references: corpus.articles.map((article) => toReference(article, toLink, siteName)),
    pictures:
      siteUrl === null
        ? []
        : toPictureFiles(corpus, { name: siteName, tagline, colour: accent?.light ?? null }),
  }
}

async function makeSite(place: Staging, { references, pictures, aliases }: Besides): Promise<void> {
  const version = toBuildVersion()
  const caches = {
    pages: openOwnCache('pages'),
    terms: openOwnCache('terms'),
    scripts: openOwnCache('scripts'),
  }
  setKeep((name) => caches[name], version)
  const { folder } = place
  const { build } = await import('astro')
  await build({ root, outDir: folder, logLevel: 'warn' })
  takeOver('_astro', folder, settings.outDir)
  const write = openOutput(folder, settings.outDir)
  writeReferences(references, write)
  const progress = openProgress()
  writePictures(pictures, {
    write,
    cache: openOwnCache('pictures'),
    note: (done) => progress.note('Pictures', done, pictures.length),
  })
  progress.end()
  tellEngines(folder, aliases)
  await writeScripts(folder)
  await writeOffline(folder)
  writeHeaders(folder)
  for (const cache of Object.values(caches)) cache.sweep()
}

function finish(place: Staging): void {
  place.publish()
  if (settings.siteUrl === null)
    console.log(
      'SITE_URL is not set, nor `url` in site.yaml: no canonical links, no sitemap, no pictures for links; links in feeds and tables are relative.',
    )
  console.log(`The site is in ${settings.outDir}. ${Math.round(performance.now() / 100) / 10} s`)
}
