import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkitten'
import { toShape, type Shape } from './outline.ts'

/** A letter at a size: its pixels, and the distance to the next letter in pixels. */
export type Letter = { readonly shape: Shape; readonly advance: number }

/** The letters of a text at a size in pixels. A letter that the font lacks loses its accents, or is left out. */
export type Letters = (text: string, size: number) => readonly Letter[]

/** The parts of the font by script; each is read when first needed. */
const parts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const

/** Letters of the font that comes with the project, each drawn only once. */
export function openLetters(): Letters {
  const fonts: Font[] = []
  const findFont = (code: number): Font | null => {
    const known = fonts.find((font) => font.hasGlyphForCodePoint(code))
    const next = parts[fonts.length]
    if (known || next === undefined) return known ?? null
    fonts.push(openFont(next))
    return findFont(code)
  }
  const drawn = new Map<string, Letter | null>()
  const draw = (character: string, size: number): Letter | null => {
    const [plain = ''] = character.normalize('NFD')
    const code = [character, plain].map((one) => one.codePointAt(0) ?? 0).find((one) => findFont(one))
    const font = code === undefined ? null : findFont(code)
    if (!font || code === undefined) return null
    const glyph = font.glyphForCodePoint(code)
    const scale = size / font.unitsPerEm
    // Of some glyphs the outline cannot be read, as of one that is empty: a picture goes without.
    const advance = attempt(() => glyph.advanceWidth * scale)
    if (advance === null) return null
    let shape: Shape | null = null
    // Drawn on first use: most letters are only measured, at sizes at which the title does not fit.
    return {
      advance,
      get shape() {
        return (shape ??= toShape(attempt(() => glyph.path.commands) ?? [], scale))
      },
    }
  }
  return (text, size) =>
    [...text].flatMap((character) => {
      const key = `${size} ${character}`
      if (!drawn.has(key)) drawn.set(key, draw(character, size))
      return drawn.get(key) ?? []
    })
}

function attempt<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch {
    return null
  }
}

function openFont(part: string): Font {
  const file = `@fontsource/source-serif-4/files/source-serif-4-${part}-600-normal.woff`
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(file))))
  if (font.isCollection) throw new Error(`Expected one font in ${file}`)
  return font
}
