import { breakLines, cutToFit } from './lines.ts'

/** What stands in a picture. */
export type PictureText = {
  /** The quotation, or the sentence around a figure. */
  readonly words: string
  /** Puts words between quotation marks; leaves those alone that nobody is quoted with. */
  readonly quote: (words: string) => string
  /** The figure as printed; null for a quotation. */
  readonly figure: string | null
  /** Who said or counted it, in words. */
  readonly by: string
  readonly title: string
  /** The outlet and the date of the article; "" where neither is known. */
  readonly source: string
  readonly address: string
  readonly site: string
  /** Said before the address where words had to be cut: "Shortened. In full at:". */
  readonly shortened: string
}

/** Width and height in pixels. */
export const shapes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const

export type PictureShape = keyof typeof shapes

/** How a line looks. `size` is in pixels. */
export type Face = {
  readonly family: 'serif' | 'sans'
  readonly size: number
  readonly isBold: boolean
}

/** A line of text: `x` is where it starts, which is its right end where it runs from right to left; `y` its base line. */
export type PlacedLine = Face & {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly tone: 'ink' | 'soft' | 'accent' | 'paper'
  readonly isRightToLeft: boolean
}

export type PictureLayout = {
  readonly width: number
  readonly height: number
  /** Height of the bar at the top, in the colour of the site, on which its name stands. */
  readonly bar: number
  readonly lines: readonly PlacedLine[]
  readonly isCut: boolean
}

/** Space at the sides, and above and below what stands in the picture. */
const edge = 64
const margin = 44
const gap = 26
const bar = 64
const lead = 1.3

const sizes = {
  words: [72, 64, 56, 50, 44, 40, 36, 32, 28],
  /** Of a sentence below its figure. */
  sentence: [56, 50, 44, 40, 36, 32, 28],
  figure: { wide: [88, 76, 64, 52], square: [150, 120, 96, 80, 64, 52] },
  by: [34, 30, 26],
  source: [25, 22, 19],
  address: [22, 20, 18],
  site: [28, 24, 20],
} as const

/** Lines of one text, in one look. */
type Block = {
  readonly face: Face
  readonly tone: PlacedLine['tone']
  readonly lines: readonly string[]
}

/**
 * Where each line of a picture stands: the words at the top, as large as they fit, and at the foot who said them, the
 * source and the address. Words that fit at no size are cut between two of them, and the picture says so.
 */
export function layOut(
  text: PictureText,
  shape: PictureShape,
  measure: (text: string, face: Face) => number,
): PictureLayout {
  const { width, height } = shapes[shape]
  const toLines = (words: string, face: Face): readonly string[] =>
    breakLines(words, width - 2 * edge, (one) => measure(one, face))
  /** A text on so many lines at most, better on `ideal`, as large as that allows; else cut at the least size. */
  const toBlock = (words: string, look: Look, most: number, ideal = most): Block => {
    const faces = look.sizes.map((size): Face => ({ ...look, size }))
    const findFitting = (count: number): Face | undefined =>
      faces.find((face) => toLines(words, face).length <= count)
    const fitting = findFitting(ideal) ?? findFitting(most)
    const face = fitting ?? { ...look, size: look.sizes.at(-1) ?? 0 }
    const kept = fitting ? words : cutToFit(words, (part) => toLines(part, face).length <= most)
    return { face, tone: look.tone, lines: toLines(kept, face) }
  }
  const toFoot = (isCut: boolean): readonly Block[] => [
    toBlock(text.by, looks.by, 2),
    toBlock(text.title, looks.title, 2),
    ...(text.source === '' ? [] : [toBlock(text.source, looks.source, 1)]),
    toBlock(isCut ? `${text.shortened} ${text.address}` : text.address, looks.address, 3, 1),
  ]
  const figure =
    text.figure === null ? [] : [toBlock(text.figure, { ...looks.figure, sizes: sizes.figure[shape] }, 1)]
  const top = bar + margin
  const wordsTop = top + toHeight(figure)
  const toRoom = (foot: readonly Block[]): number => height - margin - toHeight(foot) - gap - wordsTop
  const toWords = (words: string, size: number): Block => {
    const face: Face = { family: 'serif', size, isBold: false }
    return { face, tone: 'ink', lines: toLines(text.quote(words), face) }
  }
  const wordSizes: readonly number[] = text.figure === null ? sizes.words : sizes.sentence
  const whole = toFoot(false)
  const fitting = wordSizes
    .map((size) => toWords(text.words, size))
    .find((block) => toHeight([block]) <= toRoom(whole))
  const foot = fitting ? whole : toFoot(true)
  const least = wordSizes.at(-1) ?? 0
  const toCut = (): Block =>
    toWords(
      cutToFit(text.words, (part) => toHeight([toWords(part, least)]) <= toRoom(foot)),
      least,
    )
  const place = (blocks: readonly Block[], from: number): readonly PlacedLine[] => {
    let y = from
    return blocks.flatMap(({ face, tone, lines }) =>
      lines.map((line): PlacedLine => {
        const isRightToLeft = RIGHT_TO_LEFT.test(line)
        const base = Math.round(y + face.size)
        y += face.size * lead
        const own = { text: line, tone, isRightToLeft, width: measure(line, face) }
        return { ...face, ...own, x: isRightToLeft ? width - edge : edge, y: base }
      }),
    )
  }
  const site = toBlock(text.site, looks.site, 1)
  return {
    width,
    height,
    bar,
    isCut: !fitting,
    lines: [
      ...place([site], (bar - toHeight([site])) / 2),
      ...place(figure, top),
      ...place([fitting ?? toCut()], wordsTop),
      ...place(foot, height - margin - toHeight(foot)),
    ],
  }
}

/** How a block looks, and the sizes to try, largest first. */
type Look = Omit<Face, 'size'> & {
  readonly tone: PlacedLine['tone']
  readonly sizes: readonly number[]
}

const looks: Readonly<Record<'by' | 'title' | 'source' | 'address' | 'site' | 'figure', Look>> = {
  by: { family: 'sans', isBold: true, tone: 'ink', sizes: sizes.by },
  title: { family: 'sans', isBold: false, tone: 'ink', sizes: sizes.source },
  source: { family: 'sans', isBold: false, tone: 'soft', sizes: sizes.source },
  address: { family: 'sans', isBold: false, tone: 'soft', sizes: sizes.address },
  site: { family: 'sans', isBold: true, tone: 'paper', sizes: sizes.site },
  figure: { family: 'serif', isBold: true, tone: 'accent', sizes: sizes.figure.wide },
}

function toHeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { face, lines }) => sum + lines.length * face.size * lead, 0)
}

/** Matches a line whose first letter is of a writing from right to left: "العبارة"; not "Ana العبارة" nor "27". */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u
