import type { Cited } from '../citing/cited.ts'
import type { Work } from '../citing/record.ts'
import { isWebAddress } from '../links.ts'
import { isFlag, isListOf, isObject, isText, isTextOrNull, type Fields, misses } from './fields.ts'

/** Something that a reader keeps, with all that is needed to show, cite and export it without a network. */
export type Clipping = {
  /** The root of the site that it was kept on: "https://example.org/reader/". */
  readonly site: string
  /** Where it stands, from that root: "articles/talks-ab1.html#q1x2y". With the site it tells clippings apart. */
  readonly address: string
  /** The absolute link of its citation, with the words to highlight. */
  readonly link: string
  readonly kind: Cited['kind']
  /** Verbatim; "" for an article. */
  readonly words: string
  readonly speaker: string | null
  /** True for reported speech, without quotation marks. */
  readonly isReported: boolean
  /** What a figure was read as, in words: "27 people"; null for anything else. */
  readonly reading: string | null
  /** Who counted or claims a figure, as the text says. */
  readonly countedBy: string | null
  readonly article: Omit<Work, 'link'> & {
    /** The date in words, with its doubt. */
    readonly date: string | null
    /** The labels of its topics, best first. */
    readonly topics: readonly string[]
  }
  /** The reader's own. */
  readonly note: string
  readonly tags: readonly string[]
  /** When it was kept: "2026-02-25T09:00:00.000Z". */
  readonly kept: string
}

/** What makes two clippings one: the place, whatever words its link highlights. */
export function toClippingKey({ site, address }: Pick<Clipping, 'site' | 'address'>): string {
  return site + address
}

/** What a citation says of a clipping. */
export function toCited({ kind, words, speaker, isReported, link, article }: Clipping): Cited {
  const { title, publisher, date, machineDate, note } = article
  const authors = article.authors.map(({ name }) => name)
  return { kind, words, speaker, isReported, title, authors, publisher, date, machineDate, note, link }
}

/**
 * A clipping from a file or from what a browser has kept, which may be of any form; the name of the first field that is not
 * as it has to be, where there is one. Further fields are left out.
 */
export function readClipping(value: unknown): Clipping | { readonly wrong: string } {
  const wrong = misses(value, fields)
  if (wrong !== null) return { wrong }
  const article = (value as Clipping).article
  const wrongOfArticle = misses(article, articleFields)
  if (wrongOfArticle !== null) return { wrong: `article.${wrongOfArticle}` }
  return {
    ...pick(value as Clipping, fields),
    article: {
      ...pick(article, articleFields),
      authors: article.authors.map(({ name, isBody }) => ({ name, isBody })),
    },
  }
}

/** True for what `readClipping` gives of a whole clipping. */
export function isWhole(read: ReturnType<typeof readClipping>): read is Clipping {
  return !('wrong' in read)
}

const kinds: ReadonlySet<unknown> = new Set<Cited['kind']>(['article', 'paragraph', 'quotation', 'figure'])

const fields: Fields<Clipping> = {
  site: (value) => isText(value) && isWebAddress(value) && value.endsWith('/'),
  address: (value) => isText(value) && ADDRESS.test(value),
  link: (value) => isText(value) && isWebAddress(value),
  kind: (value) => kinds.has(value),
  words: isText,
  speaker: isTextOrNull,
  isReported: isFlag,
  reading: isTextOrNull,
  countedBy: isTextOrNull,
  article: isObject,
  note: isText,
  tags: isListOf(isText),
  kept: (value) => isText(value) && !Number.isNaN(Date.parse(value)),
}

const articleFields: Fields<Clipping['article']> = {
  id: isText,
  title: isText,
  authors: isListOf((value) => isObject(value) && isText(value['name']) && isFlag(value['isBody'])),
  publisher: isTextOrNull,
  date: isTextOrNull,
  machineDate: (value) => value === null || (isText(value) && MACHINE_DATE.test(value)),
  isAbout: isFlag,
  note: isTextOrNull,
  topics: isListOf(isText),
}

function pick<Whole extends object>(whole: Whole, wanted: Fields<Whole>): Whole {
  return Object.fromEntries(
    Object.keys(wanted).map((name) => [name, whole[name as keyof Whole]]),
  ) as unknown as Whole
}

/** Matches "articles/talks-ab1.html" and "articles/talks-ab1.html#q1x2y"; not "../else.html" nor "javascript:x". */
const ADDRESS = /^articles\/[\w%.-]+(?:#[\w%.-]+)?$/

/** Matches "2026", "2026-02" and "2026-02-25"; not "February 2026". */
const MACHINE_DATE = /^\d{4}(?:-\d\d){0,2}$/
