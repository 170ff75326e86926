import * as wording from '../wording/wording.ts'
import type { Cited } from './cited.ts'
import { toDirective } from './directive.ts'
import type { Work } from './record.ts'

/** Something that can be cited at a place, with its label in the dialog. */
export type Choice = {
  /** The anchor of a quotation or figure; null for an article or paragraph. */
  readonly id: string | null
  readonly label: string
  readonly cited: Cited
}

/** The article of a page, from the page's own metadata; null on other pages. */
export function readWork(page: Document): Work | null {
  const text = page.querySelector('script[type="application/ld+json"]')?.textContent
  if (!text || !page.querySelector('article.article')) return null
  const data = JSON.parse(text) as Schema
  return {
    id: toBase(page).pathname.replace(FILE, '$1'),
    title: data.headline,
    authors: (data.author ?? []).map(({ name, '@type': type }) => ({ name, isBody: type !== 'Person' })),
    publisher: data.publisher?.name ?? null,
    machineDate: data.datePublished ?? null,
    isAbout: isAbout(page.querySelector('.source time')?.textContent ?? ''),
    note: data.creditText ?? null,
    link: toBase(page).href,
  }
}

/** What can be cited of an article's page: the article, or of a paragraph it and its quotations and figures. */
export async function readChoices(
  page: Document,
  work: Work,
  place: Element | null,
): Promise<readonly Choice[]> {
  const { title, publisher, machineDate, note } = work
  const authors = work.authors.map(({ name }) => name)
  const date = page.querySelector('.source time')?.textContent?.trim() ?? null
  const base = toBase(page).href
  const common = { title, authors, publisher, date, machineDate, note }
  const nothing = { words: '', speaker: null, isReported: false }
  if (!place) {
    return [
      {
        id: null,
        label: wording.citing.article,
        cited: { ...common, ...nothing, kind: 'article', link: base },
      },
    ]
  }
  const text = readText(place)
  const words = text.trim()
  const number = place.querySelector('[href^="#p-"]')?.textContent?.trim() ?? ''
  const toLink = (id: string, start: number, end: number): string =>
    `${base}#${encodeURIComponent(id)}${toDirective(text, { start, end })}`
  const paragraph: Choice = {
    id: null,
    label: wording.citing.paragraph(number),
    cited: {
      ...common,
      ...nothing,
      kind: 'paragraph',
      words,
      link: toLink(place.id, 0, text.length),
    },
  }
  const marked = [...place.querySelectorAll<HTMLElement>('q[id],span[id],data[id]')]
  const speakers = await readSpeakers(page, place, marked)
  return [
    paragraph,
    ...marked.map((element): Choice => {
      const own = element.textContent ?? ''
      const start = findStart(place, element)
      const isReported = element.className === 'told'
      const link = toLink(element.id, start, start + own.length)
      if (element.localName === 'data')
        return {
          id: element.id,
          label: wording.citing.figure(own),
          cited: { ...common, ...nothing, kind: 'figure', words: own, link },
        }
      const speaker = speakers.get(element.id) ?? null
      const by = speaker === null ? '' : `, ${speaker}`
      return {
        id: element.id,
        label: (isReported ? wording.citing.reported : wording.citing.quotation)(toShort(own) + by),
        cited: { ...common, kind: 'quotation', words: own, speaker, isReported, link },
      }
    }),
  ]
}

/** True for a date that the page calls approximate: "c. Feb 2026". */
function isAbout(date: string): boolean {
  return date.startsWith(wording.dates.about(''))
}

type Schema = {
  readonly headline: string
  readonly datePublished?: string
  readonly author?: readonly { readonly '@type': string; readonly name: string }[]
  readonly publisher?: { readonly name: string }
  readonly creditText?: string
}

/** A page's address without query and fragment; its canonical address where there is one. */
function toBase(page: Document): URL {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  const url = new URL(canonical ?? page.URL)
  url.search = ''
  url.hash = ''
  return url
}

/** Matches the path "/reader/articles/talks-ab1.html", with its name "talks-ab1". */
const FILE = /^.*\/([^/]+?)(?:\.html)?$/

/** A paragraph's text, without its number and notes. */
function readText(place: Element): string {
  return toTextNodes(place)
    .map(({ data }) => data)
    .join('')
}

function findStart(place: Element, element: Element): number {
  let start = 0
  for (const node of toTextNodes(place)) {
    if (element.contains(node)) return start
    start += node.data.length
  }
  return start
}

function toTextNodes(place: Element): readonly Text[] {
  const nodes: Text[] = []
  const body = place.querySelector(':scope > p, :scope > blockquote > p') ?? place
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!node.parentElement?.closest('[href^="#p-"], .notes')) nodes.push(node)
  }
  return nodes
}

/**
 * The speaker of each marked quotation by id: from the note beside the paragraph where there is only one, else from the
 * page that explains the article's decisions.
 */
async function readSpeakers(
  page: Document,
  place: Element,
  marked: readonly Element[],
): Promise<ReadonlyMap<string, string>> {
  const quotes = marked.filter(({ localName }) => localName !== 'data')
  const notes = [...place.querySelectorAll('.notes > li')]
  const only = notes.length === 1 ? notes[0]?.querySelector('a:not(.why)')?.textContent?.trim() : undefined
  if (only !== undefined) return new Map(quotes.map(({ id }) => [id, only]))
  const making = page.querySelector<HTMLAnchorElement>('.made a')?.href
  if (quotes.length === 0 || making === undefined) return new Map()
  const explained = await loadDocument(making).catch(() => null)
  return new Map(
    quotes.flatMap(({ id }) => {
      const speaker = explained?.getElementById(id)?.querySelector('b')?.textContent
      return speaker === undefined || speaker === null ? [] : [[id, speaker.trim()] as const]
    }),
  )
}

/**
 * Another page of this site as a document. XMLHttpRequest parses it, because our policy forbids parsing text as markup.
 */
export function loadDocument(address: string): Promise<Document | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.responseType = 'document'
    request.addEventListener('load', () => resolve(request.responseXML))
    request.addEventListener('error', reject)
    request.open('GET', address)
    request.send()
  })
}

function toShort(words: string): string {
  return words.length <= 60 ? `“${words}”` : `“${words.slice(0, 58).trimEnd()} …”`
}
