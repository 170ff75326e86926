import { type Document, isMap, isNode, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { fail, warn } from '../messages/messages.ts'
import { isColonSlip, toYamlReason, type YamlContext } from './yaml-nodes.ts'

// Matches "title: " and what follows on its line, which no quotation mark opens; not "# title: x".
const KEY_AND_VALUE = /^(\s*(?:- )?[\p{L}\p{N}_ -]+:[ \t]+)(?!["'|>[{&*!#])(.+?)\s*$/u

/**
 * What YAML holds. Where a part of it is wrong, that is told, and the keys beside it count; a value with a colon in it
 * counts too, as if it stood between quotation marks. Null where nothing can be read.
 */
export function readYaml(text: string, { file, counter, above }: YamlContext): Node | null {
  const parse = (yaml: string): Document.Parsed => {
    counter.lineStarts.length = 0
    return parseDocument(yaml, { lineCounter: counter, prettyErrors: false, customTags: [] })
  }
  const placeOf = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, col } = counter.linePos(offset)
    return { line: line + above, column: col }
  }
  let document = parse(text)
  const slips = document.errors.filter(({ message }) => isColonSlip(message))
  if (slips.length > 0) {
    const lines = text.split('\n')
    for (const { pos, message } of slips) {
      const place = placeOf(pos[0])
      const line = place.line - above - 1
      const mended = lines[line]?.replace(
        KEY_AND_VALUE,
        (_, key: string, value: string) => key + JSON.stringify(value),
      )
      if (mended === undefined || mended === lines[line]) continue
      lines[line] = mended
      warn(file, `Unexpected YAML: ${toYamlReason(message)}`, place, 'yaml')
    }
    document = parse(lines.join('\n'))
  }
  const { errors, warnings, contents } = document
  const sound = isMap(contents)
    ? toSound(
        contents,
        errors.map(({ pos }) => pos[0]),
      )
    : []
  const report = sound.length > 0 ? warn : fail
  for (const { pos, message } of [...errors, ...warnings])
    report(file, `Unexpected YAML: ${toYamlReason(message)}`, placeOf(pos[0]), 'yaml')
  if (errors.length === 0) return contents
  if (!isMap(contents) || sound.length === 0) return null
  contents.items = sound
  return contents
}

/** The pairs of a map in which no error lies: it lies in the last that begins above it. */
function toSound<Key, Value>({ items }: YAMLMap<Key, Value>, offsets: readonly number[]): Pair<Key, Value>[] {
  const starts = items.map(({ key }) => (isNode(key) ? (key.range?.[0] ?? 0) : 0))
  const wrong = new Set(offsets.map((offset) => starts.findLastIndex((start) => start <= offset)))
  return items.filter((_, index) => !wrong.has(index))
}
