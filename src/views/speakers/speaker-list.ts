import { addresses } from '../../links.ts'
import { compareNames, toPlainNumber } from '../../locale/intl.ts'
import type { Speaker } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { isReported } from '../lists/quotes.ts'
import {
  type DirectoryRow,
  type GroupName,
  type LeafLink,
  toDirectory,
  toGroups,
  toLeafLinks,
  toLeaves,
  toLetter,
  toPageTitle,
} from '../site/paging.ts'
import type { Site } from '../site/entries.ts'
import { joinEnds, toLeafLabels } from '../site/ranges.ts'
import type { Reference } from '../site/references.ts'
import { toSortName } from './sort-names.ts'
import { findSpokenOf } from './spoken-of.ts'

/** A speaker in the list of all speakers. */
export type SpeakerRow = Reference & {
  readonly role: string | null
  readonly kind: Speaker['kind'] | null
  /** The name as the list sorts it: "Ruiz, Ana". */
  readonly sortName: string
  /** Quotations in their own words, and statements as writers report them. */
  readonly quotes: number
  readonly reported: number
}

/** By surname, or by how often somebody is quoted. */
export type SpeakerOrder = 'surname' | 'count'

/** One page of the list of speakers, grouped by first letter or by how often they are quoted. */
export type SpeakersPage = {
  readonly number: number
  readonly title: string
  readonly says: string
  readonly count: number
  readonly tabs: readonly (Reference & { readonly isCurrent: boolean })[]
  readonly directory: readonly DirectoryRow[]
  readonly leaves: readonly LeafLink[]
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    readonly rows: readonly SpeakerRow[]
  }[]
  /** Number of quotations without an identified speaker. */
  readonly unnamed: number
}

const speakersOfLeaf = 200

/** All pages of the list of speakers in an order. */
export function toSpeakersPages(site: Site, order: SpeakerOrder): readonly SpeakersPage[] {
  const bySurname = toSpeakerRows(site)
  const rows = order === 'surname' ? bySurname : bySurname.toSorted((a, b) => toTotal(b) - toTotal(a))
  const toName = order === 'surname' ? toLetterName : toBandName
  const { first, folder, title, says } = orders[order]
  const toAddress = (number: number): string => (number === 1 ? first : `${folder}/${number}.html`)
  const leaves = toLeaves(rows, speakersOfLeaf, ({ address }) => address)
  const toEnd = order === 'surname' ? toSurname : (row: SpeakerRow): string => toPlainNumber(toTotal(row))
  const toRange = (one: SpeakerRow, other: SpeakerRow): string => joinEnds(toEnd(one), toEnd(other))
  const directory = toDirectory(leaves, toName, toAddress, undefined, toRange)
  const labels = toLeafLabels(leaves, toRange)
  const unnamed = site.quotes.filter(({ speaker }) => speaker.kind !== 'speaker').length
  return leaves.map((leaf) => ({
    number: leaf.number,
    title: toPageTitle(title, leaf.number),
    says,
    count: rows.length,
    tabs: toSpeakerTabs(site, order),
    directory: leaf.number === 1 && leaf.count > 1 ? directory : [],
    leaves: toLeafLinks(leaf, toAddress, labels),
    groups: toGroups(leaf.rows, (row) => toName(row).key).map(({ key, rows: own }) => ({
      id: key,
      label: toName(own[0] as SpeakerRow).label,
      rows: own,
    })),
    unnamed,
  }))
}

/** The lists of speakers as tabs: the two orders, and who speaks of whom where anybody names anybody. */
export function toSpeakerTabs(site: Site, current: SpeakerOrder | 'of-whom'): SpeakersPage['tabs'] {
  const inOrder = (['surname', 'count'] as const).map((order) => ({
    label: orders[order].label,
    address: orders[order].first,
    isCurrent: order === current,
  }))
  if (findSpokenOf(site).length === 0) return inOrder
  const ofWhom = { label: wording.ofWhom.title, address: addresses.ofWhom, isCurrent: current === 'of-whom' }
  return [...inOrder, ofWhom]
}

const orders = {
  surname: {
    label: wording.speakers.bySurname,
    title: wording.common.speakers,
    says: wording.speakers.says,
    first: addresses.speakers,
    folder: 'speakers/by-name',
  },
  count: {
    label: wording.speakers.byCount,
    title: wording.speakers.titleByCount,
    says: wording.speakers.saysByCount,
    first: addresses.speakersByCount,
    folder: 'speakers/by-count',
  },
}

/** Everyone quoted, by surname. */
function toSpeakerRows(site: Site): readonly SpeakerRow[] {
  return site.speakers
    .map((entry) => ({
      label: entry.label,
      sortName: toSortName(entry.label, entry.known?.kind ?? null),
      address: entry.address,
      lang: entry.lang,
      role: entry.known?.role ?? null,
      kind: entry.known?.kind ?? null,
      quotes: entry.quotes.filter(({ quote }) => !isReported(quote)).length,
      reported: entry.quotes.filter(({ quote }) => isReported(quote)).length,
    }))
    .toSorted((a, b) => compareNames(a.sortName, b.sortName))
}

function toTotal({ quotes, reported }: SpeakerRow): number {
  return quotes + reported
}

/** "Ruiz" of "Ruiz, Ana"; a name without a surname is whole. */
function toSurname({ sortName }: SpeakerRow): string {
  return sortName.split(', ')[0] ?? sortName
}

function toLetterName({ sortName }: SpeakerRow): GroupName {
  const letter = toLetter(sortName)
  return { key: `letter-${letter}`, label: letter, wider: letter }
}

/** The least number of quotations of each group, most first. */
const bands = [100, 50, 20, 10, 5, 2, 1]

function toBandName(row: SpeakerRow): GroupName {
  const place = bands.findIndex((least) => toTotal(row) >= least)
  const least = bands[place] ?? 1
  const label = wording.speakers.quotedTimes(least, place > 0 ? (bands[place - 1] ?? 1) - 1 : null)
  return { key: `quoted-${least}`, label, wider: label }
}
