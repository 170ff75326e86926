/**
 * Generated files that look like news and go wrong like news: paragraphs, headings, furniture, datelines, quotations
 * and figures of our own words, then damaged. Noise alone would never reach the rules.
 */
import fc from 'fast-check'

export type Input = { readonly name: string; readonly text: string; readonly sidecar: string | null }

const pick = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)

const name = pick(
  'Ana Prieto',
  'Prieto',
  'Mr. Oduya',
  'Juan José Gil',
  'Gil',
  'the harbour board',
  'a spokeswoman',
  'he',
  'She',
  'President Mara Lund',
  'O’Neill',
  'the U.N. envoy',
  'analysts',
  'van der Meer',
  '',
)
const cue = pick(
  'said',
  'told reporters',
  'added',
  'according to',
  'warned that',
  'asked',
  'wrote on X',
  'is',
  'says:',
  '',
)
const clause = pick(
  'the ferries will not sail before Monday',
  'we have lost a third of the pears',
  'nobody asked us',
  'it is over',
  'the pier, the old one, stays shut',
  'prices rose again',
  'I don’t know',
  'talks with the so-called “Grey Fleet” resume',
  'what is a rumour worth?',
  'the boys’ boats are gone',
)
const number = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }).map((value) => value.toLocaleString('en')),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value.toFixed(2)),
  pick(
    '2026',
    '1.5',
    '.5',
    '1,00',
    '1.000.000',
    '½',
    '3½',
    'two dozen',
    'twelve',
    'a third',
    '10-15',
    '10–15',
    '007',
    '1e9',
    '٣',
    '９',
  ),
)
const unit = pick(
  'percent',
  '%',
  'tonnes',
  'million pesos',
  'billion',
  'hectares',
  'people',
  'km/h',
  'per cent',
  'days',
  'boats',
  'times',
  'kg',
  '°C',
  'constructor',
  '__proto__',
  'tostring',
  '',
)
const figure = fc
  .tuple(
    pick('', 'about ', 'more than ', '$', 'US$', '€', 'at least ', 'up ', '-', '<', 'from '),
    number,
    pick(' ', '\u00a0', '', '-'),
    unit,
  )
  .map((parts) => parts.join(''))
const marks = fc.constantFrom(
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
  ['“', ''],
  ['', '”'],
  ['"', ''],
  ['“‘', '’”'],
)
const quotation = fc
  .tuple(marks, clause, pick(',', '.', '?', '!', '', '…', ' —'))
  .map(
    ([[open = '', close = ''], words, end]) =>
      `${open}${words.charAt(0).toUpperCase()}${words.slice(1)}${end}${close}`,
  )
const sentence = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(quotation, name, cue).map(([said, who, how]) => `${said} ${who} ${how}.`),
  },
  { weight: 2, arbitrary: fc.tuple(name, cue, quotation).map(([who, how, said]) => `${who} ${how} ${said}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(quotation, name, cue, quotation)
      .map(([a, who, how, b]) => `${a} ${who} ${how}, ${b}`),
  },
  { weight: 3, arbitrary: fc.tuple(name, cue, clause).map(([who, how, what]) => `${who} ${how} ${what}.`) },
  {
    weight: 4,
    arbitrary: fc.tuple(clause, figure, clause).map(([a, number, b]) => `${a}, ${number} of them, and ${b}.`),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(figure, { minLength: 2, maxLength: 5 })
      .map((all) => `It was ${all.join(', ')} (${all[0]}).`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))

const furniture = pick(
  'Recommended Stories',
  'Advertisement',
  'Read more: Orchards under water',
  'Share this article',
  '* * *',
  'Published On 4 Feb 2026',
  'By Ana Prieto and Juan Gil, Staff Writers',
  'Ana Prieto is a reporter at The Harbour Post.',
  'https://example.org/talks?a=1&b=2',
  'The pier in the rain [Ana Ruiz/AP]',
  'A Short Heading Here',
  '- a list item',
  '• 12 boats',
  '# a title',
  '## a heading',
  '> said aside',
  '| a | 12 percent |',
  '|---|---|',
  '[a link](javascript:alert(1)) and [a good one](https://example.org)',
  '[x]: https://example.org "y"',
  '[^1]: a note of 3 percent',
  '```',
  '    indented “as code”',
  '---',
  '===',
  '<p>“Markup,” Prieto said.</p>',
  '<div><h2>A heading</h2>',
  '</div>',
  '<script>alert(1)</script>',
  '<li>12 percent</li>',
  '<!-- a remark',
  '-->',
  '<table><tr><td>5 km',
  '&lt;b&gt; &amp; &#8220;we&#8221; &#x0; &nope;',
  '\u200b',
  '\u202eRight to left\u202c',
  '\ufeff',
  '',
  '  ',
  '\t',
)
const opening = pick(
  'BOGOTA, Colombia — ',
  'PORT ALDER (AP) — ',
  'LIMA, March 3, 2026 (Reuters) - ',
  'PORT ALDER, Jan. 4 — ',
  '',
  '',
  '',
)
const block = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(opening, paragraph).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: furniture },
)

/** One change a careless hand, a scraper or an old program makes. */
const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.constant((text: string) => text),
  fc.tuple(fc.nat(), fc.nat(30)).map(
    ([at, length]) =>
      (text: string) =>
        cut(text, at, length),
  ),
  fc
    .tuple(
      fc.nat(),
      fc.oneof(
        pick(
          '“',
          '”',
          '"',
          "'",
          '(',
          ')',
          '[',
          ',',
          '.',
          '$',
          '%',
          '\n',
          '\r',
          '\u0000',
          '\ud800',
          '\u202e',
          'é',
          '🛶',
        ),
        fc.string({ maxLength: 5 }),
      ),
    )
    .map(
      ([at, what]) =>
        (text: string) =>
          put(text, at, what),
    ),
  fc.tuple(fc.nat(), fc.nat(60), fc.nat(4)).map(([at, length, times]) => (text: string) => {
    const start = at % (text.length + 1)
    return put(text, at, text.slice(start, start + length).repeat(times))
  }),
  fc.constant((text: string) => text.toUpperCase()),
  fc.constant((text: string) => text.replaceAll(' ', '\u00a0')),
  fc.constant((text: string) => text.replaceAll(/[“”]/g, "''")),
  fc.constant((text: string) => text.replaceAll(/(.{60}\S*) /g, '$1\n')),
)

const cut = (text: string, at: number, length: number): string => {
  const start = at % (text.length + 1)
  return text.slice(0, start) + text.slice(start + length)
}
const put = (text: string, at: number, what: string): string => {
  const start = at % (text.length + 1)
  return text.slice(0, start) + what + text.slice(start)
}

const value = fc.oneof(
  pick(
    'Talks resume',
    '2026-02~',
    '2026-13-45',
    '[a, b]',
    '{ a: b }',
    '&a x',
    '*a',
    '!!js/function x',
    '!!binary aGk=',
    '1-3',
    '3-1',
    'https://example.org/a',
    'javascript:alert(1)',
    '"',
    "'",
    '|',
    '>',
    '- x',
    '~',
    '',
  ),
  fc.string({ maxLength: 12 }),
)
const statement = fc
  .array(
    fc.tuple(
      pick(
        'title',
        'outlet',
        'authors',
        'url',
        'published',
        'topics',
        'note',
        'lines',
        'quotes',
        'figures',
        'articles',
        'titel',
        '<<',
      ),
      value,
    ),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.map(([key, said]) => `${key}: ${said}`).join('\n'))

const body = fc
  .tuple(
    fc.array(block, { maxLength: 14 }),
    fc.constantFrom('\n', '\n\n', '\r\n', '\r'),
    fc.array(damage, { maxLength: 3 }),
  )
  .map(([blocks, end, damages]) => damages.reduce((text, change) => change(text), blocks.join(end)))

const toHtml = (text: string): string =>
  `<!doctype html>\n<html><head><title>A page</title><meta property="og:site_name" content="The Harbour Post">\n</head><body><nav>Menu</nav><article>\n${text
    .split(/\r\n|\r|\n/)
    .map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`))
    .join('\n')}\n</article><footer>Foot</footer></body></html>`

/** A raw, Markdown or HTML file, now and then with front matter or a sidecar. */
export const input: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      name: pick('a.txt'),
      text: body,
      sidecar: fc.option(statement, { freq: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.option(statement), body).map(([yaml, text]) => ({
      name: 'a.md',
      text: yaml === null ? text : `---\n${yaml}\n---\n\n${text}`,
      sidecar: null,
    })),
  },
  { weight: 2, arbitrary: body.map((text) => ({ name: 'a.html', text: toHtml(text), sidecar: null })) },
)

/** Paragraphs of one plain article, for laws about edits. */
export const story: fc.Arbitrary<readonly string[]> = fc.array(
  paragraph.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text.length > 60),
  { minLength: 4, maxLength: 10 },
)
