import { toTable } from '../strings/table.ts'

/** What a labelled line says of a text; 'text' is the text itself, 'other' nothing that the record holds. */
export type FieldOf = 'title' | 'authors' | 'outlet' | 'published' | 'address' | 'text' | 'other'

/** A line with its label: "Byline: Ana Prieto". */
export type Field = {
  /** In lower case: "byline", "hd". */
  readonly label: string
  readonly says: FieldOf
  /** What stands behind the label; '' for a label alone. */
  readonly value: string
}

/** Labels of Nexis, Factiva and ProQuest; not "Note". */
const ARCHIVE_LABELS = toTable<FieldOf>({
  headline: 'title',
  title: 'title',
  byline: 'authors',
  author: 'authors',
  authors: 'authors',
  'author/byline': 'authors',
  reporter: 'authors',
  reporters: 'authors',
  writer: 'authors',
  journalist: 'authors',
  'publication title': 'outlet',
  publication: 'outlet',
  outlet: 'outlet',
  newspaper: 'outlet',
  'publication date': 'published',
  'date published': 'published',
  'published date': 'published',
  'document url': 'address',
  url: 'address',
  link: 'address',
  'source url': 'address',
  'source-url': 'address',
  body: 'text',
  'full text': 'text',
  ...toOther(
    `abstract|acc-no|accession number|classification|column|company|company / organization|copyright|correction-date|country|
    country of publication|database|dateline|distribution|document feature|document type|document-type|edition|geographic|graphic|
    highlight|identifier / keyword|identifiers|industry|issn|issue|journal code|journal-code|language|language of publication|
    last updated|length|links|load-date|load date|location|name|notes|number of pages|organization|page|pages|people|person|
    place of publication|proquest document id|publication code|publication info|publication subject|publication type|
    publication-type|publication year|publisher|readability|record|section|series|slug|source|source type|subject|ticker|type|update|volume|words`,
  ),
})

/** Labels that hardly ever open a line of anything but an archive's export: "load-date"; not "subject". */
const SURE_LABELS: ReadonlySet<string> = new Set([
  'load-date',
  'load date',
  'publication-type',
  'publication type',
  'publication title',
  'publication info',
  'publication date',
  'publication year',
  'proquest document id',
  'document url',
  'source type',
  'document type',
  'document-type',
  'language of publication',
  'country of publication',
  'place of publication',
  'journal-code',
  'acc-no',
  'byline',
  'length',
  'issn',
  'full text',
  'author/byline',
  'readability',
])

/** Labels of what an archive says behind a text; 'location' may stand before it too. */
export const LABELS_BEHIND: ReadonlySet<string> = new Set(
  `load-date|load date|language|subject|geographic|industry|organization|company|person|ticker|graphic|publication-type|
  publication type|classification|journal-code|identifiers|in|ns|re|pub|an|co|ipc|ipd`
    .split('|')
    .map((label) => label.trim()),
)

/** The two letters by which Factiva labels its lines: "HD" stands before a headline; not "US". */
const CODES = toTable<FieldOf>({
  HD: 'title',
  BY: 'authors',
  SN: 'outlet',
  PD: 'published',
  LP: 'text',
  TD: 'text',
  ...Object.fromEntries(
    'SE CR WC ET ED PG SC LA CY CLM VOL CX CO IN NS RE IPD IPC PUB AN RF ART CT'
      .split(' ')
      .map((code) => [code, 'other' as const]),
  ),
})

/** Labels of an e-mail's head; not "P.S.". */
const MAIL_LABELS = toTable<FieldOf>({
  from: 'authors',
  subject: 'title',
  date: 'published',
  sent: 'published',
  to: 'other',
  cc: 'other',
  bcc: 'other',
  'reply-to': 'other',
  importance: 'other',
  attachments: 'other',
})

// Matches "Load-Date: March 4", "Full text:"; not "The minister said: no".
const LABELLED = /^([\p{L}][\p{L} /-]{1,24}):(?: (.*))?$/u
// Matches the labels that Nexis writes on lines of their own; not "body" within a text.
const LABEL_ALONE = /^(?:Body|Classification)$/
// Matches "HD Ferries stop", "LP"; not "HDTV".
const CODED = /^([A-Z]{2,3})(?: (.*))?$/

/** The field that a line of an archive's export or of an e-mail's head is, by its label alone; null for another line. */
export function readField(text: string): Field | null {
  return readArchiveField(text) ?? readMailField(text)
}

/** The same for archives only. */
export function readArchiveField(text: string): Field | null {
  if (LABEL_ALONE.test(text)) {
    const label = text.toLowerCase()
    return { label, says: ARCHIVE_LABELS[label] ?? 'other', value: '' }
  }
  const [, label = '', value = ''] = LABELLED.exec(text) ?? []
  const says = ARCHIVE_LABELS[label.toLowerCase()]
  return says ? { label: label.toLowerCase(), says, value: value.trim() } : null
}

/** The same for heads of e-mails only: "Subject: Ferries stop" is its title. */
export function readMailField(text: string): Field | null {
  const [, label = '', value = ''] = LABELLED.exec(text) ?? []
  const says = MAIL_LABELS[label.toLowerCase()]
  return says ? { label: label.toLowerCase(), says, value: value.trim() } : null
}

/** The same for lines that Factiva labels with two letters: "HD Ferries stop". */
export function readCodedField(text: string): Field | null {
  const [, code = '', value = ''] = CODED.exec(text) ?? []
  const says = CODES[code]
  return says ? { label: code.toLowerCase(), says, value: value.trim() } : null
}

/** Whether a field alone makes an export likely: "Load-Date: March 4, 2026"; not "Subject: Ferries". */
export function isSureField({ label, value }: Field): boolean {
  return SURE_LABELS.has(label) && (label !== 'length' || /^\d[\d,]* words?$/i.test(value))
}

/** Matches a line that opens a document of an export: "1 of 2 DOCUMENTS", "Document 3 of 50"; not "2 of 3 boats". */
export const DOCUMENT_OPENS = /^(?:\d+ of \d+ documents?|document \d+ of \d+)$/i
/** Matches a line that closes one: "End of Document", "Document HARPO00020260303em3300012"; not "Document 12". */
export const DOCUMENT_CLOSES = /^(?:end of document|document [A-Z]{2,8}\w*\d{8}\w{6,})$/i
/** Matches subjects as archives weigh them: "STRIKES (90%); FERRIES (78%)"; not "Turnout (90%)". */
export const WEIGHED_SUBJECTS = /^(?:[\p{Lu}\d &,'/.-]{3,80} \(\d{1,3}%\)(?:; ?|$))+$/u
/** Matches the line above a forwarded message: "---------- Forwarded message ---------"; not "- a list". */
export const FORWARDED = /^[-–—_ ]*(?:(?:begin )?forwarded message|original message)[-–—_: ]*$/i

/** Matches what mail programs put before a subject: "Re: ", "Fwd: RE: "; not "Reply" or "Reform: ". */
export const REPLY = /^(?:(?:fwd?|re|wg|aw|rv)\s*:\s*)+/i

function toOther(labels: string): Readonly<Record<string, FieldOf>> {
  return Object.fromEntries(labels.split('|').map((label) => [label.trim(), 'other' as const]))
}
