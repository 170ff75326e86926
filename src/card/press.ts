/**
 * What a press on a quotation, a figure, a paragraph's number, "Cite" or a result's "Copy as citation" does. Loaded on
 * first use; without it, the links still work.
 */
import { copyResult } from '../citing/cite.ts'
import { findClaim, showCard } from './card.ts'
import { openCite } from './keep-button.ts'

/**
 * Opens the dialog for the paragraph of an anchor, or for the article at "Cite", and the card of a quotation or figure.
 * Closing it returns the focus to what was pressed. The button of a result has no dialog: its citation is copied.
 */
export async function press(pressed: HTMLElement): Promise<void> {
  if (pressed instanceof HTMLButtonElement) return copyResult(pressed)
  const id = findClaim(pressed)
  if (id !== null) {
    const isShown = await showCard(pressed, id)
    // Where there is nothing to show, a link is still a link.
    if (!isShown && pressed.matches('.why')) location.assign((pressed as HTMLAnchorElement).href)
    return
  }
  pressed.focus({ preventScroll: true })
  await openCite(pressed.className === 'cite' ? null : pressed)
}
