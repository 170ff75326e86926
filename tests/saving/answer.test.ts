import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Correction } from '../../src/correcting/correction.ts'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import { answerCorrections, type Answered } from '../../src/saving/answer.ts'
import type { Article } from '../../src/types.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

const story = '# Of boats\n\n“We will not sail,” Ana Prieto said. The board counted 12 ferries.\n\n“We are too few,” Juan Gil said.\n' // prettier-ignore

/** A folder with these files, what is read of it, and ways to ask for changes and to make them. */
async function open(files: Readonly<Record<string, string | Buffer>>) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-saving-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const load = async () => await loadCorpus({ paths: [folder] })
  const { articles } = await load()
  const desk = { articles, corpusDir: folder, tablesDir: null }
  const ask = (request: unknown): Promise<Answered> => answerCorrections(JSON.stringify(request), desk)
  const preview = (corrections: readonly Correction[]) => ask({ corrections, dryRun: true })
  const save = async (corrections: readonly Correction[]): Promise<Answered> => {
    const { said } = await preview(corrections)
    return 'token' in said ? ask({ corrections, token: said.token }) : { status: 0, said, written: [] }
  }
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return { folder, articles, load, ask, preview, save, text }
}

const speaker = (article: Article | undefined, name: string, at = 0): Correction => ({
  list: 'quotes',
  article: article?.id ?? '',
  row: { id: article?.quotes[at]?.id ?? '', starts: 'We', speaker: name },
})
const mark = '\uFEFF'

test.each([
  ['YAML, its comments, its order', '---\ntitle:   Of boats   # as printed\n\n# by hand\ntopics: []\n---\n', 'quotes:\n  - { id: ID, starts: We, speaker: Juan Gil }\n', 0],
  ['YAML that is closed by dots', '\n---\ntitle: Of boats\n...\n', 'quotes:\n  - { id: ID, starts: We, speaker: Juan Gil }\n', 0],
  ['YAML with corrections already', '---\nquotes: # ours\n- {starts: We are,  speaker: none} # heard\ntitle: Of boats\n---\n', '- { id: ID, starts: We, speaker: Juan Gil }\n', 2],
  ['front matter that is empty', '---\n---\n', 'quotes:\n  - { id: ID, starts: We, speaker: Juan Gil }\n', 0],
  ['TOML', '+++\ntitle = "Of boats" # as printed\n+++\n', '[[quotes]]\nid = "ID"\nstarts = "We"\nspeaker = "Juan Gil"\n\n', 0],
] as const)('a Markdown text with %s has the correction in its front matter, and all else as it was', async (_, head, added, lineBelow) => {
  for (const [begin, end] of [['', '\n'], [mark, '\r\n']] as const) {
    const original = begin + (head + story).replaceAll('\n', end)
    const { articles, save, text, load } = await open({ 'a.md': original })
    expect((await save([speaker(articles[0], 'Juan Gil')])).status).toBe(200)
    const rule = head.trimEnd().split('\n').length - 1
    const lines = head.split('\n')
    const place = lineBelow > 0 ? lines.findIndex((line) => line.startsWith('- ')) + 1 : rule
    const expected = [...lines.slice(0, place), ...added.replaceAll('ID', articles[0]?.quotes[0]?.id ?? '').split('\n').slice(0, -1), ...lines.slice(place)].join('\n')
    expect(text('a.md')).toBe(begin + (expected + story).replaceAll('\n', end))
    const after = await load()
    expect(after.articles[0]?.quotes[0]).toMatchObject({ by: { name: 'Juan Gil' }, rule: 'editor' })
    expect(after.messages.filter(({ ruleId }) => ['correction', 'yaml', 'toml'].includes(ruleId))).toEqual([])
  }
}) // prettier-ignore

test('a Markdown text without front matter gets one; with a sidecar, that has the correction', async () => {
  const alone = await open({ 'a.md': story })
  await alone.save([speaker(alone.articles[0], 'none')])
  expect(alone.text('a.md')).toBe(
    `---\nquotes:\n  - { id: ${alone.articles[0]?.quotes[0]?.id}, starts: We, speaker: none }\n---\n\n${story}`,
  )
  const both = await open({ 'a.md': story, 'a.yaml': '# mine\noutlet: The Post\n' })
  await both.save([speaker(both.articles[0], 'none')])
  expect(both.text('a.md')).toBe(story)
  expect(both.text('a.yaml')).toMatch(/^# mine\noutlet: The Post\nquotes:\n {2}- \{ id: q\w+, starts: We, speaker: none \}\n$/) // prettier-ignore
  expect((await both.load()).articles[0]?.quotes[0]?.by).toEqual({ kind: 'none' })
})

test('another text has it in its sidecar, a new one or the one there is, whatever its ending', async () => {
  const { articles, save, preview, text, load } = await open({
    'sub/a.txt': story,
    'sub/b.txt': story.replaceAll('We ', 'They '),
    'sub/b.yml': `${mark}lang: en\r\n`,
  })
  const [a, b] = [articles.find(({ source }) => source.file.endsWith('a.txt')), articles.find(({ source }) => source.file.endsWith('b.txt'))] // prettier-ignore
  const corrections: readonly Correction[] = [
    speaker(a, 'Eva Ruiz'),
    speaker(b, 'Eva Ruiz', 1),
    { list: 'figures', article: b?.id ?? '', row: { id: b?.figures[0]?.id ?? '', value: 13, of: 'ferries: all' } },
    { list: 'people', person: { id: 'eva-ruiz', name: 'Eva Ruiz' }, alias: { id: 'e-r', name: 'E. R.' }, pronoun: 'she' },
  ] // prettier-ignore
  const { said } = await preview(corrections)
  expect('changes' in said && said.changes.map(({ file, isNew }) => [file.split('/').at(-1), isNew])).toEqual(
    [
      ['a.yaml', true],
      ['b.yml', false],
      ['people.yaml', true],
    ],
  )
  expect(() => text('sub/a.yaml')).toThrow('ENOENT')
  expect((await save(corrections)).written).toHaveLength(3)
  expect(text('sub/b.yml')).toMatch(new RegExp(`^${mark}lang: en\r\nquotes:\r\n  - .+\r\nfigures:\r\n  - .+\r\n$`)) // prettier-ignore
  const after = await load()
  const of = (id: string | undefined) => after.articles.find((one) => one.id === id)
  expect(of(a?.id)?.quotes[0]?.by).toEqual({ kind: 'speaker', id: 'eva-ruiz', name: 'Eva Ruiz' })
  expect(of(b?.id)?.figures[0]).toMatchObject({ value: 13, of: 'ferries: all' })
  expect(after.tables.people[0]).toMatchObject({ name: 'Eva Ruiz', aliases: ['E. R.'], pronoun: 'she' })
})

test('a file that has changed since its changes were shown is not written, nor is any other', async () => {
  const { folder, articles, ask, preview, text } = await open({
    'a.md': `---\ntitle: x\n---\n${story}`,
    'b.txt': story.replaceAll('We ', 'They '),
  })
  const corrections = articles.map((article) => speaker(article, 'none'))
  const { said } = await preview(corrections)
  const token = 'token' in said ? said.token : ''
  writeFileSync(join(folder, 'a.md'), `---\ntitle: y\n---\n${story}`)
  expect(await ask({ corrections, token })).toMatchObject({ status: 409, written: [], said: { reason: expect.stringContaining('has changed since') } }) // prettier-ignore
  expect(await ask({ corrections })).toMatchObject({ status: 409 })
  expect(text('a.md')).not.toContain('quotes')
  expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'b.txt'])
})

test('what is no request for corrections is refused, and so is a path in place of an id', async () => {
  const { articles, ask, folder } = await open({ 'a.txt': story })
  const good = speaker(articles[0], 'none')
  const bad: readonly unknown[] = [
    null,
    {},
    { corrections: [] },
    { corrections: [{ ...good, file: '/etc/passwd' }] },
    { corrections: [{ ...good, article: '../../etc/passwd' }] },
    { corrections: [{ list: 'quotes', article: articles[0]?.id, row: { id: 'q1', title: 'x' } }] },
    { corrections: [{ list: 'topics', article: articles[0]?.id, row: { id: 'q1' } }] },
    { corrections: [{ ...good, row: { id: 'q1', speaker: 'x'.repeat(501) } }] },
  ]
  for (const request of bad) expect((await ask(request)).status).toBe(400)
  expect((await answerCorrections('{', { articles, corpusDir: folder, tablesDir: null })).status).toBe(400)
  expect((await answerCorrections(null, { articles, corpusDir: folder, tablesDir: null })).status).toBe(413)
  const unknown = { list: 'quotes', article: 'nobody-knows', row: { id: 'q1', speaker: 'x' } }
  expect((await ask({ corrections: [unknown], dryRun: true })).said).toEqual({
    reason: 'Expected an article with the id `nobody-knows`, found none',
  })
  expect((await ask({ corrections: [{ ...unknown, article: articles[0]?.id }], dryRun: true })).status).toBe(
    422,
  )
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('line breaks in a name cannot become lines of their own', async () => {
  const { articles, save, load } = await open({ 'a.txt': story })
  await save([speaker(articles[0], 'Eva\n  - { id: x }\ntitle: gone')])
  const { articles: after } = await load()
  expect(after[0]?.title).toBe(articles[0]?.title)
  expect(after[0]?.quotes[0]?.by).toMatchObject({ name: 'Eva - { id: x } title: gone' })
})

test.each([
  ['YAML that cannot be read', { 'a.txt': story, 'a.yaml': 'title: [\n' }, 'line'],
  ['labelled lines for front matter', { 'a.md': `Author: Ana Ruiz\nDate: 2026-01-02\n\n${story}` }, 'without rules'],
  ['corrections that are no list', { 'a.txt': story, 'a.yaml': 'quotes: none\n' }, 'expected a list'],
  ['another encoding', { 'a.md': Buffer.from(`---\ntitle: Caf\xe9\n---\n${story.replaceAll(/[“”]/g, '"')}`, 'latin1') }, 'expected UTF-8'],
])('%s: it says so and writes nothing', async (_, files, reason) => {
  const { articles, preview, folder } = await open(files)
  const { status, said } = await preview([speaker(articles[0], 'none')])
  expect([status, 'reason' in said && said.reason]).toEqual([422, expect.stringContaining(reason)])
  expect('reason' in said && said.reason).toContain(folder)
}) // prettier-ignore

test('a link that leads out of the folder is not written through', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'dossier-outside-'))
  folders.push(outside)
  writeFileSync(join(outside, 'x.yaml'), 'title: theirs\n')
  const { folder, articles, preview } = await open({ 'a.txt': story })
  symlinkSync(join(outside, 'x.yaml'), join(folder, 'a.yaml'))
  symlinkSync(join(outside, 'none.yaml'), join(folder, 'people.yaml'))
  expect((await preview([speaker(articles[0], 'none')])).said).toEqual({ reason: expect.stringContaining('which is not read') }) // prettier-ignore
  const names: Correction = { list: 'people', person: { id: 'a', name: 'A' }, alias: { id: 'b', name: 'B' }, pronoun: null } // prettier-ignore
  expect((await preview([names])).said).toEqual({ reason: expect.stringContaining('link out of') })
  expect(readFileSync(join(outside, 'x.yaml'), 'utf8')).toBe('title: theirs\n')
})
