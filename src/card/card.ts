/**
 * The card that opens in place at a quotation or figure: who, why and how sure, the measure that follows it, where else it
 * is told, and what copies it. It is put together from pages that are there without JavaScript: the page that explains the
 * article's decisions, and what stands below the article.
 */
import { addStyles, make } from '../browser/elements.ts'
import { readAnchor } from '../browser/stated.ts'
import * as wording from '../wording/wording.ts'
import { loadDocument, readChoices, readWork } from '../citing/page.ts'
import { actions, type CardClaim } from './actions.ts'

const words = wording.citing

const styles = `
.card{position:relative;width:auto;max-width:39rem;margin:0 0 1.2rem;padding:.9rem 1.1rem 1rem;border:1px solid var(--rule);border-left:4px solid var(--accent);background:var(--page);color:var(--ink);font:.9375rem/1.5 var(--sans)}
.card p+p{margin-top:.4rem}
.card .what{font:600 1rem/1.4 var(--serif)}
.card button{margin:.6rem .5rem 0 0}
.card>button{min-height:2rem;padding:.2rem .7rem;border:1px solid var(--soft);background:none;color:var(--ink)}
.card:focus{outline:0}
.card .panel{margin-top:.6rem}
`

/** Marks of quotations and figures in an article. */
export const marks = 'q,.said,.told,data'

let hasStyles = false

/** The id of the quotation or figure that a mark, or the link beside it that says why, is about; null for neither. */
export function findClaim(pressed: Element): string | null {
  if (pressed.matches('.why')) return readAnchor((pressed as HTMLAnchorElement).hash)
  const mark = pressed.closest(marks)
  if (!mark) return null
  if (mark.id !== '') return mark.id
  // Of a quotation in pieces only the first has the id.
  const all = [...(mark.closest('.reading')?.querySelectorAll(marks) ?? [])]
  const before = all
    .slice(0, all.indexOf(mark))
    .findLast((each) => each.id !== '' && each.localName !== 'data')
  return before?.id ?? null
}

/**
 * Opens the card of a claim below its paragraph, in the place of another that is open. False where nothing more is known
 * than what stands there. Closing it returns the focus to what was pressed.
 */
export async function showCard(pressed: HTMLElement, id: string): Promise<boolean> {
  const making = document.querySelector<HTMLAnchorElement>('.made a')?.href
  const row = making === undefined ? null : (await loadDocument(making))?.getElementById(id)
  const place = document.getElementById(id)?.closest('.reading > *')
  const work = readWork(document)
  if (!row || !place || !work) return false
  const choices = await readChoices(document, work, place)
  const cited = choices.find((choice) => choice.id === id)?.cited
  if (!cited) return false
  const claim: CardClaim = { id, cited, work, row }
  if (!hasStyles) addStyles(styles)
  hasStyles = true
  document.querySelector<HTMLDialogElement>('.card')?.remove()
  const panel = make('div', { class: 'panel', role: 'status' })
  const toButton = (
    label: string,
    press: (button: HTMLElement) => Promise<void> | void,
    ready?: (button: HTMLElement) => Promise<void> | void,
  ): HTMLElement => {
    const button = make('button', { type: 'button' }, [label])
    button.addEventListener('click', () => void press(button))
    void ready?.(button)
    return button
  }
  const card: HTMLDialogElement = make(
    'dialog',
    { class: 'card', 'aria-label': words.claim, tabindex: '-1' },
    [
      ...toContent(row),
      ...toElsewhere(id),
      ...actions.map(({ label, press, ready }) =>
        toButton(
          label,
          (button) => {
            panel.replaceChildren()
            return press(claim, panel, button)
          },
          (button) => ready?.(claim, panel, button),
        ),
      ),
      toButton(words.close, () => card.close()),
      panel,
    ],
  )
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') card.close()
  })
  card.addEventListener('close', () => {
    card.remove()
    pressed.focus({ preventScroll: true })
  })
  place.after(card)
  card.show()
  // Its first link would be taken for what was pressed.
  card.focus({ preventScroll: true })
  card.scrollIntoView({ block: 'nearest' })
  return true
}

/** What the page of decisions says: the claim's words, the reason that stands above the row, and the row itself. */
function toContent(row: Element): readonly Node[] {
  const [what, ...rest] = [...(document.importNode(row, true) as Element).childNodes]
  const links = [...row.querySelectorAll('a')]
  const text = make('p', {}, rest as readonly Node[])
  // A link of another page leads on from there.
  const own = text.querySelectorAll('a')
  own.forEach(
    (anchor, index) => (anchor.href = links[links.length - own.length + index]?.href ?? anchor.href),
  )
  const [first] = text.childNodes
  if (first?.nodeType === Node.TEXT_NODE) first.textContent = (first.textContent ?? '').replace(DASH, '')
  const heading = row.parentElement?.previousElementSibling
  return [
    make('p', { class: 'what' }, [what?.textContent ?? '']),
    text,
    ...(heading?.localName === 'h4' ? [make('p', {}, [heading.textContent ?? ''])] : []),
  ]
}

/** The articles that carry the same, from the list below the article. */
function toElsewhere(id: string): readonly Node[] {
  const row = [...document.querySelectorAll<HTMLAnchorElement>('.else > li > a:first-child')].find(
    (anchor) => readAnchor(anchor.hash) === id,
  )?.parentElement
  if (!row) return []
  const [, ...rest] = [...(row.cloneNode(true) as Element).childNodes]
  return [make('p', {}, rest as readonly Node[])]
}

/** Matches the dash that leads from the words to what is said of them. */
const DASH = /^\s*—\s*/
