import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openFetch } from '../../../src/search/engine/fetch-parts.ts'

const folder = new URL('https://gull.example/search/')
/** Each file: bytes that say where they stand. */
const bytes = Uint8Array.from({ length: 4000 }, (_, index) => index % 251)
const asked: string[] = []
let givesParts = true
let status = 200

beforeEach(() => {
  asked.length = 0
  givesParts = true
  status = 200
  vi.stubGlobal('fetch', (url: URL, { headers, cache }: { headers: { range?: string }; cache: string }) => {
    const [, from = '', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
    asked.push(`${url.pathname.slice(8)} ${headers.range ?? 'all'}${cache === 'default' ? '' : ` ${cache}`}`)
    if (status !== 200) return Promise.resolve(new Response(null, { status }))
    return Promise.resolve(
      givesParts && from !== ''
        ? new Response(bytes.slice(Number(from), Number(to) + 1), { status: 206 })
        : new Response(bytes),
    )
  })
})
afterEach(() => vi.unstubAllGlobals())

const open = (onGone = (): void => {}) => openFetch(folder, onGone)

test('parts that are asked for at one time and lie near are fetched together, others apart', async () => {
  const fetchPart = open()
  const parts = await Promise.all([
    fetchPart('a', 700, 10),
    fetchPart('a', 0, 100),
    fetchPart('a', 1311, 10),
    fetchPart('b', 50, 10),
  ])
  expect(asked).toEqual(['a bytes=0-709', 'a bytes=1311-1320', 'b bytes=50-59'])
  expect(parts.map((part) => [part[0], part[1]])).toEqual([
    [bytes[700], bytes[701]],
    [0, 1],
    [bytes[1311], bytes[1312]],
    [50, 51],
  ])
  expect(parts.map(({ length }) => length)).toEqual([10, 100, 10, 10])
})

test('a long part goes as far as it goes, whatever shorter one begins in it', async () => {
  const fetchPart = open()
  await Promise.all([fetchPart('a', 0, 1000), fetchPart('a', 10, 10), fetchPart('a', 1500, 10)])
  expect(asked).toEqual(['a bytes=0-1509'])
})

test('a server that gives the whole is asked once for each file, and six of them are kept', async () => {
  givesParts = false
  const fetchPart = open()
  for (const file of ['a', 'b', 'c', 'd', 'e', 'f']) await fetchPart(file, 100, 10)
  expect([...(await fetchPart('a', 200, 2))]).toEqual([200, 201])
  expect(asked).toHaveLength(6)
  await fetchPart('g', 100, 10)
  await fetchPart('b', 100, 10)
  expect(asked).toHaveLength(7)
  await fetchPart('a', 100, 10)
  expect(asked).toHaveLength(8)
})

test('a whole file is asked for as such', async () => {
  expect(await open()('a', 0, null)).toHaveLength(4000)
  expect(asked).toEqual(['a all'])
})

test('a file that is gone is told, another failure is not', async () => {
  let gone = 0
  const fetchPart = open(() => void gone++)
  status = 404
  await expect(fetchPart('a', 0, 10)).rejects.toThrow('Unexpected status 404 for a')
  expect(gone).toBe(1)
  status = 500
  await expect(fetchPart('a', 0, null)).rejects.toThrow('Unexpected status 500 for a')
  expect(gone).toBe(1)
})
