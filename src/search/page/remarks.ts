import { toChoice, toList, toPlainNumber } from '../../locale/intl.ts'
import { remarks as words } from '../../wording/beside.ts'
import * as wording from '../../wording/wording.ts'
import type { Results } from '../engine/results.ts'
import type { Query } from '../query/query-types.ts'

/** What there is to say of an answer beside how much was found: that nothing was, or not just what was typed. */
export function toRemarks(results: Results, query: Query): readonly string[] {
  const { groups, total, asBeginnings, corrected, relaxed, candidates, read } = results
  const near = groups.find(({ isNearby }) => isNearby)
  return [
    ...(total === 0 ? [words.nothing(toAsked(query))] : []),
    ...(near ? [words.nearest(wording.kinds[near.kind].one)] : []),
    ...query.problems.map(({ reason }) => reason),
    ...(relaxed === null ? [] : [words.relaxed(relaxed)]),
    ...corrected.map(({ typed, used }) => words.corrected(typed, used)),
    ...asBeginnings.map(words.begun),
    ...(query.common.length === 0 ? [] : [words.common(query.common.join(', '))]),
    ...(total > 0 && read < candidates ? [words.best(toPlainNumber(read), toPlainNumber(candidates))] : []),
  ]
}

function toAsked({ clauses }: Query): string {
  const say = ({ any }: Query['clauses'][number]): string =>
    toChoice(any.map((atom) => (atom.kind === 'words' ? `“${atom.text}”` : atom.text)))
  const asked = clauses.filter(({ excluded }) => !excluded).map(say)
  const excluded = clauses.filter((clause) => clause.excluded).map(say)
  const all = asked.length === 2 ? words.both(toList(asked)) : toList(asked)
  return excluded.length === 0 ? all : words.without(all, toChoice(excluded))
}
