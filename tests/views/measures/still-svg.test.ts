import fc from 'fast-check'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'mdast-util-to-string'
import { parseHTML } from 'linkedom'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { toStill } from '../../../src/views/measures/still-svg.ts'
import { hostile } from '../../hostile-fields.ts'

test('whatever a label holds, the image has no element and no attribute but its own, and says it', () => {
  const html = unified().use(rehypeParse, { fragment: true })
  fc.assert(
    fc.property(hostile, hostile, (label, description) => {
      const { document } = parseHTML('<!doctype html><html><body></body></html>')
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
      text.textContent = label
      text.setAttribute('fill', label)
      svg.append(text)
      const tree = html.parse(toStill(svg, document, { title: label, description }))
      expect(selectAll('*', tree).map(({ tagName }) => tagName)).toEqual(['svg', 'title', 'desc', 'text'])
      expect(Object.keys(select('text', tree)?.properties ?? {})).toEqual(['fill'])
      // HTML reads any line break as one, and no NUL.
      const said = (one: string): string => one.replaceAll(/\r\n?/g, '\n').replaceAll(/[\0\ufffd\p{Cs}]/gu, '')
      expect(['title', 'text'].map((name) => said(toString(select(name, tree) ?? tree)))).toEqual([said(label), said(label)])
      expect(said(toString(select('desc', tree) ?? tree))).toBe(said(description))
    }),
    { numRuns: 150 },
  )
}) // prettier-ignore
