/**
 * The dialog of colours, text size and keys, and the start of suggestions; fetched when somebody asks for either. Choices
 * are kept in this browser alone, and the line in the head of every page applies them before anything is drawn. Plain
 * JavaScript, since the file is served as it stands.
 */

const choices = {
  scheme: { label: 'Colours', values: { '': 'As the system', light: 'Light', dark: 'Dark' } },
  size: { label: 'Text size', values: { small: 'Small', '': 'Normal', large: 'Large', larger: 'Larger' } },
  keys: { label: 'Single keys', values: { '': 'On', off: 'Off' } },
}

const keys = {
  '/': 'search',
  '?': 'this overview',
  h: 'the first page',
  '[': 'the earlier article on the topic, or the page before',
  ']': 'the later article on the topic, or the next page',
  d: 'light, dark, as the system',
  n: 'after a search: the next hit, with Shift the one before',
  Escape: 'close what is open',
}

const look = `
dialog{max-width:min(32rem,92vw);padding:1.2rem 1.5rem 1.5rem;background:var(--page);color:var(--ink);border:1px solid var(--soft);font:1rem/1.5 var(--sans)}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog h2{font:700 1.3rem/1.2 var(--serif);margin:0 0 .8rem}
dialog fieldset{border:0;margin:0 0 .8rem;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
dialog legend,dialog dt{font-weight:600;padding:0;font-size:1rem;color:inherit}
dialog label{padding:.2rem 0;cursor:pointer}
dialog input{min-height:0;width:1.05rem;height:1.05rem;vertical-align:-.12em;margin:0 .2rem 0 0}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:.4rem 0 1.2rem;padding:0}
dialog kbd{font:inherit;border:1px solid var(--soft);border-radius:3px;padding:0 .4rem}
`

const root = document.documentElement

/** Does what a key stands for; with none, shows the dialog; with a search box, starts its suggestions. */
export function press(key = '?') {
  if (key instanceof HTMLInputElement) return startSuggestions(key)
  if (key === '?') return open()
  if (root.dataset.keys === 'off') return
  if (key === 'h') document.querySelector('.mast')?.click()
  if (key === 'd') choose('scheme', { '': 'light', light: 'dark', dark: '' }[root.dataset.scheme ?? ''] ?? '')
  const current = document.querySelector('.leaves [aria-current]')?.closest('li')
  if (key === '[')
    (document.querySelector('[rel="prev"]') ?? findLeaf(current, 'previousElementSibling'))?.click()
  if (key === ']')
    (document.querySelector('[rel="next"]') ?? findLeaf(current, 'nextElementSibling'))?.click()
}

let isStarted = false

/** The script for suggestions is the search page's own, whose name that page knows: one for both, fetched once. */
async function startSuggestions(box) {
  if (isStarted) return
  isStarted = true
  const search = box.form.action
  try {
    // By its characters: to parse the page would need leave to make markup of text, which no page of ours has.
    const [, script] = SCRIPT.exec(await (await fetch(search)).text())
    await import(new URL(script, search).href)
  } catch {
    // Without suggestions the box still leads to the search page; the next time it is used they are tried again.
    isStarted = false
  }
}

/** Matches the address in `<script type=module src=_astro/search.ab1.js>`; not that of every page's "_astro/page.ab1.js". */
const SCRIPT = /<script type="?module"? src="?([^">]*\/search\.[^">]+)/

function findLeaf(item, side) {
  return item?.[side]?.querySelector('a') ?? null
}

function open() {
  const known = document.querySelector('dialog.display')
  const dialog = known ?? make()
  if (!dialog.open) dialog.showModal()
}

function choose(name, value) {
  if (value === '') delete root.dataset[name]
  else root.dataset[name] = value
  try {
    if (value === '') localStorage.removeItem(`dossier.${name}`)
    else localStorage.setItem(`dossier.${name}`, value)
  } catch {
    // A browser that keeps nothing applies the choice to this page alone.
  }
  for (const input of document.querySelectorAll(`dialog.display input[name="${name}"]`)) {
    input.checked = input.value === value
  }
}

function make() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(look)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const title = element('h2', { id: 'display-title' }, 'Display and keys')
  const fields = Object.entries(choices).map(([name, { label, values }]) => {
    const options = Object.entries(values).map(([value, words]) => {
      const input = element('input', { type: 'radio', name, value })
      input.checked = (root.dataset[name] ?? '') === value
      input.addEventListener('change', () => choose(name, value))
      return element('label', {}, input, ` ${words}`)
    })
    return element('fieldset', {}, element('legend', {}, label), ...options)
  })
  const list = Object.entries(keys).flatMap(([key, words]) => [
    element('dt', {}, element('kbd', {}, key)),
    element('dd', {}, words),
  ])
  const close = element('button', { type: 'submit' }, 'Close')
  const form = element('form', { method: 'dialog' }, ...fields, element('dl', {}, ...list), close)
  const dialog = element('dialog', { class: 'display', 'aria-labelledby': 'display-title' }, title, form)
  document.body.append(dialog)
  return dialog
}

function element(name, attributes, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
