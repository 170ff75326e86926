import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Link = { readonly bitsPerSecond: number; readonly roundTrip: number }

export type LinkServer = {
  readonly url: string
  /** Answers from now on as over this link; null for none. */
  readonly model: (link: Link | null) => void
  /** Bytes of content sent since `reset`, pages and styles left out. */
  readonly sent: () => number
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/** What hosts pack on the way; search files are packed already. */
const packed: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** Serves a folder with parts of files (Range), over a modelled link, counting. */
export async function openLinkServer(folder: string): Promise<LinkServer> {
  let link: Link | null = null
  let count = 0
  // When the last byte now under way has arrived: all answers share the one line.
  let free = 0
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path)
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const type = packed[extname(file)]
    const whole = readFileSync(file)
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    const body = range
      ? whole.subarray(Number(range[1]), Number(range[2]) + 1)
      : type
        ? gzipSync(whole, { level: 9 })
        : whole
    const isCounted = !/\.(?:html|css)$/.test(path)
    const send = (): void => {
      if (isCounted) count += body.length
      response.writeHead(range ? 206 : 200, {
        'content-type': type ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': 'max-age=600',
        ...(type && !range ? { 'content-encoding': 'gzip' } : {}),
        ...(range ? { 'content-range': `bytes ${range[1]}-${range[2]}/${whole.length}` } : {}),
      })
      response.end(body)
    }
    if (!link) return send()
    const { roundTrip, bitsPerSecond } = link
    const now = performance.now()
    // Half a kilobyte stands for the headers.
    free = Math.max(free, now + roundTrip) + ((body.length + 500) * 8000) / bitsPerSecond
    setTimeout(send, free - now)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    model: (next) => {
      link = next
      free = 0
    },
    sent: () => count,
    reset: () => {
      count = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
