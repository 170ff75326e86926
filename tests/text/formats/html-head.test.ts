import { describe, expect, test } from 'vitest'
import { article, readPage, shown, story, toPage, toParagraphs } from './pages.ts'

const body = `<div>${toParagraphs(story)}</div>`
const titled = (title: string, head = ''): string | null =>
  readPage(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`).title

describe('the title', () => {
  test.each([
    ['No boats to the islands – The Harbour Post', 'No boats to the islands'],
    ['No boats to the islands | harbourpost.example', 'No boats to the islands | harbourpost.example'],
    ['No boats to the islands - what happens now', 'No boats to the islands - what happens now'],
    ['No boats: The Islands Wait', 'No boats: The Islands Wait'],
    ['Boats &amp;amp; bread', 'Boats & bread'],
  ])('%s without the name of a site that nothing else names', (title, bare) => {
    expect(titled(title)).toBe(bare)
  })

  test('a site that its address names is no part of it', () => {
    const link = '<link rel="canonical" href="https://www.harbourpost.example/a">'
    expect(titled('No boats - the harbour post', link)).toBe('No boats')
  })

  test('the heading in the page says which part of it is the title', () => {
    expect(
      readPage(
        `<html><head><title>No boats this winter: News from the bay</title></head><body><article>${article}</article></body></html>`,
      ),
    ).toMatchObject({ title: 'No boats this winter' })
  })

  test('entities written twice are read', () => {
    expect(
      titled('x', '<meta property="og:title" content="Ana &amp;amp; Juan: the island&amp;#8217;s winter">'),
    ).toBe('Ana & Juan: the island’s winter')
  })
})

test.each([
  ['2026-02-04T23:30:00-05:00', '2026-02-04'],
  ['20260204', '2026-02-04'],
  ['2026/02/04', '2026-02-04'],
  ['Tue, 03 Mar 2026 10:14:00 GMT', '2026-03-03'],
  ['November 19, 2019', '2019-11-19'],
  ['2026-02-31', null],
  ['03/04/2026', null],
  ['yesterday', null],
])('a page of %s is of %s', (said, day) => {
  expect(readPage(toPage(body, `<meta name="date" content="${said}">`)).published).toBe(day)
})

test('the day in a teaser is not that of the article', () => {
  const page = toPage(
    `<nav><time datetime="2020-01-01">x</time></nav><a href="/a"><time datetime="2021-01-01">y</time></a><article>${article}<p>On <time datetime="2026-03-03">Tuesday</time></p></article>`,
  )
  expect(readPage(page).published).toBe('2026-03-03')
})

test('all authors that elements of one name give are taken, the outlet is none', () => {
  const head =
    '<meta name="citation_author" content="Prieto, Ana"><meta name="citation_author" content="Gil, Juan"><meta property="og:site_name" content="Bay News"><meta name="author" content="Bay News">'
  expect(readPage(toPage(body, head)).authors).toEqual(['Ana Prieto', 'Juan Gil'])
})

describe('linked data', () => {
  const data = (value: unknown): string =>
    `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
  const graph = {
    '@graph': [
      {
        '@type': 'WebPage',
        mainEntity: {
          '@type': 'NewsArticle',
          headline: 'No boats &amp; no bread: the island&#8217;s winter',
          author: { '@id': '#ana' },
          publisher: { '@id': '#bay' },
          datePublished: 'Tue, 03 Mar 2026 10:00:00 GMT',
          articleBody: story.join('\n\n'),
        },
      },
      { '@id': '#ana', '@type': 'Person', name: 'By Ana Prieto' },
      { '@id': '#bay', '@type': 'Organization', name: 'Bay News' },
    ],
  }

  test('an article within other things, and what it refers to by an id, are found', () => {
    expect(readPage(toPage(body, data(graph)))).toMatchObject({
      title: 'No boats & no bread: the island’s winter',
      authors: ['Ana Prieto'],
      outlet: 'Bay News',
      published: '2026-03-03',
    })
  })

  test.each([
    ['its address', { url: 'https://bay.example/a' }],
    ['the page it is the main thing of', { mainEntityOfPage: 'https://bay.example/a' }],
    ['the id of that', { mainEntityOfPage: { '@id': 'https://bay.example/a' } }],
    ['its own address first', { url: 'https://bay.example/a', mainEntityOfPage: 'https://bay.example/b' }],
  ])('the address of an article is %s', (_, said) => {
    expect(readPage(toPage(body, data({ '@type': 'Article', ...said }))).url).toBe('https://bay.example/a')
  })

  test('a text that stands in the data alone is the article, and what the page shows is put aside', () => {
    const page = readPage(toPage('<div id="root"></div><p>Please enable JavaScript.</p>', data(graph)))
    expect(page.blocks.filter(({ markup }) => markup === null).map(({ text }) => text)).toEqual(story)
    expect(page.blocks.find(({ text }) => text.startsWith('Please'))?.markup).toBe('furniture')
  })

  test('line breaks within strings, markup in the text and lines of its own are read', () => {
    const raw = `{"@type":"NewsArticle","headline":"No boats","articleBody":"${story.slice(0, 3).join('\n\n')}"}`
    const { blocks } = readPage(toPage('<div></div>', data(raw)))
    expect(blocks.filter(({ markup }) => markup === null).map(({ line }) => line)).toEqual([2, 4, 6])
    const markup = data({ '@type': 'Article', articleBody: `<p>${story.join('</p><p>')}</p>` })
    expect(
      readPage(toPage('<div></div>', markup))
        .blocks.filter((block) => block.markup === null)
        .map(({ text }) => text),
    ).toEqual(story)
  })

  test('where the page shows the text, that is the article', () => {
    const other = { '@type': 'NewsArticle', articleBody: `${story.join(' ')} And more.` }
    expect(shown(toPage(`<article>${article}</article>`, data(other)))).toEqual([])
  })

  test('data without end or with a circle of ids says nothing', () => {
    expect(readPage(toPage(body, data(`${'{"@graph":['.repeat(500)}`))).authors).toEqual([])
    expect(
      readPage(toPage(body, data({ '@type': 'Article', '@id': '#a', author: { '@id': '#a' } }))).authors,
    ).toEqual([])
  })
})
