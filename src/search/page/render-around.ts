import { type Content, make } from '../../browser/elements.ts'
import { addresses } from '../../links.ts'
import { toChoice as sayChoice, toList as sayList, toPlainNumber } from '../../locale/intl.ts'
import { beside as words, remarks } from '../../wording/beside.ts'
import * as results from '../../wording/results.ts'
import * as wording from '../../wording/wording.ts'
import type { Answer } from '../engine/engine.ts'
import type { FacetField, FacetValue } from '../engine/facets.ts'
import type { NameOffer } from '../engine/name-offers.ts'
import type { Results } from '../engine/results.ts'
import type { Offer, Suggestions } from '../engine/what-instead.ts'
import { toQueryWithout } from '../query/query-parts.ts'
import type { Query } from '../query/query-types.ts'
import { toLink, toQueryLink } from './links.ts'
import { toTotal } from './total.ts'

/** What stands above the results or in their place, and the values to narrow them by. */
export function renderBeside(
  { results, facets, suggestions, offers }: Answer,
  query: Query,
): { readonly above: Content; readonly facets: Content } {
  return {
    above: [
      ...renderCorrected(results, query),
      ...renderOffers(offers ?? []),
      ...(results.total === 0 && results.read < results.candidates
        ? [make('p', {}, [make('button', { type: 'button', 'data-thorough': '' }, [words.readOn])])]
        : results.total === 0 && suggestions
          ? renderNothing(suggestions)
          : []),
    ],
    facets: facets ? [renderFacets(facets)] : [],
  }
}

/** The pages of speakers, topics and measures that the query names. */
function renderOffers(offers: readonly NameOffer[]): Content {
  const links = offers.flatMap(({ field, label, address, counts }) =>
    address === null
      ? []
      : [make('li', {}, [`${toCapital(field)} `, make('a', { href: address }, [label]), ` ${counts}`])],
  )
  if (links.length === 0) return []
  return [make('ul', { class: 'pages', 'aria-label': words.pages }, links.slice(0, mostPages))]
}

/** Pages named above the results. */
const mostPages = 4

/** Why nothing was found, and what to ask instead. */
function renderNothing({ unknown, names, undated, without }: Suggestions): Content {
  const lines = [
    ...names.map(({ field, value, near }) =>
      make('p', {}, [
        words.unknownName(field, value),
        ...(near.length === 0
          ? [' ', make('a', { href: nameLists[field] }, [words.allOf[field]])]
          : [
              ` ${words.didYouMean} `,
              ...toChoice(near.map(({ label, query }) => toQueryLink(label, query))),
              words.end,
            ]),
      ]),
    ),
    ...unknown.map((word) => make('p', {}, [words.unknownWord(word)])),
    ...(undated === 0 ? [] : [make('p', {}, [words.undated(undated)])]),
    ...(without.length === 0 ? [] : [make('p', {}, [`${words.leaveOut} `, ...toList(without), '.'])]),
  ]
  return [make('div', { class: 'nothing' }, lines.length ? lines : [make('p', {}, [words.otherWords])])]
}

/** Where all names of a field stand. */
const nameLists = {
  speaker: addresses.speakers,
  topic: addresses.topics,
  outlet: addresses.articles,
} as const

function renderCorrected({ corrected }: Results, query: Query): Content {
  const links = corrected.map(({ used, query: other }) => toQueryLink(used, other))
  const parts = query.problems.flatMap((problem) =>
    problem.instead === null
      ? []
      : [toQueryLink(problem.instead, toQueryWithout(query, problem, problem.instead))],
  )
  return [...parts, ...links].map((link) =>
    make('p', { class: 'corrected' }, [`${words.didYouMean} `, link, words.end]),
  )
}

function renderFacets(facets: NonNullable<Answer['facets']>): Node {
  // In the order in which they were counted.
  const fields = (Object.keys(facets) as FacetField[]).filter(
    (field) => facets[field].length > 1 || facets[field].some(({ isChosen }) => isChosen),
  )
  return make('details', { class: 'facets', id: 'facets' }, [
    make('summary', {}, [words.narrow]),
    make(
      'div',
      {},
      fields.map((field) =>
        make('fieldset', {}, [make('legend', {}, [toCapital(field)]), ...facets[field].map(renderFacet)]),
      ),
    ),
  ])
}

/** A box to tick, and the same as a link that can be opened elsewhere or copied. */
function renderFacet({ label, count, reported = 0, isExact, isChosen, query }: FacetValue): Node {
  return make('label', {}, [
    make('input', { type: 'checkbox', 'data-toggle': query, ...(isChosen ? { checked: '' } : {}) }),
    ' ',
    make('a', { ...toLink(query), tabindex: '-1' }, [label]),
    ' ',
    make('span', { class: 'count' }, [toTotal({ total: count, reported, isExact })]),
  ])
}

/** "a (3 results), b or c" of links. */
function toList(offers: readonly Offer[]): (Node | string)[] {
  return toChoice(
    offers.map(({ text, query, total }) => toQueryLink(`${text} (${words.results(total)})`, query)),
  )
}

function toChoice(links: readonly Node[]): (Node | string)[] {
  return links.flatMap((link, index) => [
    index === 0 ? '' : index === links.length - 1 ? ` ${words.or} ` : ', ',
    link,
  ])
}

/** The name of a field as it begins a line: "Speaker". */
function toCapital(field: string): string {
  const name = results.field(field)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** What there is to say of an answer beside how much was found: that nothing was, or not just what was typed. */
export function toRemarks(results: Results, query: Query): readonly string[] {
  const { groups, total, asBeginnings, corrected, relaxed, asWords, candidates, read } = results
  const near = groups.find(({ isNearby }) => isNearby)
  return [
    ...(total > 0
      ? []
      : read < candidates
        ? [remarks.noneOfFirst(toAsked(query), toPlainNumber(read), toPlainNumber(candidates))]
        : [remarks.nothing(toAsked(query))]),
    ...(asWords === null ? [] : [remarks.asWords(asWords)]),
    ...(near ? [remarks.nearest(wording.kinds[near.kind].one)] : []),
    ...query.problems.map(({ reason }) => reason),
    ...(relaxed === null ? [] : [remarks.relaxed(relaxed)]),
    ...corrected.map(({ typed, used }) => remarks.corrected(typed, used)),
    ...asBeginnings.map(remarks.begun),
    ...(query.common.length === 0 ? [] : [remarks.common(query.common.join(', '))]),
    ...(total > 0 && read < candidates ? [remarks.best(toPlainNumber(read), toPlainNumber(candidates))] : []),
  ]
}

function toAsked({ clauses }: Query): string {
  const say = ({ any }: Query['clauses'][number]): string =>
    sayChoice([
      // A size is looked for as it is typed too.
      ...new Set(
        any.map((atom) =>
          atom.kind === 'words' && !any.some(({ text, kind }) => kind === 'size' && text === atom.text)
            ? `“${atom.text}”`
            : atom.text,
        ),
      ),
    ])
  const asked = clauses.filter(({ excluded }) => !excluded).map(say)
  const excluded = clauses.filter((clause) => clause.excluded).map(say)
  const all = asked.length === 2 ? remarks.both(sayList(asked)) : sayList(asked)
  return excluded.length === 0 ? all : remarks.without(all, sayChoice(excluded))
}
