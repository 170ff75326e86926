/** Whatever a field holds, each form of a citation says it and nothing else. */
import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import type { Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { toBibliography, toCsl } from '../../src/citing/bibliography.ts'
import type { Cited } from '../../src/citing/cited.ts'
import { toDirective } from '../../src/citing/directive.ts'
import { toHtml, toPieces, toPlain } from '../../src/citing/forms.ts'
import { toMarkdown, toMarkdownText, toParagraphs } from '../../src/citing/markdown.ts'
import { toSafeLine } from '../../src/citing/safe-line.ts'
import type { CslRecord } from '../../src/citing/record.ts'
import { anyLineBreak, hostile, hostileLink, hostileName, hostileOrNull } from '../hostile-fields.ts'

const authors = fc.array(fc.record({ name: hostileName, isBody: fc.boolean() }), { maxLength: 3 })
const machineDate = fc.constantFrom(null, '2026', '2026-02', '2026-02-25', '2026-13-99')
const record: fc.Arbitrary<CslRecord> = fc
  .tuple(
    fc.record({
      id: hostileName.map((id) => id.slice(0, 60)),
      title: hostileName,
      authors,
      publisher: hostileOrNull,
      machineDate,
      isAbout: fc.boolean(),
      note: hostileOrNull,
      link: fc.option(hostileLink),
    }),
    fc.option(hostileName),
  )
  .map(([work, keyword]) => ({ ...toCsl(work), ...(keyword === null ? {} : { keyword }) }))
const cited: fc.Arbitrary<Cited> = fc.record({
  kind: fc.constant('quotation'),
  words: hostile,
  speaker: hostileOrNull,
  isReported: fc.boolean(),
  title: hostileName,
  authors: fc.array(hostileName, { maxLength: 2 }),
  publisher: hostileOrNull,
  date: hostileOrNull,
  machineDate,
  note: hostileOrNull,
  link: hostileLink,
})

/** As a form says it that has one blank between words, and no characters for private use, which stand for signs. */
const toSaid = (text: string | undefined): string | undefined =>
  text === undefined
    ? undefined
    : toSafeLine(text.replace(/[\ue000-\ue00e]/g, ''))
        .replace(/\s+/g, ' ')
        .trim()

test('on one line a text has no line break, no other control character and all its letters', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = toSafeLine(text)
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
      expect(toSafeLine(line)).toBe(line)
      expect(line.match(/[\p{L}\p{N}]/gu)).toEqual(text.match(/[\p{L}\p{N}]/gu))
    }),
    { numRuns: 300 },
  )
})

test('BibTeX is one entry, whose braces balance, with the fields that went in', () => {
  fc.assert(
    fc.property(record, (one) => {
      const bibtex = toBibliography([one], 'bibtex')
      expect(bibtex).toMatch(/^@(?:article|misc)\{[\w.:-]+,\n(?:\t[a-z]+ = \{.*\},\n)*\}\n+$/)
      let depth = 0
      // Braces behind a backslash are signs of the text.
      for (const character of bibtex.replace(/\\[{}\\]/g, '')) {
        depth += character === '{' ? 1 : character === '}' ? -1 : 0
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      const [read, ...more] = new Cite(bibtex).data
      expect(more).toEqual([])
      expect(toSaid(read?.['title'] as string)).toBe(toSaid(one.title))
      expect(toSaid(read?.['note'] as string | undefined)).toBe(toSaid(one.note))
      expect((read?.['author'] as readonly unknown[] | undefined)?.length).toBe(one.author?.length)
      const link = /^\turl = \{(.*)\},$/m.exec(bibtex)?.[1]
      expect(link === undefined).toBe(one.URL === undefined)
      if (one.URL !== undefined) expect(decodeLink(link)).toBe(decodeLink(new URL(one.URL).href))
    }),
    { numRuns: 100 },
  )
})

const decodeLink = (link = ''): string => link.replace(/%(?=[2-7])[\dA-F]{2}/g, decodeURIComponent)

test('RIS is one record of one line a field, with the fields that went in', () => {
  fc.assert(
    fc.property(record, (one) => {
      const lines = toBibliography([one], 'ris').split(anyLineBreak)
      expect(lines.pop()).toBe('')
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /)
      expect(lines.filter((line) => /^(?:TY|ER) /.test(line))).toEqual([lines[0], lines.at(-1)])
      expect(lines[0]).toMatch(/^TY {2}- (?:NEWS|ELEC)$/)
      expect(lines.at(-1)).toBe('ER  - ')
      const find = (tag: string): readonly (string | undefined)[] =>
        lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => toSaid(line.slice(6)))
      expect([...find('TI'), ...find('T1')]).toEqual([toSaid(one.title)])
      expect([...find('A1'), ...find('AU')]).toHaveLength(one.author?.length ?? 0)
      expect(find('AB')).toEqual(one.note === undefined ? [] : [toSaid(one.note)])
    }),
    { numRuns: 250 },
  )
})

test('CSL-JSON is the record, and valid JSON for any program', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 3 }), (records) => {
      const json = toBibliography(records, 'csl')
      expect(JSON.parse(json)).toEqual(records)
      expect(json.isWellFormed()).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('the plain text is one line, with the words and the title in it', () => {
  fc.assert(
    fc.property(cited, (one) => {
      const text = toPlain(one)
      expect(text.split(anyLineBreak)).toHaveLength(1)
      expect(text).toContain(`“${toSafeLine(one.title)}”`)
      expect(text).toContain(toSafeLine(one.words))
    }),
    { numRuns: 250 },
  )
})

test('HTML has no element, attribute or address but its own, and says the fields', () => {
  fc.assert(
    fc.property(cited, (one) => {
      const pieces = toPieces(one)
      const { document } = parseHTML(`<!doctype html><html><body>${toHtml(one)}</body></html>`)
      const elements = [...document.body.querySelectorAll('*')]
      expect(elements.map(({ localName }) => localName)).toEqual(pieces.words === '' ? ['p', 'a'] : ['blockquote', 'p', 'p', 'a']) // prettier-ignore
      expect(elements.flatMap((element) => element.getAttributeNames())).toEqual(pieces.words === '' ? ['href'] : ['cite', 'href']) // prettier-ignore
      expect(document.querySelector('a')?.getAttribute('href')).toBe(toSafeLine(one.link))
      expect(document.querySelector('a')?.textContent).toBe(pieces.title)
      expect(document.querySelector('blockquote')?.textContent ?? '').toBe(pieces.words)
      // The parser above forgives more than others do.
      expect(toHtml(one).replace(/<\/?(?:blockquote|p|a)(?: (?:href|cite)="[^"<>]*")?>/g, '')).not.toMatch(/[<>"]/) // prettier-ignore
    }),
    { numRuns: 200 },
  )
})

const commonMark = unified().use(remarkParse)
const gitHub = unified().use(remarkParse).use(remarkGfm)

/** The types of all that is no text, in order; an address that GitHub links by itself is the text that it is. */
function findMarkup(children: readonly RootContent[]): readonly string[] {
  const found: string[] = []
  visit({ type: 'root', children: [...children] } as Root, (node) => {
    if (node.type === 'text' || node.type === 'root') return
    if (node.type === 'link' && toBare(node.url) === toBare(toString(node))) return
    found.push(node.type)
  })
  return found
}

const toBare = (address: string): string => address.replace(/^(?:mailto:|https?:\/\/)/i, '')

test('Markdown has no markup but its own, in CommonMark and on GitHub, and says the fields', () => {
  fc.assert(
    fc.property(cited, (one) => {
      const { words, title, voice } = toPieces(one)
      const markdown = toMarkdown(one)
      for (const dialect of [commonMark, gitHub]) {
        const parsed = dialect.parse(markdown)
        const own = words === '' ? ['paragraph', 'link'] : ['blockquote', 'paragraph', 'paragraph', 'link']
        expect(findMarkup(parsed.children)).toEqual(own)
        const said = toString(parsed)
        expect(said).toContain(title)
        expect(said).toContain(words)
        if (words !== '') expect(said).toContain(`— ${voice}`)
      }
      visit(commonMark.parse(markdown), 'link', (link) => {
        expect([link.url, toString(link)]).toEqual([toSafeLine(one.link), title])
      })
    }),
    { numRuns: 100 },
  )
})

test('paragraphs in Markdown are those of the text, with its line breaks and no other markup', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const paragraphs = toParagraphs(text)
      const parsed = commonMark.parse(toMarkdownText(paragraphs))
      expect(findMarkup(parsed.children)).toEqual(findMarkup(paragraphs))
      expect(parsed.children.map((paragraph) => toString(paragraph))).toEqual(paragraphs.map((paragraph) => toString(paragraph))) // prettier-ignore
    }),
    { numRuns: 200 },
  )
})

test('the words to highlight stay within the fragment of an address', () => {
  fc.assert(
    fc.property(hostile, fc.nat(), fc.nat(), (text, start, length) => {
      const whole = text.toWellFormed().replace(/[^\0-\uffff]/gu, '')
      const from = start % (whole.length + 1)
      const directive = toDirective(whole, { start: from, end: Math.min(whole.length, from + length) })
      expect(directive).toMatch(/^:~:text=[\w%.!~*'(),-]*$/)
    }),
    { numRuns: 300 },
  )
})
