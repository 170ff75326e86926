import { readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { toPrintable } from '../text/strings/printable.ts'
import type { Article, ArticleImage, Message } from '../types.ts'
import { toMessage } from './read-file.ts'

/** Endings of image files: these are no texts, and are shown where a text names them. */
export const imageEndings: ReadonlySet<string> = new Set([
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.avif',
  '.gif',
  '.tif',
  '.tiff',
  '.svg',
])

/** The formats that Astro's image service reads, as it names them. The content of a file decides, not its ending. */
const formats: ReadonlySet<string> = new Set(['jpg', 'png', 'webp', 'avif', 'gif', 'tiff', 'svg'])
/** In bytes. Larger files are archives or mistakes. */
const largestImage = 20_000_000
/** A small file may claim a size that fills the memory. */
const mostPixels = 100_000_000

/** The articles with their images checked, the messages on them, and the files shown. */
type CheckedImages = {
  readonly articles: readonly Article[]
  readonly messages: readonly Message[]
  readonly shown: ReadonlySet<string>
}

/**
 * Looks at the local images that articles name. One that cannot be shown costs a warning, and its `file` becomes null.
 * `paths` are the folders and files that were read, whose folders no image may lie outside of; `images` are the image
 * files in them, for names in other letters: systems differ in whether "Boat.JPG" is "boat.jpg".
 */
export async function checkImages(
  articles: readonly Article[],
  paths: readonly string[],
  images: readonly string[],
): Promise<CheckedImages> {
  const messages: Message[] = []
  const shown = new Set<string>()
  const names = new Map(images.toReversed().map((name) => [toFolded(path.normalize(name)), name]))
  const known = new Map<string, Promise<Looked>>()
  const look = (file: string, text: string): Promise<Looked> => {
    const root = toRoot(text, paths)
    const key = `${root}\n${file}`
    const found = known.get(key) ?? lookAt(file, root, names)
    known.set(key, found)
    return found
  }
  const check = async (image: ArticleImage, text: string): Promise<ArticleImage> => {
    if (image.file === null) return image
    const { file, reason } = await look(image.file, text)
    if (reason === null) {
      shown.add(path.normalize(file))
      return { ...image, file }
    }
    const told = toPrintable(`${reason}: the image is not shown`)
    messages.push(toMessage('warning', 'image', { file: text, line: image.line }, told))
    return { ...image, file: null }
  }
  const checked: Article[] = []
  for (const article of articles) {
    if (article.images.every(({ file }) => file === null)) {
      checked.push(article)
      continue
    }
    const own: ArticleImage[] = []
    for (const image of article.images) own.push(await check(image, article.source.file))
    checked.push({ ...article, images: own })
  }
  return { articles: checked, messages, shown }
}

/** A file as it is named on the disk, and why it cannot be shown; null where it can. */
type Looked = { readonly file: string; readonly reason: string | null }

async function lookAt(file: string, root: string, names: ReadonlyMap<string, string>): Promise<Looked> {
  const place = await realpath(file).then(
    () => file,
    () => names.get(toFolded(path.normalize(file))) ?? file,
  )
  try {
    return { file: place, reason: await findFault(place, await realpath(root)) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
    return {
      file,
      reason: isMissing
        ? `Expected the image ${file}, found no such file`
        : `Expected an image that can be read at ${file}: ${code}`,
    }
  }
}

/** Why a file cannot be shown as an image, or null. Throws what the file system throws. */
async function findFault(file: string, root: string): Promise<string | null> {
  const real = await realpath(file)
  if (!real.startsWith(root.endsWith(path.sep) ? root : root + path.sep))
    return `Unexpected image ${file}, expected one in the folder of the texts`
  const stats = await stat(real)
  if (!stats.isFile()) return `Unexpected folder or device ${file}, expected an image`
  if (stats.size > largestImage)
    return `Unexpected image of ${stats.size} bytes, expected at most ${largestImage}`
  const bytes = await readFile(real)
  // Imported late: a corpus without images does not wait for it. What Astro cannot read would stop the build.
  const { imageMetadata } = await import('astro/assets/utils')
  const metadata = await imageMetadata(bytes).catch(() => null)
  if (metadata === null || !formats.has(metadata.format))
    return `Unexpected content of ${file}, expected an image in one of the formats ${[...formats].join(', ')}`
  const { width, height, format } = metadata
  if (!(width >= 1 && height >= 1 && (format === 'svg' || width * height <= mostPixels)))
    return `Unexpected size of ${file}, ${width} × ${height}, expected at most ${mostPixels} pixels`
  if (format === 'svg' && ACTIVE.test(bytes.toString()))
    return `Unexpected script or outside content in ${file}, expected a drawing alone`
  return null
}

/**
 * Matches what may run or fetch in an SVG that somebody opens by itself: `<script`, `<foreignObject`, ` onload=`,
 * `javascript:`, an entity that stands for one, an encoding that hides one; not `<path d="…"/>` nor the text "on".
 */
const ACTIVE =
  /<(?:[\w-]+:)?(?:script|foreignobject|iframe|embed|object|handler|listener)\b|[\s"'/]on[a-z]+\s*=|javascript:|<!entity|encoding\s*=\s*["'](?!utf-?8["'])/i

/** The folder that the images of a text have to lie in. */
function toRoot(text: string, paths: readonly string[]): string {
  const file = path.normalize(text)
  const own = paths
    .map((place) => path.normalize(place))
    .find((place) => path.relative(place, file) !== '' && !path.relative(place, file).startsWith('..'))
  return own ?? path.dirname(file)
}

function toFolded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
