import type { Element, Root } from 'hast'
import { toLettersAlone } from '../strings/fold.ts'
import { toCleanLine } from '../strings/clean-line.ts'
import { findElements, readNodeText } from './html-elements.ts'

/** The title of a page, and the heading that shows it. */
export type PageTitle = {
  readonly title: string | null
  readonly heading: Element | null
  readonly isSame: boolean
}

/** Shorter headings may begin a title by chance, in letters and digits. */
const SHORTEST = 12

/**
 * The title, and the heading that says it: the one with the same words; else one whose words begin what the head says,
 * which has the name of the site behind them; else the first of the first rank, another form of the title.
 */
export function findPageTitle(root: Root, stated: string | null, pageTitle: string | null): PageTitle {
  const headings = findElements(root, ['h1', 'h2'])
    .map((heading) => ({ heading, text: toCleanLine(readNodeText(heading)) }))
    .filter(({ text }) => text !== '')
  const same = headings.find(({ text }) => stated !== null && toLettersAlone(text) === toLettersAlone(stated))
  if (same) return { title: stated, heading: same.heading, isSame: true }
  const begun = headings.find(({ text }) => {
    const own = toLettersAlone(text)
    return (
      own.length >= SHORTEST &&
      [stated, pageTitle].some((title) => title !== null && toLettersAlone(title).startsWith(own))
    )
  })
  if (begun) return { title: begun.text, heading: begun.heading, isSame: true }
  const first = headings.find(({ heading }) => heading.tagName === 'h1')
  if (stated === null && first) return { title: first.text, heading: first.heading, isSame: true }
  return { title: stated, heading: first?.heading ?? null, isSame: false }
}
