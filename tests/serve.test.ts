import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import os from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from '../scripts/serve.ts'

const home = mkdtempSync(join(os.tmpdir(), 'served-'))
const folder = join(home, 'dist')
let site: Served

const writeSite = (place: string, page: string): void => {
  mkdirSync(join(place, '_astro'), { recursive: true })
  writeFileSync(join(place, 'index.html'), page)
  writeFileSync(join(place, '404.html'), 'no such page')
  writeFileSync(join(place, '_astro', 'a.1b2c.css'), 'p{}')
  writeFileSync(join(place, '.dossier'), 'ours')
}

/** What a path gives as it is written: a browser would first take ".." out of it. */
const ask = (
  path: string,
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(site.url)
    request({ host: hostname, port, path: pathname + path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      )
    })
      .on('error', reject)
      .end()
  })

beforeAll(async () => {
  writeSite(folder, 'first page')
  site = await serve({ folder, base: '/foo/' })
})
afterAll(async () => {
  await site.close()
  rmSync(home, { recursive: true })
})

test('a build that replaces the folder is served at once: pages whole, those that went as missing', async () => {
  writeFileSync(join(folder, 'gone.html'), 'here')
  expect(await ask('')).toMatchObject({ status: 200, text: 'first page' })
  expect((await ask('gone.html')).text).toBe('here')
  const longer = 'second page, and longer than the first '.repeat(5000)
  writeSite(join(home, 'next'), longer)
  renameSync(folder, join(home, 'last'))
  renameSync(join(home, 'next'), folder)
  expect((await ask('index.html')).text).toBe(longer)
  expect(await ask('gone.html')).toMatchObject({ status: 404, text: 'no such page' })
  rmSync(folder, { recursive: true })
  expect((await ask('index.html')).status).toBe(404)
  writeSite(folder, 'third page')
  expect((await ask('')).text).toBe('third page')
})

test('only reading is allowed, and only what a site shows', async () => {
  expect(await ask('', 'HEAD')).toMatchObject({ status: 200, text: '' })
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect(await ask('', method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  for (const path of [
    '.dossier',
    '_astro',
    '_astro/',
    '%00',
    '%ff',
    '../dist/index.html',
    '..%2fdist%2findex.html',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
})

test('parts of a file are sent, and what is no part of it is refused', async () => {
  const part = (range: string): ReturnType<typeof ask> => ask('404.html', 'GET', { range: `bytes=${range}` })
  expect(await part('3-6')).toMatchObject({ status: 206, text: 'such' })
  expect(await part('8-')).toMatchObject({ status: 206, text: 'page' })
  expect(await part('-4')).toMatchObject({ status: 206, text: 'page' })
  expect(await part('99-')).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */12' } })
})

test('compressed files go to those who take them, with the type of what they hold', async () => {
  writeFileSync(join(folder, '404.html.br'), brotliCompressSync('no such page'))
  expect(await ask('404.html', 'GET', { 'accept-encoding': 'gzip, br' })).toMatchObject({
    status: 200,
    headers: { 'content-encoding': 'br', 'content-type': 'text/html; charset=utf-8' },
  })
  expect((await ask('404.html')).text).toBe('no such page')
})

test('a name with a hash is kept for good, a page is asked for again', async () => {
  expect((await ask('_astro/a.1b2c.css')).headers['cache-control']).toContain('immutable')
  const { etag } = (await ask('')).headers
  expect((await ask('', 'GET', { 'if-none-match': String(etag) })).status).toBe(304)
})
