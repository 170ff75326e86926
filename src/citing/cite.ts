/**
 * The dialog that opens at a paragraph's number or at "Cite": what to cite, in which form, and a button to copy it.
 * Loaded on first use; without it, the link at the paragraph's number still works.
 */
import { addStyles, make } from '../browser/elements.ts'
import * as wording from '../wording/wording.ts'
import type { Cited } from './cited.ts'
import { toHtml, toMarkdown, toPlain } from './forms.ts'
import { readChoices, readWork, type Choice } from './page.ts'
import { toCsl, type Work } from './record.ts'

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

/**
 * Opens the dialog for the paragraph of an anchor, or for the article at "Cite". Closing it returns the focus to the
 * anchor.
 */
export async function press(anchor: HTMLAnchorElement): Promise<void> {
  const work = readWork()
  if (!work) return
  const choices = await readChoices(work, anchor.className === 'cite' ? null : anchor.closest('[id]'))
  anchor.focus({ preventScroll: true })
  showBox(work, choices)
}

function showBox(work: Work, choices: readonly Choice[]): void {
  if (!hasStyles) addStyles(styles)
  hasStyles = true
  const what = make('select', { id: 'cite-what' })
  choices.forEach(({ label }, index) => what.append(make('option', { value: String(index) }, [label])))
  const as = make('select', { id: 'cite-as' })
  for (const [value, label] of Object.entries(forms)) as.append(make('option', { value }, [label]))
  as.value = readForm()
  const text = make('textarea', { id: 'cite-text', rows: '7', readonly: '', spellcheck: 'false' })
  const status = make('p', { role: 'status' })
  const copy = make('button', { type: 'button' }, [wording.citing.copy])
  const close = make('button', { type: 'button' }, [wording.citing.close])
  const box = make('dialog', { class: 'citing', 'aria-labelledby': 'cite-head' })
  box.append(
    make('h2', { id: 'cite-head' }, [wording.citing.title]),
    toField(wording.citing.what, what),
    toField(wording.citing.as, as),
    toField(wording.citing.toCopy, text),
    copy,
    close,
    status,
  )
  let asked = 0
  const update = async (): Promise<void> => {
    const mine = ++asked
    const cited = choices[Number(what.value)]?.cited
    if (!cited) return
    keepForm(as.value)
    status.textContent = ''
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
    case 'markdown':
      return toMarkdown(cited)
    case 'html':
      return toHtml(cited)
    case 'link':
      return cited.link
    default: {
      const { toBibliography } = await import('./bibliography.ts')
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

/** The form chosen last, or "plain" where the browser stored none. */
function readForm(): string {
  try {
    const kept = localStorage.getItem(formKey) ?? ''
    return kept in forms ? kept : 'plain'
  } catch {
    return 'plain'
  }
}

function keepForm(form: string): void {
  try {
    localStorage.setItem(formKey, form)
  } catch {
    // The choice is then lost, and "plain" comes first again.
  }
}

function toField(label: string, control: HTMLElement): HTMLElement {
  return make('label', { for: control.id }, [label, control])
}
