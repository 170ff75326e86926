import type { Element } from 'hast'
import { toCleanLine } from '../strings/clean-line.ts'

/** An image of a page: where it is and what is said of it, or why it is left out. */
export type FoundImage =
  | { readonly kind: 'image'; readonly address: string; readonly alt: string }
  | { readonly kind: 'sign'; readonly alt: string }
  | { readonly kind: 'aside'; readonly reason: string; readonly alt: string }

/** Smaller images, in pixels, show nothing: they count visits, rule a line or stand for a button. */
const SMALLEST = 50
/** Attributes in which pages keep the image until it is scrolled to, best first. */
const LAZY = [
  'dataSrc',
  'dataOriginal',
  'dataLazySrc',
  'dataLazy',
  'dataHiResSrc',
  'dataFullSrc',
  'dataImage',
]
const LAZY_SETS = ['dataSrcSet', 'dataSrcset', 'dataLazySrcset', 'srcSet']
// Matches what stands in a page until the image is there: "spacer.gif", "img/placeholder.png"; not "harbour.png".
const PLACEHOLDER =
  /(?:^|[/_-])(?:blank|spacer|pixel|placeholder|transparent|loading|lazy|1x1|clear)[\w-]*\.(?:gif|png|svg|jpe?g)(?:$|\?)/i

/** The image of an "img" element; `sources` are those that a "picture" around it offers. */
export function readPageImage(node: Element, sources: readonly Element[] = []): FoundImage {
  const { properties } = node
  const alt = toCleanLine(toValue(properties['alt']))
  if (/\b(?:emoji|wp-smiley|emoticon)\b/.test(toValue(properties['className']))) return { kind: 'sign', alt }
  const sizes = [properties['width'], properties['height']].map((size) =>
    size === undefined ? null : Number.parseInt(toValue(size), 10),
  )
  if (sizes.some((size) => size !== null && size < SMALLEST && size >= 0))
    return { kind: 'aside', reason: 'an image without meaning', alt }
  const plain = toValue(properties['src'])
  const lazy = LAZY.map((name) => toValue(properties[name])).find(
    (address) => address !== '' && !address.startsWith('data:'),
  )
  const set = [node, ...sources]
    .flatMap((owner) => LAZY_SETS.map((name) => readLargest(toValue(owner.properties[name]))))
    .find((address) => address !== null)
  const isStandIn = plain === '' || plain.startsWith('data:') || PLACEHOLDER.test(plain)
  const address = isStandIn ? (lazy ?? set ?? plain) : plain
  if (address === '' || PLACEHOLDER.test(address))
    return { kind: 'aside', reason: 'an image without meaning', alt }
  if (/^(?:data|blob|javascript):/i.test(address))
    return { kind: 'aside', reason: 'an image inside the page', alt }
  return { kind: 'image', address, alt }
}

/** The address of the largest image of a set: "a.jpg 300w, b.jpg 900w" gives "b.jpg"; null for none. */
function readLargest(set: string): string | null {
  const offers = set
    .split(/,\s+|,(?=https?:)/)
    .map((offer) => offer.trim().split(/\s+/))
    .filter(([address]) => address && !address.startsWith('data:'))
    .map(([address = '', size = '1x']) => ({ address, size: Number.parseFloat(size) || 1 }))
  return offers.toSorted((a, b) => b.size - a.size)[0]?.address ?? null
}

function toValue(value: unknown): string {
  return Array.isArray(value)
    ? value.join(' ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value).trim()
      : ''
}
