import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is not answered, with the status of HTTP that says so. */
export type Refused = { readonly status: number; readonly reason: string }

/** The names by which a browser on this machine calls it. */
const ownNames = ['localhost', '127.0.0.1', '[::1]']

/**
 * Why a request to change files is refused; null where it is one of this server's own pages. `port` is the one that it
 * came in at. Another name of this machine is refused too: a page elsewhere can have its own name lead here.
 */
export function findRefusal(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  port: number | undefined,
): Refused | null {
  if (method !== 'POST') return { status: 405, reason: 'Expected a POST' }
  const host = headers.host ?? ''
  const hosts = ownNames.flatMap((name) => [
    `${name}:${port}`,
    ...(port === 80 || port === 443 ? [name] : []),
  ])
  if (!hosts.includes(host))
    return { status: 403, reason: `Unexpected host, expected one of ${hosts.join(', ')}` }
  const { origin } = headers
  if (origin !== `http://${host}` && origin !== `https://${host}`)
    return { status: 403, reason: 'Unexpected origin, expected a page of this server' }
  if (!/^application\/json(?:;|$)/i.test(headers['content-type'] ?? ''))
    return { status: 403, reason: 'Unexpected content type, expected application/json' }
  return null
}
