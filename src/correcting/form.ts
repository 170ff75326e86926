/**
 * The form of "Correct this" on a card, and below it the corrections that this browser keeps, as the lines of the files
 * from which the site is built.
 */
import { addStyles, make } from '../browser/elements.ts'
import type { Speaker } from '../types.ts'
import * as wording from '../wording/wording.ts'
import { readArticlePeople, toNamedPerson } from './article-people.ts'
import { makeFigureFields } from './figure-fields.ts'
import type { CorrectedClaim, FormContext } from './form-context.ts'
import { addOwn, type CorrectedPlace } from './keep.ts'
import { showLines } from './lines-panel.ts'
import { makeQuotationFields } from './quotation-fields.ts'

const words = wording.correcting

const styles = `
.correct label{display:block;margin-top:.5rem}
.correct fieldset{margin:0;padding:0;border:0}
.correct legend{padding:0;font-weight:600}
.correct input:not([type=radio],[type=checkbox]),.correct select,.correct textarea{display:block;box-sizing:border-box;width:100%;max-width:30rem;margin-top:.15rem;padding:.35rem .4rem;font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft)}
.correct .choice{display:flex;margin-top:.1rem;gap:.5rem;align-items:center;min-height:1.75rem}
.correct input[type=radio],.correct input[type=checkbox]{flex:none;width:1.1rem;height:1.1rem;margin:0}
.correct .then{margin:0 0 .5rem 1.6rem}
.correct .then label{margin-top:.2rem}
.correct textarea,.correct pre{max-width:none;font:.8125rem/1.5 ui-monospace,monospace}
.correct pre{margin:.4rem 0;padding:.4rem;white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--soft)}
.correct .lines:not(:empty){margin-top:1rem;padding-top:.4rem;border-top:1px solid var(--rule)}
.correct .pair{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr))}
`

let hasStyles = false

/** Shows the form for a claim in `panel`. */
export async function showForm(claim: CorrectedClaim, panel: HTMLElement): Promise<void> {
  const making = claim.row.closest<HTMLElement>('.making')
  const page = claim.row.ownerDocument.URL
  const table = await loadTable(new URL('people.json', page).href)
  const place: CorrectedPlace = {
    site: new URL('../', page).href,
    file: making?.querySelector('code')?.textContent ?? '',
    parts: making?.dataset['parts']?.split(' ') ?? [],
    part: Number(making?.dataset['part'] ?? 0),
  }
  const said = claim.row.querySelector('b')
  const context: FormContext = {
    ...claim,
    table,
    people: making ? readArticlePeople(making) : [],
    speaker: claim.isFigure || !said ? null : toNamedPerson(said),
  }
  if (!hasStyles) addStyles(styles)
  hasStyles = true
  const { elements, read } = (claim.isFigure ? makeFigureFields : makeQuotationFields)(context)
  const problem = make('p', { role: 'alert' })
  const lines = make('div', { class: 'lines' })
  const form = make('form', {}, [...elements, problem, make('button', { type: 'submit' }, [words.keep])])
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const correction = read()
    problem.textContent = 'problem' in correction ? correction.problem : ''
    if ('problem' in correction) return
    if (!addOwn(place, correction)) problem.textContent = words.notKept
    void showLines(lines, place.site, table)
  })
  panel.append(make('div', { class: 'correct' }, [form, lines]))
  form.querySelector<HTMLElement>('input')?.focus({ preventScroll: true })
  await showLines(lines, place.site, table)
}

/** The rows of `people.yaml`; none where they are not to be had. */
async function loadTable(address: string): Promise<readonly Speaker[]> {
  try {
    return (await (await fetch(address)).json()) as readonly Speaker[]
  } catch {
    return []
  }
}
