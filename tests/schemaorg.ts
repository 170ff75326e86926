import { z } from 'zod'

/** What our pages say of themselves, by https://schema.org: the types we use, with the properties they have there. */
const thing = <Type extends string>(type: Type, properties: z.ZodRawShape) =>
  z.strictObject({ '@type': z.literal(type), ...properties })

const text = z.string().min(1)
/** A day, a month or a year, as ISO 8601 has it. */
const date = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
const organization = thing('Organization', { name: text })
const person = thing('Person', { name: text })
const source = {
  author: z.array(person).min(1).optional(),
  publisher: organization.optional(),
}
const report = thing('NewsArticle', { ...source, url: z.url().optional() })
const work = {
  '@context': z.literal('https://schema.org'),
  headline: text,
  datePublished: date.optional(),
  creditText: text.optional(),
  ...source,
  isBasedOn: z.url().optional(),
  citation: report.optional(),
}
const quotation = thing('Quotation', {
  text,
  creator: z.union([person, organization]),
  url: text,
  citation: text,
})
const dataset = thing('Dataset', {
  name: text,
  description: z.string().min(20).max(5000),
  license: text,
  creator: organization,
  variableMeasured: text.optional(),
  distribution: z.array(thing('DataDownload', { encodingFormat: text, contentUrl: text })).min(1),
})
const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.union([z.array(quotation), z.array(dataset)]),
})

/** Any block of data of ours. */
export const dataBlock = z.union([thing('NewsArticle', work), thing('Article', work), graph])
