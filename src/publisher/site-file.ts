import type { VFile } from 'vfile'
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { type Language, languages } from '../locale/languages.ts'
import { fail } from '../text/messages/messages.ts'
import {
  expectKey,
  readString,
  reportNode,
  toPlace,
  toYamlReason,
  type YamlContext,
} from '../text/overrides/yaml-nodes.ts'
import { leastContrast, readAccent, type Accent } from './accent.ts'

/** What the publisher states of the site in `site.yaml`. Null: not stated. */
export type SiteFile = {
  readonly name: string | null
  /** What the site is, in one line: its heading on the first page. */
  readonly tagline: string | null
  /** Markdown, for the first page. */
  readonly intro: string | null
  readonly lang: Language | null
  /** The path of an image beside `site.yaml`, and where it is stated, for messages about the image. */
  readonly logo: { readonly path: string; readonly line: number; readonly column: number } | null
  readonly accent: Accent | null
  /** Markdown, for the foot of every page. */
  readonly footer: string | null
  /** Terms of the tables in `data/`. */
  readonly licence: string | null
  /** Absolute http(s) address of the site with a trailing slash. */
  readonly url: string | null
}

const keys = ['name', 'tagline', 'intro', 'lang', 'logo', 'accent', 'footer', 'licence', 'url'] as const

/** Nothing stated. */
export const emptySiteFile: SiteFile = {
  name: null,
  tagline: null,
  intro: null,
  lang: null,
  logo: null,
  accent: null,
  footer: null,
  licence: null,
  url: null,
}

/** What a `site.yaml` states. An unknown key or a bad value is an error on `file` with its place; the rest counts. */
export function readSiteFile(file: VFile): SiteFile {
  const counter = new LineCounter()
  const document = parseDocument(String(file), { lineCounter: counter, prettyErrors: false, customTags: [] })
  const context: YamlContext = { file, counter, above: 0, topics: [], isSetting: true }
  for (const problem of [...document.errors, ...document.warnings]) {
    const { line, col } = counter.linePos(problem.pos[0])
    fail(file, `Unexpected YAML: ${toYamlReason(problem.message)}`, { line, column: col }, 'yaml')
  }
  if (document.errors.length > 0 || document.contents === null) return emptySiteFile
  if (!isMap(document.contents)) {
    reportNode(context, 'Unexpected value, expected keys such as `name: …`', document.contents, 'site')
    return emptySiteFile
  }
  const nodes = new Map<string, Node | null>()
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if ((keys as readonly string[]).includes(name)) nodes.set(name, (value as Node | null) ?? null)
    else
      reportNode(context, `Unexpected key \`${name}\`, ${expectKey(name, keys)}`, key as Node, 'unknown-key')
  }
  const toText = (key: string): string | null => readString(nodes.get(key), key, context)
  const read = <Value>(
    key: string,
    toValue: (text: string) => Value | null,
    expected: string,
  ): Value | null => {
    const text = toText(key)
    const value = text === null ? null : toValue(text)
    if (text !== null && value === null)
      reportNode(context, `Unexpected ${key} \`${text}\`, expected ${expected}`, nodes.get(key) as Node, key)
    return value
  }
  const accent = read('accent', readAccent, 'an opaque colour of CSS such as "#1d5993" or rebeccapurple')
  if (accent) tellAdjusted(accent, context, nodes.get('accent') as Node)
  return {
    name: toText('name'),
    tagline: toText('tagline'),
    intro: readMarkdown(nodes.get('intro'), 'intro', context),
    lang: read('lang', (text) => languages.find((one) => one === text) ?? null, languages.join(' or ')),
    logo: read('logo', (path) => ({ path, ...toPlace(context, nodes.get('logo') as Node) }), ''),
    accent,
    footer: readMarkdown(nodes.get('footer'), 'footer', context),
    licence: toText('licence'),
    url: read('url', toSiteUrl, 'an address like https://example.org/reader/'),
  }
}

/** An absolute http(s) address of a site with a trailing slash; null for what is none. */
export function toSiteUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) return null
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

/** As `readString`, with its lines kept: they mean something in Markdown. */
function readMarkdown(node: Node | null | undefined, key: string, context: YamlContext): string | null {
  if (!isScalar(node) || typeof node.value !== 'string') return readString(node, key, context)
  return node.value.trim() || null
}

function tellAdjusted({ stated, light, dark, contrast }: Accent, context: YamlContext, node: Node): void {
  const told = [
    { page: 'light', ratio: contrast.light, used: light },
    { page: 'dark', ratio: contrast.dark, used: dark },
  ].filter(({ ratio }) => ratio < leastContrast)
  for (const { page, ratio, used } of told) {
    // Rounded down: 4.49 is not enough and must not read as 4.5.
    const shown = (Math.floor(ratio * 10) / 10).toFixed(1)
    context.file.info(
      `Accent ${stated} has a contrast of ${shown}:1 on the ${page} page and words need ${leastContrast}:1: ${used} of the same hue is used there`,
      { place: toPlace(context, node), source: 'dossier', ruleId: 'contrast' },
    )
  }
}
