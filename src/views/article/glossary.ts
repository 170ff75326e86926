import { addresses } from '../../links.ts'
import { compareNames } from '../../locale/intl.ts'
import { toForeign } from '../../locale/language.ts'
import type { Speaker } from '../../types.ts'
import type { ArticleEntry, Site } from '../site/entries.ts'
import { findMentions } from '../site/mentions.ts'
import type { Reference } from '../site/references.ts'

/** An entry of the glossary: a group, or a body known by an abbreviation. */
export type GlossaryRow = {
  /** Fragment of the entry. */
  readonly id: string
  /** The abbreviation ("EGC"), or the full name where there is none. */
  readonly term: string
  /** What the abbreviation stands for; null where `term` is the full name. */
  readonly name: string | null
  /** Language of the name, where it differs from the language of the site. */
  readonly lang: string | undefined
  readonly role: string | null
  readonly aliases: readonly string[]
  /** Their page, if they are quoted. */
  readonly speaker: Reference | null
  /** Number of articles that name them. */
  readonly articles: number
  /** The newest article that names them, linked to the paragraph. */
  readonly seen: Reference | null
}

/** Where an article first mentions a term of the glossary: UTF-16 offsets in the paragraph, and the entry's address. */
export type TermMention = {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly address: string
}

/** All entries of the glossary, sorted by abbreviation or name. */
export function toGlossary(site: Site): readonly GlossaryRow[] {
  const quoted = new Map(site.speakers.map(({ id, label, address }) => [id, { label, address }]))
  const seen = new Map<string, { count: number; first: Reference }>()
  for (const entry of site.articles) {
    for (const { id, paragraph } of findFirsts(site, entry)) {
      const known = seen.get(id)
      if (known) known.count++
      else {
        const address = `${entry.address}#${entry.anchors[paragraph] ?? ''}`
        seen.set(id, { count: 1, first: { label: entry.article.title, address, lang: entry.lang } })
      }
    }
  }
  return site.people
    .filter(isExplained)
    .map(({ id, name, abbreviation, role, aliases, lang }) => ({
      id,
      lang: toForeign(lang),
      term: abbreviation ?? name,
      name: abbreviation === null ? null : name,
      role,
      aliases: aliases.filter((alias) => alias !== abbreviation && !alias.includes(name)),
      speaker: quoted.get(id) ?? null,
      articles: seen.get(id)?.count ?? 0,
      seen: seen.get(id)?.first ?? null,
    }))
    .toSorted((a, b) => compareNames(a.term, b.term))
}

/** Where an article first names each term of the glossary, headings aside. */
export function findTerms(site: Site, entry: ArticleEntry): readonly TermMention[] {
  return findFirsts(site, entry).map(({ id, ...place }) => ({
    ...place,
    address: `${addresses.glossary}#${id}`,
  }))
}

/** True for what a reader may need explained: a group, or anything known by its initials. */
export function isExplained({ kind, abbreviation }: Speaker): boolean {
  return kind === 'group' || abbreviation !== null
}

type First = { readonly id: string; readonly paragraph: number; readonly start: number; readonly end: number }

const explained = new WeakMap<Site, ReadonlySet<string>>()

function findFirsts(site: Site, entry: ArticleEntry): readonly First[] {
  let ids = explained.get(site)
  if (!ids) explained.set(site, (ids = new Set(site.people.filter(isExplained).map(({ id }) => id))))
  const firsts = new Map<string, First>()
  const mentions = findMentions(site).get(entry) ?? []
  mentions.forEach((named, paragraph) => {
    if (entry.article.paragraphs[paragraph]?.kind === 'heading') return
    for (const { id, start, end } of named) {
      if (ids.has(id) && !firsts.has(id)) firsts.set(id, { id, paragraph, start, end })
    }
  })
  return [...firsts.values()]
}
