import type { SaveAnswer } from '../correcting/endpoint.ts'
import { type CorpusOnDisk, planWrites } from './plan.ts'
import { readRequest } from './request.ts'

/** An answer to a request for corrections, with its status of HTTP and the files that were written. */
export type Answered = {
  readonly status: number
  readonly said: SaveAnswer
  readonly written: readonly string[]
}

/**
 * Says what corrections would change or, with the token of that answer, changes it. `body` is the text of a request, null
 * where it is too long. What cannot be done is told, and then nothing is written.
 */
export async function answerCorrections(body: string | null, desk: CorpusOnDisk): Promise<Answered> {
  const refuse = (status: number, reason: string): Answered => ({ status, said: { reason }, written: [] })
  if (body === null) return refuse(413, 'Unexpected length, expected fewer corrections at once')
  const request = readRequest(body)
  if (!request) return refuse(400, 'Unexpected request, expected corrections')
  try {
    const { changes, token, write } = await planWrites(request.corrections, desk)
    const said = { changes, token }
    if (request.dryRun) return { status: 200, said, written: [] }
    if (request.token !== token)
      return refuse(409, 'A file has changed since its changes were shown: nothing was written. Look at them again.')
    write()
    return { status: 200, said, written: changes.map(({ file }) => file) }
  } catch (error) {
    return refuse(422, error instanceof Error ? error.message : String(error))
  }
} // prettier-ignore
