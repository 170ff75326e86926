import { repeat, type Shape, told } from './shape.ts'

/** What a row of so many cells looks like in Markdown. */
const toRow = (cells: number, toCell: (index: number) => string): string =>
  `|${Array.from({ length: cells }, (_, index) => ` ${toCell(index)} |`).join('')}\n`

/** Texts in Markdown, and their front matter. */
export const markdowns: readonly Shape[] = [
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
  {
    name: 'one footnote, called often',
    file: 'a.md',
    size: 50_000,
    toText: repeat(() => 'A boat.[^1]\n\n', '', '[^1]: Late.\n'),
  },
  {
    name: 'footnotes in one paragraph',
    file: 'a.md',
    size: 50_000,
    toText: repeat((index) => `A boat.[^${index}]\n`, '', '\n[^1]: Late.\n'),
  },
  {
    name: 'comments of notes',
    file: 'a.md',
    size: 100_000,
    toText: repeat(() => `${told}\n\n%%\nnot sure\n%%\n\n`),
  },
  {
    name: 'HTML in Markdown',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `<div>Boat ${index}</div>\n\n${told}\n\n`),
  },
  {
    name: 'links in Markdown',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `A [boat](https://example.org/${index}).\n\n`),
  },
  {
    name: 'images in Markdown',
    file: 'a.md',
    size: 200_000,
    toText: repeat((index) => `![Boat](boat${index}.png)\n\n${told}\n\n`),
  },
  {
    name: 'links of notes',
    file: 'a.md',
    size: 200_000,
    toText: repeat((index) => `[[Boat ${index}|the boat]] and ==late== ^[See the log.] `),
  },
  {
    name: 'code',
    file: 'a.md',
    size: 200_000,
    toText: repeat((index) => `    boat ${index}\n`, `${told}\n\n`),
  },
  {
    name: 'a list of Markdown',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `- Boat ${index} came in late\n`, `${told}\n\n`),
  },
  {
    name: 'a list of lists',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `- Boat ${index}\n  - late\n`, `${told}\n\n`),
  },
  {
    name: 'block quotations of Markdown',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `> Boat ${index} came in late\n\nAna Prieto said.\n\n`),
  },
  {
    name: 'lines of one block quotation',
    file: 'a.md',
    size: 200_000,
    toText: repeat((index) => `> Boat ${index} came in late,\n`),
  },
  {
    name: 'lines of one paragraph',
    file: 'a.md',
    size: 200_000,
    toText: repeat((index) => `Boat ${index} came in late,\n`),
  },
  {
    name: 'front matter of quotations',
    file: 'a.md',
    size: 100_000,
    toText: (characters) =>
      `---\n${repeat((index) => `  - { starts: Boat ${index} came, speaker: harbour-board }\n`, 'quotes:\n')(characters / 2)}---\n\n${repeat((index) => `“Boat ${index} came in late,” Ana Prieto said.\n\n`)(characters / 2)}`,
  },
  {
    name: 'front matter of aliases',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `boat-${index}, `, '---\naliases: [', `z]\n---\n\n${told}\n`),
  },
  {
    name: 'front matter of authors',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `Ana ${index}, `, '---\nauthors: [', `Bo]\n---\n\n${told}\n`),
  },
  {
    name: 'front matter of one long text',
    file: 'a.md',
    size: 200_000,
    toText: repeat(() => `  ${told}\n`, '---\nnote: |\n', `---\n\n${told}\n`),
  },
  {
    name: 'front matter never closed',
    file: 'a.md',
    size: 100_000,
    toText: repeat((index) => `key${index}: v\n`, '---\n'),
  },
  ...[
    '---',
    '===',
    '***',
    '~~~',
    '%%',
    ':::',
    '{{<',
    '{%',
    '[^a]:',
    '> >',
    '1)',
    '+',
    '| a',
    '<div>',
    '&amp;',
  ].map((line): Shape => ({
    name: `Markdown, lines of ${line}`,
    file: 'a.md',
    size: 50_000,
    toText: repeat(() => `${line}\n`, `${told}\n\n`),
  })),
]
