/** False where the reader has switched single keys off, in the dialog "Display and keys". */
export function hasSingleKeys(): boolean {
  return document.documentElement.dataset['keys'] !== 'off'
}
