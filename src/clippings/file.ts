import * as wording from '../wording/wording.ts'
import { type Clipping, isWhole, readClipping } from './clipping.ts'
import { isObject } from './fields.ts'

/** What tells a file of clippings from any other JSON, and which version of it this program reads. */
const format = 'dossier-clippings'
const version = 1

/** Clippings as the JSON file that `readClippingsFile` reads. */
export function toClippingsFile(clippings: readonly Clipping[]): string {
  return `${JSON.stringify({ format, version, clippings }, null, 1)}\n`
}

/** What a file holds, and in words what is wrong with it. */
export type ReadFile = { readonly clippings: readonly Clipping[]; readonly problems: readonly string[] }

/** Problems that are told one by one; of more their number. */
const mostProblems = 5

/** Reads such a file. A clipping that is not as it has to be is left out and named; what is no such file has none. */
export function readClippingsFile(text: string): ReadFile {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { clippings: [], problems: [wording.importing.noJson] }
  }
  if (!isObject(file) || file['format'] !== format || !Array.isArray(file['clippings']))
    return { clippings: [], problems: [wording.importing.otherFile] }
  if (typeof file['version'] !== 'number' || file['version'] > version)
    return { clippings: [], problems: [wording.importing.laterFile] }
  const read = (file['clippings'] as readonly unknown[]).map(readClipping)
  const problems = read.flatMap((one, place) =>
    isWhole(one)
      ? []
      : [
          one.wrong === ''
            ? wording.importing.noClipping(place + 1)
            : wording.importing.wrong(place + 1, one.wrong),
        ],
  )
  return {
    clippings: read.filter(isWhole),
    problems:
      problems.length <= mostProblems
        ? problems
        : [...problems.slice(0, mostProblems), wording.importing.moreWrong(problems.length - mostProblems)],
  }
}
