import { addStyles, make } from '../../browser/elements.ts'
import { readAnchor } from '../../browser/stated.ts'
import { hits as words } from '../../wording/hits.ts'
import type { Engine } from '../engine/engine.ts'
import type { Results } from '../engine/results.ts'
import { toCodedText } from '../match/coded-text.ts'
import { findHits } from '../match/hits.ts'
import type { Query, Wanted } from '../query/query-types.ts'
import { readTyped } from '../query/read-typed.ts'
import { toTerms } from '../query/tokens.ts'

/** What `startHits` needs of an article page. */
export type ArrivalPage = {
  readonly main: HTMLElement
  /** What was searched for, as the address tells. */
  readonly typed: string
  /** Absolute address of the search page. */
  readonly search: string
  /** Opened only where the query has no words to look for here: then the engine tells the places. */
  readonly openEngine: () => Engine
}

/**
 * For a reader who comes from a search: marks what was searched for in the article and leads from hit to hit, from
 * the place where the reader arrives. Nothing happens where the article has none.
 */
export async function startHits({ main, typed, search, openEngine }: ArrivalPage): Promise<void> {
  const blocks = findBlocks(main)
  const query = await readTyped(typed)
  const wordHits = findWordHits(blocks, query.wanted)
  const hits = wordHits.length > 0 ? wordHits : await findPlaces(query, openEngine())
  if (hits.length === 0) return
  mark('hits', hits)
  let now = findArrival(hits)
  const said = make('span', { role: 'status', class: 'hit-count' })
  const toButton = (name: string, sign: string, key: string): HTMLElement =>
    make(
      'button',
      { type: 'button', 'aria-label': name, 'aria-keyshortcuts': key, title: `${name} (${key})` },
      [sign],
    )
  const previous = toButton(words.previous, '‹', 'Shift+N')
  const next = toButton(words.next, '›', 'N')
  const close = make(
    'button',
    { type: 'button', 'aria-label': words.close, title: `${words.close} (Escape)` },
    ['×'],
  )
  const results = new URL(search)
  results.searchParams.set('q', typed)
  const bar = make('nav', { class: 'hits-bar', 'aria-label': words.label }, [
    previous,
    said,
    next,
    make('a', { href: results.href }, [words.results]),
    close,
  ])
  const show = (isMoved: boolean): void => {
    const hit = hits[now]
    if (!hit) return
    mark('hit-now', [hit])
    const around = make('span', { class: 'visually-hidden' }, [
      isMoved ? `: … ${toContext(hit)} …` : words.pressN,
    ])
    said.replaceChildren(words.position(now + 1, hits.length), around)
    if (isMoved) goTo(hit)
  }
  const step = (by: number): void => {
    now = (now + by + hits.length) % hits.length
    show(true)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select') !== null
    if (isTyping) return
    if (event.key.toLowerCase() === 'n' && !('keys' in document.documentElement.dataset))
      step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') end()
  }
  const end = (): void => {
    document.removeEventListener('keydown', onKey)
    bar.remove()
    for (const name of ['hits', 'hit-now']) CSS.highlights?.delete(name)
  }
  previous.addEventListener('click', () => step(-1))
  next.addEventListener('click', () => step(1))
  close.addEventListener('click', end)
  document.addEventListener('keydown', onKey)
  addStyles(style)
  main.before(bar)
  show(false)
}

/** A text as it stands in the page: its text nodes and where each begins in it. */
type TextBlock = {
  readonly text: string
  readonly nodes: readonly { readonly node: Text; readonly start: number }[]
}

/** The title and the paragraphs of an article, as search knows them: without their numbers and what stands beside them. */
function findBlocks(main: HTMLElement): readonly TextBlock[] {
  return [...main.querySelectorAll('h1, [id^="p-"]')].map((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
      parentElement?.closest('.reading [href^="#p-"], .notes')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    )
    const nodes: { node: Text; start: number }[] = []
    let text = ''
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      nodes.push({ node, start: text.length })
      text += node.data
    }
    return { text, nodes }
  })
}

/** A word that the article has not stands for the words it begins, as in the search that led here. */
function findWordHits(blocks: readonly TextBlock[], wanted: readonly Wanted[]): readonly Range[] {
  const read = blocks.map((block) => ({ block, reading: toCodedText(block.text) }))
  const has = new Set(read.flatMap(({ reading }) => findHits(reading, wanted).map((hit) => hit.wanted)))
  const terms = has.size === wanted.length ? [] : blocks.flatMap(({ text }) => toTerms(text))
  const all = wanted.map((one, index) => (has.has(index) ? one : toBegun(one, terms)))
  return read.flatMap(({ block, reading }) =>
    findHits(reading, all).map(({ start, end }) => toRange(block, start, end)),
  )
}

function toBegun(one: Wanted, terms: readonly string[]): Wanted {
  const sequences = one.sequences.flatMap((sequence) => {
    const [start = ''] = sequence
    if (one.exact || sequence.length > 1) return [sequence]
    return [...new Set(terms.filter((term) => term.startsWith(start)))].map((term) => [term])
  })
  return { ...one, sequences }
}

function toRange({ nodes }: TextBlock, start: number, end: number): Range {
  const range = document.createRange()
  const first = nodes.findLast((one) => one.start <= start)
  const last = nodes.findLast((one) => one.start < end)
  if (first) range.setStart(first.node, start - first.start)
  if (last) range.setEnd(last.node, end - last.start)
  return range
}

/** Most results asked for where no words are wanted: "speaker:varga", ">1000". */
const most = 200

/** The quotations and figures of this article among the results. */
async function findPlaces(query: Query, engine: Engine): Promise<readonly Range[]> {
  let found: Results | null = null
  const question = { query, typing: false, most, sort: 'relevance', isFull: false } as const
  await engine.ask(question, ({ results }) => (found = results)).catch(() => undefined)
  const groups = (found as Results | null)?.groups ?? []
  const ids = groups.flatMap(({ kind, results }) =>
    kind === 'article' ? [] : results.map(({ address }) => ANCHOR.exec(address)?.groups ?? {}),
  )
  const here = decodeURI(location.pathname)
  const own = ids.filter(({ path = '' }) => here.endsWith(path))
  return own
    .flatMap(({ id = '' }) => document.getElementById(id) ?? [])
    .toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range
    })
}

/** Matches "articles/a.html#q1:~:text=…" in path and id; not an address without an anchor. */
const ANCHOR = /^(?<path>[^#]+)#(?<id>[^:]+)/

/** The first hit within the place the address names, or else after it. */
function findArrival(hits: readonly Range[]): number {
  const target = document.getElementById(readAnchor(location.hash))
  if (!target) return 0
  const place = hits.findIndex(
    ({ startContainer }) =>
      target.contains(startContainer) ||
      (target.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  return Math.max(0, place)
}

/** Browsers without highlights of this kind (before 2025) show those of the address alone. */
function mark(name: string, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return
  CSS.highlights.set(name, new Highlight(...ranges))
}

/** Characters read out before and after a hit. */
const room = 40

function toContext(hit: Range): string {
  const block = hit.startContainer.parentElement?.closest('p, li, h1, h2, h3')
  const text = block?.textContent ?? ''
  const before = document.createRange()
  if (block) before.setStart(block, 0)
  before.setEnd(hit.startContainer, hit.startOffset)
  const at = before.toString().length
  return text.slice(Math.max(0, at - room), at + hit.toString().length + room)
}

function goTo(hit: Range): void {
  const { top } = hit.getBoundingClientRect()
  window.scrollBy({ top: top - window.innerHeight * 0.35 })
}

/** Here and not in a file, so that an article costs nothing for it until somebody comes from a search. */
const style = `
::highlight(hits) { background: var(--lit); }
::highlight(hit-now) { background: light-dark(#ffc93c, #8a6a00); }
::target-text { background: var(--lit); color: inherit; }
.hits-bar {
  position: fixed; z-index: 3; inset: auto auto max(0.6rem, env(safe-area-inset-bottom)) 50%;
  transform: translateX(-50%); display: flex; align-items: center; gap: 0.2rem; padding: 0.2rem 0.4rem;
  max-width: calc(100vw - 1rem); background: var(--page); color: var(--ink); border: 1px solid var(--soft);
  font: 0.9375rem/1.2 var(--sans); white-space: nowrap;
}
.hits-bar button { min-width: 2.5rem; min-height: 2.5rem; padding: 0; border: 0; background: none; color: inherit; font: 1.3rem/1 var(--sans); cursor: pointer; }
.hits-bar button:hover { background: var(--tint); }
.hits-bar a { padding: 0.6rem 0.7rem; }
.hits-bar .hit-count { min-width: 4.5em; text-align: center; }
@media print { .hits-bar { display: none; } }
`
