const known = new Map<string, string>()

/**
 * Lower case without accents ("Córdoba" → "cordoba"), of exactly the same length,
 * so that offsets found in the folded text hold in the text. Expects NFC.
 */
export function toFolded(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] as string
    folded += unit < '\u0080' ? unit.toLowerCase() : foldUnit(unit)
  }
  return folded
}

function foldUnit(unit: string): string {
  let folded = known.get(unit)
  if (folded === undefined) {
    const base = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    // Some letters grow when folded (İ, ŉ); those stay as they are, so that no offset moves.
    folded = base.length === 1 ? base : unit
    if (/[’‘ʼ]/.test(folded)) folded = "'"
    known.set(unit, folded)
  }
  return folded
}
