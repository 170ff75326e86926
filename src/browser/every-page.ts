/**
 * What every page does by itself, in one small file that a browser keeps: it fetches `display.js` when a key or the
 * button asks for it, when the search box is used, and where the reader comes from a search, with its words in the
 * address; `cite.js` when a paragraph's number or "Cite" is chosen: the first is followed all the same, the second where the
 * script is not to be had. Before a page is printed its sources are numbered.
 */
import { numberSources } from './print-sources.ts'

const here = import.meta.url
const button = document.querySelector('[data-display]')
const box = document.querySelector<HTMLInputElement>('.search-box input:not(#query)')

document.addEventListener('click', (event) => {
  const target =
    event.target instanceof Element && event.target.closest('[data-display],.reading [href^="#p-"],.cite')
  if (!target || isHeld(event)) return
  if (target.className === 'cite') event.preventDefault()
  if (target === button) press('display')
  else press('cite', target)
})

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (isHeld(event) || (target instanceof Element && target.closest('input,textarea,select,dialog'))) return
  if ('?[]hd'.includes(key)) press('display', key)
  if (key !== '/' || !box || 'keys' in document.documentElement.dataset) return
  event.preventDefault()
  box.focus()
})

addEventListener('beforeprint', numberSources)

if (box) {
  const help = (): void => press('display', box)
  box.addEventListener('focus', help)
  if (box === document.activeElement || new URLSearchParams(location.search).has('q')) help()
}

function isHeld({ ctrlKey, metaKey, altKey }: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}

function press(name: 'display' | 'cite', what?: string | Element): void {
  const load: Promise<{ readonly press: (what?: string | Element) => void }> = import(
    /* @vite-ignore */ new URL(`../${name}.js`, here).href
  )
  void load
    .then((script) => script.press(what))
    .catch(() => what instanceof HTMLAnchorElement && location.assign(what.href))
}
