/**
 * Golden folders: `tests/golden/<what-it-shows>/` holds `input/`, a small corpus, and `expected.json`, the
 * document it gives: records and messages.
 * `UPDATE_GOLDEN=1` writes the documents anew; read every line of the difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadCorpus } from '../src/corpus/load-corpus.ts'
import { toDocument } from '../src/data/contract.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const update = process.env['UPDATE_GOLDEN'] === '1'

for (const name of readdirSync(path.join(root, 'golden')).sort()) {
  test(name.replaceAll('-', ' '), async () => {
    const folder = path.join(root, 'golden', name)
    const own = ['topics.yaml', 'people.yaml', 'measures.yaml'].some((table) =>
      existsSync(path.join(folder, 'input', table)),
    )
    const corpus = await loadCorpus({
      paths: [path.join(folder, 'input')],
      tables: own ? null : path.join(root, 'tables'),
    })
    const document = JSON.parse(
      JSON.stringify(toDocument(corpus)).replaceAll(`${folder}/input/`, ''),
    ) as unknown
    const place = path.join(folder, 'expected.json')
    if (update) writeFileSync(place, `${JSON.stringify(document, null, 2)}\n`)
    expect(existsSync(place), `${place} is missing: run with UPDATE_GOLDEN=1 and read what it writes`).toBe(
      true,
    )
    expect(document).toEqual(JSON.parse(readFileSync(place, 'utf8')))
  })
}
