import { make } from '../browser/elements.ts'
import { toMoment } from '../locale/intl.ts'
import * as wording from '../wording/wording.ts'
import { type Clipping, toClippingKey } from './clipping.ts'
import { toTags } from './order.ts'

const words = wording.clippings

type ItemOptions = {
  /** The root of the site that shows it. */
  readonly site: string
  /** Whether it stands first or last among those that it can be moved past. */
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly move: (step: -1 | 1) => Promise<void>
  readonly remove: () => Promise<void>
  readonly edit: (own: Pick<Clipping, 'note' | 'tags'>) => Promise<void>
}

/** A clipping in the list: its words as a link to their place, its source, the reader's own, and what can be done with it. */
export function toClippingItem(clipping: Clipping, options: ItemOptions): HTMLElement {
  const { isFirst, isLast, move, remove } = options
  const shown = toShown(clipping)
  const name = shown.length <= 60 ? shown : `${shown.slice(0, 58).trimEnd()} …`
  const toButton = (does: 'up' | 'down' | 'remove', press: () => Promise<void>): HTMLButtonElement => {
    const label = words.of(words[does], name)
    const button = make(
      'button',
      { type: 'button', class: 'plain', 'data-does': does, 'aria-label': label },
      [words[does]],
    )
    button.addEventListener('click', () => void press())
    return button
  }
  const up = toButton('up', () => move(-1))
  const down = toButton('down', () => move(1))
  up.disabled = isFirst
  down.disabled = isLast
  return make('li', { 'data-key': toClippingKey(clipping) }, [
    make('p', { class: 'words' }, [make('a', { href: toHref(clipping, options.site) }, [shown])]),
    make('p', { class: 'meta' }, [toSource(clipping, options.site)]),
    toOwn(clipping, name, options),
    make('p', { class: 'acts' }, [up, down, toButton('remove', remove)]),
  ])
}

/** Its words, in quotation marks where they are a quotation; the title for an article. */
function toShown({ kind, words: said, isReported, article }: Clipping): string {
  if (said === '') return article.title
  return kind === 'quotation' && !isReported ? wording.common.quoted(said) : said
}

/** Who said or counted it, where, when, and when it was kept. */
function toSource(clipping: Clipping, site: string): string {
  const { kind, speaker, isReported, reading, countedBy, article, kept } = clipping
  return [
    kind === 'article' ? words.article : null,
    speaker === null ? null : isReported ? words.reported(speaker) : speaker,
    reading,
    countedBy === null ? null : words.countedBy(countedBy),
    [kind === 'article' ? null : article.title, article.publisher, article.date]
      .filter((part) => part !== null)
      .join(', '),
    clipping.site === site ? null : words.otherSite,
    words.keptOn(toMoment(Date.parse(kept))),
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ')
}

/** To its place on this site by its address, which holds wherever the site is; elsewhere by its link. */
function toHref({ site: own, address, link }: Clipping, site: string): string {
  if (own !== site) return link
  const [page = ''] = address.split('#')
  const [, fragment] = link.split('#')
  return site + page + (fragment === undefined ? '' : `#${fragment}`)
}

/** The reader's note and tags, open where there are any. Stored when a field is left. */
function toOwn(clipping: Clipping, name: string, { edit }: ItemOptions): HTMLElement {
  const note = make('textarea', { rows: '2' })
  note.value = clipping.note
  const tags = make('input', { type: 'text', autocomplete: 'off' })
  tags.value = clipping.tags.join(', ')
  const store = (): void => {
    const read = toTags(tags.value)
    tags.value = read.join(', ')
    void edit({ note: note.value, tags: read })
  }
  note.addEventListener('change', store)
  tags.addEventListener('change', store)
  const own = make('details', { class: 'own' }, [
    make('summary', { 'aria-label': words.of(words.own, name) }, [words.own]),
    make('label', {}, [words.note, note]),
    make('label', {}, [words.tags, tags]),
  ])
  own.open = clipping.note !== '' || clipping.tags.length > 0
  return own
}
