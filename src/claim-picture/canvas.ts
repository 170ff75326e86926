import type { Face, PictureLayout } from './layout.ts'
import type { PictureLook } from './look.ts'

/** How wide texts are in a browser, in pixels. */
export function openMeasure({ families }: PictureLook): (text: string, face: Face) => number {
  const context = make2d(1, 1)
  return (text, face) => {
    context.font = toFont(face, families)
    return context.measureText(text).width
  }
}

/** A picture as PNG. It is drawn here and not from the SVG, since the policy of a page lets it load no such image. */
export async function drawPng(
  { width, height, bar, lines }: PictureLayout,
  look: PictureLook,
): Promise<Blob> {
  const context = make2d(width, height)
  context.fillStyle = look.tones.paper
  context.fillRect(0, 0, width, height)
  context.fillStyle = look.tones.accent
  context.fillRect(0, 0, width, bar)
  for (const line of lines) {
    context.font = toFont(line, look.families)
    context.fillStyle = look.tones[line.tone]
    context.direction = line.isRightToLeft ? 'rtl' : 'ltr'
    context.fillText(line.text, line.x, line.y)
  }
  const { canvas } = context
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Expected a picture, drew none')))),
  )
}

function toFont({ family, size, isBold }: Face, families: PictureLook['families']): string {
  return `${isBold ? 700 : 400} ${size}px ${families[family]}`
}

function make2d(width: number, height: number): CanvasRenderingContext2D {
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
  if (!context) throw new Error('Expected a canvas')
  return context
}
