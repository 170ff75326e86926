import { make } from '../browser/elements.ts'
import { saveFile } from '../browser/hand-over.ts'
import * as wording from '../wording/wording.ts'
import type { Desk } from './desk-parts.ts'
import { type ExportForm, exportForms, toExport } from './exports.ts'
import { readClippingsFile } from './file.ts'
import type { ClippingList } from './list.ts'
import { mergeClippings } from './order.ts'
import { changeBox } from './store.ts'

const words = wording.clippings

/** A larger file is none of this page. */
const mostBytes = 20e6

/** Makes what takes the shown clippings along, and what brings them back from a file. */
export function startTaking(desk: Desk, list: ClippingList): void {
  const { find, say } = desk
  const as = make('select', {})
  for (const [value, label] of Object.entries(words.forms)) as.append(make('option', { value }, [label]))
  const download = make('button', { type: 'button' }, [words.download])
  const copy = make('button', { type: 'button' }, [words.copy])
  const input = make('input', { type: 'file', accept: '.json,application/json' })
  find('take').replaceChildren(
    make('p', {}, [words.takeSays]),
    make('div', { class: 'row' }, [make('label', {}, [words.as, as]), download, copy]),
    make('div', { class: 'row' }, [make('label', {}, [words.import, input])]),
  )
  const take = async (
    deliver: (text: string, form: ExportForm) => Promise<string> | string,
  ): Promise<void> => {
    const groups = list.getShown()
    const form = as.value as ExportForm
    if (groups.length === 0) return say(words.nothingToTake)
    try {
      const text = await toExport(groups, form)
      say(await deliver(text, form))
    } catch {
      say(words.notMade)
    }
  }
  download.addEventListener('click', () => void take(saveText))
  copy.addEventListener('click', () => void take(copyText))
  input.addEventListener('change', async () => {
    const [file] = input.files ?? []
    if (!file) return
    say(await importFile(desk, file).catch(() => words.refused))
    // The same file may be chosen again.
    input.value = ''
    await list.refresh()
  })
}

function saveText(text: string, form: ExportForm): string {
  const { ending, type } = exportForms[form]
  const name = `clippings-${new Date().toISOString().slice(0, 10)}.${ending}`
  saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name)
  return words.downloaded(name)
}

async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return words.copied
  } catch {
    return words.notCopied
  }
}

/** Puts the clippings of a file behind those that are kept, and says how many, and what of the file was left out. */
async function importFile({ site }: Desk, file: File): Promise<string> {
  if (file.size > mostBytes) return words.tooLarge
  const { clippings, problems } = readClippingsFile(await file.text())
  if (clippings.length === 0 && problems.length > 0) return problems.join(' ')
  let added = 0
  await changeBox('clippings', site, (all) => {
    const merged = mergeClippings(all, clippings)
    added = merged.added
    return merged.clippings
  })
  const elsewhere = Map.groupBy(
    clippings.filter((clipping) => clipping.site !== site),
    (clipping) => clipping.site,
  )
  return [
    wording.importing.done(added, clippings.length - added),
    ...[...elsewhere].map(([other, own]) => wording.importing.otherSite(own.length, other)),
    ...problems,
  ].join(' ')
}
