import type { Query } from './query.ts'
import type { ResultKind, Results } from './results.ts'

/** What each kind of result is called. */
export const kindWords: Readonly<Record<ResultKind, { one: string; many: string; title: string }>> = {
  quote: { one: 'quotation', many: 'quotations', title: 'Quotations' },
  figure: { one: 'figure', many: 'figures', title: 'Figures' },
  article: { one: 'article', many: 'articles', title: 'Articles' },
}

/** One line on what was found and how the query was read, for eyes and for a screen reader. */
export function toStatus(results: Results, query: Query): string {
  const { groups, total, asBeginnings, corrected, relaxed, candidates, read } = results
  const near = groups.find(({ isNearby }) => isNearby)
  const counts = groups
    .filter(({ isNearby }) => !isNearby)
    .map(({ kind, total: own, isExact }) => {
      const { one, many } = kindWords[kind]
      return `${isExact ? '' : 'at least '}${own.toLocaleString('en')} ${own === 1 ? one : many}`
    })
  return [
    total === 0 ? `Nothing has ${toAsked(query)}.` : `Found ${toSentence(counts, 'and')}.`,
    ...(near ? [`No ${kindWords[near.kind].one} has all of it in its sentence; the nearest are shown.`] : []),
    ...query.problems.map(({ reason }) => reason),
    ...(relaxed === null ? [] : [`Nothing has all the words; these lack “${relaxed}”.`]),
    ...corrected.map(({ typed, used }) => `No text has the word “${typed}”; these have “${used}”.`),
    ...asBeginnings.map((word) => `No text has the word “${word}”; these have words that begin with it.`),
    ...(query.common.length === 0 ? [] : [`Left out as too common: ${query.common.join(', ')}.`]),
    ...(total > 0 && read < candidates
      ? [`The best ${read} of ${candidates.toLocaleString('en')} articles are read.`]
      : []),
  ].join(' ')
}

/** Why there are no results, where the search files could not be had, and what to do. */
export function toFailure(error: string, isOnline: boolean): string {
  const lists = 'The lists below need no search.'
  if (error === 'slow') return `The search files are slow to come. It may still work; ${lists.toLowerCase()}`
  if (!isOnline) return `You are offline, and the search files are not on this device. ${lists}`
  if (STALE.test(error))
    return `This site was built anew since this page was loaded. Reload the page to search. ${lists}`
  return `The search files could not be loaded. Reload the page to try again. ${lists}`
}

/** Matches what the engine says of a file that is gone or of another version, and browsers of a script that is gone; not a broken connection. */
const STALE = /status 404|of version|(?:imported module|module script)/

function toAsked({ clauses }: Query): string {
  const say = ({ any }: Query['clauses'][number]): string =>
    toSentence(
      any.map((atom) => (atom.kind === 'words' ? `“${atom.text}”` : atom.text)),
      'or',
    )
  const asked = clauses.filter(({ excluded }) => !excluded).map(say)
  const excluded = clauses.filter((clause) => clause.excluded).map(say)
  const all = asked.length === 2 ? `both ${toSentence(asked, 'and')}` : toSentence(asked, 'and')
  return excluded.length === 0 ? all : `${all} without ${toSentence(excluded, 'or')}`
}

function toSentence(parts: readonly string[], joint: 'and' | 'or'): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`
}
