import { createHash } from 'node:crypto'
import { escapeUTF8 } from 'entities/escape'
import { linksAt } from './files.ts'

/** A feed: its path in the site without ending, and its entries, newest first. */
export type FeedFile = {
  readonly name: string
  readonly title: string
  readonly address: string
  readonly entries: readonly FeedEntry[]
  readonly siteUrl: string | null
  /** The name of the site, as author. */
  readonly siteName: string
}

/** An entry of a feed: an article or a quotation. */
export type FeedEntry = {
  readonly id: string
  readonly title: string
  readonly address: string
  readonly words: string
  /** In ISO 8601. */
  readonly date: string
}

/** The endings of feeds: Atom and JSON Feed. */
export const feedEndings = ['xml', 'json'] as const
export type FeedEnding = (typeof feedEndings)[number]

/**
 * The text of a feed. Written by hand because links are relative where the site has no address, which Atom allows and
 * packages that write feeds do not.
 */
export function toFeed(feed: FeedFile, ending: FeedEnding): string {
  return ending === 'xml' ? toAtom(feed) : toJsonFeed(feed)
}

/** Atom: https://www.rfc-editor.org/rfc/rfc4287 */
function toAtom({ name, title, address, entries, siteUrl, siteName }: FeedFile): string {
  const toLink = linksOf(name, siteUrl)
  const head = [
    toElement('id', toId(name, siteName)),
    toElement('title', title),
    // Atom requires a date even for a feed without entries.
    toElement('updated', entries[0]?.date ?? new Date(0).toISOString()),
    toElement('generator', 'Dossier'),
    `<author>${toElement('name', siteName)}</author>`,
    `<link rel="alternate" href="${escapeXml(toLink(address))}"/>`,
    `<link rel="self" href="${escapeXml(toLink(`${name}.xml`))}"/>`,
  ]
  const rows = entries.flatMap((entry) => [
    '<entry>',
    toElement('title', entry.title),
    toElement('id', toId(entry.id, siteName)),
    `<link href="${escapeXml(toLink(entry.address))}"/>`,
    toElement('updated', entry.date),
    toElement('summary', entry.words),
    '</entry>',
  ])
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">${[...head, ...rows].join('')}</feed>`
}

/** JSON Feed: https://www.jsonfeed.org/version/1/ */
function toJsonFeed({ name, title, address, entries, siteUrl, siteName }: FeedFile): string {
  const toLink = linksOf(name, siteUrl)
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    title,
    home_page_url: toLink(address),
    feed_url: toLink(`${name}.json`),
    author: { name: siteName },
    items: entries.map((entry) => ({
      id: toId(entry.id, siteName),
      content_html: escapeUTF8(entry.words),
      url: toLink(entry.address),
      title: entry.title,
      date_modified: entry.date,
    })),
  })
}

/** An id of this site alone, which stays the same when the site moves: a UUID of its name and the path (RFC 9562). */
function toId(path: string, siteName: string): string {
  const hex = createHash('sha256').update(`${siteName}\n${path}`).digest('hex')
  // Version 8 is for what a program hashes in its own way.
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Links of a feed: relative to the feed where the site has no address. */
function linksOf(name: string, siteUrl: string | null): (address: string) => string {
  return linksAt(siteUrl ?? '../'.repeat(name.split('/').length - 1))
}

function toElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

/** Text for XML: what would be markup is escaped, what no XML may hold, even escaped, is left out. */
function escapeXml(text: string): string {
  return escapeUTF8(text.replace(NO_XML, ''))
}

/** Matches control characters, halves of surrogate pairs and U+FFFE: https://www.w3.org/TR/xml/#charsets; not a tab. */
const NO_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
