/** Shows the markup with which another site shows a claim in a frame. Loaded when it is first asked for. */
import { addStyles, make } from '../browser/elements.ts'
import { copyField } from '../browser/hand-over.ts'
import type { Cited } from '../citing/cited.ts'
import type { Work } from '../citing/record.ts'
import * as wording from '../wording/wording.ts'
import { toFrame, toFrameHeight } from './frame.ts'
import { readEmbedded, toEmbedAddress } from './read-embedded.ts'

const words = wording.embeds

const styles = `
.embedding textarea{display:block;width:100%;margin-top:.2rem;padding:.4rem;font:.875rem/1.45 ui-monospace,monospace;color:inherit;background:var(--page);border:1px solid var(--soft);resize:vertical}
.embedding label{display:block;margin-top:.5rem}
`

let hasStyles = false

/** Shows the markup for a claim of an article in a panel, with a button that copies it. */
export async function showSnippet(
  { id, cited, work }: { readonly id: string; readonly cited: Cited; readonly work: Work },
  panel: HTMLElement,
): Promise<void> {
  const found = await readEmbedded(work.id, id).catch(() => null)
  if (!hasStyles) addStyles(styles)
  hasStyles = true
  const snippet = toFrame({
    address: `${toEmbedAddress(work.id, work.link ?? location.href)}#${encodeURIComponent(id)}`,
    title: words.frame(cited.kind === 'figure' ? words.figure : words.quotation, cited.title),
    height: toFrameHeight((found?.words ?? cited.words).length),
  })
  const text = make('textarea', { id: 'embed-text', rows: '5', readonly: '', spellcheck: 'false' })
  text.value = snippet
  const status = make('span', {})
  const copy = make('button', { type: 'button' }, [wording.citing.copy])
  copy.addEventListener('click', async () => {
    status.textContent = (await copyField(text)) ? wording.citing.copied : wording.citing.notCopied
  })
  panel.append(
    make('div', { class: 'embedding' }, [
      make('p', {}, [words.says]),
      make('label', { for: text.id }, [words.label, text]),
      copy,
      status,
    ]),
  )
}
