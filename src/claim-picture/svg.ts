import type { PictureLayout } from './layout.ts'
import type { PictureLook } from './look.ts'

const namespace = 'http://www.w3.org/2000/svg'

/**
 * A picture as an SVG element. Each line says how wide it is, so that another font where the file is opened later makes
 * none longer.
 */
export function toSvg(
  { width, height, bar, lines }: PictureLayout,
  look: PictureLook,
  label: string,
): SVGSVGElement {
  const svg = makeSvg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': label,
  })
  svg.append(
    makeSvg('rect', { width, height, fill: look.tones.paper }),
    makeSvg('rect', { width, height: bar, fill: look.tones.accent }),
    ...lines.map((line) => {
      const text = makeSvg('text', {
        x: line.x,
        y: line.y,
        fill: look.tones[line.tone],
        'font-family': look.families[line.family],
        'font-size': line.size,
        'font-weight': line.isBold ? 700 : 400,
        textLength: Math.round(line.width),
        lengthAdjust: 'spacingAndGlyphs',
        ...(line.isRightToLeft ? { direction: 'rtl' } : {}),
      })
      text.textContent = line.text
      return text
    }),
  )
  return svg
}

function makeSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
