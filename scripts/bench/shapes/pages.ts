import { fill, repeat, type Shape, told } from './shape.ts'

/** Opening tags, a paragraph within each, then all closing tags. */
function nest(...tags: readonly string[]): (characters: number) => string {
  return (characters) => {
    const one = tags.map((tag) => `<${tag}>`).join('')
    const close = tags
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')
    const piece = `${one}<p>Late.</p>`
    const depth = Math.ceil(characters / (piece.length + close.length))
    return `<html><body>${piece.repeat(depth)}${close.repeat(depth)}</body></html>`
  }
}

/** Nested containers around as many paragraphs as fit. */
function wrap(tag: string, depth: number): (characters: number) => string {
  return (characters) =>
    `<html><body>${`<${tag}>`.repeat(depth)}${fill(characters, (index) => `<p>${index} ${told}</p>\n`)}${`</${tag}>`.repeat(depth)}</body></html>`
}

/** Saved pages. */
export const pages: readonly Shape[] = [
  { name: 'nested article', file: 'a.html', size: 40_000, toText: nest('article') },
  { name: 'nested main and article', file: 'a.html', size: 40_000, toText: nest('main', 'article') },
  { name: 'nested div', file: 'a.html', size: 40_000, toText: nest('div') },
  { name: 'nested section and div', file: 'a.html', size: 40_000, toText: nest('section', 'div') },
  { name: 'nested table', file: 'a.html', size: 40_000, toText: nest('table', 'tr', 'td') },
  { name: 'nested list', file: 'a.html', size: 40_000, toText: nest('ul', 'li') },
  { name: 'nested blockquote', file: 'a.html', size: 40_000, toText: nest('blockquote') },
  { name: 'paragraphs in 300 article', file: 'a.html', size: 200_000, toText: wrap('article', 300) },
  { name: 'paragraphs in 300 div', file: 'a.html', size: 200_000, toText: wrap('div', 300) },
  {
    name: 'p never closed',
    file: 'a.html',
    size: 300_000,
    toText: repeat((index) => `<p>${index} ${told}\n`, '<article>'),
  },
  {
    name: 'b never closed',
    file: 'a.html',
    size: 40_000,
    toText: repeat((index) => `<p><b>${index} ${told}\n`, '<article>'),
  },
  {
    name: 'a never closed',
    file: 'a.html',
    size: 100_000,
    toText: repeat((index) => `<p><a href="/${index}">${told}\n`, '<article>'),
  },
  { name: 'br', file: 'a.html', size: 300_000, toText: repeat(() => `<br>`, '<article><p>', '</article>') },
  {
    name: 'lines ended by br',
    file: 'a.html',
    size: 300_000,
    toText: repeat((index) => `${index} ${told}<br>\n`, '<article><p>', '</article>'),
  },
  {
    name: 'lines ended by two br',
    file: 'a.html',
    size: 300_000,
    toText: repeat((index) => `${index} ${told}<br><br>\n`, '<article>', '</article>'),
  },
  {
    name: 'links',
    file: 'a.html',
    size: 300_000,
    toText: repeat(
      (index) => `<li><a href="/${index}">Boat ${index}</a></li>\n`,
      '<article><p>Late.</p><ul>',
    ),
  },
  {
    name: 'table rows',
    file: 'a.html',
    size: 300_000,
    toText: repeat((index) => `<tr><td>Boat ${index}<td>12 percent<td>$5</tr>\n`, '<article><table>'),
  },
  {
    name: 'data blocks',
    file: 'a.html',
    size: 300_000,
    toText: repeat(
      (index) =>
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Boat ${index}"}</script>\n`,
      '<article>',
    ),
  },
  {
    name: 'spans in one paragraph',
    file: 'a.html',
    size: 300_000,
    toText: repeat(
      (index) => `<span class="c${index % 9}">Boat ${index}</span> `,
      '<article><p>',
      '</article>',
    ),
  },
  {
    name: 'spans within each other',
    file: 'a.html',
    size: 40_000,
    toText: nest('span'),
  },
  {
    name: 'entities in a page',
    file: 'a.html',
    size: 300_000,
    toText: repeat((index) => `&ldquo;Caf&eacute; ${index}&rdquo; &amp; `, '<article><p>', '</article>'),
  },
  {
    name: 'headings of a page',
    file: 'a.html',
    size: 300_000,
    toText: repeat((index) => `<h2>Boat ${index}</h2><p>${told}</p>\n`, '<article>', '</article>'),
  },
  {
    name: 'times of a page',
    file: 'a.html',
    size: 300_000,
    toText: repeat(
      (index) => `<time datetime="2026-02-0${(index % 9) + 1}">Feb ${(index % 9) + 1}</time><p>${told}</p>\n`,
      '<article>',
      '</article>',
    ),
  },
  {
    name: 'figures of a page',
    file: 'a.html',
    size: 300_000,
    toText: repeat(
      (index) =>
        `<figure><img src="${index}.jpg" alt="Boat"><figcaption>Boat ${index}</figcaption></figure><p>${told}</p>\n`,
      '<article>',
      '</article>',
    ),
  },
  {
    name: 'divs without paragraphs',
    file: 'a.html',
    size: 300_000,
    toText: repeat((index) => `<div>${index} ${told}</div>\n`, '<body>', '</body>'),
  },
  {
    name: 'articles beside each other',
    file: 'a.html',
    size: 300_000,
    toText: repeat(
      (index) => `<article><h2>Boat ${index}</h2><p>${told}</p></article>\n`,
      '<body>',
      '</body>',
    ),
  },
  {
    name: 'block quotations beside each other',
    file: 'a.html',
    size: 200_000,
    toText: repeat(
      (index) => `<p>Ana Prieto said:</p><blockquote><p>${index} ${told}</p></blockquote>\n`,
      '<article>',
      '</article>',
    ),
  },
  {
    name: 'a table of wide rows',
    file: 'a.html',
    size: 200_000,
    toText: (characters) => {
      const row = `<tr>${'<td>Boat'.repeat(Math.sqrt(characters / 8))}</tr>`
      return `<article><p>${told}</p><table>${row.repeat(Math.sqrt(characters / 8))}</table></article>`
    },
  },
  {
    name: 'cells that span rows',
    file: 'a.html',
    size: 100_000,
    toText: repeat(
      (index) => `<tr><td rowspan="${1000 - (index % 999)}" colspan="1000">Boat ${index}</tr>\n`,
      '<article><table>',
    ),
  },
  {
    name: 'names of classes',
    file: 'a.html',
    size: 200_000,
    toText: repeat((index) => `c${index} `, '<article class="', `"><p>${told}</p></article>`),
  },
  {
    name: 'attributes',
    file: 'a.html',
    size: 200_000,
    toText: repeat((index) => `a${index}="b" `, '<article ', `><p>${told}</p></article>`),
  },
  {
    name: 'metas',
    file: 'a.html',
    size: 200_000,
    toText: repeat(
      (index) => `<meta name="author" content="Ana ${index}">\n`,
      '<head>',
      `</head><article><p>${told}</p></article>`,
    ),
  },
  {
    name: 'comments',
    file: 'a.html',
    size: 200_000,
    toText: repeat((index) => `<!-- ${index} -->`, '<article><p>Late.</p>', '</article>'),
  },
  {
    name: 'a comment never closed',
    file: 'a.html',
    size: 200_000,
    toText: repeat((index) => `<!-- ${index} `, '<article><p>Late.</p>'),
  },
  {
    name: 'a closing tag of nothing',
    file: 'a.html',
    size: 100_000,
    toText: repeat(() => '</p></b></div>', '<article><p>Late.</p>'),
  },
  {
    name: 'emphasis that overlaps',
    file: 'a.html',
    size: 50_000,
    toText: repeat(() => '<b><i>a</b>b</i>', '<article><p>'),
  },
]
