import { z } from 'zod'
import { pronouns } from '../correcting/correction.ts'
import type { SaveRequest } from '../correcting/endpoint.ts'

/** Words in one line, as they are written into YAML. */
const line = z
  .string()
  .max(500)
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .refine((text) => text !== '', 'Expected words')
const id = z.string().regex(/^[a-z0-9-]{1,100}$/)
const person = z.strictObject({ id, name: line })

const correction = z.discriminatedUnion('list', [
  z.strictObject({
    list: z.literal('quotes'),
    article: id,
    row: z.strictObject({ id, starts: line.optional(), speaker: line.optional(), remove: z.literal(true).optional() }),
  }),
  z.strictObject({
    list: z.literal('figures'),
    article: id,
    row: z.strictObject({
      id,
      text: line.optional(),
      value: z.number().optional(),
      unit: line.optional(),
      qualifier: line.optional(),
      of: line.optional(),
      by: line.optional(),
      via: line.optional(),
      period: line.optional(),
      remove: z.literal(true).optional(),
    }),
  }),
  z.strictObject({ list: z.literal('people'), person, alias: person, pronoun: z.enum(pronouns).nullable() }),
]) // prettier-ignore

const request = z.strictObject({
  corrections: z.array(correction).min(1).max(500),
  dryRun: z.boolean().optional(),
  token: z.string().max(100).optional(),
})

/** What a page asks for; null where that is anything else. */
export function readRequest(body: string): SaveRequest | null {
  try {
    const read = request.safeParse(JSON.parse(body))
    return read.success ? (read.data as SaveRequest) : null
  } catch {
    return null
  }
}
