/**
 * The dialog that opens at a paragraph's number or at "Cite": what to cite, in which form, and a button to copy it; and
 * what "Copy as citation" at a result of a search copies, which is the same.
 */
import { addStyles, make } from '../browser/elements.ts'
import { readAnchor, readStored, store } from '../browser/stated.ts'
import { copied } from '../wording/results.ts'
import * as wording from '../wording/wording.ts'
import type { Cited } from './cited.ts'
import { toHtml, toPlain } from './forms.ts'
import { loadDocument, readChoices, readWork, type Choice } from './page.ts'
import type { Work } from './record.ts'

const { forms } = wording.citing
type Form = keyof typeof forms

const styles = `
.citing{max-width:38rem;width:calc(100% - 2rem);padding:1.2rem;border:1px solid var(--soft);background:var(--page);color:var(--ink);font:1rem/1.5 var(--sans)}
.citing::backdrop{background:rgb(0 0 0/.35)}
.citing h2{margin:0 0 .8rem;font-size:1.2rem}
.citing label{display:block;margin-top:.6rem}
.citing select,.citing textarea{display:block;width:100%;margin-top:.2rem;padding:.4rem;font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft)}
.citing textarea{font-size:.9375rem;resize:vertical}
.citing p{margin:.8rem 0 0;min-height:1.5em}
.citing button{margin:.8rem .6rem 0 0}
`

let hasStyles = false

/** A further button of the dialog: `show` is told what is chosen, at first and after each change. */
export type BoxButton = {
  readonly button: HTMLElement
  readonly show: (choice: Choice, work: Work) => void
}

/**
 * Opens the dialog for the paragraph around an element, with what `id` names chosen; for the article without either.
 * `toButton` makes a further button, which may say something in the dialog's status.
 */
export async function cite(
  element: Element | null,
  id: string | null = null,
  toButton?: (status: HTMLElement) => BoxButton,
): Promise<void> {
  const work = readWork(document)
  if (!work) return
  const place = element?.closest('.reading [id^="p-"]') ?? null
  showBox(work, await readChoices(document, work, place), { chosen: id, toButton })
}

/**
 * Copies the citation of the quotation, figure or article that a result leads to, read from the article's own page as
 * the dialog there reads it, and says so on the button.
 */
export async function copyResult(pressed: HTMLButtonElement): Promise<void> {
  const address = pressed.dataset['address'] ?? ''
  const citation = readCitation(new URL(address, document.baseURI))
  try {
    // A promise, since some browsers let a page copy only at the very click.
    const text = citation.then((said) => new Blob([said], { type: 'text/plain' }))
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })])
    pressed.textContent = copied
  } catch {
    // Without leave for the clipboard the text is shown, to be copied by hand.
    await citation.then(
      (said) => pressed.replaceWith(said),
      () => (pressed.textContent = wording.citing.noArticle),
    )
  }
}

/** The citation as text of what an address names in an article; of the article where it names a paragraph. */
async function readCitation({ href, hash }: URL): Promise<string> {
  const page = await loadDocument(href)
  const work = page && readWork(page)
  if (!work) throw new Error('Expected an article')
  const id = readAnchor(hash)
  const place = page.getElementById(id)?.parentElement?.closest('.reading [id^="p-"]') ?? null
  const choices = await readChoices(page, work, place)
  const chosen = choices.find((one) => one.id === id) ?? choices[0]
  return chosen ? toPlain(chosen.cited) : ''
}

type BoxOptions = {
  readonly chosen: string | null
  readonly toButton: ((status: HTMLElement) => BoxButton) | undefined
}

function showBox(work: Work, choices: readonly Choice[], { chosen, toButton }: BoxOptions): void {
  if (!hasStyles) addStyles(styles)
  hasStyles = true
  const what = make('select', { id: 'cite-what' })
  choices.forEach(({ label }, index) => what.append(make('option', { value: String(index) }, [label])))
  what.value = String(Math.max(0, chosen === null ? 0 : choices.findIndex(({ id }) => id === chosen)))
  const as = make('select', { id: 'cite-as' })
  for (const [value, label] of Object.entries(forms)) as.append(make('option', { value }, [label]))
  as.value = readStored(formKey, Object.keys(forms)) ?? 'plain'
  const text = make('textarea', { id: 'cite-text', rows: '7', readonly: '', spellcheck: 'false' })
  const status = make('p', { role: 'status' })
  const copy = make('button', { type: 'button' }, [wording.citing.copy])
  const close = make('button', { type: 'button' }, [wording.citing.close])
  const further = toButton?.(status)
  const box = make('dialog', { class: 'citing', 'aria-labelledby': 'cite-head' })
  box.append(
    make('h2', { id: 'cite-head' }, [wording.citing.title]),
    toField(wording.citing.what, what),
    toField(wording.citing.as, as),
    toField(wording.citing.toCopy, text),
    copy,
    ...(further ? [further.button] : []),
    close,
    status,
  )
  let asked = 0
  const update = async (): Promise<void> => {
    const mine = ++asked
    const choice = choices[Number(what.value)]
    if (!choice) return
    const { cited } = choice
    store(formKey, as.value)
    status.textContent = ''
    further?.show(choice, work)
    try {
      const written = await toText(cited, work, as.value as Form)
      if (mine === asked) text.value = written
    } catch {
      if (mine !== asked) return
      text.value = ''
      status.textContent = wording.citing.notLoaded
    }
  }
  what.addEventListener('change', () => void update())
  as.addEventListener('change', () => void update())
  close.addEventListener('click', () => box.close())
  copy.addEventListener('click', () => void copyText(text, as.value === 'html', status))
  box.addEventListener('close', () => box.remove())
  document.body.append(box)
  box.showModal()
  void update()
}

async function toText(cited: Cited, work: Work, form: Form): Promise<string> {
  switch (form) {
    case 'plain':
      return toPlain(cited)
    case 'markdown': {
      const { toMarkdown } = await import('./markdown.ts')
      return toMarkdown(cited)
    }
    case 'html':
      return toHtml(cited)
    case 'link':
      return cited.link
    default: {
      const { toBibliography, toCsl } = await import('./bibliography.ts')
      const said = cited.words === '' ? null : toPlain({ ...cited, note: null, link: '' })
      const note = [said, work.note].filter((part) => part !== null).join(' ')
      const record = toCsl({ ...work, link: cited.link })
      return toBibliography([note === '' ? record : { ...record, note }], form)
    }
  }
}

/** Copies HTML both as HTML and as plain text: a word processor pastes formatted text, an editor the markup. */
async function copyText(text: HTMLTextAreaElement, isHtml: boolean, status: HTMLElement): Promise<void> {
  try {
    if (isHtml) {
      const plain = new Blob([text.value], { type: 'text/plain' })
      const html = new Blob([text.value], { type: 'text/html' })
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })])
    } else {
      await navigator.clipboard.writeText(text.value)
    }
    status.textContent = wording.citing.copied
  } catch {
    text.focus()
    text.select()
    status.textContent = wording.citing.notCopied
  }
}

const formKey = 'dossier-cite'

function toField(label: string, control: HTMLElement): HTMLElement {
  return make('label', { for: control.id }, [label, control])
}
