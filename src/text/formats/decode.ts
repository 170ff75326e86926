/** The text of a file; `repairs` say for a reader what had to be mended. */
export type Decoded = { readonly text: string; readonly repairs: readonly string[] }

/** Bytes 80–9F as Windows-1252 shows them, back to the byte. */
const WINDOWS_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const byte = 0x80 + index
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]
  }),
)

// Matches "â€œ" and "Ã©", a lead byte of UTF-8 and its followers seen as Windows-1252; not "Ángel" or "Ã" alone.
const MOJIBAKE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g

/**
 * Text of a file: BOM removed, UTF-16 by its BOM, UTF-8, else Windows-1252 (which holds Latin-1);
 * UTF-8 that was read as Windows-1252 once ("â€œ" for “) is turned back. Null when the bytes are no text.
 */
export function readText(bytes: Uint8Array): Decoded | null {
  const marked = readMarked(bytes)
  if (marked !== null) return { text: marked, repairs: [] }
  if (isBinary(bytes)) return null
  const repairs: string[] = []
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes)
    repairs.push('not UTF-8: read as Windows-1252 (Latin-1)')
  }
  // Some text was misread twice; each round undoes one.
  let mended = mend(text)
  for (let round = 1; round < 3; round++) mended = mend(mended)
  if (mended !== text) repairs.push('UTF-8 read as Windows-1252 somewhere on its way: turned back')
  return { text: mended, repairs }
}

/** Text behind a byte order mark, or null when there is none that this reads. */
function readMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** True for a NUL, or more than one control character in fifty among the first 8,000 bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  return controls * 50 > head.length
}

/** The text with each damaged run turned back on its own, so that sound parts stay. */
function mend(text: string): string {
  return text.replace(MOJIBAKE, (run) => {
    // A follower run can be longer than its letter needs ("Ã©”"): take the longest start that is UTF-8.
    for (let length = run.length; length > 1; length--) {
      const bytes = Array.from(run.slice(0, length), toByte)
      if (bytes.some((byte) => byte === null)) continue
      try {
        return (
          new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[])) +
          run.slice(length)
        )
      } catch {
        continue
      }
    }
    return run
  })
}

function toByte(char: string): number | null {
  const code = char.charCodeAt(0)
  return code < 0x100 ? code : (WINDOWS_BYTES.get(char) ?? null)
}
