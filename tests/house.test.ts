/** The rules of the house that a compiler does not hold. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'

const project = fileURLToPath(new URL('..', import.meta.url))

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)))
const read = (file: string): string => readFileSync(path.join(project, file), 'utf8')
const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/(?:from|import) ?\(?'([^']+)'/g)].map((match) => match[1] as string)

test('src/text is pure: no Astro, no file system, no clock, no network', () => {
  for (const file of filesBelow('src/text')) {
    expect([
      file,
      importsOf(file).filter((name) =>
        name.startsWith('.') ? !isPure(path.join(path.dirname(file), name)) : /^(?:astro|node:)/.test(name),
      ),
    ]).toEqual([file, []])
    expect([
      file,
      /\b(?:Date\.now|new Date\(\)|fetch\(|process\.|Math\.random|console\.)/.test(read(file)),
    ]).toEqual([file, false])
  }
})

const isPure = (file: string): boolean => file.startsWith('src/text/') || file === 'src/types.ts'

test('nothing imports from pages', () => {
  for (const file of filesBelow('src')) {
    expect([file, importsOf(file).filter((name) => /(?:^|\/)pages\//.test(name))]).toEqual([file, []])
  }
})

test('a page with a key shows nothing but what its key stands for: only its static paths ask for the site', () => {
  for (const file of filesBelow('src').filter((name) => name.endsWith('.astro'))) {
    const text = read(file)
    const rest = text.replace(/export async function getStaticPaths\(\) \{.*?\n\}/s, '')
    if (text.includes('toKeyed(') || !file.startsWith('src/pages/')) {
      expect([file, /loadSite\(|getLiveCollection|getReading/.test(rest)]).toEqual([file, false])
    }
  }
})

test('there are no drawers', () => {
  const drawers = /(?:^|\/)(?:index|utils?|helpers?|lib|common|misc)\.ts$/
  expect(filesBelow('src').filter((file) => drawers.test(file) && !file.startsWith('src/pages/'))).toEqual([])
})

test('the subject lives in the tables and not in the code', () => {
  const people = parse(read('corpus/people.yaml')) as readonly {
    readonly name: string
    readonly aliases?: readonly string[]
  }[]
  const names = people
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .filter((name) => name.length > 5 && / /.test(name))
  for (const file of filesBelow('src').filter((name) => /\.(?:ts|astro)$/.test(name))) {
    const text = read(file)
    expect([file, names.filter((name) => text.includes(name))]).toEqual([file, []])
  }
})

test('components and pages say no words of their own: what a reader sees stands in src/wording', () => {
  for (const file of filesBelow('src').filter((name) => name.endsWith('.astro'))) {
    const markup = read(file)
      .replace(FRONT, '')
      .replaceAll(SCRIPTS, '')
      .replaceAll(/\{\/\*.*?\*\/\}/gs, '')
    const said = [...markup.matchAll(WORDS), ...markup.matchAll(SAID)].map((match) => match[0].trim())
    expect([file, said.filter((words) => !plainNames.has(words))]).toEqual([file, []])
  }
})

/** Names that are the same in every language. */
const plainNames: ReadonlySet<string> = new Set(['>Dossier<', '>Atom<', '>JSON Feed<', '>Esc<'])

/** Matches the code at the head of a component. */
const FRONT = /^---\n.*?\n---\n/s
/** Matches scripts and styles, whose text no reader sees. */
const SCRIPTS = /<(script|style)\b.*?<\/\1>/gs
/** Matches ">How this page was made<" between two tags; not ">{wording.article.made}<". */
const WORDS = /(?<=[a-z"}/])>\s*\p{L}[^<>{}=]*<|(?<=\})\s+\p{L}{2,}[\s\p{L},.]*(?=<)/gu
/** Matches `aria-label="Order"`; not `aria-label={label}` nor `class="order"`. */
const SAID = /\b(?:aria-label|alt|placeholder|title|label)="[^"]*\p{L}[^"]*"/gu

test('what the record says in English has words in Spanish too', async () => {
  vi.stubEnv('SITE_LANG', 'es')
  vi.resetModules()
  const wording = await import('../src/wording/wording.ts')
  const { measurements } = await import('../src/views/lists/measurements.ts')
  vi.unstubAllEnvs()
  const english = measurements.flatMap(({ what, on }) => [what, on])
  expect(english.filter((words) => wording.about.measurement(words) === words)).toEqual([])
  const reasons = ['english/page-lines', 'formats/html', 'formats/blocks', 'articles/split-file'].flatMap(
    (name) =>
      [...read(`src/text/${name}.ts`).matchAll(/kind: 'furniture'[^}]*?reason: '([^']+)'/g)].map(
        (match) => match[1] as string,
      ),
  )
  expect(reasons.length).toBeGreaterThan(5)
  expect(reasons.filter((words) => wording.making.reason(words) === words)).toEqual([])
})
