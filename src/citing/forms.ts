import * as wording from '../wording/wording.ts'
import type { Cited } from './cited.ts'

/**
 * A citation as plain text: “We stay” (Ada Lund). Ana Prieto, “Talks resume”, The Harbour Post, 3 February 2026. Note.
 * Address.
 */
export function toPlain(cited: Cited): string {
  const { note, link } = cited
  return [toSaid(cited), `${toSource(cited, `“${cited.title}”`)}.`, note, link]
    .filter((part) => part !== null && part !== '')
    .join(' ')
}

/** A citation in Markdown: the words as a block quotation, followed by the linked source. */
export function toMarkdown(cited: Cited): string {
  const link = `[${escapeMarkdown(cited.title)}](<${cited.link}>)`
  const source = [toVoice(cited, escapeMarkdown), toSource(cited, link, escapeMarkdown)].filter(Boolean)
  const line = `${source.join(wording.citing.in)}.${cited.note === null ? '' : ` ${escapeMarkdown(cited.note)}`}`
  return cited.words === '' ? line : `> ${escapeMarkdown(toMarked(cited))}\n>\n> — ${line}`
}

/** A citation in HTML: a `blockquote` with the address in `cite`, followed by the linked source. */
export function toHtml(cited: Cited): string {
  const link = `<a href="${escapeHtml(cited.link)}">${escapeHtml(cited.title)}</a>`
  const source = [toVoice(cited, escapeHtml), toSource(cited, link, escapeHtml)].filter(Boolean)
  const line = `<p>${source.join(wording.citing.in)}.${cited.note === null ? '' : ` ${escapeHtml(cited.note)}`}</p>`
  if (cited.words === '') return line
  const words = escapeHtml(toMarked(cited))
  return `<blockquote cite="${escapeHtml(cited.link)}"><p>${words}</p></blockquote>\n${line}`
}

type Escape = (text: string) => string

const asIs: Escape = (text) => text

/** The words and their speaker in one sentence; "" for the article. */
function toSaid(cited: Cited): string {
  if (cited.words === '') return ''
  const by = toVoice(cited, asIs)
  return `${toMarked(cited)}${by === '' ? '' : ` (${by})`}.`
}

/** The words in quotation marks, or without where they are reported speech. */
function toMarked({ words, isReported }: Cited): string {
  return isReported ? words : `“${words}”`
}

function toVoice({ speaker, isReported }: Cited, escape: Escape): string {
  if (speaker === null) return ''
  return isReported ? wording.citing.isReported(escape(speaker)) : escape(speaker)
}

/** Authors, title, outlet and date, as far as known. */
function toSource({ authors, publisher, date }: Cited, title: string, escape: Escape = asIs): string {
  return [authors.map(escape).join(', '), title, escape(publisher ?? ''), escape(date ?? '')]
    .filter((part) => part !== '')
    .join(', ')
}

function escapeMarkdown(text: string): string {
  return text.replace(MARKDOWN, '\\$&')
}

/** Matches characters that Markdown treats as markup: "*", "[", "<"; not a full stop. */
const MARKDOWN = /[\\`*_[\]<>#|~]/g

function escapeHtml(text: string): string {
  return text.replace(HTML, (character) => `&#${character.charCodeAt(0)};`)
}

/** Matches characters that are special in HTML: "<", "&"; not an apostrophe like "’". */
const HTML = /[&<>"']/g
