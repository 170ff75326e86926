import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { readRecords } from './site.ts'

type Built = { readonly code: number | null; readonly said: string; readonly folder: string }

// Builds share Astro's store of content, so they follow each other.
test.describe.configure({ mode: 'serial' })

const folders: string[] = []
test.afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

test('a folder of raw texts, with no tables and no front matter, becomes a site of these texts alone', async () => {
  const { code, said, folder } = build('raw')
  expect(code, said).toBe(0)
  expect(readdirSync(join(folder, 'articles'))).toHaveLength(2)
  const list = readFileSync(join(folder, 'articles.html'), 'utf8')
  expect(list).toContain('Ferry returns to Port Alder after nine years')
  expect(list).toContain('Orchards of Hollin lose a third of their pears')
  const records = await readRecords(folder)
  expect(records.articles).toHaveLength(2)
  expect(records.quotes.map(({ text }) => text).join(' ')).toContain('longer than we like to admit')
  expect(records.figures.map(({ text }) => text).join(' ')).toContain('$4.2m')
})

test('an error stops the build, with file and line, and nothing is published', () => {
  const { code, said, folder } = build('broken')
  expect(code).not.toBe(0)
  expect(said).toMatch(/bad\.md:3/)
  expect(said).toContain('outlet')
  expect(readdirSync(folder)).toEqual([])
})

test('the development server shows an edited text without a restart', async () => {
  const corpus = mkdtempSync(join(tmpdir(), 'dossier-dev-'))
  folders.push(corpus)
  const text = join(corpus, 'a.txt')
  writeFileSync(text, 'The ferry sails again, and nobody on the island is surprised by it.\n')
  const server = spawn('npx', ['astro', 'dev', '--host', '127.0.0.1', '--port', '4567'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, CORPUS_DIR: corpus },
    detached: true,
    stdio: 'ignore',
  })
  const read = (): Promise<string> =>
    fetch('http://127.0.0.1:4567/articles.html').then(
      (response) => response.text(),
      () => '',
    )
  try {
    await expect.poll(read, { timeout: 40_000 }).toContain('The ferry sails again')
    writeFileSync(text, 'The ferry stays in port, and nobody on the island is surprised by it.\n')
    await expect.poll(read, { timeout: 10_000 }).toContain('The ferry stays in port')
  } finally {
    // The server has children of its own; the whole group ends with the test.
    if (server.pid) process.kill(-server.pid, 'SIGTERM')
  }
})

function build(corpus: string): Built {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), `dossier-${corpus}-`))
  folders.push(folder)
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CORPUS_DIR: `tests/site/${corpus}`,
      OUT_DIR: folder,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
    shell: process.platform === 'win32',
  })
  return { code: status, said: stdout + stderr, folder }
}
