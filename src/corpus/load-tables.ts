import { access, stat } from 'node:fs/promises'
import path from 'node:path'
import type { VFile } from 'vfile'
import { findFileFault, largestTable } from '../files/check-file.ts'
import { readMeasures, readPeople, readTopics } from '../text/overrides/tables.ts'
import type { Tables } from '../types.ts'
import { type Effects, loadBytes, toFailed, toFile, toNoted } from './read-file.ts'

const readers = { topics: readTopics, people: readPeople, measures: readMeasures }

/** The tables in a folder; empty ones where it has none. `note` is given each table that is read, with its messages. */
export async function loadTables(
  folder: string,
  effects: Effects,
  note: (file: VFile) => void,
): Promise<Tables> {
  const read = async <Row>(
    name: keyof Tables,
    readRows: (file: VFile) => readonly Row[],
  ): Promise<readonly Row[]> => {
    const place = toPlace(folder, name)
    if (!(await isThere(place))) return []
    const file = await loadTable(place, folder, effects)
    const rows = readRows(file)
    note(file)
    return rows
  }
  return {
    topics: await read('topics', readers.topics),
    people: await read('people', readers.people),
    measures: await read('measures', readers.measures),
  }
}

async function loadTable(place: string, folder: string, effects: Effects): Promise<VFile> {
  try {
    const fault = findFileFault(place, folder, largestTable)
    if (fault) return toNoted(place, fault.reason, 'error')
  } catch (error) {
    return toFailed(place, error)
  }
  const bytes = await loadBytes(place, effects)
  return bytes instanceof Uint8Array ? toFile(place, bytes) : bytes
}

/**
 * What is wrong with a folder that was named for its tables: an error where it is no folder, a warning where it holds
 * none; null for one with tables.
 */
export async function findTablesProblem(folder: string): Promise<VFile | null> {
  try {
    if (!(await stat(folder)).isDirectory())
      return toNoted(folder, 'Unexpected file, expected a folder of tables', 'error')
  } catch (error) {
    return toFailed(folder, error)
  }
  for (const name of Object.keys(readers)) if (await isThere(toPlace(folder, name))) return null
  return toNoted(folder, 'Expected topics.yaml, people.yaml or measures.yaml in it, found none', 'warning')
}

/** The rows of all tables; of rows with one id the first counts. */
export function toMerged(tables: readonly Tables[]): Tables {
  const merge = <Row extends { readonly id: string }>(
    rowsOf: (one: Tables) => readonly Row[],
  ): readonly Row[] => [
    ...new Map(
      tables
        .flatMap(rowsOf)
        .reverse()
        .map((row) => [row.id, row]),
    ).values(),
  ].reverse()
  return {
    topics: merge((one) => one.topics),
    people: merge((one) => one.people),
    measures: merge((one) => one.measures),
  }
}

function toPlace(folder: string, name: string): string {
  return path.join(folder, `${name}.yaml`)
}

const isThere = (place: string): Promise<boolean> =>
  access(place).then(
    () => true,
    () => false,
  )
