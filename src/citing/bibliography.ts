import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { toSafeLine } from './safe-line.ts'
import type { CslName, CslRecord } from './record.ts'

// What reads names stands in the same file for browsers as what writes references.
export { toCsl } from './csl.ts'

/** The formats of reference managers. */
export type BibliographyForm = 'bibtex' | 'ris' | 'csl'

const bibtex = plugins.config.get('@bibtex') as {
  readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean }
}
// Our ids are unique and permanent; labels made of name, year and title would be shared by many articles.
bibtex.format.useIdAsLabel = true
bibtex.format.checkLabel = false
// Else it leaves out every letter that it has no command for, as all of Arabic. Signs of LaTeX are ours to escape then.
bibtex.format.asciiOnly = false

/** Records as the text of one file. */
export function toBibliography(records: readonly CslRecord[], form: BibliographyForm): string {
  return toBibliographyLines(
    records.map((record) => toBibliographyEntry(record, form)),
    form,
  ).join('')
}

/** One record in the form it has in such a file. */
export function toBibliographyEntry(record: CslRecord, form: BibliographyForm): string {
  if (form === 'csl') return JSON.stringify(record)
  const plain = toPlainText(record)
  const entry = form === 'ris' ? toRis(plain) : `${new Cite([plain]).format('bibtex').trimEnd()}\n`
  return entry.replace(STAND, (stand) => {
    const [sign = '', command = ''] = signs[stand.charCodeAt(0) - firstStand] ?? []
    return form === 'ris' ? sign : command
  })
}

/**
 * A record as lines of RIS. Written out here, because citation-js breaks lines after 70 characters, even in an address,
 * cuts the id to 20 and loses the "de la" of a name.
 */
function toRis({ id, author, ...record }: CslRecord): string {
  const cite = new Cite([{ ...record, id, author: author?.map(withParticle) ?? [] }])
  // Its newer specification drops the authors of newspaper articles.
  const [{ TY: type = 'ELEC', ...fields } = {}] = cite.format('ris', { spec: 'old', format: 'object' })
  const keywords = record.keyword?.split(', ') ?? []
  const lines = Object.entries({ ...fields, KW: keywords, ID: id }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  )
  return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\n')
}

/** The pieces of a file made of such entries: its beginning, each entry with its separator, its end. */
export function toBibliographyLines(entries: readonly string[], form: BibliographyForm): readonly string[] {
  const { begin, between, end } = frames[form]
  return [
    begin,
    ...entries.map((entry, index) => (index < entries.length - 1 ? entry + between : entry)),
    end,
  ]
}

const frames: Readonly<
  Record<BibliographyForm, { readonly begin: string; readonly between: string; readonly end: string }>
> = {
  csl: { begin: '[\n', between: ',\n', end: '\n]\n' },
  bibtex: { begin: '', between: '', end: '\n' },
  ris: { begin: '', between: '', end: '' },
}

/**
 * A record with every text on one line: RIS has a field per line, so a line break in a text could end the record. Also
 * hides what citation-js would take for markup: "<b>" in a title makes it bold and a lone "<" is lost.
 */
function toPlainText(record: CslRecord): CslRecord {
  const { author, note, keyword, URL: link, 'container-title': container } = record
  return {
    ...record,
    id: record.id.replace(NO_KEY, '-'),
    title: toText(record.title),
    ...(author === undefined ? {} : { author: author.map(toName) }),
    ...(note === undefined ? {} : { note: toText(note) }),
    ...(keyword === undefined ? {} : { keyword: toText(keyword) }),
    ...(container === undefined ? {} : { 'container-title': toText(container) }),
    ...(link === undefined ? {} : { URL: toSafeLink(link) }),
  }
}

/**
 * Signs that mean something to citation-js or to LaTeX, each with what LaTeX prints it by. On the way through
 * citation-js a character for private use stands for each.
 */
const signs = [
  ['<', '<'],
  ['>', '>'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  // Two of these next to each other are a dash or quotation marks to LaTeX.
  ['-', '{}-', /(?<=-)-/g],
  ['`', '{}`', /(?<=`)`/g],
  ["'", "{}'", /(?<=')'/g],
] as const

const firstStand = 0xe000

function toText(text: string): string {
  return signs.reduce(
    (shielded, [sign, , found = sign], place) =>
      shielded.replaceAll(found, String.fromCharCode(firstStand + place)),
    toSafeLine(text.replace(STAND, '')),
  )
}

function withParticle(name: CslName): CslName {
  if (!('family' in name)) return name
  const particle = name['non-dropping-particle'] ?? name['dropping-particle']
  return { given: name.given, family: particle === undefined ? name.family : `${particle} ${name.family}` }
}

function toName(name: CslName): CslName {
  return Object.fromEntries(
    Object.entries(name).map(([part, text]) => [
      part,
      // Not every program reads escaped braces in a name.
      toText(text.replaceAll('{', '(').replaceAll('}', ')').replaceAll('\\', '/')),
    ]),
  ) as CslName
}

/** An address with what would end a line or a field percent-encoded. */
function toSafeLink(link: string): string {
  const whole = URL.canParse(link) ? new URL(link).href : toSafeLine(link)
  return whole.replace(NO_LINK, encodeURIComponent)
}

/** Matches what a key of BibTeX cannot hold: the "," and "}" of "a,b}"; not "ferry-ab1". */
const NO_KEY = /[^\w.:-]+/g

/** Matches what no address has to hold as it is: blanks, "{", "}", "$", "<"; not "%", "#" and "&". */
const NO_LINK = /[\s{}\\<>"^`|$\uE000-\uE00E]/g

/** Matches a character that stands for a sign; no other. */
const STAND = /[\uE000-\uE00E]/g
