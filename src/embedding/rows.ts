import type { ArticleEntry } from '../views/site/entries.ts'

/** A page in a frame, by what its address says of it. */
export type EmbedRow = { readonly id: string; readonly entry: ArticleEntry }

/**
 * The pages in frames: one an article, and one at each address it had before, since what another site shows in a frame
 * cannot lead on without losing which claim it shows.
 */
export function toEmbedRows(articles: readonly ArticleEntry[]): readonly EmbedRow[] {
  return articles.flatMap((entry) =>
    [entry.article.id, ...entry.article.aliases].map((id) => ({ id, entry })),
  )
}
