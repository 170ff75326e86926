import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export type Served = {
  /** Address of the site's first page, with the port that was free and a trailing slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

export type ServeOptions = {
  readonly folder: string
  /** Path the site hangs under, with a slash at both ends: `/`, `/foo/bar/`. */
  readonly base?: string
  /** First port to try; 0 takes any free one. */
  readonly port?: number
  /** Ports to try after the first is found taken. */
  readonly tries?: number
  /** True where files change while they are served: each is looked at anew. */
  readonly isChanging?: boolean
}

/**
 * Serves a folder of static files on 127.0.0.1 as the plainest host would: a file is found by its exact path,
 * `index.html` stands for the base, anything else is `404.html` with status 404. No rewriting of addresses. Files
 * that `npm run compress` made are sent to browsers that take them; those with a hash in their name are kept for good.
 */
export async function serve({
  folder,
  base = '/',
  port = 0,
  tries = 0,
  isChanging = false,
}: ServeOptions): Promise<Served> {
  const files = sirv(folder, {
    extensions: [],
    etag: true,
    dotfiles: false,
    dev: isChanging,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      response.setHeader('x-content-type-options', 'nosniff')
    },
  })
  const missingPage = join(folder, '404.html')
  const server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      if (request.method === 'HEAD') return void response.end()
      response.end(existsSync(missingPage) ? readFileSync(missingPage) : 'Not found')
    }
    const address = request.url ?? '/'
    if (`${address}/` === base) return void response.writeHead(301, { location: base }).end()
    if (!address.startsWith(base)) return missing()
    if (!isPlainRange(request.headers.range)) delete request.headers.range
    const rest = address.slice(base.length)
    request.url = rest === '' || rest.startsWith('?') ? `/index.html${rest}` : `/${rest}`
    files(request, response, missing)
  })
  await listen(server, port, tries)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** False for "bytes=9-5" and "bytes=-5", which sirv cannot read: the whole file is an answer to these too. */
function isPlainRange(range = 'bytes=0-'): boolean {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? []
  return start !== undefined && (end === '' || Number(start) <= Number(end))
}

/** Binds the first free of `tries + 1` ports from `port` on; rejects with the system's error when none is. */
async function listen(server: Server, port: number, tries: number): Promise<void> {
  for (let next = port; ; next++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(next, '127.0.0.1', () => {
          server.removeListener('error', reject)
          resolve()
        })
      })
      return
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || next >= port + tries) throw error
    }
  }
}
