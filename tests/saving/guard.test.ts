import { expect, test } from 'vitest'
import { findRefusal } from '../../src/saving/guard.ts'

const own = { host: 'localhost:4321', origin: 'http://localhost:4321', 'content-type': 'application/json' }
const statusOf = (headers: Readonly<Record<string, string | undefined>>, method = 'POST', port = 4321) =>
  findRefusal(method, headers, port)?.status ?? null

test.each(['localhost:4321', '127.0.0.1:4321', '[::1]:4321'])(
  'a page of this server at %s may ask',
  (host) => {
    expect(statusOf({ ...own, host, origin: `http://${host}` })).toBeNull()
    expect(statusOf({ ...own, host, origin: `https://${host}`, 'content-type': 'application/json; charset=utf-8' })).toBeNull() // prettier-ignore
  },
)

test('at the port of the web the host has none', () => {
  expect(statusOf({ ...own, host: 'localhost', origin: 'http://localhost' }, 'POST', 80)).toBeNull()
  expect(statusOf({ ...own, host: 'localhost', origin: 'http://localhost' })).toBe(403)
})

test.each([
  ['a name of somebody else that leads here', { host: 'evil.example:4321', origin: 'http://evil.example:4321' }],
  ['this machine at another port', { host: 'localhost:4322', origin: 'http://localhost:4322' }],
  ['a name that begins as ours', { host: 'localhost.evil.example:4321', origin: 'http://localhost.evil.example:4321' }],
  ['no host', { host: undefined }],
  ['a page of somebody else', { origin: 'https://evil.example' }],
  ['a page of another server here', { origin: 'http://localhost:8080' }],
  ['a page by another of our names', { origin: 'http://127.0.0.1:4321' }],
  ['a page without an origin', { origin: 'null' }],
  ['nobody', { origin: undefined }],
  ['a form', { 'content-type': 'text/plain' }],
  ['a form that mentions JSON', { 'content-type': 'text/plain; application/json' }],
  ['no type', { 'content-type': undefined }],
])('%s may not', (_, headers) => {
  expect(statusOf({ ...own, ...headers })).toBe(403)
}) // prettier-ignore

test.each(['GET', 'OPTIONS', 'PUT', undefined])('%s changes nothing', (method) => {
  expect(findRefusal(method, own, 4321)?.status).toBe(method === 'POST' ? undefined : 405)
})
