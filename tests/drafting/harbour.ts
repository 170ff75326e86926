import { VFile } from 'vfile'
import { toPipeline } from '../../src/pipeline.ts'
import { readMeasures, readPeople, readTopics } from '../../src/text/overrides/tables.ts'
import type { Article, Measure, Speaker, Topic } from '../../src/types.ts'
import { toDrafts } from '../../src/drafting/drafts.ts'

const pipeline = toPipeline({ topics: [], people: [], measures: [] })

/** Articles of plain texts, `1.txt` on, a paragraph a line; the first line is the title. */
export function toArticles(texts: readonly string[]): readonly Article[] {
  return texts.flatMap((text, at) => {
    const [title = '', ...paragraphs] = text.trim().split('\n')
    const value = `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs.join('\n\n')}`
    return pipeline({ file: new VFile({ path: `${at + 1}.md`, value }), sidecar: null })
  })
}

/** The drafted tables as a build reads them, their texts, and what was wrong with them. */
export type DraftedTables = {
  readonly topics: readonly Topic[]
  readonly people: readonly Speaker[]
  readonly measures: readonly Measure[]
  readonly texts: ReadonlyMap<string, string>
  readonly messages: readonly string[]
}

/** The drafts of some articles, read back. */
export function readDrafts(articles: readonly Article[], folder = 'harbour'): DraftedTables {
  const texts = new Map(toDrafts(articles, folder).map(({ name, text }) => [name, text]))
  const files = new Map([...texts].map(([name, value]) => [name, new VFile({ path: name, value })]))
  const file = (name: string): VFile => files.get(name) ?? new VFile({ path: name })
  return {
    topics: readTopics(file('topics.yaml')),
    people: readPeople(file('people.yaml')),
    measures: readMeasures(file('measures.yaml')),
    texts,
    messages: [...files.values()].flatMap(({ messages }) => messages.map(String)),
  }
}
