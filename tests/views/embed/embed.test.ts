import { expect, test } from 'vitest'
import type { MarkedPart } from '../../../src/views/article/marked-text.ts'
import { toEmbedPage } from '../../../src/views/embed/embed.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { corpus, findEntry, makeArticle, makeFigure, makeQuote, type Parts } from '../made.ts'

const toPage = (id: string, parts?: Parts) => {
  const base = corpus()
  const articles = parts ? [makeArticle(id, parts), ...base.articles] : base.articles
  return toEmbedPage(findEntry(toSite({ ...base, articles }), id))
}

/** The text with each mark as [id: text]. */
const tell = (parts: readonly MarkedPart<string>[]): string =>
  parts
    .map((part) => (part.kind === 'text' ? part.text : `[${part.payload}: ${tell(part.segments)}]`))
    .join('')
const tellAll = (page: ReturnType<typeof toPage>): readonly string[] =>
  page.claims.map(({ id, parts, by }) => `${id ?? '-'} | ${tell(parts)} | ${by}`)

test('a quotation stands with its speaker, and a figure in it is marked there and not told again', () => {
  const page = toPage('flood')
  expect(tellAll(page)).toEqual([
    'q-homes | We lost [f-300: 300] homes | Ada Lund',
    'q-short | Rain is short | Speaker not named',
  ])
  expect(page.claims.map(({ address }) => address)).toEqual([
    'articles/flood.html#q-homes',
    'articles/flood.html#q-short',
  ])
  expect(page.claims.every(({ isQuoted }) => isQuoted)).toBe(true)
})

test('a figure outside of quotations stands in its sentence, with others of the sentence if one counted them all', () => {
  const text = 'Fog came. The port counts 12 boats and 40 nets. It is cold. The mayor counts 7 piers.'
  const at = (words: string, id: string) => makeFigure(words, { start: text.indexOf(words) }, { id })
  const page = toPage('port', {
    paragraphs: [text],
    figures: [at('12', 'f-12'), at('40', 'f-40'), at('7', 'f-7')],
  })
  expect(tellAll(page)).toEqual([
    '- | The port counts [f-12: 12] boats and [f-40: 40] nets. | Who counted is not named',
    '- | The mayor counts [f-7: 7] piers. | Who counted is not named',
  ])
})

test('figures of one sentence that two counted stand apart, each with who counted it', () => {
  const text = 'The port counts 12 boats, the mayor 9.'
  const by = (mention: string) => ({ kind: 'unresolved', mention }) as const
  const at = (words: string, id: string, mention: string) => ({
    ...makeFigure(words, { start: text.indexOf(words) }, { id }),
    by: by(mention),
    via: id === 'f-9' ? 'the Post' : null,
  })
  const page = toPage('port', {
    paragraphs: [text],
    figures: [at('12', 'f-12', 'the port'), at('9', 'f-9', 'the mayor')],
  })
  expect(tellAll(page)).toEqual([
    '- | The port counts [f-12: 12] boats, the mayor 9. | Counted or claimed by the port',
    '- | The port counts 12 boats, the mayor [f-9: 9]. | Counted or claimed by the mayor. Passed on by the Post',
  ])
})

test('where quotations overlap an id is there once all the same', () => {
  const text = '“We lost 300 homes and the road,” Lund said.'
  const figure = makeFigure('300', { start: text.indexOf('300') }, { id: 'f-300' })
  const quotes = [
    makeQuote('q-all', text, ['We lost 300 homes and the road,'], { kind: 'none' }),
    makeQuote('q-part', text, ['300 homes'], { kind: 'none' }),
  ]
  expect(tellAll(toPage('storm', { paragraphs: [text], quotes, figures: [figure] }))).toEqual([
    'q-all | We lost [f-300: 300] homes and the road, | Speaker not named',
    'q-part | 300 homes | Speaker not named',
  ])
})

test('reported speech has no marks and says that it is reported; pieces of a quotation are joined', () => {
  const text = 'She wants rain, Lund said. “We stay,” she said, “until June.”'
  const told = { ...makeQuote('q-told', text, ['She wants rain'], { kind: 'unresolved', mention: 'Lund' }), form: 'indirect' } as const // prettier-ignore
  const split = makeQuote('q-split', text, ['We stay,', 'until June.'], { kind: 'none' })
  const page = toPage('rain', { paragraphs: [text], quotes: [told, split] })
  expect(tellAll(page)).toEqual([
    'q-told | She wants rain | “Lund”, not identified, reported',
    'q-split | We stay, until June. | Speaker not named',
  ])
  expect(page.claims.map(({ isQuoted }) => isQuoted)).toEqual([false, true])
})

test('an article says its title, outlet and date as far as they are known, and minor counts are left out', () => {
  expect(toPage('flood')).toMatchObject({
    article: 'Title of flood',
    title: 'Quoted from “Title of flood”',
    source: 'c.\u00a0Mar 2026',
  })
  const text = 'Two leaders met.'
  const minor = makeFigure('Two', { start: 0 }, { id: 'f-two', value: 2, kind: 'people' })
  const page = toPage('meeting', { paragraphs: [text], figures: [minor], published: null, outlet: null })
  expect(page).toMatchObject({ source: '', claims: [] })
})

test('of a sentence without an end what is around the figure is shown, and dots for the rest', () => {
  const text = `${'the boats and the nets '.repeat(40)}are 12 of ${'those that we know '.repeat(40)}`
  const page = toPage('long', { paragraphs: [text], figures: [makeFigure('12', { start: text.indexOf('12') }, { id: 'f-12' })] }) // prettier-ignore
  const [claim] = page.claims
  expect(tell(claim?.parts ?? [])).toMatch(/^… .+ are \[f-12: 12\] of .+ …$/)
  expect(tell(claim?.parts ?? []).length).toBeLessThan(560)
})
