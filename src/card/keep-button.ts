import { make } from '../browser/elements.ts'
import { cite, type BoxButton } from '../citing/cite.ts'
import { keepOrRemove, type KeepPlace, showWhetherKept } from '../clippings/clip.ts'
import * as wording from '../wording/wording.ts'

/** Opens the dialog that cites, with a button to keep what is chosen there. */
export function openCite(element: Element | null, id: string | null = null): Promise<void> {
  return cite(element, id, toKeepButton)
}

function toKeepButton(status: HTMLElement): BoxButton {
  const button = make('button', { type: 'button' }, [wording.clipping.keep])
  let place: KeepPlace | undefined
  button.addEventListener('click', () => place && void keepOrRemove({ button, status }, place))
  return {
    button,
    show: (choice, work) => {
      place = { cited: choice.cited, work }
      void showWhetherKept({ button, status }, place)
    },
  }
}
