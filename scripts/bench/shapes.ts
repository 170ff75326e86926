/** A text that can be made of any length, to see how the time for reading it grows. */
export type Shape = {
  readonly name: string
  readonly file: string
  /** Characters of the longer text that is measured; the shorter one has a quarter of them. */
  readonly size: number
  /** A text of about that many characters. */
  readonly toText: (characters: number) => string
}

/** As many pieces as it takes to reach a length, each made from its number. */
function fill(characters: number, toPiece: (index: number) => string): string {
  const pieces: string[] = []
  for (let length = 0, index = 0; length < characters; index++) {
    const piece = toPiece(index)
    pieces.push(piece)
    length += piece.length
  }
  return pieces.join('')
}

/** A name made from a number: Ana, Bela, Caro … with an ending that makes it one of a kind. */
function toGivenName(index: number): string {
  const letters = [...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
  return `A${letters.join('')}`
}

const told = 'The boats came in late again on Monday, and the pier stayed shut.'

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

const repeat =
  (toPiece: (index: number) => string, before = '', after = '') =>
  (characters: number): string =>
    `${before}${fill(characters, toPiece)}${after}`

/** What a row of so many cells looks like in Markdown. */
const toRow = (cells: number, toCell: (index: number) => string): string =>
  `|${Array.from({ length: cells }, (_, index) => ` ${toCell(index)} |`).join('')}\n`

/** Texts with which a reading once took minutes, and their kin. */
export const shapes: readonly Shape[] = [
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
    name: 'front matter of unknown keys',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `key${index}: v\n`, '---\n', `---\n\n${told}\n`),
  },
  {
    name: 'front matter of nested keys',
    file: 'a.md',
    size: 20_000,
    toText: (characters) =>
      `---\nnote: ${'{a: '.repeat(characters / 5)}1${'}'.repeat(characters / 5)}\n---\n\n${told}\n`,
  },
  {
    name: 'front matter of anchors',
    file: 'a.md',
    size: 100_000,
    toText: repeat(
      (index) => `key${index}: &a${index} v\nother${index}: *a${index}\n`,
      '---\n',
      `---\n\n${told}\n`,
    ),
  },
  {
    name: 'front matter in TOML',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `key${index} = "v"\n`, '+++\n', `+++\n\n${told}\n`),
  },
  {
    name: 'people of one surname',
    file: 'a.txt',
    size: 450_000,
    toText: repeat((index) => `“We left early,” ${toGivenName(index)} Prieto said on Monday.\n\n`),
  },
  {
    name: 'people named once and then by surname',
    file: 'a.txt',
    size: 450_000,
    toText: repeat(
      (index) =>
        `“We left early,” Ana ${toGivenName(index)}son said on Monday. “It was late,” ${toGivenName(index)}son added.\n\n`,
    ),
  },
  {
    name: 'quotations by the official',
    file: 'a.txt',
    size: 400_000,
    toText: repeat((index) => `“The boats left at ${index % 12} and came in late,” the official said.\n\n`),
  },
  {
    name: 'quotations by he',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      () => `“The boats left and came in late,” he said.\n\n`,
      'Ana Prieto spoke to Bo Lund.\n\n',
    ),
  },
  {
    name: 'quotations of nobody',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(() => `“The boats left and came in late.”\n\n`, 'Ana Prieto spoke to Bo Lund.\n\n'),
  },
  {
    name: 'quotations in one paragraph',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `“The boats left,” ${toGivenName(index)} Lund said. `),
  },
  {
    name: 'reported by one verb after the other',
    file: 'a.txt',
    size: 200_000,
    toText: repeat(() => 'Ana Prieto said that the board warned that '),
  },
  {
    name: 'a mark opened on each line',
    file: 'a.txt',
    size: 500_000,
    toText: repeat((index) => `“The boats left at ${index % 12} and came in late\n`),
  },
  {
    name: 'a mark opened in each paragraph',
    file: 'a.txt',
    size: 500_000,
    toText: repeat((index) => `“The boats left at ${index % 12} and came in late.\n\n`),
  },
  {
    name: 'a straight mark opened on each line',
    file: 'a.txt',
    size: 500_000,
    toText: repeat((index) => `"The boats left at ${index % 12} and came in late\n`),
  },
  {
    name: 'figures',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) => `The board counted ${index + 1},000 tonnes of pears in 2019, up ${index % 90} percent.\n\n`,
    ),
  },
  {
    name: 'figures in one paragraph',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `The board counted ${index + 1},000 tonnes in 2019, up from ${index}. `),
  },
  {
    name: 'figures in one sentence',
    file: 'a.txt',
    size: 100_000,
    toText: repeat((index) => `${index + 1},000 tonnes of pears, `, 'The board counted '),
  },
  {
    name: 'a transcript',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) => `${toGivenName(index % 40).toUpperCase()} LUND: The boats left at ${index % 12}.\n\n`,
    ),
  },
  {
    name: 'lines of a wire, wrapped',
    file: 'a.txt',
    size: 500_000,
    toText: repeat(
      (index) => `the boats left at ${index % 12} and came in late, and the board of the harbour kept\n`,
    ),
  },
  {
    name: 'short lines',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `Boat ${index}\n`),
  },
  {
    name: 'articles in one file',
    file: 'a.txt',
    size: 300_000,
    toText: repeat(
      (index) =>
        `Boats came in late, part ${index}\n\nBy Ana Prieto\nPublished On 4 Feb 2026\n\n${told} ${told}\n\n${told} ${told}\n\n\n`,
    ),
  },
  {
    name: 'a long table',
    file: 'a.md',
    size: 125_000,
    toText: repeat(
      (index) => toRow(3, (cell) => `boat ${index} ${cell}`),
      `${told}\n\n| a | b | c |\n|---|---|---|\n`,
    ),
  },
  {
    name: 'a wide table',
    file: 'a.md',
    size: 125_000,
    toText: (characters) => {
      const cells = Math.ceil(characters / 5 / 10)
      const rows = Array.from({ length: 4 }, () => toRow(cells, (cell) => `b ${cell % 100}`))
      return `${told}\n\n${rows[0]}${toRow(cells, () => '---')}${rows.slice(1).join('')}`
    },
  },
  {
    name: 'a table of short rows below a wide head',
    file: 'a.md',
    size: 50_000,
    toText: (characters) => {
      const cells = Math.ceil(Math.sqrt(characters))
      return `${told}\n\n${toRow(cells, () => 'a')}${toRow(cells, () => '---')}${'| b |\n'.repeat(cells)}`
    },
  },
  ...[
    '*a ',
    '**a ',
    '*a **b ',
    '_a ',
    '*a_ ',
    '***',
    '~~a ',
    '*a*b*',
    '[a',
    '[a](b',
    '![',
    '<b>',
    '`',
    '``a',
    '\\[',
    'a<!--',
    '&#',
  ].map((unit): Shape => ({
    name: `Markdown ${JSON.stringify(unit)}`,
    file: 'a.md',
    size: 50_000,
    toText: repeat(() => unit, `${told}\n\n`),
  })),
  {
    name: 'nested block quotations',
    file: 'a.md',
    size: 5000,
    toText: (characters) => `${told}\n\n${'> '.repeat(characters / 2)}a\n`,
  },
  {
    name: 'nested lists',
    file: 'a.md',
    size: 20_000,
    toText: (characters) =>
      `${told}\n\n${Array.from({ length: Math.sqrt(characters) }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join('')}`,
  },
  {
    name: 'footnotes',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `A boat.[^${index}]\n\n[^${index}]: Note ${index}.\n\n`),
  },
  {
    name: 'link definitions',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `A [boat][b${index}].\n\n[b${index}]: https://example.org/${index}\n\n`),
  },
  {
    name: 'headings',
    file: 'a.md',
    size: 200_000,
    toText: repeat((index) => `## Boat ${index}\n\n${told}\n\n`),
  },
]
