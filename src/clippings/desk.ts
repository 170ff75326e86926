/**
 * The page of clippings: what is kept, what takes it along, searches, what is new, and the switch that forgets it all.
 * Fetched as `clippings.js`; all of it is drawn here, from what this browser keeps.
 */
import { addStyles } from '../browser/elements.ts'
import * as wording from '../wording/wording.ts'
import type { Desk } from './desk-parts.ts'
import { startForgetting } from './forget.ts'
import { startList } from './list.ts'
import { showNews } from './news.ts'
import { startSearches } from './saved-list.ts'
import { findSite, isOfLaterVersion } from './store.ts'
import { startTaking } from './take.ts'

const styles = `
#clippings{max-width:46rem}
#clippings section{margin-top:2.75rem}
#clippings h3{margin:1.6rem 0 .8rem}
#clippings .row{display:flex;flex-wrap:wrap;align-items:end;gap:.8rem 1.2rem;margin:.8rem 0;font:.9375rem/1.4 var(--sans)}
#clippings select,#clippings textarea,#clippings input{font:.9375rem/1.4 var(--sans);color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:2px;padding:.35rem .5rem;min-height:2.2rem;max-width:100%}
#clippings .row>*{min-width:0;max-width:100%}
#clippings label{display:block;font:.8125rem/1.5 var(--sans);color:var(--soft)}
#clippings :is(label :is(select,textarea,input)){display:block;margin-top:.1rem;color:var(--ink)}
#clippings textarea,#clippings .own input{width:100%}
#clippings textarea{resize:vertical}
#clippings .own label{margin-top:.5rem}
#clippings .clips>li{padding:.9rem 0;border-top:1px solid var(--rule)}
#clippings .words{font-size:1.0625rem}
#clippings .words a{text-decoration-color:transparent}
#clippings .words a:hover{text-decoration-color:currentcolor}
#clippings summary{display:inline-block;padding:.2rem 0;font-size:.8125rem;color:var(--soft);cursor:pointer;text-decoration:underline}
#clippings .plain{min-height:1.75rem;padding:.2rem .6rem;border-color:var(--rule);background:none;color:inherit;font-size:.8125rem}
#clippings .plain:disabled{opacity:.45;cursor:default}
#clippings .acts{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:.4rem}
#clippings .found>li{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .8rem;padding:.25rem 0}
#clippings .came>li{padding:.35rem 0}
#clippings .found small{flex:1 1 10rem}
#clippings .sure{margin-top:.8rem;padding:.8rem 1rem;background:var(--tint)}
#clippings .sure button{margin:.6rem .6rem 0 0}
#clippings .told{position:sticky;bottom:0;margin-top:1.5rem;background:var(--tint);font:.9375rem/1.5 var(--sans)}
#clippings .told:not(:empty){padding:.5rem .8rem}
#clippings .told button{margin-left:.6rem}
`

/** Fills the page and makes it live. */
export async function startDesk(root: HTMLElement): Promise<void> {
  addStyles(styles)
  const status = root.querySelector<HTMLElement>('[role="status"]')
  const desk: Desk = {
    site: findSite(document),
    find: (part) => {
      const found = root.querySelector<HTMLElement>(`[data-part="${part}"]`)
      if (!found) throw new Error(`Expected the part ${part}`)
      return found
    },
    say: (...said) => status?.replaceChildren(...said),
    fail: (error) =>
      status?.replaceChildren(isOfLaterVersion(error) ? wording.clippings.later : wording.clippings.refused),
  }
  for (const hidden of root.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false
  const list = startList(desk)
  startTaking(desk, list)
  startForgetting(desk)
  // Each by itself: what of them fails leaves the others as they are.
  await Promise.all([list.refresh(), startSearches(desk), showNews(desk)])
  // Nothing stood there yet when the browser looked for it.
  document.getElementById(location.hash.slice(1))?.scrollIntoView()
}
