import { imageMetadata } from 'astro/assets/utils'
import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse, sep } from 'node:path'
import type { Plugin } from 'vite'
import { toCacheFolder } from '../cache/cache.ts'
import { toSlug } from '../text/strings/slug.ts'
import { getReading } from './shared-corpus.ts'

/**
 * The id of the module that `serveImages` makes, with the null character that begins those of plugins. Its types are in
 * `src/virtual.d.ts`.
 */
export const imagesModule = '\0virtual:corpus-images'

/**
 * A plugin that gives pages the images of the corpus as if they had imported each: only then does Astro's image service
 * copy and scale them. A module without images imports nothing, not even the service.
 */
export function serveImages(): Plugin {
  return {
    name: 'corpus-images',
    resolveId: { filter: { id: /^virtual:corpus-images$/ }, handler: () => imagesModule },
    load: {
      filter: { id: /^\0virtual:corpus-images$/ },
      handler: async () => {
        const { articles } = await getReading()
        const files = new Set(articles.flatMap(({ images }) => images.flatMap(({ file }) => file ?? [])))
        // One after the other, and the same bytes once: which name an image gets must not hang on chance.
        const copies = new Map<string, string>()
        const images: (readonly [file: string, copy: string])[] = []
        for (const file of files) images.push([file, await copyImage(file, copies)])
        return toCode(images)
      },
    },
  }
}

function toCode(images: readonly (readonly [file: string, copy: string])[]): string {
  if (images.length === 0) return 'export const images = {}\nexport const getImage = null\n'
  return [
    "export { getImage } from 'astro:assets'",
    ...images.map(([, copy], index) => `import image${index} from ${JSON.stringify(copy)}`),
    'export const images = {',
    ...images.map(
      ([file, copy], index) =>
        `${JSON.stringify(file)}: { source: image${index}, isDrawing: ${copy.endsWith('.svg')} },`,
    ),
    '}\n',
  ].join('\n')
}

/**
 * Copies an image into the cache, under a name that is new when the image is, and that any bundler takes: "#" and "?" in
 * a name would end it, and the development server sends nothing from outside the project. `copies` are those made, by
 * hash.
 */
async function copyImage(file: string, copies: Map<string, string>): Promise<string> {
  const bytes = readFileSync(file)
  const key = hash('sha256', bytes)
  const known = copies.get(key)
  if (known !== undefined) return known
  const { format } = await imageMetadata(bytes)
  const folder = toCacheFolder('images')
  const name = `${toSlug(parse(file).name, 40)}-${key.slice(0, 8)}.${format}`
  const copy = join(folder, name).split(sep).join('/')
  copies.set(key, copy)
  if (!isSame(copy, bytes)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(copy, bytes)
  }
  return copy
}

function isSame(place: string, bytes: Buffer): boolean {
  try {
    return readFileSync(place).equals(bytes)
  } catch {
    return false
  }
}
