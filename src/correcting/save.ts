import { make } from '../browser/elements.ts'
import * as wording from '../wording/wording.ts'
import type { Correction } from './correction.ts'
import { correctionsEndpoint, type FileChange, type SaveAnswer, type SaveRequest } from './endpoint.ts'
import { forgetOwn } from './keep.ts'

const words = wording.saving
const signs = { same: '  ', removed: '- ', added: '+ ' }

/**
 * Adds to `tools` the button that has the development server write corrections into the files, once their changes have
 * been shown and are wanted. The server then makes the page anew.
 */
export function addSave({
  tools,
  status,
  site,
  corrections,
}: {
  readonly tools: HTMLElement
  readonly status: HTMLElement
  readonly site: string
  readonly corrections: readonly Correction[]
}): void {
  const save = make('button', { type: 'button' }, [words.save])
  tools.append(save)
  const shown = make('div', {})
  tools.after(shown)
  save.addEventListener('click', async () => {
    const answer = await ask({ corrections, dryRun: true })
    shown.replaceChildren()
    status.textContent = 'reason' in answer ? answer.reason : ''
    if ('reason' in answer) return
    const write = make('button', { type: 'button' }, [words.write])
    const cancel = make('button', { type: 'button' }, [words.cancel])
    shown.append(...answer.changes.map(toChange), write, cancel)
    write.focus()
    cancel.addEventListener('click', () => shown.replaceChildren())
    write.addEventListener('click', async () => {
      const done = await ask({ corrections, token: answer.token })
      shown.replaceChildren()
      status.textContent = 'reason' in done ? done.reason : words.written
      if (!('reason' in done)) forgetOwn(site)
    })
  })
}

async function ask(request: SaveRequest): Promise<SaveAnswer> {
  try {
    const response = await fetch(correctionsEndpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
    return (await response.json()) as SaveAnswer
  } catch {
    return { reason: words.noServer }
  }
}

function toChange({ file, isNew, lines }: FileChange): HTMLElement {
  const says = isNew ? words.isNew(file) : words.changes(file)
  const text = lines.map((line) => (line === null ? '⋯' : signs[line.kind] + line.text)).join('\n')
  return make('div', {}, [make('p', {}, [says]), make('pre', { tabindex: '0', 'aria-label': says }, [text])])
}
