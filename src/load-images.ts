import type { ImageMetadata } from 'astro'
import { getImage, images } from 'virtual:corpus-images'
import { shortenPlaces } from './load-site.ts'
import type { PageImage } from './views/article/blocks.ts'

/** In pixels: a column of text on a common screen, on a phone of fine print, and on a screen of fine print. */
const widths = [640, 960, 1280]

/**
 * The images that articles show, by file as the site tells it. Asking Astro for them has it write them: this has to be done in every build,
 * also where the pages that show them come from the cache.
 */
export async function loadImages(): Promise<ReadonlyMap<string, PageImage>> {
  const made = new Map<string, PageImage>()
  for (const [file, { source, isDrawing }] of Object.entries(images)) {
    const image = isDrawing ? toDrawing(source) : await scale(source)
    if (image) made.set(shortenPlaces(file), image)
  }
  return made
}

/** A drawing is as sharp at any width. */
function toDrawing({ src, width, height }: ImageMetadata): PageImage {
  return { address: toAddress(src), width: Math.round(width), height: Math.round(height), others: [] }
}

/** An image in the widths above, or its own where that is smaller; never a property of `source`, or Astro keeps the original. */
async function scale(source: ImageMetadata): Promise<PageImage | null> {
  const { srcSet } = (await getImage?.({ src: source, widths: [...widths] })) ?? {}
  const [first] = srcSet?.values ?? []
  if (!srcSet || !first) return null
  const others = srcSet.values.map(({ url, descriptor = '' }) => ({ address: toAddress(url), descriptor }))
  const { width = 0, height = 0 } = first.transform
  return {
    address: toAddress(first.url),
    width: Number(width),
    height: Number(height),
    others: others.length > 1 ? others : [],
  }
}

/** From the root of the site, as all our addresses; the development server's stay as they are. */
function toAddress(url: string): string {
  return import.meta.env.DEV ? url : decodeURI(url).replace(/^\//, '')
}
