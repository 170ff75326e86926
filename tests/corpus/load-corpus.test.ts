import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import type { Message } from '../../src/types.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'corpus-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
}
const load = () => loadCorpus({ paths: [folder] })
/** Messages as `name:line:column severity ruleId`. */
const told = (messages: readonly Message[]): readonly string[] =>
  messages.map(
    ({ file, line, column, severity, ruleId }) =>
      `${path.relative(folder, file)}:${line}:${column} ${severity} ${ruleId}`,
  )

const story = 'The ferry is late again, and nobody on the pier is surprised any more.'

describe('reading a folder', () => {
  test('files are read in the order of their names, subfolders too, tables and hidden files not', async () => {
    write('b.txt', `${story} Two.`)
    write('a.md', `# A\n\n${story}`)
    write('sub/c.html', `<p>${story}</p>`)
    write('topics.yaml', '- { id: ferries, label: Ferries, terms: [{ term: ferry, weight: 9 }] }')
    write('.hidden.txt', story)
    const { articles, tables } = await load()
    expect(articles.map((article) => path.relative(folder, article.source.file))).toEqual([
      'a.md',
      'b.txt',
      'sub/c.html',
    ])
    expect(tables.topics.map((topic) => topic.id)).toEqual(['ferries'])
    expect(articles.every((article) => article.topics[0]?.topic === 'ferries')).toBe(true)
  })

  test('a folder without tables is whole: no topics, and no word about it', async () => {
    write('a.txt', story)
    write('site.yaml', 'name: The Harbour Reader')
    const { articles, tables, messages, stops } = await load()
    expect(tables).toEqual({ topics: [], people: [], measures: [] })
    expect(articles[0]?.topics).toEqual([])
    expect(told(messages)).toEqual(['a.txt:1:1 info title'])
    expect(stops).toEqual([])
  })

  test('a sidecar speaks for the file beside it', async () => {
    write('a.txt', story)
    write('a.yaml', 'title: Late\nzz: 1')
    const { articles, messages } = await load()
    expect(articles[0]?.title).toBe('Late')
    expect(told(messages)).toContain('a.yaml:2:1 warning unknown-key')
    const alone = await loadCorpus({ paths: [path.join(folder, 'a.txt')] })
    expect(alone.articles[0]?.title).toBe('Late')
  })

  test('one broken file never hides another', async () => {
    write('empty.txt', '')
    write('binary.txt', Uint8Array.of(0, 1, 2, 3))
    write('copy.txt', story)
    write('deep.html', `${'<div>'.repeat(20_000)}x`)
    write('good.txt', story)
    write('picture.png', 'x')
    write('orphan.yaml', 'title: x')
    const { articles, messages, stops } = await load()
    expect(articles).toHaveLength(1)
    expect(stops).toEqual([])
    expect(told(messages).filter((line) => !line.endsWith(' info title'))).toEqual([
      'binary.txt:1:1 error file',
      'deep.html:1:1 error nesting',
      'deep.html:1:1 warning empty',
      'empty.txt:1:1 warning empty',
      'good.txt:1:1 info copy',
      'orphan.yaml:1:1 warning file',
      'picture.png:1:1 info image',
    ])
  })

  test('links out of the folder, dangling links and pipes are named and not read', async () => {
    write('a.txt', story)
    symlinkSync('/etc/hostname', path.join(folder, 'out.txt'))
    symlinkSync('nowhere.txt', path.join(folder, 'dangling.txt'))
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')])
    const { articles, messages } = await load()
    expect(articles).toHaveLength(1)
    expect(told(messages)).toEqual(
      expect.arrayContaining([
        'out.txt:1:1 warning file',
        'dangling.txt:1:1 error file',
        'pipe.txt:1:1 warning file',
      ]),
    )
  })

  test('a file that may not be read is an error, the others are read', async () => {
    write('a.txt', story)
    write('secret.txt', story)
    chmodSync(path.join(folder, 'secret.txt'), 0)
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' })
    // Root may read everything, so the refusal is put in by hand.
    const readFile = (file: string): Promise<Uint8Array> =>
      file.endsWith('secret.txt') ? Promise.reject(denied) : Promise.resolve(readFileSync(file))
    const { articles, messages } = await loadCorpus(
      { paths: [folder] },
      { readFile },
    )
    expect(articles).toHaveLength(1)
    expect(messages.find((message) => message.file.endsWith('secret.txt'))).toMatchObject({
      severity: 'error',
      line: 1,
      column: 1,
    })
  })

  test('a path that is not there is an error and no crash', async () => {
    const { articles, messages, stops } = await loadCorpus({ paths: [path.join(folder, 'nowhere')] })
    expect(articles).toEqual([])
    expect(messages.map((message) => message.severity)).toEqual(['error'])
    expect(stops).toEqual(messages)
  })
})

describe('tables', () => {
  const ferries = '- { id: ferries, label: Ferries, terms: [{ term: ferry, weight: 9 }] }'
  const late = '- { id: delays, label: Delays, terms: [{ term: late, weight: 9 }] }'
  const topicsOf = (corpus: Awaited<ReturnType<typeof loadCorpus>>) =>
    corpus.articles.map(({ source, topics }) => [
      path.relative(folder, source.file),
      topics.map(({ topic }) => topic).join(' '),
    ])

  test('each file is served by those of its own folder, and by no other', async () => {
    write('one/topics.yaml', ferries)
    write('one/a.txt', story)
    write('two/topics.yaml', late)
    write('two/b.txt', `${story} Two.`)
    write('three/c.txt', `${story} Three.`)
    const paths = ['one', 'two', 'three'].map((name) => path.join(folder, name))
    const corpus = await loadCorpus({ paths })
    expect(topicsOf(corpus)).toEqual([
      ['one/a.txt', 'ferries'],
      ['two/b.txt', 'delays'],
      ['three/c.txt', ''],
    ])
    expect(corpus.tables.topics.map(({ id }) => id)).toEqual(['ferries', 'delays'])
    const alone = await loadCorpus({ paths: [path.join(folder, 'two/b.txt')] })
    expect(topicsOf(alone)).toEqual([['two/b.txt', 'delays']])
  })

  test('a folder that is named serves all files, whatever stands beside them', async () => {
    write('one/topics.yaml', ferries)
    write('one/a.txt', story)
    write('tables/topics.yaml', late)
    const tables = path.join(folder, 'tables')
    const corpus = await loadCorpus({ paths: [path.join(folder, 'one')], tables })
    expect(topicsOf(corpus)).toEqual([['one/a.txt', 'delays']])
    expect(corpus.stops).toEqual([])
  })

  test.each([
    ['nowhere', 'nowhere:1:1 error file'],
    ['a.txt', 'a.txt:1:1 error file'],
  ])('the folder %s for them stops a build', async (name, line) => {
    write('a.txt', story)
    const { stops, articles } = await loadCorpus({ paths: [folder], tables: path.join(folder, name) })
    expect(told(stops)).toEqual([line])
    expect(articles).toHaveLength(1)
  })

  test('a named folder without tables is a warning, a wrong row stops a build', async () => {
    write('a.txt', story)
    write('empty/.keep', '')
    const empty = await loadCorpus({ paths: [folder], tables: path.join(folder, 'empty') })
    expect(told(empty.messages)).toContain('empty:1:1 warning file')
    write('people.yaml', '- { id: ana }')
    const wrong = await load()
    expect(told(wrong.stops)).toEqual(['people.yaml:1:3 error table'])
  })
})

describe('copies', () => {
  const texts = ['One boat sank.', 'Two boats sank.', 'Three boats sank.']
  const named = (names: readonly string[]) =>
    names.forEach((name, index) => write(name, `# Storm\n\n${story}\n\n${texts[index]}`))

  test('other texts under one title and lead are kept; which has the plain id depends on the text alone', async () => {
    named(['a.md', 'b.md', 'c.md'])
    const first = (await load()).articles
    expect(first).toHaveLength(3)
    const plain = first.filter(({ id }) => first.every((other) => other.id.startsWith(id)))
    expect(plain).toHaveLength(1)
    rmSync(folder, { recursive: true })
    named(['c.md', 'a.md', 'b.md'])
    const idsOf = (articles: typeof first) =>
      new Map(articles.map(({ id, paragraphs }) => [paragraphs[1]?.text, id]))
    const { articles, messages } = await load()
    expect(idsOf(articles)).toEqual(idsOf(first))
    expect(messages.filter(({ ruleId }) => ruleId === 'version')).toHaveLength(2)
    expect(messages.every(({ severity }) => severity === 'info')).toBe(true)
  })

  test('ids of quotations follow that of their text, and a correction by them is found', async () => {
    const body = `# Storm\n\n${story}\n\n“We sail at noon,” Ana Prieto said.`
    write('a.md', body)
    write('b.md', `${body}\n\nAnd so they did.`)
    const before = await load()
    const ids = before.articles.flatMap(({ quotes }) => quotes.map(({ id }) => id))
    expect(new Set(ids).size).toBe(2)
    const suffixed = before.articles.toSorted((a, b) => b.id.length - a.id.length)[0]
    const { file } = (suffixed as (typeof before.articles)[number]).source
    const text = readFileSync(file, 'utf8')
    write(
      path.basename(file),
      `---\nquotes:\n  - { id: ${suffixed?.quotes[0]?.id}, speaker: Juan Gil }\n---\n\n${text}`,
    )
    const after = await load()
    expect(after.articles.find(({ id }) => id === suffixed?.id)?.quotes[0]?.by).toMatchObject({
      name: 'Juan Gil',
    })
    expect(after.messages.filter(({ ruleId }) => ruleId === 'correction')).toEqual([])
  })

  test('a pinned id stays; two texts that pin one are a warning, and both are kept', async () => {
    write('a.md', `---\nid: storm\n---\n\n# Storm\n\n${story}`)
    write('b.md', `---\nid: storm\n---\n\n# Calm\n\n${story}`)
    write('c.md', `# Gale\n\n${story}`)
    const { articles, messages } = await load()
    const ids = articles.map(({ id }) => id)
    expect(ids).toHaveLength(3)
    expect(ids).toContain('storm')
    expect(ids.filter((id) => id.startsWith('storm-'))).toHaveLength(1)
    expect(told(messages).filter((line) => line.endsWith(' id'))).toHaveLength(1)
    const natural = articles.find(({ title }) => title === 'Gale')?.id ?? ''
    write('d.md', `---\nid: ${natural}\n---\n\n# Breeze\n\n${story}`)
    const again = (await load()).articles
    expect(again.find(({ title }) => title === 'Breeze')?.id).toBe(natural)
    expect(again.find(({ title }) => title === 'Gale')?.id).toMatch(new RegExp(`^${natural}-`))
  })
})

describe('the corpus command', () => {
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/corpus.ts', ...words], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, CORPUS_DIR: folder },
    })

  test('--json prints one document and nothing else, with the contract’s fields', () => {
    write('a.txt', story)
    const { stdout, status } = run('--json', folder)
    const document = JSON.parse(stdout) as { version: number; articles: object[]; messages: object[] }
    expect(document.version).toBe(1)
    expect(Object.keys(document.articles[0] ?? {})).toEqual([
      'id',
      'title',
      'titleFrom',
      'outlet',
      'authors',
      'url',
      'published',
      'dateline',
      'source',
      'paragraphs',
      'dropped',
      'topics',
      'lang',
      'genre',
      'images',
      'quotes',
      'figures',
    ])
    expect(Object.keys(document.messages[0] ?? {})).toEqual([
      'file',
      'line',
      'column',
      'severity',
      'ruleId',
      'source',
      'reason',
    ])
    expect(status).toBe(0)
  })

  test('a doubt is a line file:line:col, and exit 1 where it is to be strict', () => {
    write('a.md', `---\ntitel: x\n---\n\n${story}`)
    const place = path.join(folder, 'a.md')
    const line = 'Unexpected key `titel`, expected `title`'
    expect(run(place)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${place}:2:1 warning ${line}`) as string,
    })
    const strict = run('--strict', '--json', place)
    expect(strict.status).toBe(1)
    const { messages } = JSON.parse(strict.stdout) as { messages: readonly Message[] }
    expect(messages.find(({ reason }) => reason === line)?.severity).toBe('error')
  })

  test('an error is exit 1: a text that cannot be read, a folder of tables that is not there', () => {
    write('a.txt', Uint8Array.of(0, 1, 2, 3))
    expect(run(folder)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`${path.join(folder, 'a.txt')}:1:1 error`) as string,
    })
    write('a.txt', story)
    expect(run(folder).status).toBe(0)
    expect(run('--tables', path.join(folder, 'nowhere'), folder).status).toBe(1)
  })

  test('--tables names the folder whose tables serve', () => {
    write('a.txt', story)
    write('tables/topics.yaml', '- { id: ferries, label: Ferries, terms: [{ term: ferry, weight: 9 }] }')
    expect(run(path.join(folder, 'a.txt')).stdout).toContain('topics     none')
    expect(run('--tables', path.join(folder, 'tables'), path.join(folder, 'a.txt')).stdout).toContain(
      'topics     ferries',
    )
  })

  test('--why names the texts with their quotations, and does not go with --json', () => {
    write('a.txt', story)
    expect(run('--why', folder)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/a\.txt:1-\d+  .+: \d+ quotations?\n[^]*1 article, 0 errors/) as string,
    })
    expect(run('--why', '--json', folder)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('Unexpected --why beside --json') as string,
    })
  })

  test('many messages of one kind are one line, and all in the document', () => {
    for (let index = 0; index < 12; index++) write(`${index}.md`, `---\nzz: 1\n---\n\nBoat ${index} left.`)
    expect(run(folder).stdout).toContain(
      `unknown-key: 12 in 12 texts, first: ${path.join(folder, '0.md')}:2:1 warning Unexpected key`,
    )
    const { messages } = JSON.parse(run('--json', folder).stdout) as { messages: readonly Message[] }
    expect(messages.filter(({ ruleId }) => ruleId === 'unknown-key')).toHaveLength(12)
  })

  test('without a path it reads CORPUS_DIR, and refuses an unknown option', () => {
    write('a.txt', story)
    expect(run().stdout).toContain('1 article,')
    expect(run('--jsno').status).toBe(1)
  })
})
