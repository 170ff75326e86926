import { escapeUTF8 } from 'entities/escape'
import * as wording from '../wording/wording.ts'
import type { Cited } from './cited.ts'
import { toSafeLine } from './safe-line.ts'

/** A citation in the pieces that its forms are made of, each on one line. */
export type CitedPieces = {
  /** The words in quotation marks, or without where they are reported speech; "" for the article. */
  readonly words: string
  /** Who says them; "" for nobody. */
  readonly voice: string
  /** The authors, up to the title. */
  readonly authors: string
  readonly title: string
  /** Outlet, date and note, as far as known. */
  readonly rest: string
  readonly link: string
}

/** The pieces of a citation. */
export function toPieces(cited: Cited): CitedPieces {
  const { isReported } = cited
  const [words, speaker, title, note] = [cited.words, cited.speaker, cited.title, cited.note].map((text) =>
    toSafeLine(text ?? ''),
  ) as [string, string, string, string]
  const printed = [cited.publisher, cited.date].map((text) => toSafeLine(text ?? '')).filter(Boolean)
  return {
    words: words === '' || isReported ? words : `“${words}”`,
    voice: speaker === '' || !isReported ? speaker : wording.citing.isReported(speaker),
    authors: cited.authors.map((author) => `${toSafeLine(author)}, `).join(''),
    title,
    rest: `${printed.map((part) => `, ${part}`).join('')}.${note === '' ? '' : ` ${note}`}`,
    link: toSafeLine(cited.link),
  }
}

/** All that stands before the title where the source follows the words. */
export function toBeforeTitle({ voice, authors }: CitedPieces): string {
  return `${voice === '' ? '' : voice + wording.citing.in}${authors}`
}

/**
 * A citation as plain text: “We stay” (Ada Lund). Ana Prieto, “Talks resume”, The Harbour Post, 3 February 2026. Note.
 * Address.
 */
export function toPlain(cited: Cited): string {
  const { words, voice, authors, title, rest, link } = toPieces(cited)
  const said = words === '' ? '' : `${words}${voice === '' ? '' : ` (${voice})`}.`
  return [said, `${authors}“${title}”${rest}`, link].filter((part) => part !== '').join(' ')
}

/** A citation in HTML: a `blockquote` with the address in `cite`, followed by the linked source. */
export function toHtml(cited: Cited): string {
  const pieces = toPieces(cited)
  const address = escapeUTF8(pieces.link)
  const link = `<a href="${address}">${escapeUTF8(pieces.title)}</a>`
  const line = `<p>${escapeUTF8(toBeforeTitle(pieces))}${link}${escapeUTF8(pieces.rest)}</p>`
  if (pieces.words === '') return line
  return `<blockquote cite="${address}"><p>${escapeUTF8(pieces.words)}</p></blockquote>\n${line}`
}
