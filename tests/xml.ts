import { DOMParser } from 'linkedom'

export type FeedEntry = { readonly id: string; readonly title: string; readonly link: string }

/** The entries of an Atom feed, and the tags that are not closed by one of their name. */
export function parseXml(text: string): {
  readonly entries: readonly FeedEntry[]
  readonly errors: readonly string[]
} {
  const document = new DOMParser().parseFromString(text, 'text/xml')
  const entries = [...document.querySelectorAll('entry')].map((entry) => ({
    id: entry.querySelector('id')?.textContent ?? '',
    title: readCdata(entry.querySelector('title')?.innerHTML ?? ''),
    link: entry.querySelector('link')?.getAttribute('href') ?? '',
  }))
  return { entries, errors: findUnclosed(text) }
}

function readCdata(text: string): string {
  return text.replace(/^<!\[CDATA\[([^]*)\]\]>$/, '$1')
}

function findUnclosed(text: string): readonly string[] {
  const open: string[] = []
  const errors: string[] = []
  const markup = text.replace(/<!\[CDATA\[[^]*?\]\]>/g, '').replace(/<\?[^]*?\?>/g, '')
  for (const [tag, end, name = '', closed] of markup.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) errors.push(tag)
    } else if (closed !== '/') open.push(name)
  }
  return [...errors, ...open, ...(/[<>]/.exec(markup.replace(/<[^<>]*>/g, '')) ?? [])]
}
