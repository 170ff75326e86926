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
        return toCode(await Promise.all([...files].map(async (file) => [file, await copyImage(file)])))
      },
    },
  }
}

function toCode(images: readonly (readonly string[])[]): string {
  if (images.length === 0) return 'export const images = {}\nexport const getImage = null\n'
  return [
    "export { getImage } from 'astro:assets'",
    ...images.map(([, copy], index) => `import image${index} from ${JSON.stringify(copy)}`),
    'export const images = {',
    ...images.map(
      ([file, copy = ''], index) =>
        `${JSON.stringify(file)}: { source: image${index}, isDrawing: ${copy.endsWith('.svg')} },`,
    ),
    '}\n',
  ].join('\n')
}

/**
 * Copies an image into the cache, under a name that is new when the image is, and that any bundler takes: "#" and "?" in
 * a name would end it, and the development server sends nothing from outside the project.
 */
async function copyImage(file: string): Promise<string> {
  const bytes = readFileSync(file)
  const { format } = await imageMetadata(bytes)
  const folder = toCacheFolder('images')
  const name = `${toSlug(parse(file).name, 40)}-${hash('sha256', bytes).slice(0, 8)}`
  const place = join(folder, `${name}.${format}`)
  if (!isSame(place, bytes)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(place, bytes)
  }
  return place.split(sep).join('/')
}

function isSame(place: string, bytes: Buffer): boolean {
  try {
    return readFileSync(place).equals(bytes)
  } catch {
    return false
  }
}
