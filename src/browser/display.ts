/**
 * The dialog for colours, text size and keys, the look of the search box in place, and the start of suggestions. Fetched
 * as `display.js` when a reader asks for any. Choices are kept in this browser only; `display-head.ts` applies them on
 * every page.
 */
import * as wording from '../wording/wording.ts'
import { addStyles, make } from './elements.ts'
import { store } from './stated.ts'

const words = wording.display

type Choice = 'scheme' | 'size' | 'keys'

const choices: Readonly<Record<Choice, { label: string; values: Readonly<Record<string, string>> }>> = {
  scheme: { label: words.scheme, values: { '': words.asSystem, light: words.light, dark: words.dark } },
  size: {
    label: words.size,
    values: { small: words.small, '': words.normal, large: words.large, larger: words.larger },
  },
  keys: { label: words.keys, values: { '': words.on, off: words.off } },
}

const keys: Readonly<Record<string, string>> = {
  '/': words.search,
  'Ctrl K, ⌘ K': words.searchAlways,
  '?': words.overview,
  h: words.home,
  '[': words.earlier,
  ']': words.later,
  d: words.colours,
  n: words.nextHit,
  Escape: words.escape,
}

const look = `
dialog.display{max-width:min(32rem,92vw);padding:1.2rem 1.5rem 1.5rem;background:var(--page);color:var(--ink);border:1px solid var(--soft);font:1rem/1.5 var(--sans)}
dialog.display::backdrop{background:rgb(0 0 0/.45)}
dialog.display h2{font:700 1.3rem/1.2 var(--serif);margin:0 0 .8rem}
dialog.display fieldset{border:0;margin:0 0 .8rem;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
dialog.display legend,dialog.display dt{font-weight:600;padding:0;font-size:1rem;color:inherit}
dialog.display label{padding:.2rem 0;cursor:pointer}
dialog.display input{min-height:0;width:1.05rem;height:1.05rem;vertical-align:-.12em;margin:0 .2rem 0 0}
dialog.display dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:.4rem 0 1.2rem;padding:0}
dialog.display kbd{font:inherit;border:1px solid var(--soft);border-radius:3px;padding:0 .4rem}
`

const root = document.documentElement

// The script in the head takes what is stored as it is; what is no choice is forgotten here.
for (const [name, { values }] of Object.entries(choices)) {
  const stored = root.dataset[name]
  if (stored !== undefined && !Object.hasOwn(values, stored)) choose(name as Choice, '')
}

/** Does what a key stands for. "?" shows the dialog; a search box instead of a key gets its look and suggestions. */
export function press(key: string | HTMLInputElement = '?'): void {
  if (typeof key !== 'string') {
    dressFinder(key.closest('dialog'))
    return void startSuggestions(key)
  }
  if (key === '?') return open()
  if (root.dataset['keys'] === 'off') return
  if (key === 'h') document.querySelector<HTMLElement>('.mast')?.click()
  if (key === 'd') choose('scheme', nextScheme[root.dataset['scheme'] ?? ''] ?? '')
  const current = document.querySelector('.leaves [aria-current]')?.closest('li')
  if (key === '[')
    (
      document.querySelector<HTMLElement>('[rel="prev"]') ?? findLink(current?.previousElementSibling)
    )?.click()
  if (key === ']')
    (document.querySelector<HTMLElement>('[rel="next"]') ?? findLink(current?.nextElementSibling))?.click()
}

const nextScheme: Readonly<Record<string, string>> = { '': 'light', light: 'dark', dark: '' }

/** The dialog in which "/" opens the search box: at the top, with room for suggestions below the box. */
const finderLook = `
.finder{top:8vh;margin-top:0;max-height:84vh;padding:1rem;background:var(--page);color:var(--ink);border:1px solid var(--soft)}
.finder::backdrop{background:rgb(0 0 0/.45)}
.finder .search-box{flex-wrap:wrap;max-width:none}
.finder [type=button]{min-height:0;padding:.35rem .8rem;border:0;background:none;color:var(--soft);text-decoration:underline}
`

function dressFinder(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.className !== '') return
  dialog.className = 'finder'
  addStyles(finderLook)
  // A press beside it closes it, for those without a key to do so.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
}

let isStarted = false

/**
 * Suggestions use the search page's own script, whose hashed name only that page knows: it is fetched once for both.
 */
async function startSuggestions(box: HTMLInputElement): Promise<void> {
  if (isStarted) return
  isStarted = true
  const search = box.form?.action ?? ''
  try {
    // Found by a pattern: parsing the page would turn text into markup, which our policy forbids.
    const script = SCRIPT.exec(await (await fetch(search)).text())?.[1] ?? ''
    await import(/* @vite-ignore */ new URL(script, search).href)
  } catch {
    // Without suggestions the box still leads to the search page. The next use tries again.
    isStarted = false
  }
}

/** Matches the address in `<script type=module src=_astro/search.ab1.js>`; not that of every page's "_astro/page.ab1.js". */
const SCRIPT = /<script type="?module"? src="?([^">]*\/search\.[^">]+)/

function findLink(item: Element | null | undefined): HTMLElement | null {
  return item?.querySelector('a') ?? null
}

function open(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.display') ?? makeDialog()
  if (!dialog.open) dialog.showModal()
}

function choose(name: Choice, value: string): void {
  if (value === '') delete root.dataset[name]
  else root.dataset[name] = value
  store(`dossier.${name}`, value)
  for (const input of document.querySelectorAll<HTMLInputElement>(`dialog.display input[name="${name}"]`)) {
    input.checked = input.value === value
  }
}

function makeDialog(): HTMLDialogElement {
  addStyles(look)
  const fields = (Object.keys(choices) as Choice[]).map((name) => {
    const { label, values } = choices[name]
    const options = Object.entries(values).map(([value, said]) => {
      const input = make('input', { type: 'radio', name, value }, [])
      input.checked = (root.dataset[name] ?? '') === value
      input.addEventListener('change', () => choose(name, value))
      return make('label', {}, [input, ` ${said}`])
    })
    return make('fieldset', {}, [make('legend', {}, [label]), ...options])
  })
  const list = Object.entries(keys).flatMap(([key, said]) => [
    make('dt', {}, [make('kbd', {}, [key])]),
    make('dd', {}, [said]),
  ])
  const close = make('button', { type: 'submit' }, [words.close])
  const form = make('form', { method: 'dialog' }, [...fields, make('dl', {}, list), close])
  const title = make('h2', { id: 'display-title' }, [words.title])
  const dialog = make('dialog', { class: 'display', 'aria-labelledby': 'display-title' }, [title, form])
  document.body.append(dialog)
  return dialog
}
