/**
 * `npm run bench [-- COUNT…]`: builds invented corpora of growing size (14, 100 and 500 articles unless counts are
 * given) and prints what a build costs and what a page weighs. `npm run bench -- search [COUNT…]` measures search
 * instead, beside Pagefind, over 100, 1,000, 2,000 and 10,000 articles; `npm run bench -- prose FILE…` over articles
 * that people wrote, beside MiniSearch too (see prose.ts). `npm run bench -- build [SMALL LARGE]` measures how the
 * cost of a build grows from 1,000 to 5,000 articles, and what is kept from one build to the next saves; it
 * takes some ten minutes, longer with a SITE_URL, which adds a picture for each article. `npm run bench -- pages [RUNS]` lets Lighthouse judge one page of each type as a phone, the median
 * of five runs. `npm run bench -- fuzz [FILES [SEED]]` looks for files that break the reading: 100,000 take
 * some ten minutes. `npm run bench -- growth [all]` reads texts of many shapes at two lengths, and prints those whose
 * time grows faster than their length to the power of 1.3 or is more than five seconds, or with `all` how it grows for
 * each; fuzz ends with the same. Timings live only here; they are this machine's and say little about another.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { measureBuilds, runBuild } from './build.ts'
import { fuzz } from './fuzz.ts'
import { findSteep } from './growth.ts'
import { measurePages } from './pages.ts'
import { measureProse } from './prose.ts'
import { isBuilt, measureSearch } from './search.ts'
import { generateCorpus } from './generate.ts'

type Row = Readonly<Record<string, string | number>>

const root = fileURLToPath(new URL('../..', import.meta.url))
if (process.argv[2] === 'fuzz' && process.argv.slice(3).some((word) => !/^\d+$/.test(word)))
  throw new Error('Unexpected argument, expected numbers: npm run bench -- fuzz 1000')
if (process.argv[2] === 'growth' && process.argv.slice(3).some((word) => word !== 'all'))
  throw new Error('Unexpected argument, expected: npm run bench -- growth [all]')
if (process.argv[2] === 'fuzz') {
  const [runs = 100_000, seed = Date.now() % 1_000_000] = process.argv.slice(3).map(Number)
  process.exit((await fuzz(runs, seed)) ? 0 : 1)
}
if (process.argv[2] === 'growth') process.exit(findSteep(process.argv[3] === 'all') ? 0 : 1)
if (process.argv[2] === 'prose') {
  await measureProse(process.argv.slice(3))
  process.exit(0)
}
const isSearch = process.argv[2] === 'search'
const isBuild = process.argv[2] === 'build'
const isPages = process.argv[2] === 'pages'
const stated = process.argv.slice(isSearch || isBuild || isPages ? 3 : 2).map(Number)
if (stated.some((count) => !Number.isInteger(count) || count < 1)) {
  throw new Error('Unexpected argument, expected numbers of articles: npm run bench -- 14 100')
}
const usual = isSearch ? [100, 1000, 2000, 10_000] : isBuild ? [1000, 5000] : [14, 100, 500]
const counts = stated.length > 0 ? stated : usual

const work = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
const builds: Row[] = []
const weights: Row[] = []
if (isSearch) {
  const out = join(work, 'site')
  runBuild(resolve(root, 'corpus'), out, work)
  if (!isBuilt(out)) throw new Error('Expected a search page in the built site')
  await measureSearch(counts, out)
} else if (isBuild) {
  measureBuilds(counts, work)
} else if (isPages) {
  const out = join(work, 'site')
  runBuild(resolve(root, 'corpus'), out, work)
  await measurePages(out, stated[0] ?? 5)
} else {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}\n`,
  )
  measure('corpus', resolve(root, 'corpus'))
  for (const count of counts) {
    const folder = join(work, `corpus-${count}`)
    generateCorpus(folder, count)
    measure(`${count} invented`, folder)
  }
  console.log('Build')
  console.table(builds)
  console.log('Page weights in kB: raw / gzip / brotli')
  console.table(weights)
}

function measure(name: string, corpus: string): void {
  const out = join(work, 'dist')
  rmSync(out, { recursive: true, force: true })
  const { seconds, megabytes } = runBuild(corpus, out, work)
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0)
  const articles = paths.filter((path) => dirname(path) === join(out, 'articles'))
  builds.push({
    corpus: name,
    articles: articles.length,
    'build s': seconds.toFixed(1),
    'ms / article': ((seconds * 1000) / articles.length).toFixed(0),
    'peak MB': megabytes.toFixed(0),
    files: paths.length,
    'output MB': (bytes / 1e6).toFixed(1),
  })
  const sorted = articles.toSorted((a, b) => statSync(a).size - statSync(b).size)
  weights.push({
    corpus: name,
    home: toWeight([join(out, 'index.html')]),
    'median article': toWeight([sorted[Math.floor(sorted.length / 2)] ?? '']),
    'heaviest page': toWeight([
      paths
        .filter((path) => path.endsWith('.html'))
        .toSorted((a, b) => statSync(b).size - statSync(a).size)[0] ?? '',
    ]),
    style: toWeight(paths.filter((path) => path.endsWith('.css'))),
    'search script': toWeight(paths.filter((path) => path.endsWith('.js'))),
    'search files': toWeight(
      paths.filter((path) => path.startsWith(join(out, 'search')) && path.endsWith('.bin')),
    ),
  })
}

function toWeight(paths: readonly string[]): string {
  const contents = paths.filter((path) => path !== '').map((path) => readFileSync(path))
  const kilobytes = (toSize: (content: Buffer) => number): string =>
    (contents.reduce((sum, content) => sum + toSize(content), 0) / 1000).toFixed(1)
  return [
    kilobytes((content) => content.length),
    kilobytes((content) => gzipSync(content, { level: 9 }).length),
    kilobytes((content) => brotliCompressSync(content).length),
  ].join(' / ')
}
