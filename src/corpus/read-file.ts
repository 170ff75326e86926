import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { readText } from '../text/formats/decode.ts'
import { toPrintable } from '../text/strings/printable.ts'
import type { Message } from '../types.ts'

/** What reading a corpus needs of a disk. */
export type Effects = {
  readonly readFile: (file: string) => Uint8Array | Promise<Uint8Array>
}

/** Read in one go: for thousands of small files that costs a third of what waiting for each costs. */
export const disk: Effects = { readFile: (file) => readFileSync(file) }

/** A file's bytes, or the file with an error on it that says why there are none. */
export async function loadBytes(name: string, effects: Effects): Promise<Uint8Array | VFile> {
  try {
    return await effects.readFile(name)
  } catch (error) {
    return toFailed(name, error)
  }
}

/** A file's text; what cannot be read as text is an error on the file, whose text is then empty. */
export function toFile(name: string, bytes: Uint8Array): VFile {
  const decoded = readText(bytes)
  if (!decoded) return toNoted(name, 'Unexpected binary content, expected text: not read', true)
  const file = new VFile({ path: name, value: decoded.text })
  for (const repair of decoded.repairs) {
    file.info(`Text was ${repair}`, { place: { line: 1, column: 1 }, source: 'dossier', ruleId: 'encoding' })
  }
  return file
}

/** An empty file with an error on it that says why it could not be read. */
export function toFailed(place: string, error: unknown): VFile {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is none',
    EACCES: 'this user may not read it',
    EPERM: 'this user may not read it',
    ELOOP: 'its links go in a circle',
  }
  return toNoted(
    place,
    `Expected a file or folder that can be read: ${words[code] ?? (code || String(error))}`,
    true,
  )
}

/** An empty file with one message on it: an error, or a warning. */
export function toNoted(place: string, reason: string, fatal: boolean): VFile {
  const file = new VFile({ path: place })
  file.message(reason, { place: { line: 1, column: 1 }, source: 'dossier', ruleId: 'file' }).fatal = fatal
  return file
}

/** What is noted on a file, as data. */
export function toMessages(file: VFile): readonly Message[] {
  return file.messages.map((message): Message => ({
    file: file.path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
    ruleId: message.ruleId ?? 'dossier',
    source: message.source ?? 'dossier',
    // It may repeat what the file says.
    reason: toPrintable(message.reason),
  }))
}
