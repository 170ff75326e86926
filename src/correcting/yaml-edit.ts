/**
 * Changes to YAML that an editor wrote: comments, blank lines and all that is not changed stay as they are. The text is
 * changed at the place that the library names; where reading the result again does not give what was meant, the library
 * writes the document anew, with its comments.
 */
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'

/** The way from the top of a document to a part of it. */
export type YamlPath = readonly (string | number)[]

/** Plain data that YAML can hold. */
export type YamlData = string | number | true | readonly YamlData[] | { readonly [key: string]: YamlData }

/** The data of a document; null where it holds none. Throws an Error that says what is wrong with it. */
export function readData(text: string): unknown {
  return parse(text).toJS({ maxAliasCount: 100 }) as unknown
}

/** The text with `key: value` in the map at `path`, in place of another value of the key. Throws as `readData`. */
export function setKey(text: string, path: YamlPath, key: string, value: YamlData): string {
  const document = parse(text)
  const map = document.getIn(path, true)
  const way = [...path, key]
  return firstRight(text, way, value, [
    () => isMap(map) && setInMap(text, map, key, value),
    () => path.length === 0 && isEmpty(document) && appendLine(text, `${key}: ${toInline(value)}`),
    () => rewrite(document, () => document.setIn(way, toNode(value))),
  ])
}

/**
 * The text with an item more at the end of the list at `path`, which is made where there is none. `style` is how the item
 * is written: in one line, or a key a line. Throws as `readData`.
 */
export function addItem(text: string, path: YamlPath, item: YamlData, style: 'line' | 'block'): string {
  const document = parse(text)
  const list = document.getIn(path, true)
  const above = document.getIn(path.slice(0, -1), true)
  const key = String(path.at(-1))
  const count = isSeq(list) ? list.items.length : 0
  if (isNode(list) && !isSeq(list) && !(isScalar(list) && list.value === null))
    throw new Error(`Unexpected value of \`${key}\`, expected a list`)
  const write = (indent: string): string => `${indent}- ${toItem(item, style, indent)}`
  return firstRight(text, [...path, count], item, [
    () => isSeq(list) && count > 0 && addToList(text, list, item, write),
    () => isSeq(list) && list.flow === true && list.range && splice(text, list.range[0], list.range[1], `[${toInline(item)}]`),
    () => isScalar(list) && isMap(above) && addBelowKey(text, above, key, write),
    () => path.length === 0 && isEmpty(document) && appendLine(text, write('')),
    () => path.length === 1 && isEmpty(document) && appendLine(text, `${key}:\n${write('  ')}`),
    () => list === undefined && isMap(above) && addKeyLine(text, above, (indent) => `${indent}${key}:\n${write(`${indent}  `)}`),
    () => rewrite(document, () => (count > 0 ? document.addIn(path, toNode(item)) : document.setIn(path, toNode([item], style === 'block')))),
  ]) // prettier-ignore
}

/** The text without the item of the list at `path` that has this place. Throws as `readData`. */
export function removeItem(text: string, path: YamlPath, index: number): string {
  const document = parse(text)
  const list = document.getIn(path, true)
  const expected = readData(text)
  ;(dig(expected, path) as unknown[]).splice(index, 1)
  const cut = (): string | false => {
    const item = isSeq(list) ? (list.items[index] as Node | undefined) : undefined
    if (!item?.range || !isSeq(list) || list.flow) return false
    const start = text.lastIndexOf('\n', item.range[0]) + 1
    const end = endOfLine(text, endOf(item))
    return text.slice(0, start) + text.slice(Math.min(end + 1, text.length))
  }
  const short = cut()
  if (short !== false && isSame(short, expected)) return short
  return rewrite(document, () => document.deleteIn([...path, index]))
}

function parse(text: string): Document.Parsed {
  const document = parseDocument(text, { prettyErrors: false, customTags: [] })
  const [error] = document.errors
  if (error) {
    const line = text.slice(0, error.pos[0]).split('\n').length
    throw new Error(`line ${line}: ${error.message}`)
  }
  return document
}

/** The first of some ways to change a text whose result, read again, holds the value where it should and all else. */
function firstRight(
  text: string,
  path: YamlPath,
  value: YamlData,
  ways: readonly (() => string | false | null | undefined)[],
): string {
  const expected = toExpected(readData(text), path, value)
  for (const way of ways) {
    const changed = way()
    if (typeof changed === 'string' && isSame(changed, expected)) return changed
  }
  throw new Error(`Expected a place for \`${path.join('.')}\`, found none`)
}

function toExpected(data: unknown, path: YamlPath, value: YamlData): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number' && (Array.isArray(data) || data === null || data === undefined)) {
    const items: unknown[] = [...((data as unknown[] | null | undefined) ?? [])]
    items[step] = toExpected(items[step], rest, value)
    return items
  }
  const map = (data ?? {}) as Readonly<Record<string, unknown>>
  return { ...map, [step]: toExpected(map[step], rest, value) }
}

function isSame(text: string, expected: unknown): boolean {
  try {
    return JSON.stringify(readData(text)) === JSON.stringify(expected)
  } catch {
    return false
  }
}

function dig(data: unknown, path: YamlPath): unknown {
  return path.reduce((inner, step) => (inner as Readonly<Record<string | number, unknown>>)[step], data)
}

function rewrite(document: Document.Parsed, change: () => void): string {
  change()
  return document.toString({ lineWidth: 0 })
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null)
}

function setInMap(text: string, map: YAMLMap, key: string, value: YamlData): string | false {
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === key)
  const old = pair?.value as Node | null | undefined
  if (pair) {
    if (!old?.range || old.range[0] === old.range[1]) return false
    return splice(text, old.range[0], old.range[1], toInline(value))
  }
  const last = map.items.at(-1)
  if (!map.flow) return addKeyLine(text, map, (indent) => `${indent}${key}: ${toInline(value)}`)
  const end = endOf((last?.value as Node | null | undefined) ?? (last?.key as Node | undefined) ?? null)
  return end > 0 && splice(text, end, end, `, ${key}: ${toInline(value)}`)
}

/** The text with a line more at the end of a map of which each key has a line. */
function addKeyLine(text: string, map: YAMLMap, write: (indent: string) => string): string | false {
  const first = map.items[0]?.key as Node | undefined
  if (map.flow || !first?.range) return false
  return insertLine(text, endOf(map), write(' '.repeat(columnOf(text, first.range[0]))))
}

/** The text with the first item of a list below a key that has no value. */
function addBelowKey(
  text: string,
  map: YAMLMap,
  key: string,
  write: (indent: string) => string,
): string | false {
  const found = map.items.find((one) => isScalar(one.key) && one.key.value === key)?.key as Node | undefined
  const place = found?.range
  if (map.flow || !place) return false
  return insertLine(text, place[1], write(`${' '.repeat(columnOf(text, place[0]))}  `))
}

function addToList(
  text: string,
  list: Node & { readonly items: readonly unknown[]; readonly flow?: boolean },
  item: YamlData,
  write: (indent: string) => string,
): string | false {
  const end = endOf(list.items.at(-1) as Node)
  if (list.flow) return splice(text, end, end, `, ${toInline(item)}`)
  if (!list.range) return false
  return insertLine(text, endOf(list), write(' '.repeat(columnOf(text, list.range[0]))))
}

/** Where the last of a node's own text ends, comments behind it aside. */
function endOf(node: Node | null): number {
  if (!isCollection(node) || node.flow) return node?.range?.[1] ?? 0
  const last: unknown = node.items.at(-1)
  const inner = isMap(node) ? (last as { readonly key: Node | null; readonly value: Node | null }) : null
  if (inner) return Math.max(endOf(inner.key), endOf(inner.value))
  return endOf(last as Node)
}

function insertLine(text: string, after: number, line: string): string {
  // A text over several lines ends behind its last line break.
  const end = text[after - 1] === '\n' ? after - 1 : endOfLine(text, after)
  return splice(text, end, end, `\n${line}`)
}

function appendLine(text: string, line: string): string {
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

function splice(text: string, from: number, to: number, words: string): string {
  return text.slice(0, from) + words + text.slice(to)
}

function toItem(item: YamlData, style: 'line' | 'block', indent: string): string {
  if (style === 'line' || typeof item !== 'object' || Array.isArray(item)) return toInline(item)
  return Object.entries(item)
    .map(([key, value]) => `${key}: ${toInline(value as YamlData)}`)
    .join(`\n${indent}  `)
}

/** A value in one line, quoted as it has to be in a list between brackets, which is right everywhere. */
function toInline(value: YamlData): string {
  const document = new Document([value])
  document.contents = toNode([value]) as never
  return document.toString({ lineWidth: 0 }).trim().slice(1, -1).trim()
}

/** A node of which every list and map is written in one line, the outermost aside where `isBlock`. */
function toNode(value: YamlData, isBlock = false): Node {
  const { contents } = new Document(value)
  const node = contents as unknown as Node
  visit(node, {
    Collection: (_, inner) => {
      inner.flow = true
    },
  })
  if (isBlock && isCollection(node)) node.flow = false
  return node
}
