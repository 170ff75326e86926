import { loadDocument } from '../citing/page.ts'
import { addresses } from '../links.ts'

/** A claim as the page in a frame has it. */
export type Embedded = {
  /** The quotation without its marks, or the sentence around a figure. */
  readonly words: string
  readonly isQuoted: boolean
  /** The figure as printed; null for a quotation. */
  readonly figure: string | null
  /** Who said or counted it, in words. */
  readonly by: string
}

/** The claim of an article of this site; null where its page in a frame does not have it. */
export async function readEmbedded(article: string, id: string): Promise<Embedded | null> {
  const page = await loadDocument(toEmbedAddress(article, location.href))
  const marked = page?.getElementById(id)
  const claim = marked?.closest('blockquote')
  const [words, by] = claim?.querySelectorAll('p') ?? []
  if (!marked || !words || !by) return null
  return {
    words: words.textContent?.trim() ?? '',
    isQuoted: words.querySelector('q') !== null,
    figure: marked === claim ? null : (marked.textContent ?? null),
    by: by.querySelector('span')?.textContent ?? '',
  }
}

/** The absolute address of an article's page in a frame, from the address of the article's own page. */
export function toEmbedAddress(article: string, page: string): string {
  return new URL(`../${addresses.embed(article)}`, page).href
}
