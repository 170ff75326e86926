/**
 * What every page does by itself, in one small file that the browser caches. It fetches `display.js` for a key, the
 * button or a search box, or when the reader arrives from a search with words in the address. It fetches `cite.js`
 * for a paragraph's number, whose link is followed as well, for a quotation, a figure, "why" and "Cite", whose link is
 * followed only without the script, and for the citation of a result. "/" and Ctrl or Command with K open the page's
 * search box in place. Before printing it numbers the page's sources.
 */
import { numberSources } from './print-sources.ts'

const here = import.meta.url
const boxes = '[name=q]:not(#query)'
const marks = '.reading :is(q,.said,.told,data)'
const links = '.cite,.why,data a,.reading [href^="#p-"]'
const box = document.querySelector<HTMLInputElement>(boxes)
const finder = document.createElement('dialog')
// Copied before suggestions hang under it.
if (box?.form) finder.append(box.form.cloneNode(true))

addEventListener('click', (event) => {
  const element = event.target as Element
  const link = element.closest('a')
  const target = element.closest(`[data-display],${links},${marks}`)
  // Another link in a quotation leads on, and marking words with the mouse is no press.
  if (!target || isHeld(event) || !(link?.matches(links) ?? true)) return
  if (target.matches(marks) && !getSelection()?.isCollapsed) return
  if (target.matches('.cite,.why')) event.preventDefault()
  if (target.matches('[data-display]')) press('display')
  else press('cite', link ?? target)
})

addEventListener('keydown', (event) => {
  const { key } = event
  if (key !== 'k' || !isHeld(event)) {
    if (isHeld(event) || (event.target as Element).closest('input,textarea,select,dialog')) return
    if ('?[]hd'.includes(key)) press('display', key)
    if (key !== '/' || 'keys' in document.documentElement.dataset) return
  }
  if (!box) return
  event.preventDefault()
  if (finder.open) return
  // At once, so that what is typed next goes into it; how it looks and what it offers is fetched.
  finder.ariaLabel = box.ariaLabel
  document.body.append(finder)
  finder.showModal()
})

addEventListener('beforeprint', numberSources)

addEventListener('focusin', ({ target }) => help(target as Element))
help(document.activeElement)
if (new URLSearchParams(location.search).has('q')) help(box)

function help(element: Element | null): void {
  if (element?.matches(boxes)) press('display', element)
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
