import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Qualifier } from '../../types.ts'
import type { Place } from '../messages/messages.ts'
import { expectKey, readString, reportNode, toPlace, type YamlContext } from './yaml-nodes.ts'

/** What an editor says of one quotation. */
export type QuoteCorrection = {
  readonly place: Place
  /** Its id, or null when it is named by its first words. */
  readonly id: string | null
  readonly starts: string | null
  /** Id or name of the speaker; "none" for nobody; null when only removed. */
  readonly speaker: string | null
  /** True when this is no quotation. */
  readonly remove: boolean
}

/** What an editor says of one figure; null leaves a field as it was found. */
export type FigureCorrection = {
  readonly place: Place
  readonly id: string | null
  /** The figure's own words: "5 billion pesos". */
  readonly text: string | null
  readonly value: number | null
  readonly unit: string | null
  readonly qualifier: Qualifier | null
  readonly of: string | null
  /** Id or name of who counted; "none" for nobody. */
  readonly by: string | null
  /** Who passed it on; "none" for nobody. */
  readonly via: string | null
  /** EDTF of the time it speaks of; "none" where the text does not say. */
  readonly period: string | null
  readonly remove: boolean
}

type CorrectionRow = {
  readonly row: Node
  readonly at: Node
  readonly values: ReadonlyMap<string, Node | null>
}

/** The signs that `qualifier` may have. */
const QUALIFIERS: readonly string[] = ['=', '~', '<', '<=', '>', '>=']

// Matches "2023", "2023-05", "XXXX-05-01", "199X", "2016/2023" and "2022/.."; not "May 2023".
const PERIOD =
  /^(?:none|\d{3}X|(?:\d{4}|X{4})(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)?[~?%]?(?:\/(?:\.\.|\d{4}(?:-\d\d){0,2})?)?|(?:\.\.)?\/(?:\.\.|\d{4}(?:-\d\d){0,2}))$/

/** True for what may be stated as the time a figure speaks of. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text)
}

/** Corrections of quotations: `- { starts: "first words", speaker: id }`. Warnings on the file as for any statement. */
export function readQuoteCorrections(
  node: Node | null | undefined,
  context: YamlContext,
): readonly QuoteCorrection[] {
  return readRows(node, 'quotes', ['id', 'starts', 'speaker', 'remove'], context).flatMap(
    ({ row, values, at }) => {
      const correction = {
        place: toPlace(context, row),
        id: readString(values.get('id'), 'id', context),
        starts: readString(values.get('starts'), 'starts', context),
        speaker: readString(values.get('speaker'), 'speaker', context),
        remove: readTrue(values.get('remove'), context),
      }
      const named = correction.id !== null || correction.starts !== null
      const says = correction.speaker !== null || correction.remove
      if (!named)
        reportNode(context, 'Expected `id` or `starts`, the first words of the quotation', at, 'correction')
      else if (!says) reportNode(context, 'Expected `speaker` or `remove: true`', at, 'correction')
      return named && says ? [correction] : []
    },
  )
}

/** Corrections of figures: `- { text: "5 billion pesos", value: 5e9, unit: COP }`. Warnings as for quotations. */
export function readFigureCorrections(
  node: Node | null | undefined,
  context: YamlContext,
): readonly FigureCorrection[] {
  const keys = ['id', 'text', 'value', 'unit', 'qualifier', 'of', 'by', 'via', 'period', 'remove']
  return readRows(node, 'figures', keys, context).flatMap(({ row, values, at }) => {
    const correction = {
      place: toPlace(context, row),
      id: readString(values.get('id'), 'id', context),
      text: readString(values.get('text'), 'text', context),
      value: readNumber(values.get('value'), context),
      unit: readString(values.get('unit'), 'unit', context),
      qualifier: readQualifier(values.get('qualifier'), context),
      of: readString(values.get('of'), 'of', context),
      by: readString(values.get('by'), 'by', context),
      via: readString(values.get('via'), 'via', context),
      period: readPeriod(values.get('period'), context),
      remove: readTrue(values.get('remove'), context),
    }
    const named = correction.id !== null || correction.text !== null
    if (!named) reportNode(context, 'Expected `id` or `text`, the words of the figure', at, 'correction')
    return named ? [correction] : []
  })
}

function readRows(
  node: Node | null | undefined,
  key: string,
  keys: readonly string[],
  context: YamlContext,
): readonly CorrectionRow[] {
  if (node === undefined || node === null) return []
  if (!isSeq(node)) {
    reportNode(context, `Unexpected value of \`${key}\`, expected a list of corrections`, node, 'wrong-type')
    return []
  }
  return node.items.flatMap((item): readonly CorrectionRow[] => {
    if (!isMap(item)) {
      reportNode(
        context,
        `Unexpected correction, expected keys such as ${keys.slice(0, 3).join(', ')}`,
        item as Node,
        'wrong-type',
      )
      return []
    }
    const values = new Map<string, Node | null>()
    for (const pair of item.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : ''
      if (keys.includes(name)) values.set(name, (pair.value as Node | null) ?? null)
      else
        reportNode(
          context,
          `Unexpected key \`${name}\`, ${expectKey(name, keys)}`,
          pair.key as Node,
          'unknown-key',
        )
    }
    return [{ row: item, at: item, values }]
  })
}

function readTrue(node: Node | null | undefined, context: YamlContext): boolean {
  if (node === undefined || node === null) return false
  if (isScalar(node) && typeof node.value === 'boolean') return node.value
  reportNode(context, 'Unexpected value of `remove`, expected true or false', node, 'wrong-type')
  return false
}

function readNumber(node: Node | null | undefined, context: YamlContext): number | null {
  if (node === undefined || node === null) return null
  if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value)) return node.value
  reportNode(context, 'Unexpected value of `value`, expected a number', node, 'wrong-type')
  return null
}

function readPeriod(node: Node | null | undefined, context: YamlContext): string | null {
  const text = readString(node, 'period', context)
  if (text === null || isPeriod(text)) return text
  reportNode(
    context,
    `Unexpected period \`${text}\`, expected a date or interval such as 2023, 2023-05 or 2016/2023`,
    node as Node,
    'wrong-type',
  )
  return null
}

function readQualifier(node: Node | null | undefined, context: YamlContext): Qualifier | null {
  const text = readString(node, 'qualifier', context)
  if (text === null) return null
  if (QUALIFIERS.includes(text)) return text as Qualifier
  reportNode(
    context,
    `Unexpected qualifier \`${text}\`, expected one of ${QUALIFIERS.join(' ')}`,
    node as Node,
    'wrong-type',
  )
  return null
}
