import { addStyles, make } from '../../browser/elements.ts'
import { addKept, clearKept, readKept } from '../../browser/kept.ts'
import { offers as words } from '../../wording/offers.ts'
import { type Answer, type Engine, openEngine } from '../engine/engine.ts'
import type { Result } from '../engine/results.ts'
import type { Query } from '../query/query-types.ts'
import { readTyped } from '../query/read-typed.ts'
import { findSearchTokens } from '../query/tokens.ts'
import { toAnswered, toArrival } from './links.ts'

/** Long enough that a word typed at speed is one question. */
const pause = 120

/**
 * Without rules on media: print leaves out the search box with all that is in it. A list is as wide as its box, and where
 * that is narrow reaches to the left of it.
 */
const look = `
.offers{position:absolute;z-index:2;top:100%;right:0;min-width:100%;width:min(32rem,100vw - 2rem);max-height:70vh;overflow-y:auto;margin:.2rem 0 0;padding:.3rem 0;list-style:none;background:var(--page);color:var(--ink);border:1px solid var(--soft);font:.9375rem/1.4 var(--sans)}
.offers[hidden]{display:none}
.offers li{padding:.35rem .8rem;cursor:pointer}
.offers li:hover,.offers [aria-selected=true]{background:var(--tint);outline:2px solid transparent}
.offers span{color:var(--soft)}
dialog .offers{position:static;max-height:calc(84vh - 8rem);border:0}
`

/** Starts suggestions under each search box of the page but that of the search page, once it is used. */
export function startBoxes(): void {
  addStyles(look)
  const started = new WeakSet<Element>()
  const start = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[name=q]:not(#query)')) return
    if (started.has(target)) return
    started.add(target)
    startSuggestions(target)
  }
  document.addEventListener('focusin', ({ target }) => start(target))
  start(document.activeElement)
}

/**
 * Offers speakers, topics, measures, outlets, quotations, figures and articles under a search box while its user types,
 * and in the dialog, while nothing is typed, what was asked before: arrows choose, Enter goes there, Escape closes.
 * Without a choice Enter asks the search page, as it does without this script.
 */
function startSuggestions(box: HTMLInputElement): void {
  const { form } = box
  if (!form) return
  const dialog = box.closest('dialog')
  // The dialog's box is a copy of another.
  if (dialog) box.id = 'find-box'
  const within = form.querySelector<HTMLInputElement>('[name=in]')?.value ?? ''
  const search = new URL(form.action)
  const site = new URL('.', search).href
  let engine: Engine | null = null
  const getEngine = (): Engine => (engine ??= openEngine(site))
  const list = make('ul', {
    id: `${box.id}-offers`,
    class: 'offers',
    role: 'listbox',
    'aria-label': words.label,
  })
  const said = make('p', { role: 'status', class: 'visually-hidden' })
  const clear = make('button', { type: 'button' }, [words.forget])
  list.hidden = clear.hidden = true
  form.append(list, said, clear)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    box.setAttribute(name, value)
  let options: readonly Option[] = []
  let place = -1
  let timer = 0
  let latest = 0

  const choose = (index: number): void => {
    place = index
    const items = [...list.children]
    items.forEach((item, at) => item.setAttribute('aria-selected', String(at === index)))
    const chosen = items[index]
    if (chosen) box.setAttribute('aria-activedescendant', chosen.id)
    else box.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }
  const show = (offered: readonly Option[]): void => {
    const chosen = options[place]?.address
    options = offered
    list.replaceChildren(
      ...options.map(({ label, text, aside }, index) =>
        make('li', { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' }, [
          make('span', {}, [label]),
          ` ${text} `,
          make('span', {}, [aside]),
        ]),
      ),
    )
    list.hidden = options.length === 0
    clear.hidden = true
    box.setAttribute('aria-expanded', String(options.length > 0))
    choose(options.findIndex(({ address }) => address === chosen))
  }
  /** Begins what the list shall hold next; whatever was asked before comes too late. */
  const begin = (isBusy: boolean): number => {
    list.ariaBusy = String(isBusy)
    return ++latest
  }
  const close = (): void => {
    begin(false)
    show([])
    said.textContent = ''
  }
  const showRecent = (): void => {
    begin(false)
    const recent = readKept('queries')
    show(
      recent.map((asked) => ({
        label: words.recent,
        text: asked,
        aside: '',
        address: toSearch(search, asked),
        asked,
      })),
    )
    clear.hidden = recent.length === 0
    said.textContent = recent.length === 0 ? '' : words.count(recent.length)
  }
  const ask = async (): Promise<void> => {
    if (dialog && box.value.trim() === '') return showRecent()
    if (box.value.trim().length < 2) return close()
    const mine = begin(true)
    try {
      await fill(mine)
    } finally {
      if (mine === latest) list.ariaBusy = 'false'
    }
  }
  const fill = async (mine: number): Promise<void> => {
    const query = await readTyped(`${within} ${box.value}`.trim())
    if (mine !== latest) return
    const question = { query, typing: true, most: 3, sort: 'relevance', isFull: false } as const
    await getEngine().ask(question, (answer) => {
      if (mine !== latest || document.activeElement !== box) return
      const offered = toOptions(answer, query, { search, site, within, typed: box.value })
      // A later answer must not take away what has been chosen in an earlier one; typing on gives it up.
      const chosen = options[place]?.address
      if (chosen !== undefined && !offered.some(({ address }) => address === chosen)) return
      show(offered)
      said.textContent = options.length === 0 ? words.none : words.count(options.length)
    })
  }
  // Suggestions are a help; without them the box works as before.
  const offer = (): void => void ask().catch(() => undefined)
  const go = ({ address, asked }: Option): void => {
    if (asked !== null) addKept('queries', asked)
    dialog?.close()
    window.location.assign(address)
  }

  form.addEventListener('submit', () => {
    addKept('queries', `${within} ${box.value}`.trim())
    // A reader who comes back finds the page as it was.
    dialog?.close()
  })
  clear.addEventListener('click', () => {
    clearKept('queries')
    box.focus()
    said.textContent = words.forgotten
  })
  box.addEventListener('input', () => {
    choose(-1)
    window.clearTimeout(timer)
    timer = window.setTimeout(offer, pause)
  })
  if (!dialog) box.addEventListener('blur', close)
  // The box keeps the focus, and with it the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const option = options[[...list.children].findIndex((item) => item.contains(target as Node))]
    if (option) go(option)
  })
  box.addEventListener('keydown', (event) => {
    const { key } = event
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = options[place]
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (key === 'Escape' && (dialog || !list.hidden)) {
      close()
      // At once, while the browser's own first Escape only empties the box.
      dialog?.close()
    } else if (step !== 0 && !list.hidden) {
      // One place more than options: the box itself.
      choose(((place + 1 + step + options.length + 1) % (options.length + 1)) - 1)
    } else if (key === 'Enter' && chosen) go(chosen)
    else return
    event.preventDefault()
  })
  getEngine().warm()
  // On arrival from a search the box has the query, which is answered.
  if (new URLSearchParams(location.search).get('q') !== box.value) offer()
  if (dialog)
    box.addEventListener('focus', () => {
      box.select()
      offer()
    })
}

type Option = {
  readonly label: string
  readonly text: string
  readonly aside: string
  readonly address: string
  /** The query that led to it, to be offered again; null for a name that was begun. */
  readonly asked: string | null
}

type AskedBox = {
  /** Of the search page, and of the site. */
  readonly search: URL
  readonly site: string
  /** What the box puts before all that is typed: "topic:drugs"; "" for most. */
  readonly within: string
  readonly typed: string
}

function toOptions(
  { results, offers, completions = [] }: Answer,
  query: Query,
  { search, site, within, typed }: AskedBox,
): readonly Option[] {
  const begun = toWords(typed)
  const names = (offers ?? [])
    // A box within a topic asks there, and does not offer the topic itself.
    .filter(
      (name) =>
        within === '' ||
        (name.query !== null &&
          toWords(name.label).some((word) => begun.some((one) => word.startsWith(one)))),
    )
    .map(({ field, label, address, query: own, counts }): Option => ({
      label: words.names[field],
      text: label,
      aside: within === '' ? counts : '',
      address:
        address === null || within !== ''
          ? toSearch(search, `${within} ${own ?? label}`.trim())
          : new URL(address, site).href,
      asked: null,
    }))
  const toText = (pieces: Result['head']): string => pieces.map(({ text }) => text).join('')
  const answered = toAnswered(query, results)
  const asked = query.question ?? query.source
  const found = results.groups.flatMap(({ kind, results: own }) =>
    own.slice(0, kind === 'quote' ? 3 : 2).map((result): Option => {
      const common = {
        label: words.kinds[kind],
        asked,
        address: new URL(toArrival(result.address, answered), site).href,
      }
      if (kind === 'quote') {
        const said = toText(result.snippet)
        return { ...common, text: result.aside ? said : `“${said}”`, aside: toText(result.head) }
      }
      const aside =
        kind === 'figure' ? (result.aside ?? '') : [result.outlet, result.date].filter(Boolean).join(', ')
      return { ...common, text: toText(result.head), aside }
    }),
  )
  const longer = completions.map((asked): Option => ({
    label: words.search,
    text: asked.replace(within, '').trim(),
    aside: '',
    address: toSearch(search, asked),
    asked,
  }))
  const all = {
    label: words.search,
    text: query.source.trim(),
    aside: words.allResults,
    address: toSearch(search, asked),
    asked,
  }
  return names.length + found.length === 0 ? [] : [...names, ...longer, ...found, all]
}

function toSearch(search: URL, asked: string): string {
  const address = new URL(search)
  address.searchParams.set('q', asked)
  return address.href
}

function toWords(text: string): readonly string[] {
  return findSearchTokens(text).map(({ word }) => word)
}
