/**
 * `npm run bench -- prose [--no-pagefind] [--errors N] [--seed N] FILE…`: search over articles that people wrote,
 * beside whole MiniSearch and Pagefind on the same texts. The files lie outside the project; each of their lines is an
 * article as JSON, `{"id": …, "text": …}`. A hundred known items of each kind are asked for (see proseitems.ts).
 *
 * A hit is an item with a right article shown first. Of ours, that is the first result of the kind asked about: the
 * first article for words and phrases, the first quotation for surnames and speakers, the first figure or the first
 * article for figures. The others show articles alone. Each phrase is asked for a second time in quotation marks, and is
 * denied when nothing at all is found; MiniSearch takes it for words.
 */
import { parseArgs } from 'node:util'
import type { PackedRecord } from '../../src/search/files/records.ts'
import { findPagefind } from './pagefind.ts'
import { loadProse } from './prosecorpus.ts'
import {
  type Answered,
  openMiniSearch,
  openOurs,
  openPagefind,
  type ProseEngine,
  type Shown,
} from './proseengines.ts'
import { type ProseItem, type ProseKind, proseKinds, toProseItems } from './proseitems.ts'

/** Known items of each kind. */
const each = 100

type Asked = {
  readonly item: ProseItem
  readonly answered: Answered
  readonly isHit: boolean
  readonly milliseconds: number
}

type Measured = {
  readonly bytes: number
  readonly asked: readonly Asked[]
  /** Phrases asked for in quotation marks. */
  readonly marked: readonly Asked[]
}

/** Prints one table; before it, with --errors N, what stood first instead for so many items of each kind. */
export async function measureProse(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      'no-pagefind': { type: 'boolean', default: false },
      errors: { type: 'string', default: '0' },
      seed: { type: 'string', default: '3' },
    },
  })
  const [errors, seed] = [Number(values.errors), Number(values.seed)]
  if (positionals.length === 0 || !Number.isInteger(errors) || !Number.isInteger(seed))
    throw new Error(
      'Unexpected arguments, expected: npm run bench -- prose [--no-pagefind] [--errors N] [--seed N] FILE…',
    )
  const records = await loadProse(positionals)
  const items = toProseItems(records, each, seed)
  console.log(`${records.length} articles, ${items.length} known items`)

  const ours = await measure(await openOurs(records), items, ({ typed }) => typed)
  const mini = await measure(openMiniSearch(records), items, ({ plain }) => plain)
  const entry = values['no-pagefind'] ? null : findPagefind()
  if (entry === null && !values['no-pagefind']) console.log('Pagefind is not installed.')
  const pagefind = entry && (await measure(await openPagefind(entry, records), items, ({ plain }) => plain))
  tellErrors(ours, records, errors)
  console.table(toRows({ Dossier: ours, MiniSearch: mini, ...(pagefind ? { Pagefind: pagefind } : {}) }))
}

async function measure(
  engine: ProseEngine,
  items: readonly ProseItem[],
  toTyped: (item: ProseItem) => string,
): Promise<Measured> {
  try {
    const asked: Asked[] = []
    const marked: Asked[] = []
    for (const item of items) {
      asked.push(await ask(engine, item, toTyped(item)))
      if (item.kind === 'phrase') marked.push(await ask(engine, item, `"${item.typed}"`))
    }
    return { bytes: engine.bytes, asked, marked }
  } finally {
    await engine.close()
  }
}

async function ask(engine: ProseEngine, item: ProseItem, typed: string): Promise<Asked> {
  const started = performance.now()
  const answered = await engine.ask(typed)
  const milliseconds = performance.now() - started
  const isHit = proseKinds[item.kind].some((kind) => item.right.has(answered[kind]?.place ?? -1))
  return { item, answered, isHit, milliseconds }
}

function isDenied({ answered }: Asked): boolean {
  return Object.keys(answered).length === 0
}

function tellErrors({ asked, marked }: Measured, records: readonly PackedRecord[], most: number): void {
  for (const kind of Object.keys(proseKinds) as ProseKind[]) {
    const missed = asked.filter(({ item, isHit }) => item.kind === kind && !isHit)
    for (const { item, answered } of missed.slice(0, most)) {
      console.log(`\n${kind}: ${item.typed}`)
      const right = [...item.right].map((place) => records[place]?.[1] ?? '')
      console.log(`  right of ${right.length}: ${right.slice(0, 3).join(' | ')}`)
      const shown = proseKinds[kind].map((one) => `  first ${one}: ${toLine(answered[one], records)}`)
      console.log(shown.join('\n'))
    }
  }
  for (const { item } of marked.filter(isDenied).slice(0, most)) console.log(`\ndenied: "${item.typed}"`)
}

function toLine(shown: Shown | undefined, records: readonly PackedRecord[]): string {
  return shown ? `${records[shown.place]?.[1] ?? ''}: ${shown.words.slice(0, 200)}` : 'none'
}

function toRows(
  engines: Readonly<Record<string, Measured>>,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const row = (tell: (one: Measured, name: string) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(engines).map(([name, one]) => [name, tell(one, name)]))
  const toShare = (own: readonly Asked[]): string =>
    ((100 * own.filter(({ isHit }) => isHit).length) / own.length).toFixed(0)
  const time = (share: number): Readonly<Record<string, string>> =>
    row(({ asked }, name) => {
      const times = asked.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
      return name === 'Pagefind' ? '' : (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
    })
  return {
    ...Object.fromEntries(
      (Object.keys(proseKinds) as ProseKind[]).map((kind) => [
        `hit@1, ${kind}, %`,
        row(({ asked }) => toShare(asked.filter(({ item }) => item.kind === kind))),
      ]),
    ),
    'hit@1, "phrase", %': row(({ marked }) => toShare(marked)),
    '"phrases" denied': row(({ marked }) => String(marked.filter(isDenied).length)),
    'index, texts included but for MiniSearch, kB': row(({ bytes }) => (bytes / 1000).toFixed(0)),
    'answer in Node p50, ms': time(0.5),
    'answer in Node p95, ms': time(0.95),
  }
}
