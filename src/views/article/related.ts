import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'
import { findCommon } from '../compared/in-common.ts'
import { findEchoes, type Echo } from '../compared/echoes.ts'
import { toDayRange } from '../measures/period-words.ts'
import { findMentions } from '../site/mentions.ts'
import type { ArticleEntry, Site } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import { toPair, toPairNames } from './pair-names.ts'

/** Another article, with what it has in common with this one in words, and the page that shows it; null without one. */
export type Related = Reference & { readonly reason: string; readonly pair: string | null }

/** Another article that has much in common with one. */
export type RelatedEntry = {
  readonly other: ArticleEntry
  /** Words and figures that both have, as many as the page of both has rows of them. */
  readonly words: number
  readonly figures: number
  /** The names that both have and few others, those first. */
  readonly people: readonly string[]
  /** True where there is something to put side by side. */
  readonly hasPage: boolean
}

const found = new WeakMap<Site, ReadonlyMap<ArticleEntry, readonly RelatedEntry[]>>()

/**
 * `shown`: articles listed. `neighbours`: articles compared on either side in time, for each person. `people`: people
 * per article that count. `members`: articles looked at per shared quotation or figure. `named`: people named in the
 * reason.
 */
const sizes = { shown: 3, neighbours: 6, people: 12, members: 12, named: 2 }

/** The score of each thing in common. People score higher the fewer articles name them. */
const weights = { quote: 4, figure: 3, sameTopic: 0.5, least: 1 }

/** Somebody named in articles. The fewer articles name them, the more weight a shared mention has. */
type Person = { readonly id: string; readonly articles: ArticleEntry[]; weight: number }

/** The related articles of each, for its page. */
export function findRelated(site: Site): ReadonlyMap<ArticleEntry, readonly Related[]> {
  return new Map(
    Array.from(findRelatedEntries(site), ([entry, related]) => [
      entry,
      related.map((each) => ({
        label: each.other.article.title,
        address: each.other.address,
        lang: each.other.lang,
        reason: toReason(each),
        pair: each.hasPage ? addresses.pair(toPairNames(site, entry, each.other)) : null,
      })),
    ]),
  )
}

/**
 * The few articles that have most in common with each one: quotations, figures, people. An article is compared only
 * with those that share a quotation or figure, and with its neighbours in time among those that name the same person,
 * so the work grows linearly with the number of articles.
 */
export function findRelatedEntries(site: Site): ReadonlyMap<ArticleEntry, readonly RelatedEntry[]> {
  const known = found.get(site)
  if (known) return known
  const echoes = findEchoes(site)
  const people = toTelling(site)
  const labels = new Map([
    ...site.people.map(({ id, name }): [string, string] => [id, name]),
    ...site.speakers.map(({ id, label }): [string, string] => [id, label]),
  ])
  const places = new Map<Person, number>()
  const all = new Map(
    site.articles.map((entry): [ArticleEntry, readonly RelatedEntry[]] => {
      const candidates = new Map<ArticleEntry, { quotes: number; figures: number }>()
      const touch = (other: ArticleEntry): { quotes: number; figures: number } => {
        let known = candidates.get(other)
        if (!known) candidates.set(other, (known = { quotes: 0, figures: 0 }))
        return known
      }
      for (const other of toOthers(entry, entry.quotes, echoes.quotes)) touch(other).quotes++
      for (const other of toOthers(entry, entry.figures, echoes.figures)) touch(other).figures++
      const own = new Set(people.get(entry))
      for (const person of own) {
        // A person's articles are in the order of `site.articles`, so each visit is to the next of them.
        const place = places.get(person) ?? 0
        places.set(person, place + 1)
        const end = Math.min(person.articles.length, place + sizes.neighbours + 1)
        for (let near = Math.max(0, place - sizes.neighbours); near < end; near++) {
          if (near !== place) touch(person.articles[near] as ArticleEntry)
        }
      }
      const toShared = (other: ArticleEntry): readonly Person[] =>
        people.get(other)?.filter((person) => own.has(person)) ?? []
      const scored = [...candidates].map(([other, { quotes, figures }]) => {
        const topic = other.topics[0]?.id === entry.topics[0]?.id ? weights.sameTopic : 0
        const named = toShared(other).reduce((sum, { weight }) => sum + weight, 0)
        const score = quotes * weights.quote + figures * weights.figure + named + topic
        return { other, score }
      })
      const best = scored
        .filter(({ score }) => score >= weights.least)
        .toSorted((a, b) => b.score - a.score || (a.other.address < b.other.address ? -1 : 1))
        .slice(0, sizes.shown)
      return [
        entry,
        best.map(({ other }) => {
          const { words, figures, different } = findCommon(site, ...toPair(entry, other))
          return {
            other,
            words: words.length,
            figures: figures.length,
            people: toShared(other)
              .slice(0, sizes.named)
              .map(({ id }) => labels.get(id) ?? id),
            hasPage: words.length + figures.length > 0 || (different.length > 0 && isOfOneWeek(entry, other)),
          }
        }),
      ]
    }),
  )
  found.set(site, all)
  return all
}

/**
 * True for dates of seven days in all, which are more likely of the same events than others: figures that differ then may
 * contradict each other. False for a date that is not known so well.
 */
function isOfOneWeek(...articles: readonly ArticleEntry[]): boolean {
  const days = articles.map(({ article: { published } }) =>
    published === null ? null : toDayRange(published, null),
  )
  const known = days.filter((range) => range !== null)
  const from = Math.min(...known.map((range) => range.from))
  return known.length === days.length && Math.max(...known.map(({ to }) => to)) - from <= 7
}

/** The people quoted or most often named in each article, those of greatest weight first. */
function toTelling(site: Site): ReadonlyMap<ArticleEntry, readonly Person[]> {
  const people = new Map<string, Person>()
  const named = [...toPeople(site)].map(([entry, ids]) => {
    const own = ids.map((id) => {
      let person = people.get(id)
      if (!person) people.set(id, (person = { id, articles: [], weight: 0 }))
      person.articles.push(entry)
      return person
    })
    return [entry, own] as const
  })
  for (const person of people.values())
    person.weight = Math.log2((1 + site.articles.length) / person.articles.length) / 2
  return new Map(named.map(([entry, own]) => [entry, own.toSorted((a, b) => b.weight - a.weight)]))
}

/** The ids of the people quoted or most often named in each article; a quotation counts twice. */
function toPeople(site: Site): ReadonlyMap<ArticleEntry, readonly string[]> {
  const mentions = findMentions(site)
  return new Map(
    site.articles.map((entry) => {
      const counts = new Map<string, number>()
      const count = (id: string, by: number): unknown => counts.set(id, (counts.get(id) ?? 0) + by)
      for (const { quote } of entry.quotes) if (quote.by.kind === 'speaker') count(quote.by.id, 2)
      for (const named of mentions.get(entry) ?? []) for (const { id } of named) count(id, 1)
      const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, sizes.people)
      return [entry, most.map(([id]) => id)]
    }),
  )
}

function toOthers<Entry extends { readonly article: ArticleEntry }>(
  entry: ArticleEntry,
  own: readonly Entry[],
  echoes: ReadonlyMap<Entry, Echo<Entry>>,
): readonly ArticleEntry[] {
  const met = new Set(own.flatMap((each) => echoes.get(each) ?? []))
  return [...met].flatMap(({ members }) =>
    members
      .slice(0, sizes.members)
      .map(({ article }) => article)
      .filter((other) => other !== entry),
  )
}

/** What both have in common, else whom both name: the page of both shows the rest. */
function toReason({ words, figures, people }: RelatedEntry): string {
  if (words + figures > 0) return wording.article.inCommon(words, figures)
  return people.length > 0 ? wording.article.bothName(people) : wording.article.sameTopic
}
