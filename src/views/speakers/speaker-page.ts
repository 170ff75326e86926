import type { Reference } from '../site/references.ts'
import type { LeafLink } from '../site/paging.ts'
import type { Speaker } from '../../types.ts'
import type { QuoteRow } from '../site/rows.ts'
import type { CountWithShare } from '../site/shares.ts'
import type { Alias } from './aliases.ts'

/** What is said on one topic, year by year; a topic may go on from the page before. */
export type SpeakerSection = {
  readonly id: string
  readonly label: string
  readonly address: string | null
  readonly accent: number | null
  readonly isContinued: boolean
  readonly years: readonly {
    readonly id: string
    /** Null for what is too short to be cut by year: each row has its date. */
    readonly label: string | null
    readonly rows: readonly QuoteRow[]
  }[]
}
export type SpeakerPage = Reference & {
  readonly param: string
  readonly number: number
  readonly title: string
  readonly description: string
  readonly role: string | null
  readonly kind: Speaker['kind'] | null
  readonly abbreviation: string | null
  readonly sections: readonly SpeakerSection[]
  readonly leaves: readonly LeafLink[]
  /** Only on the first leaf, so that the others stay when a quotation comes in. */
  readonly overview: SpeakerOverview | null
}
export type SpeakerOverview = {
  /** "6 quotations, 2 reported, in 3 articles". */
  readonly counts: string
  /** How many these are, reported ones included. */
  readonly total: number
  /** What they speak on, most first, and where on these pages. */
  readonly topics: readonly (CountWithShare & { readonly accent: number | null })[]
  /** When, newest first, and where on these pages each year begins. */
  readonly years: readonly CountWithShare[]
  readonly aliases: readonly Alias[]
  /** Whom they name in what they say. */
  readonly spokenOf: readonly CountWithShare[]
  /** Which outlets quote them. */
  readonly outlets: readonly CountWithShare[]
  /** Who is quoted most in articles on the same topics, this speaker included. */
  readonly voices: readonly (CountWithShare & { readonly isSelf: boolean })[]
}
