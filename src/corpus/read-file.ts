import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { readText } from '../text/formats/decode.ts'
import { isMailFile, readMail } from '../text/formats/mail.ts'
import { fail } from '../text/messages/messages.ts'
import { toPrintable } from '../text/strings/printable.ts'
import type { Message, Severity } from '../types.ts'

/** The part of a file system that reading a corpus needs. */
export type Effects = {
  readonly readFile: (file: string) => Uint8Array | Promise<Uint8Array>
}

/** Synchronous, which takes a third of the time for thousands of small files. */
export const disk: Effects = { readFile: (file) => readFileSync(file) }

/** The bytes of a file, or an empty file with an error on it that gives the reason. */
export async function loadBytes(name: string, effects: Effects): Promise<Uint8Array | VFile> {
  try {
    return await effects.readFile(name)
  } catch (error) {
    return toFailed(name, error)
  }
}

/** A file with its text decoded. Binary content gives an empty file with an error on it. */
export function toFile(name: string, bytes: Uint8Array): VFile {
  const decoded = readText(bytes)
  if (!decoded) return toNoted(name, 'Unexpected binary content, expected text: not read', 'error')
  const file = new VFile({ path: name, value: decoded.text })
  for (const repair of decoded.repairs) {
    file.info(`Text was ${repair}`, { place: { line: 1, column: 1 }, source: 'dossier', ruleId: 'encoding' })
  }
  return file
}

/** An article file with its text decoded; of a mail or a web archive, what it holds is in `data.mail`. */
export async function toArticleFile(name: string, bytes: Uint8Array): Promise<VFile> {
  const file = toFile(name, bytes)
  if (!isMailFile(file) || file.messages.some(({ fatal }) => fatal)) return file
  const mail = await readMail(bytes)
  if (mail) file.data['mail'] = mail
  else fail(file, 'Unexpected content, expected a mail or web archive: not read', null, 'file')
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
    'error',
  )
}

/** An empty file with one message on it. */
export function toNoted(place: string, reason: string, severity: 'error' | 'warning'): VFile {
  const file = new VFile({ path: place })
  const message = file.message(reason, { place: { line: 1, column: 1 }, source: 'dossier', ruleId: 'file' })
  message.fatal = severity === 'error'
  return file
}

/** A message on a file that is no longer at hand, at the start of a line. */
export function toMessage(
  severity: Severity,
  ruleId: string,
  { file, line = 1 }: { readonly file: string; readonly line?: number },
  reason: string,
): Message {
  return { file, line, column: 1, severity, ruleId, source: 'dossier', reason }
}

/** The messages on a file, as data. */
export function toMessages(file: VFile): readonly Message[] {
  return file.messages.map((message): Message => ({
    file: file.path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info',
    ruleId: message.ruleId ?? 'dossier',
    source: message.source ?? 'dossier',
    // The reason may quote the file, control characters included.
    reason: toPrintable(message.reason),
  }))
}
