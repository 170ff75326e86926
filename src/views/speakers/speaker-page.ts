import type { Reference } from '../site/references.ts'
import type { LeafLink } from '../site/paging.ts'
import type { Speaker } from '../../types.ts'
import type { QuoteRow } from '../site/rows.ts'
import type { CountWithShare } from '../site/shares.ts'
import type { Alias } from './aliases.ts'
import type { VoiceRow } from './voices.ts'

/** What a speaker says on one topic, by year. `isContinued` means that it began on the page before. */
export type SpeakerSection = {
  readonly id: string
  readonly label: string
  readonly address: string | null
  readonly accent: number | null
  readonly isContinued: boolean
  readonly years: readonly {
    readonly id: string
    /** The year; null for a section too short to be divided, whose rows carry their dates. */
    readonly label: string | null
    /** Newest first; `silence` says how long nothing had been said before it, where that was long. */
    readonly rows: readonly (QuoteRow & { readonly silence: string | null })[]
  }[]
}
/** One page of a speaker. */
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
  /** The table of all that they said. */
  readonly csv: string
  /** Null except on the first page, so that the others stay unchanged when a quotation is added. */
  readonly overview: SpeakerOverview | null
}
/** The summary at the top of a speaker's first page. */
export type SpeakerOverview = {
  /** "6 quotations, 2 reported, in 3 articles". */
  readonly counts: string
  /** Number of quotations, including reported statements. */
  readonly total: number
  /** How many sentences the pages list and why they are fewer; null where each quotation is a sentence of its own. */
  readonly sentences: string | null
  /** Topics, most quotations first, with links to their sections. Reported statements are among all these counts. */
  readonly topics: readonly (CountWithShare & { readonly accent: number | null })[]
  /** Years, newest first. */
  readonly years: readonly CountWithShare[]
  readonly aliases: readonly Alias[]
  /** Whom they name, with a link to those sentences. */
  readonly spokenOf: readonly CountWithShare[]
  /** Outlets that quote them. */
  readonly outlets: readonly CountWithShare[]
  /** Who is quoted most on the same topics, this speaker included. */
  readonly voices: readonly VoiceRow[]
}
