import type { VFile } from 'vfile'
import type { Lines, TitleFrom } from '../../types.ts'
import { NAME_PARTICLE } from '../english/name-words.ts'
import { AGENCY_NAMES, AUTHOR_DOES } from '../english/outlets.ts'
import type { PageHead } from '../formats/html-head.ts'
import { readByline } from '../lines/byline.ts'
import { readDateLine } from '../lines/date-line.ts'
import type { Statement } from '../overrides/statement.ts'
import type { Cleaned } from './clean.ts'
import { readDateline } from './dateline.ts'
import { readFields } from './fields.ts'
import { toTitle } from './first-sentence-title.ts'
import { readOutlet } from './outlet.ts'

/** What is known about a text besides its words; each value is stated, read or null. */
export type Metadata = {
  readonly title: string
  readonly titleFrom: TitleFrom
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly url: string | null
  readonly published: string | null
  readonly dateline: string | null
}

// The name a note opens with: "Ana Prieto is a reporter …"; not "The author is grateful".
const NOTE_NAME = new RegExp(
  `^((?!The )\\p{Lu}[\\p{L}.'’-]*(?: (?:${NAME_PARTICLE}|\\p{Lu}[\\p{L}.'’-]*)){1,3}) (?:is|${AUTHOR_DOES})\\b`,
  'u',
)

/**
 * Metadata of one article: stated by the editor, else by the page's head, else read from the text, else null. Every
 * value read from the text leaves an information on `file`, with its line and reason.
 */
export function readMetadata(
  cleaned: Cleaned,
  statement: Statement,
  head: PageHead | null,
  lines: Lines,
  file: VFile,
): Metadata {
  const tell = (reason: string, line: number, ruleId: string): void => {
    file.info(reason, { place: { line, column: 1 }, source: 'dossier', ruleId })
  }
  const body = cleaned.paragraphs.filter((paragraph) => paragraph.kind === 'body')
  const lead = body.find((paragraph) => readDateline(paragraph.text)) ?? null
  const dateline = lead && body.indexOf(lead) < 3 ? readDateline(lead.text) : null
  const first = body[0] ?? cleaned.paragraphs[0]

  const byline = cleaned.byline ? readByline(cleaned.byline.text) : null
  const date = cleaned.date ? readDateLine(cleaned.date.text) : null
  const fields = readFields(cleaned.fields)

  let title = statement.title ?? head?.title ?? toHeadline(cleaned.title?.text) ?? fields.title
  let titleFrom: TitleFrom = statement.title ? 'front-matter' : 'text'
  if (title === null) {
    title = toTitle((dateline && lead ? lead : first)?.text ?? '') || 'Untitled'
    titleFrom = 'first-sentence'
    tell('No title stated or found: the first sentence serves as title', first?.line ?? lines.start, 'title')
  }

  let outlet = statement.outlet ?? head?.outlet ?? null
  const named = cleaned.outlet?.text ?? fields.outlet ?? byline?.outlet ?? date?.outlet ?? null
  if (outlet === null && named !== null) {
    outlet = toOutletName(named)
    const line = (cleaned.outlet ?? cleaned.byline ?? cleaned.date)?.line ?? lines.start
    tell(`Outlet “${outlet}” read from a line of its own or beside the names and dates`, line, 'outlet')
  }
  if (outlet === null) {
    const read = readOutlet(
      dateline,
      body.map((paragraph) => paragraph.text),
      cleaned.notes.map((note) => note.text),
    )
    if (read) tell(`Outlet “${read.name}” read from ${read.reason}`, lead?.line ?? lines.start, 'outlet')
    outlet = read?.name ?? null
  }

  let authors = statement.authors ?? (head?.authors.length ? head.authors : null)
  if (authors === null) {
    authors = byline?.authors ?? fields.authors ?? readAuthors(cleaned)
    if (authors.length > 0)
      tell(`Author read from the text: ${authors.join(', ')}`, cleaned.byline?.line ?? lines.end, 'authors')
  }

  let published = statement.published ?? head?.published ?? null
  if (published === null) {
    const stated = date?.date ?? byline?.date ?? fields.published ?? cleaned.day ?? dateline?.date ?? null
    const line = cleaned.date?.line ?? cleaned.byline?.line ?? lead?.line ?? lines.start
    if (stated?.startsWith('X'))
      tell(`Date ${stated} read from the text, which states no year`, line, 'published')
    else if (stated) tell(`Date ${stated} read from the text`, line, 'published')
    published = stated
  }
  let url = statement.url ?? head?.url ?? null
  if (url === null && cleaned.address && URL.canParse(cleaned.address.text)) {
    url = cleaned.address.text
    tell(`Address ${url} read from the text`, cleaned.address.line, 'url')
  }
  return {
    title,
    titleFrom,
    outlet,
    authors,
    url,
    published,
    dateline: dateline?.place ?? null,
  }
}

// Matches what says that a title follows: "Headline: "; not "Headlines: ".
const LABEL = /^(?:headline|title): (?=\S)/i

/** A title without its label, the full stop at its end, or the semicolon before a standfirst; not that of "the U.S.". */
function toHeadline(text: string | undefined): string | null {
  if (text === undefined) return null
  return text.replace(LABEL, '').replace(/;$|(?<=\p{Ll}{2}[”"’')\]]?|\d)\.$/u, '')
}

/** An outlet by its name, where the line has the short form of an agency: "AP" is "Associated Press". */
function toOutletName(name: string): string {
  return AGENCY_NAMES[name] ?? AGENCY_NAMES[name.toUpperCase()] ?? name
}

/** The name in the note about the author. */
function readAuthors(cleaned: Cleaned): readonly string[] {
  return cleaned.notes.flatMap((note) => NOTE_NAME.exec(note.text)?.[1] ?? []).slice(0, 1)
}
