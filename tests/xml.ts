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
  const parser = sax.parser(true, { strictEntities: true })
  const read = (words: string): void => {
    const inside = open.at(-1)
    if (inside) inside.text += words
  }
  parser.onerror = (error) => {
    errors.push(error.message.split('\n')[0] ?? '')
    // Cast, because the types do not say that an error is there to be taken away.
    ;(parser as { error: Error | null }).error = null
    parser.resume()
  }
  parser.onopentag = ({ name, attributes }) => {
    open.push({ name, attributes: attributes as Record<string, string>, text: '', inner: [] })
  }
  parser.ontext = read
  parser.oncdata = read
  parser.onclosetag = () => {
    const closed = open.pop()
    if (!closed) return
    elements.push(closed)
    open.at(-1)?.inner.push(closed)
    const find = (name: string): XmlElement | undefined => closed.inner.find((one) => one.name === name)
    if (closed.name !== 'entry') return
    const [id = '', title = '', summary = ''] = ['id', 'title', 'summary'].map((name) => find(name)?.text)
    entries.push({ id, title, summary, link: find('link')?.attributes['href'] ?? '' })
  }
  parser.write(text).close()
  return { elements, entries, errors }
}

/** Matches what XML may not hold even escaped: https://www.w3.org/TR/xml/#charsets */
const NO_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
