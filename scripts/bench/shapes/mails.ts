import { repeat, type Shape, told } from './shape.ts'

const head = 'From: Ana Prieto <ana@example.org>\nSubject: Boats\nDate: Mon, 2 Feb 2026 10:00:00 +0000\n'
const parts = `${head}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n`

/** Mails and archives of pages. */
export const mails: readonly Shape[] = [
  { name: 'a mail', file: 'a.eml', size: 300_000, toText: repeat(() => `${told}\n\n`, `${head}\n`) },
  {
    name: 'a mail that answers',
    file: 'a.eml',
    size: 200_000,
    toText: repeat((index) => `${'> '.repeat(index % 9)}${told}\n`, `${head}\n`),
  },
  {
    name: 'fields of a mail',
    file: 'a.eml',
    size: 200_000,
    toText: repeat((index) => `X-Boat-${index}: late\n`, head, `\n${told}\n`),
  },
  {
    name: 'one folded field of a mail',
    file: 'a.eml',
    size: 200_000,
    toText: repeat((index) => ` boat ${index}\n`, 'Subject: Late\n', `\n${told}\n`),
  },
  {
    name: 'receivers of a mail',
    file: 'a.eml',
    size: 200_000,
    toText: repeat((index) => ` Ana ${index} <ana${index}@example.org>,\n`, `${head}To:\n`, `\n${told}\n`),
  },
  {
    name: 'coded words of a mail',
    file: 'a.eml',
    size: 100_000,
    toText: repeat(() => ` =?utf-8?Q?caf=C3=A9?=\n`, `${head}X-A:\n`, `\n${told}\n`),
  },
  {
    name: 'parts of a mail',
    file: 'a.eml',
    size: 200_000,
    toText: repeat(
      (index) => `--b\nContent-Type: text/plain\n\nBoat ${index} came in late.\n`,
      parts,
      '--b--\n',
    ),
  },
  {
    name: 'parts within parts of a mail',
    file: 'a.eml',
    size: 50_000,
    toText: repeat(
      (index) => `--b${index}\nContent-Type: multipart/mixed; boundary="b${index + 1}"\n\n`,
      `${head}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b0"\n\n`,
    ),
  },
  {
    name: 'a mail of quoted letters',
    file: 'a.eml',
    size: 200_000,
    toText: repeat(
      () => 'caf=C3=A9 and =\n',
      `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n`,
    ),
  },
  {
    name: 'an archive of a page',
    file: 'a.mht',
    size: 200_000,
    toText: repeat(
      (index) => `<p>${index} ${told}</p>\n`,
      `${head}MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Location: https://example.org/\n\n<article>`,
      '</article>\n--b--\n',
    ),
  },
  {
    name: 'parts of an archive of a page',
    file: 'a.mht',
    size: 200_000,
    toText: repeat(
      (index) => `--b\nContent-Type: image/png\nContent-Location: https://example.org/${index}.png\n\nAAAA\n`,
      `${head}MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Location: https://example.org/\n\n<article><p>${told}</p></article>\n`,
      '--b--\n',
    ),
  },
]
