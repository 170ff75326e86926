import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { type Mail, readMail } from '../../../src/text/formats/mail.ts'
import { readFormat, type Format } from '../../../src/text/formats/read-format.ts'
import { article, story } from './pages.ts'

const read = async (name: string, source: string): Promise<Format> => {
  const file = new VFile({ path: name, value: source })
  file.data['mail'] = (await readMail(new TextEncoder().encode(source))) as Mail
  return readFormat(file, null, [])
}
const toQuoted = (text: string): string =>
  text
    .replace(/[=\u0080-\uffff]/g, (char) =>
      [...new TextEncoder().encode(char)]
        .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''),
    )
    .replace(/(.{60})(?!=|.?=|\n)/g, '$1=\n')

const archive = `From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/no-boats
Subject: No boats this winter
Date: Tue, 3 Mar 2026 10:14:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----edge"

------edge
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/no-boats

${toQuoted(`<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>No boats this winter</title></head><body><article>\n${article}\n</article></body></html>`)}

------edge
Content-Type: image/gif
Content-Transfer-Encoding: base64
Content-Location: https://example.org/a.gif

${'R0lGODlhAQABAIAAAP'.repeat(4)}
------edge--
`

describe('a web archive', () => {
  test('is the page in it, with the lines of the file', async () => {
    const { blocks, head } = await read('page.mhtml', archive)
    expect(head).toMatchObject({
      title: 'No boats this winter',
      url: 'https://example.org/no-boats',
      published: null,
      authors: [],
    })
    const text = blocks.filter(({ markup }) => markup === null)
    expect(text.map((block) => block.text)).toEqual(story)
    const lines = archive.split('\n')
    expect(text.map(({ line }) => lines[line - 1]?.includes('<p>'))).toEqual(story.map(() => true))
    expect(text.every(({ line, endLine }) => endLine > line)).toBe(true)
    expect(blocks.find(({ reason }) => reason === 'other parts of the file')?.line).toBeGreaterThan(7)
  })

  test('every line that is not blank stands somewhere', async () => {
    const { blocks } = await read('page.MHT', archive)
    const used = new Set(
      blocks.flatMap(({ line, endLine }) =>
        Array.from({ length: endLine - line + 1 }, (_, index) => line + index),
      ),
    )
    expect(
      archive
        .split('\n')
        .flatMap((text, index) => (text.trim() !== '' && !used.has(index + 1) ? [index + 1] : [])),
    ).toEqual([])
  })
})

describe('a mail', () => {
  const head =
    'From: "Ana Prieto" <ana@example.org>\nSubject: Fwd: =?utf-8?Q?No_boats_=E2=80=93_again?=\nDate: Tue, 3 Mar 2026 23:30:00 -0500\n'

  test('says who wrote it, when and of what', async () => {
    const { head: said, blocks } = await read(
      'a.eml',
      `${head}Content-Type: text/plain; charset=utf-8\n\n${story[0]}\n\n${story[1]}\n`,
    )
    expect(said).toMatchObject({
      title: 'No boats – again',
      authors: ['Ana Prieto'],
      published: '2026-03-03',
    })
    expect(blocks.map(({ markup, text, line }) => [markup, text, line])).toEqual([
      ['metadata', '', 1],
      [null, story[0], 6],
      [null, story[1], 8],
    ])
  })

  test('in letters of another alphabet and an encoding that hides them is read', async () => {
    const text = 'Лодки пришли в гавань поздно утром.'
    const bytes = Buffer.from(
      [...text].map((char) => (char.charCodeAt(0) > 0x400 ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0))),
    )
    const { blocks } = await read(
      'a.eml',
      `${head}Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: base64\n\n${bytes.toString('base64')}\n`,
    )
    expect(blocks.at(-1)?.text).toBe(text)
  })

  test('with a page is read from the page', async () => {
    const { blocks } = await read(
      'a.eml',
      `${head}Content-Type: text/html; charset=utf-8\n\n<html><body><div><p>${story[0]}</p>\n<p>${story[1]}</p></div></body></html>\n`,
    )
    expect(blocks.filter(({ markup }) => markup === null).map(({ text, line }) => [text, line])).toEqual([
      [story[0], 6],
      [story[1], 7],
    ])
  })
})

test('a page with the ending of an archive is a page', async () => {
  const { blocks } = await read(
    'a.mht',
    `<html><head><title>No boats</title></head><body><article>${article}</article></body></html>`,
  )
  expect(blocks.filter(({ markup }) => markup === null).map(({ text }) => text)).toEqual(story)
})
