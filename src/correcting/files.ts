import type { Speaker } from '../types.ts'
import * as wording from '../wording/wording.ts'
import type { ClaimCorrection, NameCorrection } from './correction.ts'
import type { OwnCorrection } from './keep.ts'
import { toChangedRows } from './people-lines.ts'
import { toCorrectedStatement } from './statement-lines.ts'

/** The lines that go into one file. */
export type FileLines = {
  /** "boats.yaml". */
  readonly name: string
  /** Where the lines go, for a reader. */
  readonly says: string
  readonly lines: string
}

const words = wording.correcting

/** What has to be written for some corrections, file by file; `table` are the rows of `people.yaml`. */
export function toLinesByFile(
  corrections: readonly OwnCorrection[],
  table: readonly Speaker[],
): readonly FileLines[] {
  const claims = corrections.filter(isOfClaim)
  const names = corrections.map(({ correction }) => correction).filter(isOfName)
  const texts = [...Map.groupBy(claims, ({ file }) => file)].map(([file, own]): FileLines => {
    const text = file.slice(file.lastIndexOf('/') + 1)
    const name = text.replace(ENDING, '.yaml')
    // Of several visits, the last saw the file as it is now.
    const lines = own.at(-1)?.parts ?? []
    const parts = (lines.length > 0 ? lines : ['']).map((one, index) => ({
      lines: one,
      corrections: own.filter(({ part }) => lines.length === 0 || part === index).map(({ correction }) => correction),
    })) // prettier-ignore
    const says = MARKDOWN.test(text) ? words.frontMatter(text, name) : words.sidecar(text, name)
    return { name, says, lines: toCorrectedStatement('', parts) }
  })
  if (names.length === 0) return texts
  const { text, gone } = toChangedRows(table, names)
  const says = gone.length > 0 ? words.peopleWithout(gone.join(', ')) : words.people
  return [...texts, { name: 'people.yaml', says, lines: text }]
}

function isOfClaim(own: OwnCorrection): own is OwnCorrection & { readonly correction: ClaimCorrection } {
  return own.correction.list !== 'people'
}

function isOfName(correction: OwnCorrection['correction']): correction is NameCorrection {
  return correction.list === 'people'
}

/** Matches the ending of "boats.2026.txt", ".txt"; not of "boats". */
const ENDING = /(?:\.[^.]*)?$/
/** Matches "boats.md" and "boats.markdown". */
const MARKDOWN = /\.(?:md|markdown)$/i
