import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOwnCache } from '../../src/cache/cache.ts'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'
import { type PackedRecord, toPackedRecords } from '../../src/search/files/records.ts'
import { toSite } from '../../src/views/site/site.ts'

/** A line of a file of labelled articles; what was labelled does not matter here. */
type Labelled = { readonly id: string; readonly text: string }

/**
 * The articles of files with one JSON object a line, `{"id": …, "text": …}`, read as any corpus is and packed as search
 * keeps them; each text once. They lie in a temporary folder while they are read. Parses are kept as those of builds
 * are, so that only a change to the parser or the texts takes time again.
 */
export async function loadProse(files: readonly string[]): Promise<readonly PackedRecord[]> {
  const texts = new Map<string, string>()
  for (const { id, text } of files.flatMap(readLabelled))
    if (!texts.has(text)) texts.set(text, toMarkdown(id, text))
  const sources = [...texts.values()]
  // Parses are kept by the path of their file, so the same texts lie at the same place each time.
  const folder = join(tmpdir(), `dossier-prose-${hash('sha256', sources.join('\n')).slice(0, 16)}`)
  mkdirSync(folder, { recursive: true })
  try {
    sources.forEach((source, index) => writeFileSync(join(folder, `${index}.md`), source))
    const corpus = await loadCorpus({ paths: [folder], cache: openOwnCache('parses') })
    return toPackedRecords(toSite(corpus))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readLabelled(file: string): readonly Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      const { id, text } = JSON.parse(line) as Partial<Labelled>
      if (typeof id === 'string' && typeof text === 'string') return { id, text }
      throw new Error(`Unexpected line ${file}:${index + 1}, expected {"id": …, "text": …}`)
    })
}

/** The first line is the title; the day is that in the id, if there is one. */
function toMarkdown(id: string, text: string): string {
  const [title = '', ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const [day] = /\d{4}-\d\d-\d\d/.exec(id) ?? []
  const head = [
    `title: ${JSON.stringify(title.replace(/(?<!\.)\.$/, ''))}`,
    ...(day ? [`published: ${day}`] : []),
  ]
  return `---\n${head.join('\n')}\n---\n\n${lines.map(toPlainMarkdown).join('\n\n')}\n`
}

/** A line that Markdown reads as the words it is. */
function toPlainMarkdown(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>~|&#]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
