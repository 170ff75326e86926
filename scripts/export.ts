/**
 * `npm run export -- --format bulk [--out FOLDER]`: writes quotations, figures and paragraphs of the corpus as documents for a
 * search server: `bulk.ndjson` for the bulk interface of OpenSearch and Elasticsearch with `mapping.json`, and
 * `typesense.jsonl` for Typesense's import with `typesense.json`. Ids and links are those of the site; links are
 * relative to it unless SITE_URL is set. How to load them stands in `README.txt` beside them.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCorpus } from '../src/corpus/load-corpus.ts'
import { toReport } from '../src/corpus/report.ts'
import {
  mapping,
  toBulkLines,
  toDocuments,
  toImportLine,
  typesenseSchema,
} from '../src/data/search-servers.ts'
import { readRecord, toPackedRecords } from '../src/search/files/records.ts'
import { settings } from '../src/settings.ts'
import { toSite } from '../src/views/site/site.ts'

const guide = `OpenSearch and Elasticsearch, with SERVER the address of yours:
  curl -X PUT SERVER/dossier -H 'content-type: application/json' --data-binary @mapping.json
  curl -X POST SERVER/dossier/_bulk -H 'content-type: application/x-ndjson' --data-binary @bulk.ndjson

Typesense, with KEY your key:
  curl -X POST SERVER/collections -H 'x-typesense-api-key: KEY' --data-binary @typesense.json
  curl -X POST 'SERVER/collections/dossier/documents/import?action=upsert' -H 'x-typesense-api-key: KEY' --data-binary @typesense.jsonl

A large bulk.ndjson is sent in parts of an even number of lines: split -l 10000 bulk.ndjson part-
Each document is a quotation, a figure or a paragraph ("kind"); "link" leads to its place in the site.
`

const { values } = parseArgs({
  options: { format: { type: 'string' }, out: { type: 'string', default: 'export' } },
})
if (values.format !== 'bulk')
  throw new Error(`Unexpected format ${values.format ?? '(none)'}, expected: npm run export -- --format bulk`)

const corpus = await loadCorpus({ paths: [settings.corpusDir], tables: settings.tablesDir })
for (const line of toReport(corpus.messages).errors) console.error(line)
if (corpus.stops.length > 0) {
  process.exitCode = 1
} else {
  mkdirSync(values.out, { recursive: true })
  const bulk = openSync(join(values.out, 'bulk.ndjson'), 'w')
  const typesense = openSync(join(values.out, 'typesense.jsonl'), 'w')
  const judgements = new Map(
    corpus.articles.flatMap(({ quotes }) => quotes.map((quote) => [quote.id, quote])),
  )
  let count = 0
  for (const packed of toPackedRecords(toSite(corpus))) {
    for (const document of toDocuments(readRecord(packed), settings.siteUrl, judgements)) {
      count++
      writeSync(bulk, toBulkLines(document))
      writeSync(typesense, toImportLine(document))
    }
  }
  closeSync(bulk)
  closeSync(typesense)
  writeFileSync(join(values.out, 'mapping.json'), `${JSON.stringify(mapping, null, 2)}\n`)
  writeFileSync(join(values.out, 'typesense.json'), `${JSON.stringify(typesenseSchema, null, 2)}\n`)
  writeFileSync(join(values.out, 'README.txt'), guide)
  console.log(`${count} documents in ${values.out}`)
}
