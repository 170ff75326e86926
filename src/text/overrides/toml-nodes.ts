import { parse, TomlDate, TomlError } from 'smol-toml'
import { Document, isPair, type Node, visit } from 'yaml'
import { fail } from '../messages/messages.ts'
import type { YamlContext } from './yaml-nodes.ts'

// Matches the key at the start of `title = "x"`, `"my key" = 1`, `[params]`, `[[articles]]`.
const KEY = /^[ \t]{0,40}\[{0,2}[ \t]{0,9}(["']?)([^\s"'=\]][^\n"'=\]]{0,80}?)\1[ \t]{0,40}[=\]]/gm

/** The nodes of TOML, as if it were YAML, each with the place of the key at the top that it stands under. */
export function readToml(text: string, { file, counter, above }: YamlContext): Node | null {
  counter.lineStarts.push(0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1))
  let value: unknown
  try {
    value = toPlain(parse(text))
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const { line, column } = error instanceof TomlError ? error : { line: 1, column: 1 }
    const place = { line: line + above, column }
    fail(file, `Unexpected TOML: ${reason.replace(/^Invalid TOML document: /, '')}`, place, 'toml')
    return null
  }
  const places = new Map<string, number>()
  for (const match of text.matchAll(KEY)) {
    const name = match[2]?.split('.')[0] ?? ''
    if (!places.has(name)) places.set(name, match.index + match[0].search(/[^\s["']/))
  }
  const { contents } = new Document(value)
  visit(contents, (_, node, path) => {
    if (typeof node !== 'object' || node === null || isPair(node)) return
    const top = path.find(isPair)
    const place = places.get(String((top?.key as { value?: unknown } | undefined)?.value ?? '')) ?? 0
    ;(node as Node).range = [place, place, place]
  })
  return contents
}

/** Dates as they are written, the rest as it is. */
function toPlain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]))
}
