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
const load = () => loadCorpus({ paths: [folder], fallback: path.join(project, 'tests/tables') })
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

  test('a table that is not there comes from the fallback', async () => {
    write('a.txt', story)
    const { tables } = await load()
    expect(tables.topics.map((topic) => topic.id)).toEqual(['ferries', 'storms'])
  })

  test('a sidecar speaks for the file beside it', async () => {
    write('a.txt', story)
    write('a.yaml', 'title: Late\nzz: 1')
    const { articles, messages } = await load()
    expect(articles[0]?.title).toBe('Late')
    expect(told(messages)).toContain('a.yaml:2:1 error unknown-key')
  })

  test('one broken file never hides another', async () => {
    write('empty.txt', '')
    write('binary.txt', Uint8Array.of(0, 1, 2, 3))
    write('copy.txt', story)
    write('deep.html', `${'<div>'.repeat(20_000)}x`)
    write('good.txt', story)
    write('picture.png', 'x')
    write('orphan.yaml', 'title: x')
    const { articles, messages } = await load()
    expect(articles).toHaveLength(1)
    expect(told(messages).filter((line) => !/(?: info title| warning topics)$/.test(line))).toEqual([
      'binary.txt:1:1 error file',
      'deep.html:1:1 error nesting',
      'deep.html:1:1 warning empty',
      'empty.txt:1:1 warning empty',
      'good.txt:1:1 error duplicate-id',
      'orphan.yaml:1:1 warning file',
      'picture.png:1:1 info ending',
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
      { paths: [folder], fallback: path.join(project, 'tests/tables') },
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
    const { articles, messages } = await loadCorpus({ paths: [path.join(folder, 'nowhere')] })
    expect(articles).toEqual([])
    expect(messages.map((message) => message.severity)).toEqual(['error'])
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

  test('an error is exit 1 and a line file:line:col', () => {
    write('a.md', `---\ntitel: x\n---\n\n${story}`)
    const { stdout, status } = run(path.join(folder, 'a.md'))
    expect(stdout).toContain(
      `${path.join(folder, 'a.md')}:2:1 error Unexpected key \`titel\`, expected \`title\``,
    )
    expect(status).toBe(1)
  })

  test('without a path it reads CORPUS_DIR, and refuses an unknown option', () => {
    write('a.txt', story)
    expect(run().stdout).toContain('1 article,')
    expect(run('--jsno').status).toBe(1)
  })
})
