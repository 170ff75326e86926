import { make } from '../browser/elements.ts'
import { copyField, saveFile } from '../browser/hand-over.ts'
import type { Speaker } from '../types.ts'
import * as wording from '../wording/wording.ts'
import { type FileLines, toLinesByFile } from './files.ts'
import { forgetOwn, readOwn } from './keep.ts'

const words = wording.correcting

/**
 * Shows in `place` the corrections of a site that this browser keeps, as the lines of the files the build reads, with
 * buttons that copy them, give them as files and forget them. Nothing where none is kept.
 */
export async function showLines(place: HTMLElement, site: string, table: readonly Speaker[]): Promise<void> {
  const corrections = readOwn(site)
  place.replaceChildren()
  if (corrections.length === 0) return
  const status = make('p', { role: 'status' })
  const forget = toButton(words.forget, () => {
    forgetOwn(site)
    place.replaceChildren(make('p', { role: 'status' }, [words.forgotten]))
  })
  const tools = make('p', {}, [forget])
  place.append(
    make('p', {}, [words.kept(corrections.length)]),
    ...toLinesByFile(corrections, table).map((file) => toFile(file, status)),
    make('p', {}, [words.addLines]),
    tools,
    status,
  )
  // Left out of built sites, whose files nobody can change from a browser.
  if (import.meta.env.DEV) {
    const { addSave } = await import('./save.ts')
    addSave({ tools, status, site, corrections: corrections.map(({ correction }) => correction) })
  }
}

/** A button that does something. */
export function toButton(label: string, press: () => void | Promise<void>): HTMLButtonElement {
  const button = make('button', { type: 'button' }, [label])
  button.addEventListener('click', () => void press())
  return button
}

function toFile({ name, says, lines }: FileLines, status: HTMLElement): HTMLElement {
  const rows = String(Math.min(lines.split('\n').length + 1, 12))
  const text = make('textarea', { rows, readonly: '', spellcheck: 'false' })
  text.value = lines
  const copy = toButton(words.copy, async () => {
    status.textContent = (await copyField(text)) ? words.copied : words.notCopied
  })
  const download = toButton(words.download, () => saveFile(new Blob([lines], { type: 'text/yaml' }), name))
  copy.setAttribute('aria-label', `${words.copy} ${name}`)
  download.setAttribute('aria-label', `${words.download} ${name}`)
  return make('div', {}, [make('label', {}, [says, text]), copy, download])
}
