import { expect, test } from 'vitest'
import {
  isSureField,
  readArchiveField,
  readCodedField,
  readField,
  readMailField,
} from '../../../src/text/english/archive-fields.ts'

/** What a line says, and of what; '' for no field. */
const toShown = (field: ReturnType<typeof readField>): string =>
  field === null ? '' : `${field.label} ${field.says}: ${field.value}`

test.each([
  ['title', 'Headline Title'],
  ['authors', 'Byline Author Authors Author/Byline Reporter Reporters Writer Journalist'],
  ['outlet', 'Publication Outlet Newspaper'],
  ['address', 'URL Link Source-URL'],
  ['text', 'Body'],
  ['other', 'Abstract Acc-no Column Country Edition ISSN Length Pages Section Subject Words Ticker'],
])('of %s speak the lines of archives: %s', (says, labels) => {
  for (const label of labels.split(' '))
    expect(toShown(readArchiveField(`${label}: so`))).toBe(`${label.toLowerCase()} ${says}: so`)
})

test.each([
  ['Publication title: The Gull', 'publication title outlet: The Gull'],
  ['Publication date: March 3, 2026', 'publication date published: March 3, 2026'],
  ['Date published: March 3, 2026', 'date published published: March 3, 2026'],
  ['Published date: March 3, 2026', 'published date published: March 3, 2026'],
  ['Document URL: https://gull.example', 'document url address: https://gull.example'],
  ['Source URL: https://gull.example', 'source url address: https://gull.example'],
  ['Full text:', 'full text text: '],
  ['LOAD-DATE:  March 3 ', 'load-date other: March 3'],
  ['Company / organization: Hale', 'company / organization other: Hale'],
  ['Body', 'body text: '],
  ['Classification', 'classification other: '],
  ['From: Ana Ruiz', 'from authors: Ana Ruiz'],
  ['Date: March 3', 'date published: March 3'],
  ['Sent: March 3', 'sent published: March 3'],
  ['Reply-To: ana', 'reply-to other: ana'],
  ['Bcc: ana', 'bcc other: ana'],
  // Archives come first.
  ['Subject: Ferries', 'subject other: Ferries'],
  ['The body: so', ''],
  ['Body of water', ''],
  ['body', ''],
  ['Note: so', ''],
  ['P.S.: so', ''],
  ['Headline:so', ''],
  ['Constructor: so', ''],
  ['The minister said: no', ''],
])('“%s” is the field “%s”', (line, field) => {
  expect(toShown(readField(line))).toBe(field)
})

test('the subject of an e-mail is its title, and archives know no sender', () => {
  expect(toShown(readMailField('Subject: Ferries stop'))).toBe('subject title: Ferries stop')
  expect(readMailField('Byline: Ana Ruiz')).toBeNull()
  expect(readArchiveField('From: Ana Ruiz')).toBeNull()
})

test.each([
  ['HD Ferries stop', 'hd title: Ferries stop'],
  ['BY Ana Ruiz', 'by authors: Ana Ruiz'],
  ['SN The Gull', 'sn outlet: The Gull'],
  ['PD 3 March 2026', 'pd published: 3 March 2026'],
  ['LP', 'lp text: '],
  ['TD', 'td text: '],
  ['IPD so', 'ipd other: so'],
  ['CT so', 'ct other: so'],
  ['US boats', ''],
  ['HDTV so', ''],
  ['hd so', ''],
  ['so HD so', ''],
])('“%s” is the coded field “%s”', (line, field) => {
  expect(toShown(readCodedField(line))).toBe(field)
})

test.each([
  ['Load-Date: March 4, 2026', true],
  ['Byline: Ana Ruiz', true],
  ['ISSN: 1234', true],
  ['Length: 612 words', true],
  ['Length: 1,612 Words', true],
  ['Length: 1 word', true],
  ['Length: 12 metres', false],
  ['Length: some 612 words', false],
  ['Length: 612 words and more', false],
  ['Subject: Ferries', false],
  ['Title: Ferries', false],
])('“%s” alone makes an export likely: %s', (line, isSure) => {
  const field = readField(line)
  expect(field !== null && isSureField(field)).toBe(isSure)
})
