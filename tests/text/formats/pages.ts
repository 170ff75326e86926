/** An invented page and its parts, for the tests of saved pages. */
import { VFile } from 'vfile'
import { type Page, readHtml } from '../../../src/text/formats/html.ts'

export const story: readonly string[] = [
  'The ferry company has cancelled its winter service to the outer islands, a spokeswoman said on Monday.',
  'Nobody on the islands knows how bread and medicine will arrive before spring, and the council meets on Friday.',
  '“We were told by the radio,” said Mara Lund, who has run the harbour shop for thirty years.',
  'The company blames the price of fuel, which has risen by a third since the summer of last year.',
  'A smaller boat may sail twice a week, weather permitting, if the ministry pays for a second crew.',
]

export const toParagraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n')

/** The page of an article: its title is on line 4, its first paragraph on line 5. */
export const toPage = (body: string, head = ''): string =>
  `<!doctype html>\n<html><head><title>No boats this winter - Bay News</title>${head}</head>\n<body>\n${body}\n<footer><p>All about Bay News and the people who write it, with the telephone of each and the way to the office.</p></footer></body></html>`

export const article = `<h1>No boats this winter</h1>\n${toParagraphs(story)}`

/** The page of the story with something of its own between the second paragraph and the third. */
export const toPageWith = (middle: string, head = ''): string =>
  toPage(
    `<article><h1>No boats this winter</h1>\n${toParagraphs(story.slice(0, 2))}\n${middle}\n${toParagraphs(story.slice(2))}</article>`,
    head,
  )

export const readPage = (html: string): Page => readHtml(html, new VFile({ path: 'a.html' }))

/** Markup and text of what is shown, without title, head and the story itself. */
export const shown = (html: string): readonly (readonly [string | null, string])[] =>
  readPage(html)
    .blocks.filter(
      ({ markup, text }) =>
        !['furniture', 'metadata', 'title'].includes(markup ?? '') && !story.includes(text),
    )
    .map(({ markup, text }) => [markup, text])

/** Reason and text of what is put aside, code aside. */
export const aside = (html: string): readonly (readonly [string | null, string])[] =>
  readPage(html)
    .blocks.filter(
      ({ markup, reason }) =>
        markup === 'furniture' && reason !== 'code of the page' && reason !== 'the foot of the page',
    )
    .map(({ reason, text }) => [reason, text])
