import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { contentType } from 'mime-types'
import send from 'send'

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
}

/**
 * Serves a folder of static files on 127.0.0.1 as the plainest host would: a file is found by its exact path,
 * `index.html` stands for the base, anything else is `404.html` with status 404. No rewriting of addresses. Each file is
 * looked at anew, so that a build may replace the folder meanwhile. Files that `npm run compress` made are sent to
 * browsers that take them; those with a hash in their name are kept for good.
 */
export async function serve({ folder, base = '/', port = 0, tries = 0 }: ServeOptions): Promise<Served> {
  const missingPage = join(folder, '404.html')
  const server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(existsSync(missingPage) ? readFileSync(missingPage) : 'Not found')
    }
    const { url: address = '/', method = '' } = request
    if (method !== 'GET' && method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
    if (`${address}/` === base) return void response.writeHead(301, { location: base }).end()
    if (!address.startsWith(base)) return missing()
    const [name = ''] = address.slice(base.length).split(/[?#]/, 1)
    const path = `/${name === '' ? 'index.html' : name}`
    const packed = findPacked(folder, path, String(request.headers['accept-encoding']))
    send(request, packed?.path ?? path, { root: folder, index: false, cacheControl: false })
      .on('headers', (_, file: string) => {
        if (packed) {
          response.setHeader('content-encoding', packed.encoding)
          response.setHeader('content-type', contentType(extname(path)) || 'application/octet-stream')
        }
        response.setHeader('vary', 'Accept-Encoding')
        response.setHeader('x-content-type-options', 'nosniff')
        const isHashed = file.startsWith(join(folder, '_astro', sep))
        response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      })
      .on('directory', missing)
      // A file that went while it was sent, an address that is none: never the end of the server.
      .on('error', (error: SendError) => {
        if (response.headersSent) response.destroy()
        else if (error.status === 416) response.writeHead(416, error.headers).end()
        else missing()
      })
      .pipe(response)
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

type SendError = Error & { readonly status: number; readonly headers?: Record<string, string> }

/** What `npm run compress` made of a file, where there is such and the browser takes it. */
function findPacked(
  folder: string,
  path: string,
  accepted: string,
): { path: string; encoding: string } | null {
  for (const [encoding, ending] of Object.entries({ br: '.br', gzip: '.gz' }))
    if (accepted.includes(encoding) && existsSync(folder + path + ending))
      return { path: path + ending, encoding }
  return null
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
