import type { Genre } from '../types.ts'
import { findLedgers, type Followed } from '../views/measures/measures.ts'
import type { Telling } from '../views/measures/ledger.ts'
import type { Site } from '../views/site/entries.ts'
import * as wording from '../wording/wording.ts'
import { toCsvLines } from './csv.ts'
import type { ToLink } from './tables.ts'

/** A text that tells a claim. `via` is whom the text has it from, `link` the figure in its paragraph. */
type LedgerTelling = {
  readonly via: string | null
  /** True where the text itself names who counted. */
  readonly namesOrigin: boolean
  readonly text: string
  readonly title: string
  readonly outlet: string | null
  readonly published: string | null
  readonly genre: Genre
  readonly link: string
}

/** One value for one period by one who counted. */
type LedgerClaim = {
  readonly number: number
  /** Who counted; null where no text says. */
  readonly by: string | null
  /** In the measure's unit; null where the unit cannot be converted. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  /** The sign of `Figure.qualifier`. */
  readonly bound: string
  /** EDTF, as the text states it; null where it does not. */
  readonly period: string | null
  /** The nearest to the origin first. */
  readonly tellings: readonly LedgerTelling[]
}

/** A file of a ledger: its name, its description for readers, and a function that makes it. */
type LedgerFile = { readonly name: string; readonly says: string; readonly make: () => string }

/** The ledger of each measure that has one, as CSV with a row for each telling and as JSON with the chains. */
export function toLedgerFiles(site: Site, toLink: ToLink, licence: string | null): readonly LedgerFile[] {
  return findLedgers(site).flatMap((followed) => {
    const { id, label, unit } = followed.measure
    const name = `${ledgerFolder}${id}`
    return [
      {
        name: `${name}.csv`,
        says: wording.data.fileLedger(label),
        make: () => toRows(toClaims(followed, toLink)).join(''),
      },
      {
        name: `${name}.json`,
        says: wording.data.fileLedger(label),
        make: () =>
          `${JSON.stringify({ measure: { id, label, unit }, licence, claims: toClaims(followed, toLink) })}\n`,
      },
    ]
  })
}

/** Where the ledgers are in the folder `data/`. */
export const ledgerFolder = 'measures/'

/** Names of the forms a ledger comes in, by the ending of its file. */
export const ledgerForms = { csv: 'CSV', json: 'JSON' } as const

function toClaims({ claims, measure }: Followed, toLink: ToLink): readonly LedgerClaim[] {
  return claims.map(({ claim, row }) => ({
    number: row.number,
    by: claim.origin?.label ?? null,
    low: claim.value?.[0] ?? null,
    high: claim.value?.[1] ?? null,
    unit: claim.value === null ? claim.tellings[0].entry.figure.unit : measure.unit,
    bound: claim.qualifier,
    period: claim.when.isStated ? claim.when.edtf : null,
    tellings: claim.tellings.map((telling) => toTelling(telling, toLink)),
  }))
}

function toTelling({ entry }: Telling, toLink: ToLink): LedgerTelling {
  const { title, outlet, published, genre } = entry.article.article
  return {
    via: entry.figure.via,
    namesOrigin: entry.speaker !== null,
    text: entry.figure.text,
    title,
    outlet,
    published,
    genre,
    link: toLink(entry.address),
  }
}

function toRows(claims: readonly LedgerClaim[]): readonly string[] {
  const rows = claims.flatMap(({ tellings, ...claim }) => tellings.map((telling) => ({ claim, telling })))
  return toCsvLines(
    {
      claim: ({ claim }) => claim.number,
      by: ({ claim }) => claim.by,
      low: ({ claim }) => claim.low,
      high: ({ claim }) => claim.high,
      unit: ({ claim }) => claim.unit,
      bound: ({ claim }) => claim.bound,
      period: ({ claim }) => claim.period,
      via: ({ telling }) => telling.via,
      names_origin: ({ telling }) => String(telling.namesOrigin),
      text: ({ telling }) => telling.text,
      title: ({ telling }) => telling.title,
      outlet: ({ telling }) => telling.outlet,
      published: ({ telling }) => telling.published,
      genre: ({ telling }) => telling.genre,
      link: ({ telling }) => telling.link,
    },
    rows,
  )
}
