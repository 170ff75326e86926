import type { Speaker } from '../types.ts'
import type { NameCorrection, NamedPerson } from './correction.ts'
import { addItem, readData, removeItem, setKey, type YamlData } from './yaml-edit.ts'

/** What `people.yaml` says of somebody. */
type Row = { readonly id: string; readonly name?: unknown; readonly aliases?: unknown }

/**
 * The table of people with these names joined: `text` is the YAML of `people.yaml`, "" where there is none. Of two rows
 * that turn out to be of one person the second goes, and its names stay. Throws an Error where the YAML is no such table.
 */
export function toJoinedPeople(text: string, names: readonly NameCorrection[]): string {
  return names.reduce(toJoined, text)
}

/**
 * The rows of `people.yaml` that these corrections change, as they are after it, from the rows that the site was built
 * with; `gone` are the ids of rows that have to go.
 */
export function toChangedRows(
  table: readonly Speaker[],
  names: readonly NameCorrection[],
): { readonly text: string; readonly gone: readonly string[] } {
  const ids = new Set(names.flatMap(({ person, alias }) => [person.id, alias.id]))
  const touched = table.filter(({ id }) => ids.has(id))
  const before = touched.reduce((text, row) => addItem(text, [], toRow(row), 'block'), '')
  const text = toJoinedPeople(before, names)
  const left = new Set(readRows(text).map(({ id }) => id))
  return { text, gone: touched.map(({ id }) => id).filter((id) => !left.has(id)) }
}

function toJoined(text: string, { person: given, alias: other, pronoun }: NameCorrection): string {
  const has = ({ id }: NamedPerson): boolean => findRow(text, id) >= 0
  // Who is in the table stays.
  const [person, alias] = !has(given) && has(other) ? [other, given] : [given, other]
  const joined = findRow(text, alias.id)
  const row = readRows(text)[joined]
  const names = [row?.name ?? alias.name, ...toNames(row?.aliases)].map(String)
  let changed = text
  if (findRow(changed, person.id) < 0) {
    const stated = pronoun === null ? {} : pronoun === 'it' ? { kind: 'institution', pronoun } : { pronoun }
    changed = addItem(changed, [], { id: person.id, name: person.name, ...stated }, 'block')
  }
  if (joined >= 0 && alias.id !== person.id) changed = removeItem(changed, [], joined)
  const place = findRow(changed, person.id)
  const kept = readRows(changed)[place]
  const known = new Set<unknown>([kept?.name, ...toNames(kept?.aliases)])
  const added = [...new Set(names)].filter((name) => !known.has(name))
  if (added.length === 0) return changed
  if (toNames(kept?.aliases).length === 0) return setKey(changed, [place], 'aliases', added)
  return added.reduce((next, name) => addItem(next, [place, 'aliases'], name, 'line'), changed)
}

function findRow(text: string, id: string): number {
  return readRows(text).findIndex((row) => row.id === id)
}

function readRows(text: string): readonly Row[] {
  const data = readData(text) ?? []
  if (!Array.isArray(data)) throw new Error('Expected a list of rows such as `- id: …`')
  return data as readonly Row[]
}

function toNames(aliases: unknown): readonly string[] {
  return Array.isArray(aliases) ? aliases.map(String) : []
}

/** A row as it is written: what is as it would be by itself is left out. */
function toRow(row: Speaker): { readonly [key: string]: YamlData } {
  const usual = { kind: 'person', pronoun: 'they' } as Readonly<Record<string, unknown>>
  const stated = Object.entries(row).filter(
    ([key, value]) =>
      value !== null && value !== undefined && value !== usual[key] && !(Array.isArray(value) && value.length === 0),
  ) // prettier-ignore
  // Of offices with dates, an open end is not stated.
  return JSON.parse(JSON.stringify(Object.fromEntries(stated), (_, value) => value ?? undefined)) as Record<
    string,
    YamlData
  >
}
