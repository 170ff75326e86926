/** What a hostile or broken corpus does to the reading of it: messages with a place, and no other article lost. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadCorpus } from '../src/corpus/load-corpus.ts'
import { payloads, refused, titles, toHarmless } from './attacks.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hostile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
}
const load = () => loadCorpus({ paths: [folder] })

test('every attack is published as text: no error, no article lost, no name that climbs or collides', async () => {
  const files = toHarmless()
  for (const [name, content] of files) write(name, content)
  const { articles, messages } = await load()
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  const texts = [...files.keys()].filter((name) => /\.(?:txt|md|html)$/.test(name))
  const read = new Set(articles.map(({ source }) => path.relative(folder, source.file)))
  expect(texts.map((name) => path.normalize(name)).filter((name) => !read.has(name))).toEqual([])
  expect(articles.filter(({ title }) => titles.includes(title)).length).toBeGreaterThan(titles.length - 4)
  const ids = articles.map(({ id }) => id.normalize('NFKC').toLowerCase())
  expect(new Set(ids).size).toBe(articles.length)
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{6,70}$/)
  // In a plain text a payload is words like any other.
  const plain = articles.find(({ source }) => source.file.endsWith('text-0.txt'))
  expect(plain?.paragraphs[0]?.text).toContain(payloads[0])
})

test.each(refused)(
  '%s gets its message with a place and costs no other article',
  async (name, content, severity, rule) => {
    write('good.txt', 'The boats came in late again on Monday.')
    write(name, content)
    const { articles, messages } = await load()
    expect(articles.map(({ source }) => path.basename(source.file))).toContain('good.txt')
    expect(messages).toContainEqual(
      expect.objectContaining({
        file: path.join(folder, name),
        severity,
        ruleId: rule,
        line: expect.any(Number) as number,
      }),
    )
  },
)

test('a file of 50 MB is named and not read', async () => {
  write('good.txt', 'The boats came in late again on Monday.')
  write('large.txt', 'x')
  truncateSync(path.join(folder, 'large.txt'), 50_000_000)
  const { articles, messages } = await load()
  expect(articles).toHaveLength(1)
  expect(messages.find(({ file }) => file.endsWith('large.txt'))).toMatchObject({
    severity: 'error',
    line: 1,
    column: 1,
  })
})

test('a thousand tiny files are a thousand articles', async () => {
  for (let index = 0; index < 1000; index++) write(`${index}.txt`, `Boat ${index} came in late.`)
  const { articles, messages } = await load()
  expect(articles).toHaveLength(1000)
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a message says what a file says without acting on the terminal it is read on', async () => {
  write('a.md', '---\n"\\e[2Jtitel\\u202e": x\n---\n\nThe boats came in late again on Monday.')
  const { messages } = await load()
  const [reason = ''] = messages
    .filter(({ severity }) => severity === 'warning')
    .map((message) => message.reason)
  expect(reason).toContain('\\u{1b}[2Jtitel\\u{202e}')
})
