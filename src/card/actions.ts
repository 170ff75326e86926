import type { Choice } from '../citing/page.ts'
import type { Work } from '../citing/record.ts'
import { keepOrRemove, showWhetherKept } from '../clippings/clip.ts'
import * as wording from '../wording/wording.ts'
import { openCite } from './keep-button.ts'

/** The quotation or figure that a card is about. */
export type CardClaim = {
  /** Its anchor in the article's page. */
  readonly id: string
  /** What a citation says of it, with its words, speaker and link. */
  readonly cited: Choice['cited']
  /** The article that carries it. */
  readonly work: Work
  /** Its row on the page of decisions: words, speaker, how it was decided. */
  readonly row: Element
}

/** A button of the card. */
export type Action = {
  readonly label: string
  /**
   * What a press does. `panel`, empty and below the buttons, is where it may show what it offers, and is read out.
   * Code of any weight is imported here, when it is first used.
   */
  readonly press: (claim: CardClaim, panel: HTMLElement, button: HTMLElement) => Promise<void> | void
  /** What is done when the card has opened, for a button that says how things stand. */
  readonly ready?: (claim: CardClaim, panel: HTMLElement, button: HTMLElement) => Promise<void> | void
}

/** The buttons of every card, in order. */
export const actions: readonly Action[] = [
  {
    label: wording.citing.title,
    press: ({ id }) => openCite(document.getElementById(id), id),
  },
  {
    label: wording.citing.copyLink,
    press: ({ id, work }, panel) => copyLink(new URL(`#${id}`, work.link ?? location.href).href, panel),
  },
  {
    label: wording.clipping.keep,
    press: (claim, status, button) => keepOrRemove({ button, status }, claim),
    ready: (claim, status, button) => showWhetherKept({ button, status }, claim),
  },
  {
    label: wording.cards.button,
    press: async (claim, panel) => (await import('../claim-picture/panel.ts')).showPicture(claim, panel),
  },
  {
    label: wording.embeds.button,
    press: async (claim, panel) => (await import('../embedding/panel.ts')).showSnippet(claim, panel),
  },
  {
    label: wording.citing.correct,
    press: async ({ id, cited, work, row }, panel) => {
      const { showForm } = await import('../correcting/form.ts')
      await showForm(
        { id, words: cited.words, isFigure: cited.kind === 'figure', article: work.id, row },
        panel,
      )
    },
  },
]

async function copyLink(link: string, panel: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link)
    panel.textContent = wording.citing.copied
  } catch {
    // Shown, to be copied by hand.
    panel.textContent = link
  }
}
