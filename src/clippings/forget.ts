import { make } from '../browser/elements.ts'
import { clearStored } from '../browser/kept.ts'
import { addresses } from '../links.ts'
import * as wording from '../wording/wording.ts'
import type { Desk } from './desk-parts.ts'
import { readBox, removeBoxes } from './store.ts'

const words = wording.clippings

/** Makes the switch that forgets all that this browser keeps; it asks once more in its place. */
export function startForgetting(desk: Desk): void {
  const { site, find, say } = desk
  const part = find('forget')
  const pages = make('a', { href: new URL(addresses.offline, site).href }, [wording.offline.title])
  const forget = make('button', { type: 'button' }, [words.forget])
  part.replaceChildren(
    make('p', {}, [words.forgetSays, ' ', words.forgetPages, ' ', pages, '.']),
    make('p', { class: 'row' }, [forget]),
  )
  const ask = async (): Promise<void> => {
    const count = (name: 'clippings' | 'searches'): Promise<number> =>
      readBox(name, site).then(
        ({ length }) => length,
        () => 0,
      )
    const yes = make('button', { type: 'button' }, [words.forgetYes])
    const no = make('button', { type: 'button', class: 'plain' }, [words.forgetNo])
    const lost = words.forgetSure(await count('clippings'), await count('searches'))
    const question = make('div', { class: 'sure', role: 'group', 'aria-label': words.forget }, [
      make('p', {}, [lost]),
      yes,
      no,
    ])
    part.querySelector('.sure')?.remove()
    part.append(question)
    // The harmless answer has the focus.
    no.focus()
    no.addEventListener('click', () => {
      question.remove()
      forget.focus()
    })
    yes.addEventListener('click', async () => {
      try {
        clearStored()
        await removeBoxes(site)
        sessionStorage.setItem(forgottenKey, '1')
        // Everything is drawn anew from what is left, in the colours and size of every new reader.
        location.reload()
      } catch {
        say(words.notForgotten)
      }
    })
  }
  forget.addEventListener('click', () => void ask())
  if (takeForgotten()) say(words.forgotten)
}

const forgottenKey = 'dossier-forgotten'

/** Whether the page was drawn anew because all was forgotten; only once. */
function takeForgotten(): boolean {
  try {
    const isForgotten = sessionStorage.getItem(forgottenKey) !== null
    sessionStorage.removeItem(forgottenKey)
    return isForgotten
  } catch {
    return false
  }
}
