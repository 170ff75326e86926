import { addresses } from '../../links.ts'
import * as wording from '../../wording/wording.ts'
import { toStatementRow } from '../compared/statements.ts'
import { toQuoteCounts } from '../lists/quotes.ts'
import { csvNames, toCsvPath } from '../site/csv-names.ts'
import { toGroups, toLeafLinks, toPageTitle } from '../site/paging.ts'
import { withShares, type CountWithShare } from '../site/shares.ts'
import type { QuoteEntry, Site, SpeakerEntry } from '../site/entries.ts'
import { findAliases, toAliases } from './aliases.ts'
import { toSpokenOfPlaces } from './of-whom.ts'
import { findSpokenOf, type NamingSpeaker } from './spoken-of.ts'
import { countSpoken, type SpokenRow, toAllSpoken } from './spoken-rows.ts'
import { openVoices } from './voices.ts'
import type { SpeakerOverview, SpeakerPage, SpeakerSection } from './speaker-page.ts'

const sizes = { spokenOf: 10, outlets: 10 }

/** All pages of all speakers. */
export function toSpeakerPages(site: Site): readonly SpeakerPage[] {
  const aliases = findAliases(site)
  const toVoices = openVoices(site)
  const naming = new Map(findSpokenOf(site).map((speaker) => [speaker.entry.id, speaker]))
  return toAllSpoken(site).flatMap(({ entry, rows, leaves, toParam, toPlace }) => {
    const articles = new Set(entry.quotes.map(({ article }) => article.address)).size
    const shared = {
      label: entry.label,
      address: entry.address,
      lang: entry.lang,
      role: entry.known?.role ?? null,
      kind: entry.known?.kind ?? null,
      abbreviation: entry.known?.abbreviation ?? null,
      csv: toCsvPath(csvNames.speaker(entry.id), entry.quotes.length),
    }
    const overview = {
      counts: wording.speakers.counts(toQuoteCounts(entry.quotes), articles),
      total: entry.quotes.length,
      sentences: rows.length === entry.quotes.length ? null : wording.speakers.sentences(rows.length),
      topics: site.topics.length > 0 ? toTopics(rows, toPlace) : [],
      years: site.isDated ? toYears(rows, toPlace) : [],
      aliases: toAliases(entry, aliases.get(entry.id)),
      spokenOf: toSpokenOf(naming.get(entry.id) ?? { entry, named: [] }),
      outlets: toOutlets(entry.quotes),
      voices: toVoices(entry),
    }
    let shown = ''
    return leaves.map((leaf) => ({
      ...shared,
      overview: leaf.number === 1 ? overview : null,
      description: leaf.number === 1 ? toDescription(entry) : wording.speakers.leafDescription(entry.label),
      param: toParam(leaf.number),
      number: leaf.number,
      title: toPageTitle(wording.speakers.title(entry.label), leaf.number),
      sections: toGroups(leaf.rows, (row) => row.section).map(({ key, rows: own }) => {
        const isContinued = key === shown
        shown = key
        return toSection(own, { isContinued, hasTopics: site.topics.length > 0 })
      }),
      leaves: toLeafLinks(leaf, (number) => addresses.speaker(toParam(number))),
    }))
  })
}

function toSection(
  rows: readonly SpokenRow[],
  { isContinued, hasTopics }: Pick<SpeakerSection, 'isContinued'> & { readonly hasTopics: boolean },
): SpeakerSection {
  const first = rows[0] as SpokenRow
  return {
    id: first.section,
    label: first.topic?.label ?? (hasTopics ? wording.common.withoutTopic : wording.common.quotations),
    address: first.topic?.address ?? null,
    accent: first.topic?.accent ?? null,
    isContinued,
    years: toGroups(rows, (row) => row.year).map(({ key, rows: own }) => ({
      id: key,
      label: key === first.section ? null : (own[0]?.yearWords ?? ''),
      rows: own.map((row) => ({ ...toStatementRow(row), silence: row.silence })),
    })),
  }
}

type ToPlace = (row: SpokenRow) => string

function toTopics(rows: readonly SpokenRow[], toPlace: ToPlace): SpeakerOverview['topics'] {
  const counted = [...Map.groupBy(rows, (row) => row.section).values()].map((group) => {
    const first = group[0] as SpokenRow
    return {
      label: first.topic?.label ?? wording.common.withoutTopic,
      address: `${toPlace(first)}#${first.section}`,
      count: countSpoken(group),
      accent: first.topic?.accent ?? null,
    }
  })
  return withShares(counted)
}

/** Years, newest first. A year is linked where one heading has all that was said in it. */
function toYears(rows: readonly SpokenRow[], toPlace: ToPlace): readonly CountWithShare[] {
  const counted = Array.from(
    Map.groupBy(rows, (row) => row.yearWords),
    ([label, group]) => {
      const first = group[0] as SpokenRow
      const isTogether = first.year !== first.section && group.every(({ year }) => year === first.year)
      return {
        label,
        address: isTogether ? `${toPlace(first)}#${first.year}` : null,
        count: countSpoken(group),
      }
    },
  )
  return withShares(counted.toSorted((a, b) => (a.label < b.label ? 1 : -1)))
}

/** Whom they name most, each with a link to those very sentences. */
function toSpokenOf({ entry, named }: NamingSpeaker): readonly CountWithShare[] {
  const places = toSpokenOfPlaces(entry.id, named)
  const counted = named.map(({ id, label, statements }) => ({
    label,
    address: places.get(id) ?? null,
    count: statements.length,
  }))
  return withShares(counted.slice(0, sizes.spokenOf))
}

function toOutlets(quotes: readonly QuoteEntry[]): readonly CountWithShare[] {
  const groups = Map.groupBy(quotes, ({ article }) => article.article.outlet ?? wording.unknown.outlet)
  const counted = [...groups].map(([label, group]) => ({
    label,
    address: null,
    count: group.length,
  }))
  return withShares(counted.toSorted((a, b) => b.count - a.count).slice(0, sizes.outlets))
}

function toDescription(entry: SpeakerEntry): string {
  return wording.speakers.pageDescription(entry.label, entry.known?.role || null, toQuoteCounts(entry.quotes))
}
