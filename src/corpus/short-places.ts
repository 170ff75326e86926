import { basename, join } from 'node:path'
import type { Corpus } from '../types.ts'

/**
 * A function that tells places in a text from the names of `folders` on: "texts/boats.md" where the folder is
 * "/home/ana/texts". What else the machine holds is none of a reader's business, and a site is to be the same wherever
 * it is built.
 */
export function toPlaceShortener(folders: readonly string[]): (text: string) => string {
  const names = folders
    .map((folder) => [join(folder, '/'), `${basename(folder)}/`] as const)
    // Matches "/" and "../", which have no name; not "texts/".
    .filter(([place, name]) => place !== name && !/^\.*\/$/.test(name))
  return (text) => names.reduce((shorter, [place, name]) => shorter.replaceAll(place, name), text)
}

/** The corpus with shorter places of its texts, images and messages. */
export function withShortPlaces(corpus: Corpus, shorten: (text: string) => string): Corpus {
  return {
    ...corpus,
    articles: corpus.articles.map((article) => ({
      ...article,
      source: { ...article.source, file: shorten(article.source.file) },
      images: article.images.map((image) => ({ ...image, file: image.file && shorten(image.file) })),
    })),
    messages: corpus.messages.map((message) => ({
      ...message,
      file: shorten(message.file),
      reason: shorten(message.reason),
    })),
  }
}
