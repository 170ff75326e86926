import { analyse } from 'chardet'

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

// Matches what a page or XML file declares itself to be in: `<meta charset="shift_jis">`, `charset=gbk"`, `<?xml
// version="1.0" encoding="koi8-r"?>`; not `the charset of`.
const DECLARED =
  /<meta[^>]{1,200}?charset\s*=\s*["']?([\w:-]{2,40})|^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w:-]{2,40})/i
/** Where a declaration has to stand, in bytes; browsers look no further either, but for pages that begin with code. */
const DECLARED_WITHIN = 8000
/** From this on, of a hundred, a guess at an encoding is worth more than that it is the most common one. */
const SURE = 25
/** Fewer bytes beyond ASCII than this say nothing of how often letters follow each other. */
const ENOUGH = 6
/** What a guess at an encoding without letters of its own comes to. */
const COMMON = 'windows-1252'

/**
 * Text of a file: BOM removed, UTF-16 by its BOM, UTF-8, else as the file declares, else as its bytes look, else
 * Windows-1252 (which holds Latin-1); UTF-8 that was read as Windows-1252 once ("â€œ" for “) is turned back. Null when
 * the bytes are no text.
 */
export function readText(bytes: Uint8Array): Decoded | null {
  const marked = readMarked(bytes)
  if (marked !== null) return { text: marked, repairs: [] }
  if (isBinary(bytes)) return null
  const repairs: string[] = []
  const declared = findDeclared(bytes)
  let text = declared !== null && isSevenBit(declared) ? decode(bytes, declared) : decode(bytes, 'utf-8')
  if (text === null) {
    const encoding = declared ?? guess(bytes)
    text = decode(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes)
    const name = encoding === COMMON ? 'Windows-1252 (Latin-1)' : encoding
    repairs.push(`not UTF-8: read as ${name}${declared === null ? '' : ', as it declares'}`)
  }
  // Some text was misread twice; each round undoes one.
  let mended = mend(text)
  for (let round = 1; round < 3; round++) mended = mend(mended)
  if (mended !== text) repairs.push('UTF-8 read as Windows-1252 somewhere on its way: turned back')
  return { text: mended, repairs }
}

/** The text, or null where the bytes are none in this encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The encoding that a file names for itself, by its standard name; null where it names none that there is, or UTF-8. */
function findDeclared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN))
  const [, meta, xml] = DECLARED.exec(head) ?? []
  const label = meta ?? xml
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    return /^utf-/.test(encoding) ? null : encoding
  } catch {
    return null
  }
}

/** True for an encoding whose bytes are all those of UTF-8 as well, so that nothing but its name tells. */
function isSevenBit(encoding: string): boolean {
  return encoding.startsWith('iso-2022')
}

/** The most likely encoding of bytes that are no UTF-8, by how often letters follow each other in it. */
function guess(bytes: Uint8Array): string {
  if (bytes.filter((byte) => byte >= 0x80).length < ENOUGH) return COMMON
  for (const { name, confidence } of analyse(bytes)) {
    if (confidence < SURE) break
    // UTF-8 with a byte broken is mended letter by letter.
    if (/^(?:UTF|ASCII)/.test(name)) return COMMON
    try {
      return new TextDecoder(name).encoding
    } catch {
      continue
    }
  }
  return COMMON
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
