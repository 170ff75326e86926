import { clampChroma, converter, formatHex, parse, wcagContrast, type Color } from 'culori'

type Hex = `#${string}`

/** The publisher's colour, and what it becomes where words are in it. All three as "#1d5993". */
export type Accent = {
  readonly stated: Hex
  readonly light: Hex
  readonly dark: Hex
  /** The lowest contrast of the stated colour on the light and on the dark page, from 1 to 21. */
  readonly contrast: { readonly light: number; readonly dark: number }
}

/** What WCAG asks of words at level AA: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const leastContrast = 4.5

/** What words stand on: `--page` and `--tint` of site.css. A test compares them. */
export const backgrounds = { light: ['#fcfcfa', '#f0efe8'], dark: ['#15171a', '#202327'] } as const

/**
 * An accent from a colour as CSS writes it ("#c30", "rebeccapurple", "oklch(0.5 0.2 30)"). Its hue is kept; its lightness is
 * changed no more than words on the page need. Null where it is no colour, or lets the page shine through.
 */
export function readAccent(text: string): Accent | null {
  const colour = parse(text)
  if (!colour || (colour.alpha ?? 1) < 1) return null
  const stated = toHex(colour)
  return {
    stated,
    light: toReadable(stated, backgrounds.light, -lightnessStep),
    dark: toReadable(stated, backgrounds.dark, lightnessStep),
    contrast: { light: toContrast(stated, backgrounds.light), dark: toContrast(stated, backgrounds.dark) },
  }
}

/** OKLCH changes lightness without a shift of hue. */
const toOklch = converter('oklch')
const lightnessStep = 0.005

function toHex(colour: Color): Hex {
  return formatHex(clampChroma(colour, 'oklch')) as Hex
}

function toContrast(colour: string, behind: readonly string[]): number {
  return Math.min(...behind.map((one) => wcagContrast(colour, one)))
}

/** The first colour on the way to black or white that is far enough from every background. */
function toReadable(stated: Hex, behind: readonly string[], step: number): Hex {
  const start = toOklch(stated)
  let shown = stated
  for (
    let l = Math.min(start?.l ?? 0, 1);
    toContrast(shown, behind) < leastContrast && l >= 0 && l <= 1;
    l += step
  ) {
    shown = toHex({ ...start, mode: 'oklch', l } as Color)
  }
  return shown
}
