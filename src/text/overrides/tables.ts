import type { VFile } from 'vfile'
import { isNode, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Measure, Speaker, Topic } from '../../types.ts'
import { fail } from '../messages/messages.ts'
import { toCleanLine } from '../strings/clean-line.ts'
import { isLanguageTag } from '../strings/language-tag.ts'
import { isTakenName } from '../strings/slug.ts'
import { toNearest, toYamlReason } from './yaml-nodes.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug of lower-case letters, digits and hyphens')
  .max(60, 'a slug of at most 60 characters')
  .refine((id) => !isTakenName(id), 'another word: a page or a device of Windows has this name')
const text = z.string().transform(toCleanLine)
const texts = z.array(text)
const term = z
  .union([text, z.strictObject({ term: text, weight: z.number().positive() })])
  .transform((value) => (typeof value === 'string' ? { term: value, weight: 1 } : value))

const topic = z.strictObject({
  id: slug,
  label: text,
  summary: text.default(''),
  terms: z.array(term).default([]),
  vetoes: texts.default([]),
})

// A year alone is a number in YAML.
const day = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(
    (value) => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value),
    'a date such as 2025-03',
  )

const datedRole = z.strictObject({
  role: text,
  from: day.nullable().default(null),
  until: day.nullable().default(null),
})

const speaker = z.strictObject({
  id: slug,
  name: text,
  aliases: texts.default([]),
  kind: z.enum(['person', 'group', 'institution']).default('person'),
  role: text.nullable().default(null),
  roles: z.array(datedRole).optional(),
  pronoun: z.enum(['he', 'she', 'they', 'it']).default('they'),
  abbreviation: text.nullable().default(null),
  lang: text.refine(isLanguageTag, 'the tag of a language, such as es').nullable().default(null),
})

/** The kinds of `FigureKind` as values, for schemas. */
export const FIGURE_KINDS = [
  'money',
  'percent',
  'count',
  'people',
  'mass',
  'area',
  'length',
  'duration',
  'rate',
  'ratio',
  'age',
  'other',
] as const

const measure = z.strictObject({
  id: slug,
  label: text,
  terms: texts.min(1),
  dimension: z.enum(FIGURE_KINDS),
  unit: text.nullable().default(null),
})

/** Topics of `topics.yaml`. A row that is not right is an error on `file` with its place, and left out. */
export function readTopics(file: VFile): readonly Topic[] {
  return readRows(file, topic)
}

/** Speakers of `people.yaml`; errors as for topics. */
export function readPeople(file: VFile): readonly Speaker[] {
  return readRows(file, speaker)
}

/** Measures of `measures.yaml`; errors as for topics. */
export function readMeasures(file: VFile): readonly Measure[] {
  return readRows(file, measure)
}

function readRows<Row extends { readonly id: string }>(file: VFile, schema: z.ZodType<Row>): readonly Row[] {
  const counter = new LineCounter()
  const document = parseDocument(String(file), { lineCounter: counter, prettyErrors: false })
  const report = (reason: string, offset: number, ruleId: string): void => {
    const { line, col } = counter.linePos(offset)
    fail(file, reason, { line, column: col }, ruleId)
  }
  for (const problem of document.errors)
    report(`Unexpected YAML: ${toYamlReason(problem.message)}`, problem.pos[0], 'yaml')
  if (document.errors.length > 0) return []
  const values: unknown = readPlain(document, report)
  if (values === null || values === undefined) return []
  if (!Array.isArray(values)) {
    report('Unexpected value, expected a list of rows such as `- id: …`', 0, 'table')
    return []
  }
  const rows: Row[] = []
  const ids = new Set<string>()
  values.forEach((value: unknown, index) => {
    const offsetOf = (path: readonly PropertyKey[]): number => {
      // The nearest node: a missing key has none, its row has.
      for (let length = path.length; length >= 0; length--) {
        const node: unknown = document.getIn([index, ...path.slice(0, length)], true)
        if (isNode(node)) return (node as Node).range?.[0] ?? 0
      }
      return 0
    }
    const result = schema.safeParse(value)
    if (!result.success) {
      for (const issue of result.error.issues) report(toReason(issue, schema), offsetOf(issue.path), 'table')
    } else if (ids.has(result.data.id)) {
      report(
        `Unexpected id \`${result.data.id}\`, expected one that no other row has`,
        offsetOf(['id']),
        'duplicate-id',
      )
    } else {
      ids.add(result.data.id)
      rows.push(result.data)
    }
  })
  return rows
}

function readPlain(
  document: ReturnType<typeof parseDocument>,
  report: (reason: string, offset: number, ruleId: string) => void,
): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // A bomb of aliases is refused by the library while it expands them.
    report(`Unexpected YAML: ${error instanceof Error ? error.message : String(error)}`, 0, 'yaml')
    return null
  }
}

function toReason(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'row'
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
    const near = toNearest(key, known)
    return `Unexpected key \`${key}\`, expected ${near ? `\`${near}\`` : `one of ${known.join(', ')}`}`
  }
  return `Unexpected ${name}: ${issue.message.replace(/^Invalid input: /, '')}`
}
