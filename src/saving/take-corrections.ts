import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AstroIntegration } from 'astro'
import { correctionsEndpoint, type SaveAnswer } from '../correcting/endpoint.ts'
import { settings } from '../settings.ts'
import { findRefusal } from './guard.ts'

/** The most that a request may hold, in bytes. */
const largestRequest = 200_000

/**
 * An integration that, in development, takes corrections from the server's own pages and writes them into the files: see
 * `src/correcting/save.ts`. The watcher of the corpus then makes the pages anew.
 */
export function takeCorrections(): AstroIntegration {
  return {
    name: 'take-corrections',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(correctionsEndpoint, (request: IncomingMessage, response: ServerResponse) => {
          const answer = (status: number, said: SaveAnswer): void => {
            response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
            response.end(JSON.stringify(said))
          }
          const refusal = findRefusal(request.method, request.headers, request.socket.localPort)
          if (refusal) return answer(refusal.status, { reason: refusal.reason })
          // Loaded late, by the server: what loaded this file is closed by now.
          const load = <Module>(name: string): Promise<Module> =>
            server.ssrLoadModule(name) as Promise<Module>
          readBody(request)
            .then(async (body) => {
              const { answerCorrections } = await load<typeof import('./answer.ts')>('/src/saving/answer.ts')
              const { getReading } = await load<typeof import('../corpus/shared-corpus.ts')>(
                '/src/corpus/shared-corpus.ts',
              )
              const { corpusDir, tablesDir } = settings
              const desk = { articles: (await getReading()).articles, corpusDir, tablesDir }
              const { status, said, written } = await answerCorrections(body, desk)
              for (const file of written) logger.info(`Wrote corrections into ${file}`)
              answer(status, said)
            })
            .catch((error: unknown) => answer(500, { reason: String(error) }))
        })
      },
    },
  }
}

/** The text of a request, or null for one that is too large. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    // Read to its end all the same, so that the answer arrives.
    if (bytes <= largestRequest) parts.push(part)
  }
  return bytes <= largestRequest ? Buffer.concat(parts).toString('utf8') : null
}
