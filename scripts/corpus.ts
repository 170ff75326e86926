/**
 * `npm run corpus -- [--json | --why] [--tables FOLDER] [--strict] [PATH…]`: parse and say what was found, for a person or
 * as one JSON document; with --why, how the speaker of each quotation was weighed.
 */
import { parseArgs } from 'node:util'
import { loadCorpus } from '../src/corpus/load-corpus.ts'
import { toWhyReport } from '../src/corpus/report-why.ts'
import { toStrict, toSummedUp } from '../src/corpus/report.ts'
import { toDocument } from '../src/data/contract.ts'
import { settings } from '../src/settings.ts'
import type { Article, Corpus, Message } from '../src/types.ts'

const { values, positionals } = readWords()
const paths = positionals.length > 0 ? positionals : [settings.corpusDir]
const tables = values.tables ?? settings.tablesDir
const read = await loadCorpus({ paths, tables })
const corpus: Corpus = values.strict ? { ...read, messages: toStrict(read.messages) } : read
const failed = corpus.messages.some((message) => message.severity === 'error')
// The document can be larger than a pipe takes at once: write, then let the process end by itself.
process.stdout.write(values.json ? `${JSON.stringify(toDocument(corpus))}\n` : await toReportText())
process.exitCode = failed ? 1 : 0

function readWords() {
  try {
    const words = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        why: { type: 'boolean' },
        strict: { type: 'boolean' },
        tables: { type: 'string' },
      },
    })
    if (words.values.json && words.values.why)
      throw new Error('Unexpected --why beside --json, whose document holds no features')
    return words
  } catch (error) {
    const usage = 'npm run corpus -- [--json | --why] [--tables FOLDER] [--strict] [PATH…]'
    console.error(`${error instanceof Error ? error.message : String(error)}. Expected: ${usage}`)
    process.exit(1)
  }
}

async function toReportText(): Promise<string> {
  if (!values.why) return toText(corpus)
  // Each path by itself: the tables of one folder explain nothing of another.
  const whys: string[] = []
  for (const path of paths) whys.push(...toWhyReport(await loadCorpus({ paths: [path], tables })))
  return toText(corpus, whys)
}

function toText({ articles, messages }: Corpus, whys?: readonly string[]): string {
  const counts = (severity: Message['severity']): number =>
    messages.filter((message) => message.severity === severity).length
  const lines = whys ?? articles.flatMap(toArticleLines)
  const told = toSummedUp(messages, ({ severity, reason, ruleId }) => `${severity} ${reason} (${ruleId})`)
  const total = `${count(articles.length, 'article')}, ${count(counts('error'), 'error')}, ${count(counts('warning'), 'warning')}, ${count(counts('info'), 'choice')}`
  return [
    ...lines,
    ...(told.length > 0 ? ['Messages', ...told.map((line) => `  ${line}`), ''] : []),
    total,
    '',
  ].join('\n')
}

function toArticleLines(article: Article): readonly string[] {
  const { source, quotes, figures, dropped } = article
  const speakers = quotes.filter((quote) => quote.by.kind === 'speaker').length
  const topics = article.topics.map((match) => `${match.topic} ${match.score}`).join(', ') || 'none'
  return [
    `${source.file}:${source.lines.start}-${source.lines.end}  ${article.title}`,
    `  id         ${article.id}`,
    `  source     ${article.outlet ?? 'outlet unknown'}, ${article.published ?? 'date unknown'}${article.authors.length > 0 ? `, ${article.authors.join(', ')}` : ''}`,
    `  topics     ${topics}`,
    `  found      ${count(article.paragraphs.length, 'paragraph')}, ${count(quotes.length, 'quote')} (${speakers} with a speaker), ${count(figures.length, 'figure')}`,
    ...dropped.map(
      ({ line, reason, text }) =>
        `  put aside  ${source.file}:${line} ${reason}${text === '' ? '' : `: ${shorten(text)}`}`,
    ),
    '',
  ]
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69)}…` : text
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
