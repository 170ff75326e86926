import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { readHtml } from '../../../src/text/formats/html.ts'

const read = (html: string) => readHtml(html, new VFile({ path: 'a.html' }))

const page = `<!doctype html>
<html><head>
<title>No boats | The Harbour Post</title>
<meta property="og:title" content="No boats this winter">
<meta property="og:site_name" content="The Harbour Post">
<meta name="author" content="Ana Prieto and Juan Gil">
<meta property="article:published_time" content="2026-02-04T10:00:00Z">
<link rel="canonical" href="https://example.org/no-boats">
</head><body>
<nav><a href="/">Home</a></nav>
<article>
<h1>No boats this winter</h1>
<p>The ferry company has <b>cancelled</b> its winter service.</p>
<aside><p>Also read this.</p></aside>
<figure><img src="x.jpg"><figcaption>The pier.</figcaption></figure>
<h2>What now</h2>
<p>Nobody on the islands knows what to do about it.</p>
<ul><li>Bread</li><li>Medicine</li></ul>
<div>A paragraph in a plain box.</div>
<script>track()</script>
</article>
<footer>All about us</footer>
</body></html>`

test('the head of a page states its metadata', () => {
  expect(read(page)).toMatchObject({
    title: 'No boats this winter',
    outlet: 'The Harbour Post',
    authors: ['Ana Prieto', 'Juan Gil'],
    url: 'https://example.org/no-boats',
    published: '2026-02-04',
  })
})

test('the article is kept in order and the page around it put aside with a reason', () => {
  const { blocks } = read(page)
  expect(
    blocks
      .filter((block) => block.markup !== 'furniture')
      .map((block) => [block.markup, block.text, block.line]),
  ).toEqual([
    ['metadata', '', 2],
    ['title', 'No boats this winter', 12],
    [null, 'The ferry company has cancelled its winter service.', 13],
    ['image', '', 15],
    ['caption', 'The pier.', 15],
    ['heading', 'What now', 16],
    [null, 'Nobody on the islands knows what to do about it.', 17],
    ['listitem', 'Bread', 18],
    ['listitem', 'Medicine', 18],
    [null, 'A paragraph in a plain box.', 19],
  ])
  expect(
    blocks
      .filter((block) => block.markup === 'furniture' && block.text)
      .map((block) => [block.reason, block.text]),
  ).toEqual([
    ['code of the page', '<!doctype html>'],
    ['navigation', 'Home'],
    ['an aside', 'Also read this.'],
    ['code of the page', 'track()'],
    ['the foot of the page', 'All about us'],
  ])
})

test('a page without an article element is read from its body', () => {
  const { blocks, title, published } = read('<p>The ferries stopped.</p><p>Nobody knew why.</p>')
  expect(blocks.map((block) => block.text)).toEqual(['The ferries stopped.', 'Nobody knew why.'])
  expect([title, published]).toEqual([null, null])
})

test('linked data names headline, authors and day; broken data says nothing', () => {
  const script = (json: string): string =>
    `<script type="application/ld+json">${json}</script><p>The ferries stopped.</p>`
  const data = {
    '@graph': [
      { '@type': 'WebPage' },
      {
        '@type': 'NewsArticle',
        headline: 'No boats',
        author: [{ name: 'Ana Prieto' }, { name: 'Juan Gil' }],
        datePublished: '2026-02-04T10:00Z',
        publisher: { name: 'Bay News' },
      },
    ],
  }
  expect(read(script(JSON.stringify(data)))).toMatchObject({
    title: 'No boats',
    authors: ['Ana Prieto', 'Juan Gil'],
    published: '2026-02-04',
    outlet: 'Bay News',
  })
  expect(read(script('{"@type": '))).toMatchObject({ title: null, authors: [], published: null })
})

test('remarks and buttons are put aside', () => {
  const { blocks } = read(
    '<article><p>The ferries stopped at noon, and the islands were cut off from bread.</p><ul><li>Share on Facebook</li></ul><p>Image 3 of 8</p><p>Image 3 of the eight was lost in the fire at noon.</p><section class="post-comments"><p>Shame on them all!</p></section><p class="shareholders">The shareholders of the ferry company met on Monday.</p></article>',
  )
  expect(blocks.map((block) => [block.markup, block.text.slice(0, 12)])).toEqual([
    [null, 'The ferries '],
    ['furniture', 'Share on Fac'],
    ['furniture', 'Image 3 of 8'],
    [null, 'Image 3 of t'],
    ['furniture', 'Shame on the'],
    [null, 'The sharehol'],
  ])
})
