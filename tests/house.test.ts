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
  [...read(file).matchAll(IMPORTED)].map((match) => match[1] as string)
/** Matches `from './a.ts'`, `import './a.css'` and `import('./a.ts')`, types included. */
const IMPORTED = /(?:\bfrom|\bimport) ?\(?(?:\/\*[^*]*\*\/)?\s*'([^']+)'/g

const sources = filesBelow('src').filter((file) => /\.(?:ts|astro)$/.test(file))
/** What each file of ours imports of ours. */
const imports = new Map(
  sources.map((file) => [
    file,
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => path.join(path.dirname(file), name))
      .filter((name) => name !== file && sources.includes(name)),
  ]),
)

/** The folder of a file is its room; pages and components are one each, and a file of `src` itself is its own. */
function toRoom(file: string): string {
  const folder = path.dirname(file)
  const one = ['src/pages', 'src/components'].find((whole) => folder.startsWith(whole))
  return one ?? (folder === 'src' ? file : folder)
}

/** The first circle that following the arrows leads into, from its first member back to it; null where there is none. */
function findCircle(arrows: ReadonlyMap<string, Iterable<string>>): readonly string[] | null {
  const done = new Set<string>()
  const visit = (at: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at]
    if (done.has(at)) return null
    for (const next of arrows.get(at) ?? []) {
      const circle = visit(next, [...way, at])
      if (circle) return circle
    }
    done.add(at)
    return null
  }
  for (const start of arrows.keys()) {
    const circle = visit(start, [])
    if (circle) return circle
  }
  return null
}

test('a circle is found where there is one', () => {
  expect(findCircle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b', 'c', 'b']) // prettier-ignore
  expect(findCircle(new Map([['a', ['b']], ['b', []]]))).toBeNull() // prettier-ignore
})

test('files import each other in one direction, types included', () => {
  expect(imports.size).toBeGreaterThan(300)
  expect(findCircle(imports)).toBeNull()
})

test('rooms import each other in one direction', () => {
  const rooms = new Map<string, Set<string>>()
  for (const [file, targets] of imports) {
    const room = toRoom(file)
    const others = rooms.get(room) ?? new Set()
    for (const target of targets) if (toRoom(target) !== room) others.add(toRoom(target))
    rooms.set(room, others)
  }
  expect(findCircle(rooms)).toBeNull()
})

test('a program loads the settings before any words, whose language they state', () => {
  const files = [
    ...sources,
    ...filesBelow('scripts').filter((file) => /^scripts\/[^/]+\.ts$/.test(file)),
    'astro.config.ts',
  ]
  const targets = new Map(
    files.map((file) => [
      file,
      [...read(file).matchAll(LOADED)].map((match) => path.join(path.dirname(file), match[1] as string)),
    ]),
  )
  const order = (file: string, seen: string[] = []): string[] => {
    for (const target of targets.get(file) ?? []) if (!seen.includes(target)) order(target, seen)
    if (!seen.includes(file)) seen.push(file)
    return seen
  }
  const programs = files.filter((file) => !file.startsWith('src/') || file === 'src/build/build-site.ts')
  const wrong = programs.filter((file) => {
    const loaded = order(file)
    const words = loaded.indexOf('src/locale/language.ts')
    return words >= 0 && !loaded.slice(0, words).includes('src/settings.ts')
  })
  expect(wrong).toEqual([])
})

/** Matches `import { a } from './a.ts'` and `import './a.ts'`; not `import type` nor `import('./a.ts')`. */
const LOADED = /^(?:import|export) (?!type\b)(?:[^'();]*? from )?'(\.[^']+\.ts)'/gm

test('no file has more than 300 lines, wording aside', () => {
  const long = sources
    .filter((file) => !file.startsWith('src/wording/'))
    .filter((file) => read(file).split('\n').length - 1 > 300)
  expect(long).toEqual([])
})

test('no room has more than 30 files', () => {
  const rooms = Map.groupBy(filesBelow('src'), (file) => path.dirname(file))
  expect([...rooms].filter(([, files]) => files.length > 30).map(([room]) => room)).toEqual([])
})

test('tests mirror rooms: a test of a room lies in the folder of its name', () => {
  const tests = filesBelow('tests').filter((file) => file.endsWith('.test.ts'))
  const folders = new Set(filesBelow('src').map((file) => path.dirname(file)))
  const astray = tests.filter((file) => {
    const room = path.dirname(file).replace(/^tests/, 'src')
    return room !== 'src' && room !== 'src/text' && !folders.has(room)
  })
  expect(astray).toEqual([])
  const tested = new Set(tests.map((file) => path.dirname(file).replace(/^tests/, 'src')))
  const rooms = [...folders].filter((room) =>
    /^src\/(?:text|search|views|cache|corpus|data|build)\//.test(`${room}/`),
  )
  expect(rooms.filter((room) => !tested.has(room) && !['src/text', 'src/search'].includes(room))).toEqual([])
})

test('two things that files give to others never share a name', () => {
  const named = sources
    .filter((file) => file.endsWith('.ts') && !/^src\/(?:pages|wording)\//.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(EXPORTED)].map((match) => ({ file, name: match[1] as string })),
    )
  const shared = [...Map.groupBy(named, ({ name }) => name)].filter(([, all]) => all.length > 1)
  // The scripts that a page loads by name all answer to `press`.
  expect(
    shared.map(([name, all]) => [name, all.map(({ file }) => file)]).filter(([name]) => name !== 'press'),
  ).toEqual([])
})

/** Matches `export type Figure` and `export async function load`; not `export { a }`. */
const EXPORTED = /^export (?:async )?(?:const|function|type|interface|class) (\w+)/gm

test('a comment that names a file names one that is there', () => {
  const all = ['src', 'scripts', 'tests'].flatMap(filesBelow).filter((name) => !name.includes('node_modules'))
  const told = all.filter((name) => /\.(?:ts|mjs|astro|css|md)$/.test(name))
  for (const file of [...told, 'README.md', '.github/CONTRIBUTING.md']) {
    const missing = [...read(file).matchAll(NAMED_FILE)]
      .map((match) => match[1] as string)
      .filter((name) => !all.some((one) => one === name || one.endsWith(`/${name}`)))
    expect([file, missing]).toEqual([file, []])
  }
})

/** Matches the name in "see `text/tokens/words.ts`"; not `NAME.yaml` nor `import './a.ts'`. */
const NAMED_FILE = /`((?:[\w-]+\/)*[\w-]+\.(?:ts|mjs|astro))`/g

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

/** Matches a reason in the code of saved pages: `return 'an aside'`, `drop(node, 'a footnote mark')`. */
const REASON =
  /(?:return|\?|:|reason:|'furniture',|drop\(node, (?:findAsideReason\(node\) \?\? )?) ?'((?:an? |the |other |words |less |outside |hidden |embedded |code )[^']{4,60})'/g

test('what the record says in English has words in Spanish too', async () => {
  vi.stubEnv('SITE_LANGUAGE', 'es')
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
  const ofPages = [
    'html-elements',
    'html-blocks',
    'html-places',
    'html-images',
    'html',
    'mail-lines',
    'page-repeats',
  ]
  for (const name of ofPages) {
    const named = [...read(`src/text/formats/${name}.ts`).matchAll(REASON)].map((match) => match[1] as string)
    expect(named.length).toBeGreaterThan(0)
    reasons.push(...named)
  }
  expect(reasons.filter((words) => wording.making.reason(words) === words)).toEqual([])
})
