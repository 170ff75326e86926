import sax from 'sax'

export type FeedEntry = {
  readonly id: string
  readonly title: string
  readonly link: string
  readonly summary: string
}

/** An element of an XML document with its own text. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** All elements of an XML document in order of their end, the entries of an Atom feed, and what is not well formed. */
export function parseXml(text: string): {
  readonly elements: readonly XmlElement[]
  readonly entries: readonly FeedEntry[]
  readonly errors: readonly string[]
} {
  const errors: string[] = NO_XML.test(text) ? ['a character that XML forbids'] : []
  const elements: XmlElement[] = []
  const entries: FeedEntry[] = []
  const open: { name: string; attributes: Record<string, string>; text: string; inner: XmlElement[] }[] = []
  // The types do not know the option by which XML has five entities and not those of HTML.
  const options = { position: true, strictEntities: true }
  const parser = sax.parser(true, options)
  const read = (words: string): void => {
    const inside = open.at(-1)
    if (inside) inside.text += words
  }
  Object.assign(parser, {
    onerror: ({ message }: Error) => {
      errors.push(message.split('\n')[0] ?? '')
      Object.assign(parser, { error: null })
    },
    onopentag: ({ name, attributes }: { name: string; attributes: Record<string, string> }) => {
      open.push({ name, attributes, text: '', inner: [] })
    },
    ontext: read,
    oncdata: read,
    onclosetag: () => {
      const closed = open.pop()
      if (!closed) return
      elements.push(closed)
      open.at(-1)?.inner.push(closed)
      if (closed.name === 'entry') entries.push(toFeedEntry(closed.inner))
    },
  })
  parser.write(text).close()
  return { elements, entries, errors }
}

function toFeedEntry(inner: readonly XmlElement[]): FeedEntry {
  const find = (name: string): XmlElement | undefined => inner.find((one) => one.name === name)
  return {
    id: find('id')?.text ?? '',
    title: find('title')?.text ?? '',
    summary: find('summary')?.text ?? '',
    link: find('link')?.attributes['href'] ?? '',
  }
}

/** Matches what XML may not hold even escaped: https://www.w3.org/TR/xml/#charsets */
const NO_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
