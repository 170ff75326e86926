import { escapeUTF8 } from 'entities/escape'
import { toSafeLine } from '../citing/safe-line.ts'

/** What a frame shows: its address with the id of the claim, its name for those who cannot see it, and its height. */
export type Frame = { readonly address: string; readonly title: string; readonly height: number }

/** The width of a frame in pixels, where the page around it has that room. */
export const frameWidth = 600

/**
 * The markup that shows a page of this site in a frame. It runs no scripts; links open in a tab of their own, which is
 * as free as any other.
 */
export function toFrame({ address, title, height }: Frame): string {
  const attributes = Object.entries({
    src: address,
    title,
    width: frameWidth,
    height,
    loading: 'lazy',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    style: 'border:0;max-width:100%',
  }).map(([name, value]) => ` ${name}="${escapeUTF8(toSafeLine(String(value)))}"`)
  return `<iframe${attributes.join('')}></iframe>`
}

/** The height in pixels that a frame needs for a claim of so many characters; from a certain length on it scrolls. */
export function toFrameHeight(characters: number): number {
  const lines = Math.ceil(characters / charactersOfLine)
  return Math.min(mostPixels, besidesPixels + lines * linePixels)
}

/** Those of a frame narrower than its width, as on a phone, where it is as high. */
const charactersOfLine = 36
const linePixels = 26
/** What stands below the words: who, and the article's title, outlet and date on up to two lines each. */
const besidesPixels = 170
const mostPixels = 640
