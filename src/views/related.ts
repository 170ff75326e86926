import { findEchoes, type Echo } from './echoes.ts'
import { findMentions } from './mentions.ts'
import type { ArticleEntry, Reference, Site } from './site.ts'
import * as wording from '../words/wording.ts'

/** Another article, and what it has in common with this one. */
export type Related = Reference & { readonly reason: string }

/** How many are shown; how many neighbours in time are looked at for each person; the persons that tell most. */
const sizes = { shown: 3, neighbours: 6, people: 12, members: 12, named: 2 }

/** What one thing in common counts; a person counts by how few articles name them. */
const weights = { quote: 4, figure: 3, sameTopic: 0.5, least: 1 }

/**
 * For each article the few that have most in common with it: quotations, figures, persons. Each article is compared with
 * those that share a quotation or figure, and with its neighbours in time among those that name the same person, so the
 * work is linear in the articles.
 */
export function findRelated(site: Site): ReadonlyMap<ArticleEntry, readonly Related[]> {
  const echoes = findEchoes(site)
  const people = toPeople(site)
  const labels = new Map([
    ...site.people.map(({ id, name }): [string, string] => [id, name]),
    ...site.speakers.map(({ id, label }): [string, string] => [id, label]),
  ])
  const postings = new Map<string, ArticleEntry[]>()
  for (const entry of site.articles) {
    for (const id of people.get(entry) ?? []) {
      const posting = postings.get(id)
      if (posting) posting.push(entry)
      else postings.set(id, [entry])
    }
  }
  const places = new Map<string, number>()
  const weigh = (id: string): number =>
    Math.log2((1 + site.articles.length) / (postings.get(id)?.length ?? 1)) / 2
  return new Map(
    site.articles.map((entry) => {
      const candidates = new Map<ArticleEntry, { quotes: number; figures: number }>()
      const touch = (other: ArticleEntry): { quotes: number; figures: number } => {
        const known = candidates.get(other) ?? { quotes: 0, figures: 0 }
        candidates.set(other, known)
        return known
      }
      for (const other of toOthers(entry, entry.quotes, echoes.quotes)) touch(other).quotes++
      for (const other of toOthers(entry, entry.figures, echoes.figures)) touch(other).figures++
      const own = people.get(entry) ?? new Set<string>()
      for (const id of own) {
        const posting = postings.get(id) ?? []
        // Postings are in the order of the articles, so that each is met at the next place.
        const place = places.get(id) ?? 0
        places.set(id, place + 1)
        for (const other of posting.slice(
          Math.max(0, place - sizes.neighbours),
          place + sizes.neighbours + 1,
        )) {
          if (other !== entry) touch(other)
        }
      }
      const scored = [...candidates].map(([other, { quotes, figures }]) => {
        const shared = [...(people.get(other) ?? [])]
          .filter((id) => own.has(id))
          .toSorted((a, b) => weigh(b) - weigh(a))
        const topic = other.topics[0]?.id === entry.topics[0]?.id ? weights.sameTopic : 0
        const score =
          quotes * weights.quote +
          figures * weights.figure +
          shared.reduce((sum, id) => sum + weigh(id), 0) +
          topic
        return { other, quotes, figures, shared, score }
      })
      const best = scored
        .filter(({ score }) => score >= weights.least)
        .toSorted((a, b) => b.score - a.score || (a.other.address < b.other.address ? -1 : 1))
        .slice(0, sizes.shown)
      return [
        entry,
        best.map(({ other, quotes, figures, shared }) => ({
          label: other.article.title,
          address: other.address,
          lang: other.lang,
          reason: toReason(
            quotes,
            figures,
            shared.slice(0, sizes.named).map((id) => labels.get(id) ?? id),
          ),
        })),
      ]
    }),
  )
}

/** Who is quoted in each article or named most in it. */
function toPeople(site: Site): ReadonlyMap<ArticleEntry, ReadonlySet<string>> {
  const mentions = findMentions(site)
  return new Map(
    site.articles.map((entry) => {
      const counts = new Map<string, number>()
      const count = (id: string, by: number): unknown => counts.set(id, (counts.get(id) ?? 0) + by)
      for (const { quote } of entry.quotes) if (quote.by.kind === 'speaker') count(quote.by.id, 2)
      for (const named of mentions.get(entry) ?? []) for (const { id } of named) count(id, 1)
      const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, sizes.people)
      return [entry, new Set(most.map(([id]) => id))]
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

function toReason(quotes: number, figures: number, people: readonly string[]): string {
  const common = quotes + figures === 0 ? [] : [wording.article.inCommon(quotes, figures)]
  const named = people.length === 0 ? [] : [wording.article.bothName(people)]
  return [...common, ...named].join('; ') || wording.article.sameTopic
}
