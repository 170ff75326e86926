import { addStyles, make } from '../../browser/elements.ts'
import { offers as words } from '../../wording/offers.ts'
import { type Answer, type Engine, openEngine } from '../engine/engine.ts'
import type { Result } from '../engine/results.ts'
import type { Query } from '../query/query-types.ts'
import { readTyped } from '../query/read-typed.ts'
import { toAnswered, toArrival } from './links.ts'

/**
 * How the list under a search box looks; on a page once it is needed, so that no page carries it to those who only read.
 * Without rules on media: print leaves out the search box with all that is in it.
 */
const offerLook = `
.offers{position:absolute;z-index:2;top:100%;right:0;width:min(32rem,92vw);max-height:70vh;overflow-y:auto;margin:.2rem 0 0;padding:.3rem 0;list-style:none;background:var(--page);color:var(--ink);border:1px solid var(--soft);font:.9375rem/1.4 var(--sans)}
.offers[hidden]{display:none}
.offers li{padding:.35rem .8rem;cursor:pointer}
.offers li:hover,.offers [aria-selected=true]{background:var(--tint);outline:2px solid transparent}
.offers span{color:var(--soft)}
`

/** Long enough that a word typed at speed is one question. */
const pause = 120

/**
 * Offers speakers, topics, measures, outlets, quotations, figures and articles under a search box while its user types: arrows choose, Enter
 * goes there, Escape closes. Without a choice Enter asks the search page, as it does without this script.
 */
export function startSuggestions(box: HTMLInputElement): void {
  const { form } = box
  if (!form) return
  const site = new URL('.', form.action).href
  let engine: Engine | null = null
  const getEngine = (): Engine => (engine ??= openEngine(site))
  addStyles(offerLook)
  const list = make('ul', {
    id: `${box.id}-offers`,
    class: 'offers',
    role: 'listbox',
    'aria-label': words.label,
  })
  const said = make('p', { role: 'status', class: 'visually-hidden' })
  list.hidden = true
  form.append(list, said)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    box.setAttribute(name, value)
  let timer = 0
  let latest = 0

  const close = (): void => {
    latest++
    list.hidden = true
    box.setAttribute('aria-expanded', 'false')
    box.removeAttribute('aria-activedescendant')
  }
  const choose = (index: number): void => {
    const options = [...list.children]
    options.forEach((option, place) => option.setAttribute('aria-selected', String(place === index)))
    const chosen = options[index]
    if (chosen) box.setAttribute('aria-activedescendant', chosen.id)
    else box.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }
  const show = (answer: Answer, query: Query): void => {
    const options = toOptions(answer, query, new URL(form.action), site)
    const chosen = list.querySelector<HTMLElement>('[aria-selected=true]')?.dataset['address']
    list.replaceChildren(
      ...options.map(({ label, text, aside, address }, index) =>
        make(
          'li',
          { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false', 'data-address': address },
          [make('span', {}, [label]), ` ${text} `, make('span', {}, [aside])],
        ),
      ),
    )
    list.hidden = options.length === 0
    box.setAttribute('aria-expanded', String(options.length > 0))
    // A fuller answer must not take away what was chosen in the first one.
    choose(options.findIndex(({ address }) => address === chosen))
    said.textContent = options.length === 0 ? words.none : words.count(options.length)
  }
  const ask = async (): Promise<void> => {
    const mine = ++latest
    if (box.value.trim().length < 2) return close()
    const query = await readTyped(box.value)
    if (mine !== latest) return
    const question = { query, typing: true, most: 3, sort: 'relevance', isFull: false } as const
    await getEngine().ask(question, (answer) => {
      if (mine === latest && document.activeElement === box) show(answer, query)
    })
  }
  // Suggestions are a help; without them the box works as before.
  const offer = (): void => void ask().catch(() => undefined)

  box.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(offer, pause)
  })
  box.addEventListener('blur', close)
  // Before the box loses the focus and the list is gone.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-address]') : null
    if (option) window.location.assign(option.dataset['address'] ?? '')
  })
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')]
    const place = options.findIndex((option) => option.getAttribute('aria-selected') === 'true')
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      return close()
    }
    if (list.hidden) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than options: the box itself.
      choose(((place + 1 + step + options.length + 1) % (options.length + 1)) - 1)
    }
    const address = options[place]?.dataset['address']
    if (event.key === 'Enter' && address !== undefined) {
      event.preventDefault()
      window.location.assign(address)
    }
  })
  // On arrival from a search the box has the query but not yet the attention.
  const begin = (): void => {
    getEngine().warm()
    if (box.value.trim() !== '' && new URLSearchParams(location.search).get('q') !== box.value) offer()
  }
  if (document.activeElement === box) begin()
  else box.addEventListener('focus', begin, { once: true })
}

type Option = {
  readonly label: string
  readonly text: string
  readonly aside: string
  readonly address: string
}

function toOptions({ results, offers }: Answer, query: Query, search: URL, site: string): readonly Option[] {
  const toSearch = (asked: string): string => {
    const address = new URL(search)
    address.searchParams.set('q', asked)
    return address.href
  }
  const names = (offers ?? []).map(({ field, label, address, query: own, counts }): Option => ({
    label: words.names[field],
    text: label,
    aside: counts,
    address: address === null ? toSearch(own ?? label) : new URL(address, site).href,
  }))
  const toText = (pieces: Result['head']): string => pieces.map(({ text }) => text).join('')
  const answered = toAnswered(query, results)
  const found = results.groups.flatMap(({ kind, results: own }) =>
    own.slice(0, kind === 'quote' ? 3 : 2).map((result): Option => {
      const address = new URL(toArrival(result.address, answered), site).href
      if (kind === 'quote')
        return {
          label: words.kinds.quote,
          text: result.aside ? toText(result.snippet) : `“${toText(result.snippet)}”`,
          aside: toText(result.head),
          address,
        }
      const aside =
        kind === 'figure' ? (result.aside ?? '') : [result.outlet, result.date].filter(Boolean).join(', ')
      return { label: words.kinds[kind], text: toText(result.head), aside, address }
    }),
  )
  const all = {
    label: words.search,
    text: query.source.trim(),
    aside: words.allResults,
    address: toSearch(query.question ?? query.source),
  }
  return names.length + found.length === 0 ? [] : [...names, ...found, all]
}
