import type { VFile } from 'vfile'
import type { Lines, TitleFrom } from '../../types.ts'
import { toDate } from '../english/calendar.ts'
import { NAME_PARTICLE } from '../english/name-words.ts'
import { AUTHOR_DOES, DESK_WORD } from '../english/outlets.ts'
import type { PageHead } from '../formats/html-head.ts'
import type { Statement } from '../overrides/statement.ts'
import type { Cleaned } from './clean.ts'
import { readDateline } from './dateline.ts'
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
// Matches what stands behind a name in a byline: "Staff Writers"; not "Gil".
const DESK = new RegExp(`\\b${DESK_WORD}\\b`, 'i')

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

  let title = statement.title ?? head?.title ?? cleaned.title?.text ?? null
  let titleFrom: TitleFrom = statement.title ? 'front-matter' : 'text'
  if (title === null) {
    title = toTitle((dateline && lead ? lead : first)?.text ?? '') || 'Untitled'
    titleFrom = 'first-sentence'
    tell('No title stated or found: the first sentence serves as title', first?.line ?? lines.start, 'title')
  }

  let outlet = statement.outlet ?? head?.outlet ?? null
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
    authors = readAuthors(cleaned)
    if (authors.length > 0)
      tell(`Author read from the text: ${authors.join(', ')}`, cleaned.byline?.line ?? lines.end, 'authors')
  }

  let published = statement.published ?? head?.published ?? null
  if (published === null) {
    const stated =
      (cleaned.date && toDate(cleaned.date.text)) ??
      (cleaned.byline && toDate(cleaned.byline.text)) ??
      dateline?.date ??
      null
    const line = cleaned.date?.line ?? cleaned.byline?.line ?? lead?.line ?? lines.start
    if (stated) tell(`Date ${stated} read from the text`, line, 'published')
    else if (dateline?.day)
      tell(
        `The dateline says ${dateline.day} and no year: no date is given to the article`,
        line,
        'published',
      )
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

/** Names of a byline ("By Ana Prieto and Juan Gil, Staff Writers"), else of the note about the author. */
function readAuthors(cleaned: Cleaned): readonly string[] {
  if (cleaned.byline) {
    return cleaned.byline.text
      .replace(/^(?:byline|by|written by|story by|words by|text by):? /i, '')
      .split(/ [|·•–—] /)
      .slice(0, 1)
      .flatMap((names) => names.split(/,| and | & | y /))
      .map((name) => name.trim())
      .filter((name, index) => name !== '' && !(index > 0 && DESK.test(name)))
  }
  return cleaned.notes.flatMap((note) => NOTE_NAME.exec(note.text)?.[1] ?? []).slice(0, 1)
}
