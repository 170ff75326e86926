import { describe, expect, test } from 'vitest'
import { aside, readPage, shown, story, toPage, toPageWith, toParagraphs } from './pages.ts'

describe('paragraphs', () => {
  test('a box broken by tags within its lines is one paragraph', () => {
    const box =
      '<div>The board has <b>cancelled</b> the <font color="red">winter</font> <a href="/s">service</a>, a <time>Monday</time> paper said.</div>'
    expect(shown(toPageWith(box))).toEqual([
      [null, 'The board has cancelled the winter service, a Monday paper said.'],
    ])
  })

  test('two breaks are the bound of a paragraph, one is a blank', () => {
    const page = toPage(
      `<div><h1>No boats this winter</h1>${story.slice(0, 2).join('<br><br>')}<br>\n <br />${story[2]}<br>He sighed.</div>`,
    )
    expect(shown(page)).toEqual([[null, `${story[2]} He sighed.`]])
    const lines = readPage(page)
      .blocks.filter(({ markup }) => markup === null)
      .map(({ line }) => line)
    expect(lines).toEqual([4, 4, 5])
  })

  test('a sentence that a page shows twice is one, a short one and a third time are meant', () => {
    expect(aside(toPageWith(`<p>${story[0]}</p>`))).toEqual([['words that the page shows twice', story[0]]])
    expect(shown(toPageWith('<p>Nobody knows.</p><p>So it goes on.</p><p>Nobody knows.</p>'))).toHaveLength(3)
    const refrain = 'And the boats of the islands lay still in the harbour.'
    expect(shown(toPageWith(`<p>${refrain}</p>`.repeat(3)))).toHaveLength(3)
  })

  test('a line that is a link to another page is put aside; a sentence, and a link within one, are not', () => {
    expect(aside(toPageWith('<p><a href="/pier">PIER TO CLOSE IN MARCH</a></p>'))).toEqual([
      ['a link to another page', 'PIER TO CLOSE IN MARCH'],
    ])
    expect(
      shown(
        toPageWith(
          '<p><a href="/pier">The pier will close.</a></p><p>The <a href="/b">board</a> met</p><h2><a href="#part">Part two</a></h2>',
        ),
      ),
    ).toEqual([
      [null, 'The pier will close.'],
      [null, 'The board met'],
      ['heading', 'Part two'],
    ])
  })

  test('counters of pictures and a heading over links are put aside; a number among words is not', () => {
    expect(shown(toPageWith('<p>Image 3 of 8</p><p>6</p><p>6 boats</p>'))).toEqual([[null, '6 boats']])
    const list =
      '<h3>More from Bay News</h3><ul><li><a href="/a">Herring prices fall</a></li><li><a href="/b">Mayor steps down</a></li></ul>'
    expect(shown(toPageWith(list))).toEqual([])
    expect(shown(toPageWith('<h3>What they need</h3><ul><li>Bread</li><li>Medicine</li></ul>'))).toHaveLength(
      3,
    )
  })

  test('byline and day between title and text say something of it', () => {
    const page = toPage(
      `<article><header><h1>No boats this winter</h1><p class="byline">By Ana Prieto</p><p><time datetime="2026-03-03">March 3, 2026</time></p><p><a href="/share">Share</a></p></header>${toParagraphs(story)}</article>`,
    )
    const { authors, published, blocks } = readPage(page)
    expect([authors, published]).toEqual([['Ana Prieto'], '2026-03-03'])
    expect(blocks.find(({ text }) => text === 'By Ana Prieto')?.markup).toBeNull()
    expect(blocks.find(({ text }) => text === 'Share')?.markup).toBe('furniture')
  })
})

describe('quotations', () => {
  test('"q" has the marks that it lacks', () => {
    expect(
      shown(toPageWith('<p>He said <q>we go <q>home</q> now</q> and <q>“so”</q>, and left.</p>')),
    ).toEqual([[null, 'He said “we go ‘home’ now” and “so”, and left.']])
  })

  test.each([
    [
      'a footer',
      '<blockquote><p>We will not sail.</p><footer>— Mara Lund, <cite>harbour master</cite></footer></blockquote>',
      '— Mara Lund, harbour master',
    ],
    ['a name behind', '<blockquote>We will not sail.<cite>Mara Lund</cite></blockquote>', '— Mara Lund'],
    [
      'a name in a paragraph',
      '<blockquote><p>We will not sail.</p><p><cite>Mara Lund</cite></p></blockquote>',
      '— Mara Lund',
    ],
    [
      'a figure',
      '<figure><blockquote><p>We will not sail.</p></blockquote><figcaption>Mara Lund</figcaption></figure>',
      '— Mara Lund',
    ],
    [
      'an aside',
      '<aside class="pullquote"><blockquote><p>We will not sail.</p><footer>Mara Lund</footer></blockquote></aside>',
      '— Mara Lund',
    ],
  ])('a quotation set apart keeps who is quoted: %s', (_, markup, name) => {
    expect(shown(toPageWith(markup))).toEqual([
      ['quotation', 'We will not sail.'],
      ['quotation', name],
    ])
  })

  test('a work named within a quotation is none who is quoted', () => {
    expect(
      shown(toPageWith('<blockquote><p>I read <cite>The Harbour Post</cite> daily.</p></blockquote>')),
    ).toEqual([['quotation', 'I read The Harbour Post daily.']])
  })

  test('words of the text set apart again are put aside', () => {
    expect(aside(toPageWith('<blockquote class="pullquote">We were told by the radio</blockquote>'))).toEqual(
      [['words that the page shows twice', 'We were told by the radio']],
    )
  })

  test('a post keeps its words and its author, among links too', () => {
    const post = `<div class="social-embed"><blockquote class="twitter-tweet"><p>No boats, no bread. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Mara Lund (@maralund) <a href="https://twitter.com/maralund/status/123">March 3, 2026</a></blockquote></div>`
    expect(shown(toPageWith(post))).toEqual([
      ['quotation', 'No boats, no bread.'],
      ['quotation', '— Mara Lund (@maralund)'],
    ])
  })
})

describe('raised text', () => {
  test.each([
    ['1,200<sup>3</sup> boats in 2025<sup>12</sup>', '1,200 boats in 2025'],
    ['lost two<sup><a href="#fn1">1</a></sup> of <sup>[2]</sup>them<sup>*</sup>', 'lost two of them'],
    ['10<sup>6</sup> litres and 3×10<sup>-4</sup> on 40 m<sup>2</sup>', '10⁶ litres and 3×10⁻⁴ on 40 m²'],
    ['the 1<sup>st</sup> Boat<sup>TM</sup> of CO<sub>2</sub>', 'the 1st BoatTM of CO2'],
    ['3<sup>1</sup>/<sub>2</sub> crews', '3 1/2 crews'],
  ])('%s', (markup, text) => {
    expect(shown(toPageWith(`<p>There were ${markup} in all.</p>`))).toEqual([
      [null, `There were ${text} in all.`],
    ])
  })

  test('the mark of a note is put aside as one', () => {
    expect(aside(toPageWith('<p>They have 1,200<sup>3</sup> boats.</p>'))).toEqual([['a footnote mark', '3']])
  })
})

describe('tables', () => {
  test('a row is a block, its cells apart', () => {
    const table =
      '<table><caption>Boats by island</caption><tr><th></th><th>2025</th></tr>\n<tr><td>Alder</td><td><p>12</p></td></tr><tr><td>North <b>Rock</b></td><td>7</td></tr></table>'
    expect(shown(toPageWith(table))).toEqual([
      ['caption', 'Boats by island'],
      ['row', '| 2025'],
      ['row', 'Alder | 12'],
      ['row', 'North Rock | 7'],
    ])
  })

  test('a table whose cells part paragraphs by empty lines is none; one with a line break in a cell is', () => {
    const lines = (gap: string): string =>
      `<table><tr><td>Bay News</td><td>Home</td></tr><tr><td>The boats stay in.${gap}Nobody sails.</td><td>Fares</td></tr></table>`
    expect(shown(toPageWith(lines('<br><br>'))).map(([kind]) => kind)).not.toContain('row')
    expect(shown(toPageWith(lines('<br>'))).map(([kind]) => kind)).toContain('row')
  })

  test('a table with prose in its cells is none', () => {
    const page = toPage(
      `<table><tr><td>Bay News</td></tr><tr><td><h1>No boats this winter</h1>${toParagraphs(story)}</td></tr></table>`,
    )
    expect(readPage(page).blocks.filter(({ markup }) => markup === 'row')).toEqual([])
  })
})

describe('images', () => {
  const images = (html: string): readonly (readonly [string | undefined, string])[] =>
    readPage(html)
      .blocks.filter(({ markup }) => markup === 'image')
      .map(({ image, text }) => [image, text])

  test('an image stands before its caption, and its alt text is no paragraph', () => {
    expect(
      shown(
        toPageWith(
          '<figure><img src="page_files/pier.jpg" alt="The pier in fog"><figcaption>The pier on Monday.</figcaption></figure>',
        ),
      ),
    ).toEqual([
      ['image', 'The pier in fog'],
      ['caption', 'The pier on Monday.'],
    ])
    expect(
      shown(
        toPageWith(
          '<div class="wp-caption"><img src="shop.jpg" alt="Shop"><p class="wp-caption-text">Lund in her shop.</p></div>',
        ),
      ),
    ).toEqual([
      ['image', 'Shop'],
      ['caption', 'Lund in her shop.'],
    ])
    expect(shown(toPageWith('<p class="caption">A caption of nothing is a line of the text.</p>'))).toEqual([
      [null, 'A caption of nothing is a line of the text.'],
    ])
  })

  test('an image that waits to be seen is found', () => {
    expect(
      images(
        toPageWith(
          '<p>So.</p><img src="data:image/gif;base64,R0lGOD" data-src="https://cdn.example/boat.jpg" alt="A boat">',
        ),
      ),
    ).toEqual([['https://cdn.example/boat.jpg', 'A boat']])
    expect(
      images(
        toPageWith('<p>So.</p><img src="/img/blank.gif" srcset="a-300.jpg 300w, a-900.jpg 900w" alt="">'),
      ),
    ).toEqual([['a-900.jpg', '']])
    expect(
      images(toPageWith('<p>So.</p><picture><source srcset="b.webp 1x"><img alt="B"></picture>')),
    ).toEqual([['b.webp', 'B']])
  })

  test('counters, signs and images inside the page are none', () => {
    expect(
      images(
        toPageWith(
          '<p>So.<img src="https://t.example/p" width="1" height="1"><img src="icon.png" width="16"></p>',
        ),
      ),
    ).toEqual([])
    expect(shown(toPageWith('<p>The boats <img class="emoji" alt="🛶" src="e.png"> came.</p>'))).toEqual([
      [null, 'The boats 🛶 came.'],
    ])
    expect(aside(toPageWith('<p>So.</p><img src="data:image/png;base64,AAAA" alt="A map">'))).toContainEqual([
      'an image inside the page',
      'A map',
    ])
  })

  test('an image of the root of a site has the address of the site', () => {
    const head = '<link rel="canonical" href="https://example.org/n/no-boats">'
    expect(images(toPageWith('<p>So.</p><img src="/img/shop.jpg">', head))).toEqual([
      ['https://example.org/img/shop.jpg', ''],
    ])
  })
})
