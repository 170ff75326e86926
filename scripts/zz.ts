import { toArticles } from './bench/articles.ts'
import { toSearchFiles } from '../src/search/build/pack.ts'
import { gunzipSync, gzipSync } from 'node:zlib'
for (const n of (process.argv[2] ?? '1000,10000').split(',').map(Number)) {
  const packed = toArticles(n)
  const t0 = performance.now()
  const { files, says } = toSearchFiles(packed)
  const t1 = performance.now()
  const boot = JSON.parse(gunzipSync(files.get('boot.bin')!).toString())
  let all = 0; for (const b of files.values()) all += b.length
  let t = 0; for (const [name] of boot.texts) t += files.get(name)!.length
  const z = (x: unknown) => gzipSync(JSON.stringify(x), { level: 9 }).length
  console.log(n, says, 'files', files.size, 'all', all, 'boot', files.get('boot.bin')!.length, 'index', all - t, 'texts', t, Math.round(t1 - t0), 'ms')
  console.log(' lengths', boot.lengths.map(z), 'units', z(boot.units), 'segments', boot.segments.map(z), 'firsts', z(boot.segments[0].postings.firsts), 'sizes', z(boot.segments[0].postings.sizes), 'blocks', boot.segments[0].postings.sizes.length, boot.segments[0].postings.sizes.reduce((a: number, b: number) => a + b, 0), boot.segments[0].endings.sizes.reduce((a: number, b: number) => a + b, 0), 'files', z(boot.segments[0].files), 'texts', z(boot.texts))
}
