import { hash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { findFileFault, largestTable } from '../files/check-file.ts'
import { fail } from '../text/messages/messages.ts'
import { emptySiteFile, readSiteFile, type SiteFile } from './site-file.ts'

/** The publisher's logo. */
export type Logo = {
  /** Absolute path of the image. */
  readonly file: string
  /** "svg", "png", …: the ending of its address in the site. */
  readonly ending: string
  /** In pixels, or in the units of an SVG. */
  readonly width: number
  readonly height: number
  /** Changes with the image. */
  readonly hash: string
}

/** What `site.yaml` of a folder states, its logo, and the file with the messages about it; no file where there is none. */
export type LoadedSite = {
  readonly stated: SiteFile
  readonly logo: Logo | null
  readonly file: VFile | null
}

/** Name of the file beside the texts in which the publisher names the site. */
export const siteFileName = 'site.yaml'

/** In bytes: every page shows the logo. */
const largestLogo = 500_000

/** Reads `site.yaml` of a folder. Never throws: what is wrong is a message on the file, and not stated. */
export async function loadSiteFile(folder: string): Promise<LoadedSite> {
  const place = path.join(folder, siteFileName)
  let file: VFile
  try {
    if (!statSync(place, { throwIfNoEntry: false })) return { stated: emptySiteFile, logo: null, file: null }
    const fault = findFileFault(place, folder, largestTable)
    if (fault) {
      file = new VFile({ path: place })
      fail(file, fault.reason, null, 'file')
      return { stated: emptySiteFile, logo: null, file }
    }
    file = new VFile({ path: place, value: readFileSync(place, 'utf8').replace(/^\uFEFF/, '') })
  } catch (error) {
    // A path that runs through a file (ENOTDIR) has no site.yaml either: whoever reads the texts will say so.
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR') return { stated: emptySiteFile, logo: null, file: null }
    file = new VFile({ path: place })
    fail(file, `Expected a file that can be read: ${code ?? String(error)}`, null, 'file')
    return { stated: emptySiteFile, logo: null, file }
  }
  const stated = readSiteFile(file)
  return { stated, logo: stated.logo === null ? null : await loadLogo(stated.logo, folder, file), file }
}

async function loadLogo(
  { path: name, ...place }: NonNullable<SiteFile['logo']>,
  folder: string,
  file: VFile,
): Promise<Logo | null> {
  const refuse = (expected: string): null => {
    fail(file, `Unexpected logo \`${name}\`, expected ${expected}`, place, 'logo')
    return null
  }
  const ending = path.extname(name).slice(1).toLowerCase()
  if (!endings.has(ending)) return refuse(`an image that ends in .${[...endings].join(', .')}`)
  try {
    const image = realpathSync(path.join(folder, name))
    if (!image.startsWith(realpathSync(folder) + path.sep))
      return refuse(`an image in the folder of ${siteFileName}`)
    const stats = statSync(image)
    if (!stats.isFile()) return refuse('an image that can be read')
    if (stats.size > largestLogo)
      return refuse(`an image of at most ${largestLogo} bytes: it has ${stats.size}`)
    const bytes = readFileSync(image)
    // Imported late: a folder without a logo does not wait for it.
    const { imageMetadata } = await import('astro/assets/utils')
    const { width, height, format } = await imageMetadata(bytes)
    if (format !== (ending === 'jpeg' ? 'jpg' : ending))
      return refuse(`an image as its name says: it is ${format}`)
    if (!width || !height) return refuse('an image with a width and a height')
    return { file: image, ending, width, height, hash: hash('sha256', bytes).slice(0, 16) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return refuse(code === 'ENOENT' ? 'an image that is there' : 'an image that can be read')
  }
}

const endings: ReadonlySet<string> = new Set(['svg', 'png', 'webp', 'avif', 'jpg', 'jpeg', 'gif'])
