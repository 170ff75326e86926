import { type Content, make } from '../../browser/elements.ts'
import { toChoice, toPlainNumber } from '../../locale/intl.ts'
import * as words from '../../wording/results.ts'
import * as wording from '../../wording/wording.ts'
import type { Answer } from '../engine/engine.ts'
import type { Result, ResultGroup, ResultKind } from '../engine/results.ts'
import type { SnippetPart } from '../match/snippet.ts'
import { findKind, toQueryWithout } from '../query/query-parts.ts'
import type { Atom, QueryPart, Query, Sort } from '../query/query-types.ts'
import { toAnswered, toArrival, toLink, toQueryLink } from './links.ts'
import { toTotal } from './total.ts'

/**
 * The results by kind, with what was understood, links to see one kind alone, and values to narrow by. What only some
 * answers need is fetched for them: the first results of plain words need nothing of it.
 */
export async function renderAnswer(answer: Answer, query: Query, sort: Sort): Promise<Content> {
  const { results } = answer
  const { above, facets } = isBare(answer, query)
    ? { above: [], facets: [] }
    : (await import('./render-around.ts')).renderBeside(answer, query)
  const before = [...(results.asWords === null ? renderChips(query) : []), ...above]
  if (results.total === 0) return before
  const answered = toAnswered(query, results)
  return [
    ...before,
    ...renderKinds(results.groups, query),
    renderSorts(sort),
    ...facets,
    ...results.groups.map((group) => renderGroup(group, query, answered)),
  ]
}

/** Whether there is nothing to show but the query and its results. */
function isBare({ results, facets, suggestions, offers = [] }: Answer, { problems }: Query): boolean {
  const isNamed = offers.length + results.corrected.length + problems.length > 0
  return facets === null && suggestions === null && !isNamed
}

/** Each part of the query as it was understood, with a link to the query without it. */
function renderChips(query: Query): Content {
  const { clauses, first, question } = query
  const isPlain = clauses.length < 2 && clauses.every(({ any }) => any.every(({ kind }) => kind === 'words'))
  if (isPlain && first === null && question === null) return []
  const toChip = (text: string, part: Pick<QueryPart, 'start' | 'end'>): Node =>
    make('li', {}, [
      make('a', { ...toLink(toQueryWithout(query, part)), 'aria-label': words.takeAway(text) }, [
        text,
        make('span', { 'aria-hidden': 'true' }, [' ×']),
      ]),
    ])
  const chips = [
    ...(first ? [toChip(words.first(wording.kinds[first.kind].other), first)] : []),
    ...clauses.map((clause) => {
      const said = toChoice(clause.any.map(toAtomText))
      return toChip(clause.excluded ? words.not(said) : said, clause)
    }),
  ]
  const list = make('ul', { class: 'chips', 'aria-label': words.understood }, chips)
  return question === null ? [list] : [make('p', { class: 'read-as' }, [words.question]), list]
}

function toAtomText(atom: Atom): string {
  if (atom.kind === 'field') return `${words.field(atom.field)}: ${atom.value}`
  if (atom.kind === 'size') return words.size(atom.text)
  return atom.exact ? `“${atom.text}”` : atom.text
}

function renderKinds(groups: readonly ResultGroup[], query: Query): Content {
  const kind = findKind(query)
  if (kind) return [make('p', { class: 'kinds' }, [toQueryLink(words.allKinds, toQueryWithout(query, kind))])]
  if (groups.length < 2) return []
  const links = groups
    .filter(({ isNearby }) => !isNearby)
    .map((group) =>
      make('li', {}, [
        toQueryLink(`${wording.kinds[group.kind].title} (${toTotal(group)})`, toKindQuery(query, group.kind)),
      ]),
    )
  return [make('nav', { 'aria-label': words.kinds, class: 'kinds' }, [make('ul', {}, links)])]
}

const sortWords: Readonly<Record<Sort, string>> = {
  relevance: words.relevance,
  date: words.date,
  size: words.sizeOfFigure,
}

function renderSorts(sort: Sort): Node {
  const choices = (Object.keys(sortWords) as Sort[]).map((one) =>
    make('button', { type: 'button', 'data-sort': one, 'aria-pressed': String(one === sort) }, [
      sortWords[one],
    ]),
  )
  return make('p', { class: 'sorts', role: 'group', 'aria-label': words.order }, [
    `${words.sortBy} `,
    ...choices,
  ])
}

function renderGroup(group: ResultGroup, query: Query, answered: string): Node {
  const { kind, total, reported, rows, isExact, isNearby, results } = group
  const id = `results-${kind}`
  const isMore = rows > results.length || !isExact
  // What is near has no query of its own that would find all of it.
  const more =
    !isMore || isNearby
      ? []
      : findKind(query)
        ? [
            make('button', { type: 'button', 'data-more': '' }, [
              isExact ? words.left(toPlainNumber(rows - results.length)) : words.showMore,
            ]),
          ]
        : [
            make('p', { class: 'more' }, [
              toQueryLink(
                isExact
                  ? words.all(toPlainNumber(total - reported), wording.kinds[kind].other) +
                      words.andReported(reported)
                  : words.more(wording.kinds[kind].other),
                toKindQuery(query, kind),
              ),
            ]),
          ]
  return make('section', { 'aria-labelledby': id, class: `results-${kind}` }, [
    make('h2', { id }, [
      wording.kinds[kind].title,
      ' ',
      make('span', { class: 'count' }, [isNearby ? words.near : toTotal(group)]),
      // `results-csv.ts` saves them.
      ...(isNearby ? [] : [' ', make('button', { type: 'button', 'data-csv': kind }, ['CSV'])]),
    ]),
    ...(isNearby ? [make('p', { class: 'near' }, [words.nearestTo])] : []),
    make(
      'ol',
      { role: 'list' },
      results.map((result) => renderResult(result, answered)),
    ),
    ...more,
  ])
}

function renderResult(found: Result, answered: string): Node {
  const result = { ...found, address: toArrival(found.address, answered) }
  const origin = make('p', { class: 'meta' }, [
    [result.title, result.outlet, result.date, ...result.topics.slice(0, 1)]
      .filter((part) => part !== null && part !== '')
      .join(' · '),
    ' ',
    // `cite.js` copies it.
    make('button', { type: 'button', class: 'cite', 'data-address': found.address }, [words.copy]),
  ])
  return make('li', { class: 'result' }, [...parts[result.kind](result), origin])
}

/** What stands in a result of each kind, in what order; one link each, the one that leads to the place. */
const parts: Readonly<Record<ResultKind, (result: Result) => Content>> = {
  quote: ({ head, aside, snippet, context, address, alsoIn }) => [
    make('p', { class: 'speaker' }, [
      ...toMarked(head),
      ...(aside ? [make('span', { class: 'aside' }, [` ${aside}`])] : []),
    ]),
    // Reported speech is the writer's wording: marks would make it the speaker's.
    make('p', { class: 'quotation' }, [
      make('a', { href: address }, aside ? toMarked(snippet) : ['“', ...toMarked(snippet), '”']),
    ]),
    ...(context ? [make('p', { class: 'context' }, toMarked(context))] : []),
    ...(alsoIn.length === 0
      ? []
      : [make('p', { class: 'also' }, [`${words.alsoIn} `, ...toSources(alsoIn)])]),
  ],
  figure: ({ head, aside, snippet, address }) => [
    make('p', { class: 'figure' }, [
      make('a', { href: address }, toMarked(head)),
      ...(aside ? [make('span', { class: 'aside' }, [` ${aside}`])] : []),
    ]),
    make('p', { class: 'snippet' }, toMarked(snippet)),
  ],
  article: ({ head, snippet, address }) => [
    make('h3', {}, [make('a', { href: address }, toMarked(head))]),
    make('p', { class: 'snippet' }, toMarked(snippet)),
  ],
}

/** Each article as a link, with its outlet. */
function toSources(sources: Result['alsoIn']): (Node | string)[] {
  return sources.flatMap(({ title, outlet, address }, index) => [
    index === 0 ? '' : '; ',
    make('a', { href: address }, [title]),
    outlet === null ? '' : `, ${outlet}`,
  ])
}

function toMarked(pieces: readonly SnippetPart[]): (Node | string)[] {
  return pieces.map(({ text, marked, strong }) => {
    const inner = marked ? make('mark', {}, [text]) : text
    return strong ? make('b', {}, [inner]) : inner
  })
}

function toKindQuery(query: Query, kind: ResultKind): string {
  return `${query.source.trim()} kind:${kind}`
}
