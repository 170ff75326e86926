/**
 * `npm run bench [-- COUNT…]`: builds invented corpora of growing size (14, 100 and 500 articles unless counts are
 * given) and prints what a build costs and what a page weighs. `npm run bench -- search [COUNT…]` measures search
 * instead, beside Pagefind, over 100, 1,000, 2,000 and 10,000 articles. Timings live only here; they are this
 * machine's and say little about another.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { isBuilt, measureSearch } from './bench/search.ts'
import { generateCorpus } from './generate.ts'

type Row = Readonly<Record<string, string | number>>

const root = fileURLToPath(new URL('..', import.meta.url))
const isSearch = process.argv[2] === 'search'
const stated = process.argv.slice(isSearch ? 3 : 2).map(Number)
if (stated.some((count) => !Number.isInteger(count) || count < 1)) {
  throw new Error('Unexpected argument, expected numbers of articles: npm run bench -- 14 100')
}
const counts = stated.length > 0 ? stated : isSearch ? [100, 1000, 2000, 10_000] : [14, 100, 500]

const work = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
const builds: Row[] = []
const weights: Row[] = []
if (isSearch) {
  const out = join(work, 'site')
  build(resolve(root, 'corpus'), out)
  if (!isBuilt(out)) throw new Error('Expected a search page in the built site')
  await measureSearch(counts, out)
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
  const { seconds, megabytes } = build(corpus, out)
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

function build(corpus: string, out: string): { readonly seconds: number; readonly megabytes: number } {
  const note = join(work, 'memory')
  // The child says its own peak when it ends; the system counts kilobytes.
  const hook = `import fs from 'node:fs';process.on('exit',()=>fs.writeFileSync(${JSON.stringify(note)},String(process.resourceUsage().maxRSS)))`
  const started = performance.now()
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(hook)}`,
      join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'),
      'build',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, CORPUS_DIR: corpus, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  )
  if (status !== 0)
    throw new Error(`Unexpected end of the build of ${corpus}:\n${stdout.slice(-2000)}${stderr}`)
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: Number(readFileSync(note, 'utf8')) / 1024,
  }
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
