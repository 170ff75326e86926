import PostalMime, { type Email } from 'postal-mime'
import type { VFile } from 'vfile'
import { REPLY } from '../english/archive-fields.ts'
import { toDate } from '../english/calendar.ts'
import { readText } from './decode.ts'
import { NO_HEAD, type PageHead } from './html-head.ts'
import { toPageAddress } from './page-address.ts'
import { readAuthorNames } from './page-authors.ts'

/** A mail, or a page that a browser saved as one: its text, and what its head says of it. */
export type Mail = {
  readonly html: string | null
  readonly text: string | null
  readonly head: PageHead
}

/** Endings of mails, and of pages saved as one. */
const MAILS: ReadonlySet<string> = new Set(['.eml', '.mht', '.mhtml'])
// Matches the start of a page: "<!doctype html>", "<html>"; not "From: ".
const PAGE = /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype|html|\?xml|head|body)/i

/** True for a mail or a web archive, by its ending. */
export function isMailFile({ extname }: VFile): boolean {
  return MAILS.has(extname?.toLowerCase() ?? '')
}

/** What a mail or web archive holds, in whatever encodings its parts have; null where it cannot be read as one. */
export async function readMail(bytes: Uint8Array): Promise<Mail | null> {
  // A page that was only given the ending has no head of a mail.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  if (PAGE.test(start)) return { html: readText(bytes)?.text ?? null, text: null, head: NO_HEAD }
  let email: Email
  try {
    email = await PostalMime.parse(bytes)
  } catch {
    return null
  }
  const { html, text = null, from, subject } = email
  const header = (key: string): string | null => email.headers.find((one) => one.key === key)?.value ?? null
  const location = header('snapshot-content-location') ?? header('content-location')
  const isArchive = location !== null || /<saved by/i.test(header('from') ?? '')
  if (html === undefined && text === null) return null
  return {
    html: html ?? null,
    text,
    head: {
      title: isArchive ? null : subject?.replace(REPLY, '').trim() || null,
      outlet: null,
      authors: isArchive ? [] : readAuthorNames(from?.name ?? ''),
      url: toPageAddress([location]),
      published: isArchive ? null : toDate(header('date') ?? ''),
    },
  }
}
