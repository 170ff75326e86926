import { make } from './elements.ts'

/** In milliseconds: some browsers read a file a while after the press. */
const patience = 60_000

/** Gives the reader a file of this name to save. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  make('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}

/** Copies the text of a field. False where the browser does not let the page: the text is marked, to be copied by hand. */
export async function copyField(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    return false
  }
}
