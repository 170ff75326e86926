import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Genre } from '../../types.ts'
import { isDay, toDate } from '../english/calendar.ts'
import { BYLINE_LABEL } from '../english/head-words.ts'
import { isLanguageTag } from '../strings/language-tag.ts'
import { isSlug, toSlug } from '../strings/slug.ts'
import { replaceWikiLinks } from '../strings/wiki-links.ts'
import { readString, readStrings, reportNode, tellNode, toNearest, type YamlContext } from './yaml-nodes.ts'

/** The longest id, in characters: those that are made from titles are shorter. */
const LONGEST_ID = 80
/** What a text may be. */
const GENRES: readonly Genre[] = ['report', 'digest', 'analysis']
// EDTF of a year, month or day, with a mark for about (~), uncertain (?) or both (%), "X" for what is not known:
// "2026-02~", "2026-03-XX", "XXXX-02-25"; not "Feb 2026".
const EDTF = /^(\d{4}|X{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/

/** A web address; another text is a warning at its place. */
export function readAddress(node: Node | null | undefined, context: YamlContext): string | null {
  const text = readString(node, 'url', context)
  if (text === null) return null
  if (isAddress(text)) return text
  // Hugo says so where in its site the page is.
  if (text.startsWith('/')) {
    tellNode(context, `\`${text}\` is the address of no site: not used`, node as Node, 'url')
    return null
  }
  reportNode(
    context,
    `Unexpected address \`${text}\`, expected one that starts with https:// or http://`,
    node as Node,
    'url',
  )
  return null
}

/** True for a node that holds a web address. */
export function holdsAddress(node: Node | null): boolean {
  return isScalar(node) && typeof node.value === 'string' && isAddress(node.value.trim())
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** The tag of a language. */
export function readStatedLanguage(node: Node | null | undefined, context: YamlContext): string | null {
  const text = readString(node, 'lang', context)
  if (text === null || isLanguageTag(text)) return text
  reportNode(
    context,
    `Unexpected language \`${text}\`, expected a tag such as en or es-CO`,
    node as Node,
    'lang',
  )
  return null
}

/** EDTF of a stated date, however it is written: "2026-03-03T10:14" and "March 3, 2026" are 2026-03-03. */
export function readPublished(node: Node | null | undefined, context: YamlContext): string | null {
  const text = readString(node, 'published', context)
  if (text === null) return null
  const date = toStatedDate(replaceWikiLinks(text))
  if (date === null)
    reportNode(
      context,
      `Unexpected date \`${text}\`, expected 2026-02-25, 2026-02 or 2026, with ~ behind it for about`,
      node as Node,
      'published',
    )
  return date
}

function toStatedDate(text: string): string | null {
  const [, year = '', month = 'XX', day = 'XX', about = ''] = EDTF.exec(text) ?? []
  const isKnown = (month === 'XX' ? day === 'XX' : true) && isDay(toNumber(year, 2024), toNumber(month, 1), toNumber(day, 1)) // prettier-ignore
  if (year === 'XXXX') return isKnown && day !== 'XX' ? `${year}-${month}-${day}${about}` : null
  if (year !== '')
    return isKnown ? [year, month, day].filter((part) => part !== 'XX').join('-') + about : null
  return toDate(text)
}

function toNumber(text: string, unknown: number): number {
  return text.startsWith('X') ? unknown : Number(text)
}

/** Names: texts, links between notes, or maps with a `name`, one or several. */
export function readNames(node: Node | null | undefined, context: YamlContext): readonly string[] | null {
  if (node === undefined || node === null) return null
  if (isSeq(node)) return node.items.flatMap((item) => readNames(item as Node | null, context) ?? [])
  const named = isMap(node) && node.has('name') ? (node.get('name', true) as Node) : node
  const text = readString(named, 'authors', context)
  return text === null ? null : [replaceWikiLinks(text).replace(BYLINE_LABEL, '')]
}

/** One name, of an outlet for example. */
export function readOneName(node: Node | null | undefined, key: string, context: YamlContext): string | null {
  const named = node && isMap(node) && node.has('name') ? (node.get('name', true) as Node) : node
  const text = readString(named, key, context)
  return text === null ? null : replaceWikiLinks(text)
}

/** Topics of the table; others are a warning each. */
export function readStatedTopics(
  node: Node | null | undefined,
  context: YamlContext,
): readonly string[] | null {
  const stated = readStrings(node, 'topics', context)
  if (stated === null) return null
  return stated.filter((topic, index) => {
    // Where the table itself could not be read, that is the error to mend, not every article.
    if (context.topics.length === 0 || context.topics.includes(topic)) return true
    const near = toNearest(topic, context.topics)
    const place = isSeq(node) ? (node.items[index] as Node) : (node as Node)
    reportNode(
      context,
      `Unexpected topic \`${topic}\`, expected ${near ? `\`${near}\`` : `one of ${context.topics.join(', ')}`}`,
      place,
      'unknown-topic',
    )
    return false
  })
}

/** Topics that the tags of another tool name; null where they name none. The other tags are an information. */
export function readTags(nodes: readonly Node[], context: YamlContext): readonly string[] | null {
  const found = new Set<string>()
  for (const node of nodes) {
    const others: string[] = []
    for (const tag of toTags(node, context)) {
      const topic = [tag, ...tag.split('/')]
        .map((words) => toSlug(words, LONGEST_ID))
        .find((slug) => context.topics.includes(slug))
      if (topic) found.add(topic)
      else others.push(tag)
    }
    if (others.length > 0) tellNode(context, `No topics of the table, not used: ${others.join(', ')}`, node, 'tags') // prettier-ignore
  }
  return found.size > 0 ? [...found] : null
}

/** "#ferries, #islands", "ferries islands" or a list. */
function toTags(node: Node, context: YamlContext): readonly string[] {
  const texts = isSeq(node)
    ? readStrings(node, 'tags', context)
    : readString(node, 'tags', context)?.split(/,/)
  const tags = (texts ?? []).map((text) => replaceWikiLinks(text).trim())
  const apart = !isSeq(node) && tags.length === 1 && !tags.some((tag) => context.topics.includes(toSlug(tag, LONGEST_ID))) // prettier-ignore
  return (apart ? tags.flatMap((tag) => tag.split(/\s+/)) : tags)
    .map((tag) => tag.replace(/^#/, ''))
    .filter(Boolean)
}

/** An id that pins the address. */
export function readId(node: Node | null | undefined, context: YamlContext): string | null {
  const text = readString(node, 'id', context)
  if (text === null || isSlug(text, LONGEST_ID)) return text
  reportNode(
    context,
    `Unexpected id \`${text}\`, expected at most ${LONGEST_ID} lower-case letters, digits and single hyphens, such as \`${toSlug(text, 60)}\``,
    node as Node,
    'id',
  )
  return null
}

/** Earlier ids. Other tools keep further names under the same key: what can be no id is an information. */
export function readAliases(node: Node | null | undefined, context: YamlContext): readonly string[] {
  const stated = readStrings(node, 'aliases', context) ?? []
  const others = stated.filter((alias) => !isSlug(alias, LONGEST_ID))
  if (others.length > 0)
    tellNode(context, `No earlier ids of this text, not used: ${others.join(', ')}`, node as Node, 'aliases')
  return [...new Set(stated)].filter((alias) => isSlug(alias, LONGEST_ID))
}

/** What the text is. */
export function readGenre(node: Node | null | undefined, context: YamlContext): Genre | null {
  const text = readString(node, 'genre', context)
  const genre = GENRES.find((one) => one === text?.toLowerCase()) ?? null
  if (text !== null && genre === null)
    reportNode(
      context,
      `Unexpected genre \`${text}\`, expected one of ${GENRES.join(', ')}`,
      node as Node,
      'genre',
    )
  return genre
}
