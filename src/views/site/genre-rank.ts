import type { Genre } from '../../types.ts'

/** How near a text of each genre is to what it tells, nearest first: a report may have it first-hand, the others have not. */
export const genreRank: Readonly<Record<Genre, number>> = { report: 0, digest: 1, analysis: 2 }
