import { describe, expect, test } from 'vitest'
import { article, aside, readPage, shown, story, toPage, toParagraphs } from './pages.ts'

const texts = (html: string): readonly string[] =>
  readPage(html)
    .blocks.filter(({ markup }) => markup === null)
    .map(({ text }) => text)

describe('what holds the text is not put aside for its name or kind', () => {
  test.each([
    ['a tag and a category', `<div class="post tag-harbour category-sharing">${article}</div>`],
    ['a class of columns', `<div class="non-ad-column">${article}</div>`],
    ['related topics', `<div class="related-topics">${article}</div>`],
    [
      'a form around everything',
      `<form id="aspnetForm"><input type="hidden" value="x"><div>${article}</div></form>`,
    ],
    ['an aside', `<aside class="sidebar">${article}</aside>`],
    ['a dialog that closed the page', `<div aria-hidden="true" style="display:none">${article}</div>`],
    [
      'a table that lays out the page',
      `<table><tr><td><a href="/">Home</a></td><td>${article}</td></tr></table>`,
    ],
    ['a quotation that sets all in', `<blockquote>${article}</blockquote>`],
    [
      'a half by its name',
      `<article><h1>No boats</h1>${toParagraphs(story.slice(0, 2))}<div class="sponsor-widget">${toParagraphs(story.slice(2))}</div></article>`,
    ],
  ])('%s', (_, body) => {
    expect(texts(toPage(body))).toEqual(story)
  })
})

test('remarks of readers are put aside, the article in one box with them is not', () => {
  const page = toPage(
    `<div id="article-and-comments">${article}<div id="comments"><h3>Comments</h3><p>Shame on them all, I say, and on the ministry too!</p><p>Where is the money, I ask you all?</p></div></div>`,
  )
  expect(texts(page)).toEqual(story)
  expect(aside(page)).toEqual([
    [
      'outside the article',
      'Comments Shame on them all, I say, and on the ministry too! Where is the money, I ask you all?',
    ],
  ])
})

test('teasers, rails, what is read most and the box of the author are put aside, each with its line', () => {
  const page = toPage(`<main><article>${article}
<div class="author-box"><p>Ana Prieto is a reporter at Bay News.</p></div></article>
<aside><h3>Most read</h3><ul><li><a href="/a">Herring prices fall again</a></li></ul></aside>
<div class="teasers"><div><a href="/c"><h3>Pier to close</h3></a><p>The old pier will close in March.</p></div></div></main>`)
  expect(texts(page)).toEqual(story)
  const dropped = readPage(page).blocks.filter(
    ({ reason }) => reason === 'outside the article' || reason === 'an aside',
  )
  expect(dropped.map(({ line, text }) => [line, text.slice(0, 13)])).toEqual([
    [10, 'Ana Prieto is'],
    [11, 'Most read Her'],
    [12, 'Pier to close'],
  ])
})

test('a page without an article element, and one of a single paragraph, are read from the body', () => {
  expect(texts('<p>The ferries stopped.</p><p>Nobody knew why.</p>')).toEqual([
    'The ferries stopped.',
    'Nobody knew why.',
  ])
  expect(texts('<html><body>The ferries stopped.</body></html>')).toEqual(['The ferries stopped.'])
})

test('a text in a box by itself is a paragraph with the line it stands on', () => {
  const page = toPage(`<div class="story">\n<div>${story.join('</div>\n<div>')}</div></div>`)
  expect(
    readPage(page)
      .blocks.filter(({ markup }) => markup === null)
      .map(({ line }) => line),
  ).toEqual([5, 6, 7, 8, 9])
  expect(shown(page)).toEqual([])
})

test('what stands below the names of the authors does not run into them', () => {
  const named = (line: string) =>
    readPage(toPage(`<article><h1>No boats</h1>${line}${toParagraphs(story)}</article>`))
  const apart =
    '<div class="byline"><h6><a href="/ana">Ana Prieto</a></h6><p><em>November 15, 2019</em></p></div>'
  expect(named(apart).authors).toEqual(['Ana Prieto'])
  expect(named('<div class="byline"><b>By</b>\n<p>Ana <i>Prieto</i></p></div>').authors).toEqual([
    'Ana Prieto',
  ])
})
