import { findNames } from '../../../src/text/people/find-names.ts'
import { toKnown } from '../../../src/text/people/known.ts'
import { toRegister } from '../../../src/text/people/register.ts'
import { toResolver } from '../../../src/text/people/resolve.ts'
import { findMarks } from '../../../src/text/tokens/quotation-marks.ts'
import type { Speaker } from '../../../src/types.ts'

/** Whom the words between the last brackets of a text mean, "?" before words that mean nobody known, and why. */
export function readMention(marked: string, people: readonly Speaker[] = []): string {
  const paragraphs = marked.split(' ¶ ')
  const paragraph = paragraphs.findLastIndex((text) => text.includes('['))
  const at = paragraphs[paragraph] ?? ''
  const start = at.lastIndexOf('[')
  const end = at.lastIndexOf(']') - 1
  const texts = paragraphs.map((text) => text.replaceAll(/[[\]]/g, ''))
  const names = texts.flatMap((text, index) => findNames(text, index, findMarks(text)))
  const textOf = (index: number): string => texts[index] ?? ''
  const known = toKnown(names, toRegister(names), people, textOf)
  const { by, reason } = toResolver(known).resolve(textOf(paragraph).slice(start, end), {
    paragraph,
    start,
    end,
  })
  const shown = by.kind === 'speaker' ? by.name : `?${by.kind === 'unresolved' ? by.mention : ''}`
  return reason === null ? shown : `${shown}: ${reason}`
}
