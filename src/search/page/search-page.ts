import { addKept } from '../../browser/kept.ts'
import type { Answer, Engine } from '../engine/engine.ts'
import { findKind, isEmptyQuery } from '../query/query-parts.ts'
import type { Sort } from '../query/query-types.ts'
import { readTyped } from '../query/read-typed.ts'
import { renderAnswer } from './render-results.ts'
import { nothing, type ResultKind } from '../engine/results.ts'
import type { TableAddresses } from './results-csv.ts'
import { toFailure, toStatus } from './status.ts'
import * as words from '../../wording/results.ts'

/** The parts of the search page that the script works with. */
export type SearchPage = {
  readonly form: HTMLFormElement
  readonly box: HTMLInputElement
  /** A live region: what it says is read out. */
  readonly status: HTMLElement
  readonly results: HTMLElement
}

/** A short list of each kind at first; a person who asked for one kind wants to see it. */
const briefly = 5
const fully = 50

/** A reader who sees nothing for so long, in milliseconds, is told what else there is. */
const longest = 8000

/** The link of a result to its place; those to others that print the same are not among them. */
const resultLink = '.result :not(.also) > a'

/** The buttons of results, each with the address of what it copies. */
const findButtons = (results: HTMLElement): HTMLElement[] => [
  ...results.querySelectorAll<HTMLElement>('.cite'),
]

/** Long enough that a word typed at speed is one search and one announcement. */
const pause = 150

/**
 * Makes the search page live: the address holds the query and the order, typing searches, a submitted query gets its
 * place in the history. Search files are fetched when the box is first used or the address has a query, never before.
 */
export function startSearch({ form, box, status, results }: SearchPage, engine: Engine): void {
  const plainTitle = document.title
  let latest = 0
  let timer = 0
  let patience = 0
  let most = readShown()
  let isOpen = false
  let isThorough = false

  const show = async (typing: boolean): Promise<void> => {
    window.clearTimeout(timer)
    window.clearTimeout(patience)
    const mine = ++latest
    document.title = box.value.trim() === '' ? plainTitle : `${box.value.trim()} – ${plainTitle}`
    try {
      await answer(typing, () => mine === latest)
    } catch (error) {
      if (mine !== latest) return
      window.clearTimeout(patience)
      results.replaceChildren()
      status.textContent = toFailure(String(error), navigator.onLine)
    }
  }

  const answer = async (typing: boolean, isWanted: () => boolean): Promise<void> => {
    const typed = box.value.trim()
    const sort = readSort()
    if (typed !== '') {
      engine.warm()
      loadBeside(typed)
    }
    const query = await readTyped(box.value)
    if (!isWanted()) return
    if (isEmptyQuery(query)) {
      const content = await renderAnswer({ results: nothing, facets: null, suggestions: null }, query, sort)
      if (!isWanted()) return
      results.replaceChildren(...content)
      const reasons = query.problems.map(({ reason }) => reason)
      status.textContent = typed === '' ? '' : [...reasons, words.typeAWord].join(' ')
      return
    }
    if (results.childElementCount === 0) status.textContent = words.searching
    patience = window.setTimeout(() => {
      if (isWanted()) status.textContent = toFailure('slow', navigator.onLine)
    }, longest)
    const draw = async (found: Answer): Promise<void> => {
      const content = await renderAnswer(found, query, sort)
      // A later query has overtaken this one while the index came in.
      if (!isWanted()) return
      window.clearTimeout(patience)
      // The first answer comes without the counts: they stay open until they are there again.
      isOpen = results.querySelector<HTMLDetailsElement>('.facets')?.open ?? isOpen
      const focus = describeFocus(results)
      // A button that was pressed says what came of it, in a fuller answer too.
      const pressed = new Map(findButtons(results).map((button) => [button.dataset['address'], button]))
      results.replaceChildren(...content)
      for (const button of findButtons(results)) {
        button.replaceWith(pressed.get(button.dataset['address']) ?? button)
      }
      const facets = results.querySelector<HTMLDetailsElement>('.facets')
      if (facets && isOpen) facets.open = true
      focus()
      const said = await toStatus(found.results, query)
      if (isWanted() && status.textContent !== said) status.textContent = said
    }
    const ofOneKind = findKind(query) !== null
    const question = { query, typing, most: ofOneKind ? most : briefly, sort, isThorough, isFull: true }
    // Answers are drawn as they come, one after the other.
    let drawn = Promise.resolve()
    const onAnswer = (found: Answer): void => {
      if (isWanted()) drawn = drawn.then(() => draw(found))
    }
    // A site that was built anew has other files; its first file tells which, so the second try finds them.
    await engine
      .ask(question, onAnswer)
      .catch(() => (isWanted() ? engine.ask(question, onAnswer) : undefined))
    await drawn
  }

  /** Shows another query; it gets its own place in the history unless it only finishes what is being typed. */
  const go = (value: string, typing: boolean, sort = readSort()): void => {
    const isDraft = (window.history.state as { draft?: boolean } | null)?.draft === true
    const address = toAddress(value.trim(), sort)
    const isSame = address === toAddress(readAddress(), readSort())
    if (isDraft || isSame) window.history.replaceState({ draft: typing && isDraft }, '', address)
    else window.history.pushState({ draft: typing }, '', address)
    most = readShown()
    if (box.value.trim() !== value.trim()) box.value = value
    void show(typing)
  }

  const save = async (kind: ResultKind): Promise<void> => {
    try {
      const { saveResults } = await import('./results-csv.ts')
      const asked = { query: await readTyped(box.value), sort: readSort(), kind }
      await saveResults(engine, asked, results.dataset as unknown as TableAddresses)
    } catch (error) {
      status.textContent = toFailure(String(error), navigator.onLine)
    }
  }

  const showAddress = (): void => {
    box.value = readAddress()
    most = readShown()
    // A reader who comes back finds the place where they left.
    const { left } = (window.history.state ?? {}) as { left?: number }
    void show(false).then(() => left !== undefined && window.scrollTo(0, left))
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    addKept('queries', box.value.trim())
    go(box.value, false)
  })
  box.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => go(box.value, true), pause)
  })
  box.addEventListener('focus', () => engine.warm(), { once: true })
  window.addEventListener('popstate', showAddress)
  results.addEventListener('click', (event) => {
    const target =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-query],[data-more],[data-sort],[data-thorough],[data-csv]')
        : null
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) && event.button === 0
    if (!target || !isPlain) return
    event.preventDefault()
    const { query, sort, csv } = target.dataset
    if (csv !== undefined) return void save(csv as ResultKind)
    if (sort !== undefined) return go(box.value, false, sort as Sort)
    if (query !== undefined) {
      go(query, false)
      box.focus()
      return
    }
    if (target.matches('[data-thorough]')) {
      isThorough = true
      void show(false).then(() => (isThorough = false))
      return
    }
    const shown = results.querySelectorAll('.result').length
    most += fully
    window.history.replaceState(window.history.state, '', toAddress(readAddress(), readSort(), most))
    // The button is gone with the old list; the first new result takes the focus.
    void show(false).then(() => results.querySelectorAll<HTMLElement>(resultLink)[shown]?.focus())
  })
  results.addEventListener('change', (event) => {
    const toggled = event.target instanceof HTMLInputElement ? event.target.dataset['toggle'] : undefined
    if (toggled !== undefined) go(toggled, false)
  })
  results.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest(resultLink)) return
    addKept('queries', box.value.trim())
    window.history.replaceState({ ...window.history.state, left: window.scrollY }, '')
  })
  document.addEventListener('keydown', (event) => moveByKey(event, box, results))
  if (readAddress() === '') return
  // Sent here by another page; after that the address has one query.
  if (window.history.state === null) {
    addKept('queries', readAddress())
    window.history.replaceState({}, '', toAddress(readAddress(), readSort(), readShown()))
  }
  showAddress()
}

/** What had the focus gets it again after the results are drawn anew. */
function describeFocus(results: HTMLElement): () => void {
  const active = document.activeElement
  if (!(active instanceof HTMLElement) || !results.contains(active)) return () => undefined
  // Links that come above the results, and come later than they do, must not shift it.
  const name = `${active.closest('.result') ? '.result ' : ''}${active.tagName}`
  const place = [...results.querySelectorAll<HTMLElement>(name)].indexOf(active)
  return () => results.querySelectorAll<HTMLElement>(name)[place]?.focus()
}

/** The query; what a box within a topic puts before it is a parameter of its own, so that a form without script has it. */
function readAddress(): string {
  const address = new URLSearchParams(window.location.search)
  return [address.get('in'), address.get('q')].filter(Boolean).join(' ').trim()
}

function readSort(): Sort {
  const sort = new URLSearchParams(window.location.search).get('sort')
  return sort === 'date' || sort === 'size' ? sort : 'relevance'
}

/** How many results of one kind the address asks for: so that the back button shows as many again. */
function readShown(): number {
  const shown = Number(new URLSearchParams(window.location.search).get('show'))
  return Number.isInteger(shown) && shown > fully ? Math.min(shown, mostShown) : fully
}

/** An address that asks for more gets these: a page must stay one that a browser can hold. */
const mostShown = 2000

function toAddress(query: string, sort: Sort, most = fully): string {
  if (query === '') return window.location.pathname
  const order = sort === 'relevance' ? '' : `&sort=${sort}`
  return `?q=${encodeURIComponent(query)}${order}${most > fully ? `&show=${most}` : ''}`
}

/** Fetches what many answers need while the index comes in. Where it fails, the answer that needs it says so. */
function loadBeside(query: string): void {
  void import('./render-around.ts').catch(() => undefined)
  void import('./save-search.ts').then(({ offerSaving }) => offerSaving(query)).catch(() => undefined)
}

/**
 * "/" goes to the box unless single keys are off, Ctrl or Command with K in any case, the arrows through box and results,
 * Escape back to the box.
 */
function moveByKey(event: KeyboardEvent, box: HTMLInputElement, results: HTMLElement): void {
  const isFind = event.key === 'k' && (event.metaKey || event.ctrlKey)
  if (event.altKey || event.isComposing || ((event.metaKey || event.ctrlKey) && !isFind)) return
  const target = event.target
  const isField =
    (target instanceof HTMLInputElement && target.type !== 'checkbox') ||
    target instanceof HTMLTextAreaElement
  if (isFind || (event.key === '/' && !isField && !('keys' in document.documentElement.dataset))) {
    event.preventDefault()
    box.focus()
    box.select()
    return
  }
  const links = [...results.querySelectorAll<HTMLElement>(resultLink)]
  const place = links.findIndex((link) => link === document.activeElement)
  if (place < 0 && document.activeElement !== box) return
  if (event.key === 'Escape' && place >= 0) return box.focus()
  const next =
    event.key === 'ArrowDown'
      ? links[place + 1]
      : event.key === 'ArrowUp'
        ? (links[place - 1] ?? box)
        : undefined
  if (!next || next === document.activeElement) return
  event.preventDefault()
  next.focus()
}
