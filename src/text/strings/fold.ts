const KNOWN = new Map<string, string>()
/** Matches texts of letters whose small form is of the same length wherever they stand: "Córdoba’s"; not "İzmir". */
const LATIN = /^[\0-\u012f\u0131-\u017f\u2000-\u206f]*$/
/** Matches the "ó" of "Córdoba". */
const NOT_ASCII = /[^\0-\x7f]/g
/** Matches "C" and "ó" of "Córdoba" each, and all of "ABC"; not "rdoba". */
const UNFOLDED = /[A-Z]+|[^\0-\x7f]/g

/**
 * Lower case without accents ("Córdoba" → "cordoba"), of exactly the same length,
 * so that offsets found in the folded text hold in the text. Expects NFC.
 */
export function toFolded(text: string): string {
  return LATIN.test(text)
    ? text.toLowerCase().replaceAll(NOT_ASCII, foldUnit)
    : text.replaceAll(UNFOLDED, toSmall)
}

function toSmall(found: string): string {
  return found < '\u0080' ? found.toLowerCase() : foldUnit(found)
}

function foldUnit(unit: string): string {
  let folded = KNOWN.get(unit)
  if (folded === undefined) {
    const base = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    // Some letters grow when folded (İ, ŉ); those stay as they are, so that no offset moves.
    folded = base.length === 1 ? base : unit
    if (/[’‘ʼ]/.test(folded)) folded = "'"
    KNOWN.set(unit, folded)
  }
  return folded
}

/** Letters and digits alone, in lower case, by which lines are the same: "No boats – today!" → "noboatstoday". */
export function toLettersAlone(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
