/**
 * What every page does by itself, in one small file that the browser caches. It fetches `display.js` for a key, the
 * button or the search box, or when the reader arrives from a search with words in the address. It fetches `cite.js`
 * for a paragraph's number, whose link is followed as well, and for "Cite", whose link is followed only without the
 * script. Before printing it numbers the page's sources.
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
