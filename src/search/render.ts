import { make } from './elements.ts'
import type { Answer } from './engine.ts'
import { facetFields, type FacetValue } from './facets.ts'
import { findKind, type Query, type Sort, toQueryWithout } from './query.ts'
import type { Result, ResultGroup, ResultKind, Results } from './results.ts'
import type { Piece } from './snippet.ts'
import { kindWords } from './status.ts'
import type { Offer, Suggestions } from './suggestions.ts'

/** What goes into the results' place. Text enters the page as text only, whatever a corpus or query holds. */
export type Content = readonly Node[]

/** The results by kind, with what was understood, links to see one kind alone, and values to narrow by. */
export function renderAnswer({ results, facets, suggestions }: Answer, query: Query, sort: Sort): Content {
  const chips = renderChips(query)
  if (results.total === 0) return [...chips, ...(suggestions ? renderNothing(suggestions) : [])]
  return [
    ...chips,
    ...renderCorrected(results),
    ...renderKinds(results.groups, query),
    renderSorts(sort),
    ...(facets ? [renderFacets(facets)] : []),
    ...results.groups.map((group) => renderGroup(group, query)),
  ]
}

/** Each part of the query as it was understood, with a link to the query without it. */
export function renderChips(query: Query): Content {
  if (query.clauses.length < 2 && query.clauses.every(({ any }) => any.every(({ kind }) => kind === 'words')))
    return []
  const chips = query.clauses.map((clause) => {
    const said = clause.any
      .map((atom) =>
        atom.kind === 'field'
          ? `${atom.field}: ${atom.value}`
          : atom.kind === 'size'
            ? `figures ${atom.text}`
            : atom.exact
              ? `“${atom.text}”`
              : atom.text,
      )
      .join(' or ')
    const text = clause.excluded ? `not ${said}` : said
    const without = toQueryWithout(query, clause)
    return make('li', {}, [
      make('a', { ...toLink(without), 'aria-label': `Take away: ${text}` }, [
        text,
        make('span', { 'aria-hidden': 'true' }, [' ×']),
      ]),
    ])
  })
  return [make('ul', { class: 'chips', 'aria-label': 'What was understood' }, chips)]
}

/** Why nothing was found, and what to ask instead. */
export function renderNothing({ unknown, without }: Suggestions): Content {
  const lines = [
    ...unknown.map((word) => make('p', {}, [`“${word}” stands in no text.`])),
    ...(without.length === 0 ? [] : [make('p', {}, ['Leave out ', ...toList(without), '.'])]),
  ]
  return [
    make(
      'div',
      { class: 'nothing' },
      lines.length ? lines : [make('p', {}, ['Fewer or other words may help.'])],
    ),
  ]
}

function renderCorrected({ corrected }: Results): Content {
  return corrected.map(({ used, query }) =>
    make('p', { class: 'corrected' }, ['Did you mean ', toQueryLink(used, query), '?']),
  )
}

function renderKinds(groups: readonly ResultGroup[], query: Query): Content {
  const kind = findKind(query)
  if (kind) return [make('p', { class: 'kinds' }, [toQueryLink('All kinds', toQueryWithout(query, kind))])]
  if (groups.length < 2) return []
  const links = groups.map((group) =>
    make('li', {}, [
      toQueryLink(`${kindWords[group.kind].title} (${toTotal(group)})`, toKindQuery(query, group.kind)),
    ]),
  )
  return [make('nav', { 'aria-label': 'Kinds of results', class: 'kinds' }, [make('ul', {}, links)])]
}

const sortWords: Readonly<Record<Sort, string>> = {
  relevance: 'best',
  date: 'newest',
  size: 'largest figure',
}

function renderSorts(sort: Sort): Node {
  const choices = (Object.keys(sortWords) as Sort[]).map((one) =>
    make('button', { type: 'button', 'data-sort': one, 'aria-pressed': String(one === sort) }, [
      sortWords[one],
    ]),
  )
  return make('p', { class: 'sorts', role: 'group', 'aria-label': 'Order' }, ['First: ', ...choices])
}

function renderFacets(facets: NonNullable<Answer['facets']>): Node {
  const fields = facetFields.filter(
    (field) => facets[field].length > 1 || facets[field].some(({ isChosen }) => isChosen),
  )
  return make('details', { class: 'facets', id: 'facets' }, [
    make('summary', {}, ['Narrow by topic, speaker, outlet, year']),
    make(
      'div',
      {},
      fields.map((field) =>
        make('fieldset', {}, [
          make('legend', {}, [field.charAt(0).toUpperCase() + field.slice(1)]),
          ...facets[field].map(renderFacet),
        ]),
      ),
    ),
  ])
}

function renderFacet({ label, count, isChosen, query }: FacetValue): Node {
  return make('label', {}, [
    make('input', { type: 'checkbox', 'data-toggle': query, ...(isChosen ? { checked: '' } : {}) }),
    ` ${label} `,
    make('span', { class: 'count' }, [format(count)]),
  ])
}

function renderGroup(group: ResultGroup, query: Query): Node {
  const { kind, total, isExact, results } = group
  const id = `results-${kind}`
  const isMore = total > results.length || !isExact
  const more = !isMore
    ? []
    : findKind(query)
      ? [
          make('button', { type: 'button', 'data-more': '' }, [
            isExact ? `Show more (${format(total - results.length)} left)` : 'Show more',
          ]),
        ]
      : [
          make('p', { class: 'more' }, [
            toQueryLink(
              isExact ? `All ${format(total)} ${kindWords[kind].many}` : `More ${kindWords[kind].many}`,
              toKindQuery(query, kind),
            ),
          ]),
        ]
  return make('section', { 'aria-labelledby': id, class: `results-${kind}` }, [
    make('h2', { id }, [kindWords[kind].title, ' ', make('span', { class: 'count' }, [toTotal(group)])]),
    make('ol', { role: 'list' }, results.map(renderResult)),
    ...more,
  ])
}

function renderResult(result: Result): Node {
  const origin = make('p', { class: 'meta' }, [
    [result.title, result.outlet ?? 'Outlet not stated', result.date, ...result.topics.slice(0, 1)]
      .filter((part) => part !== null)
      .join(' · '),
    ' ',
    make(
      'button',
      { type: 'button', class: 'cite', 'data-cite': result.citation, 'data-address': result.address },
      ['Copy as citation'],
    ),
  ])
  return make('li', { class: 'result' }, [...parts[result.kind](result), origin])
}

/** What stands in a result of each kind, in what order; one link each, the one that leads to the place. */
const parts: Readonly<Record<ResultKind, (result: Result) => Content>> = {
  quote: ({ head, aside, snippet, context, address }) => [
    make('p', { class: 'speaker' }, [
      ...toMarked(head),
      ...(aside ? [make('span', { class: 'aside' }, [` ${aside}`])] : []),
    ]),
    // Reported speech is the writer's wording: marks would make it the speaker's.
    make('p', { class: 'quotation' }, [
      make('a', { href: address }, aside ? toMarked(snippet) : ['“', ...toMarked(snippet), '”']),
    ]),
    ...(context ? [make('p', { class: 'context' }, toMarked(context))] : []),
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

function toMarked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked, strong }) => {
    const inner = marked ? make('mark', {}, [text]) : text
    return strong ? make('b', {}, [inner]) : inner
  })
}

function toKindQuery(query: Query, kind: ResultKind): string {
  return `${query.source.trim()} kind:${kind}`
}

function toLink(query: string): Readonly<Record<string, string>> {
  return { href: `?q=${encodeURIComponent(query)}`, 'data-query': query }
}

function toQueryLink(text: string, query: string): Node {
  return make('a', toLink(query), [text])
}

/** "a (3 results), b or c" of links. */
function toList(offers: readonly Offer[]): (Node | string)[] {
  return offers.flatMap(({ text, query, total }, index) => [
    index === 0 ? '' : index === offers.length - 1 ? ' or ' : ', ',
    toQueryLink(`${text} (${format(total)} ${total === 1 ? 'result' : 'results'})`, query),
  ])
}

function toTotal({ total, isExact }: ResultGroup): string {
  return isExact ? format(total) : `${format(total)}+`
}

function format(count: number): string {
  return count.toLocaleString('en')
}
