import { make } from '../browser/elements.ts'
import { addresses } from '../links.ts'
import * as wording from '../wording/wording.ts'
import { type Clipping, toClippingKey } from './clipping.ts'
import { toClippingItem } from './clipping-item.ts'
import type { Desk } from './desk-parts.ts'
import { type ClippingGroup, findTags, groupClippings, type Grouping, moveClipping } from './order.ts'
import { changeBox, readBox } from './store.ts'

const words = wording.clippings

/** The list of clippings. */
export type ClippingList = {
  /** Reads anew what is kept, and shows it. */
  readonly refresh: () => Promise<void>
  /** What is shown, in its order. */
  readonly getShown: () => readonly ClippingGroup[]
}

/** Makes the list, with what orders and narrows it. A change is stored at once, and said. */
export function startList(desk: Desk): ClippingList {
  const { site, find, say, fail } = desk
  let clippings: readonly Clipping[] = []
  const group = make('select', {})
  for (const [value, label] of Object.entries(words.groups)) group.append(make('option', { value }, [label]))
  const tag = make('select', {})
  const shown = make('p', { class: 'meta' })
  const tools = make('div', { class: 'row' }, [
    make('label', {}, [words.group, group]),
    make('label', {}, [words.tag, tag]),
    shown,
  ])
  const list = make('div', {})
  find('kept').replaceChildren(tools, list)

  const getShown = (): readonly ClippingGroup[] =>
    groupClippings(
      clippings.filter(({ tags }) => tag.value === '' || tags.includes(tag.value)),
      group.value as Grouping,
    )

  const change = async (
    to: (all: readonly Clipping[]) => readonly Clipping[],
    ...said: readonly (Node | string)[]
  ): Promise<void> => {
    try {
      clippings = await changeBox('clippings', site, to)
      say(...said)
    } catch (error) {
      fail(error)
    }
  }

  const move = async (clipping: Clipping, within: readonly Clipping[], step: -1 | 1): Promise<void> => {
    const key = toClippingKey(clipping)
    const place = within.indexOf(clipping) + step + 1
    await change((all) => moveClipping(all, within, { key, step }), words.moved(place, within.length))
    draw()
    // At an end the button that brought it there is of no more use.
    const item = findItem(key)
    const [pressed, other] = step < 0 ? ['up', 'down'] : ['down', 'up']
    const button = item?.querySelector<HTMLButtonElement>(`[data-does="${pressed}"]:enabled`)
    ;(button ?? item?.querySelector<HTMLElement>(`[data-does="${other}"]`))?.focus()
  }

  const remove = async (clipping: Clipping): Promise<void> => {
    const key = toClippingKey(clipping)
    const items = [...list.querySelectorAll<HTMLElement>('.clips > li')]
    const place = items.findIndex((item) => item.dataset['key'] === key)
    const before = clippings
    const back = make('button', { type: 'button', class: 'plain' }, [words.putBack])
    back.addEventListener('click', async () => {
      await change((all) => putBack(all, clipping, before), words.isBack)
      draw()
      findItem(key)?.querySelector<HTMLElement>('[data-does="remove"]')?.focus()
    })
    await change((all) => all.filter((one) => toClippingKey(one) !== key), words.removed, back)
    draw()
    const left = [...list.querySelectorAll<HTMLElement>('[data-does="remove"]')]
    ;(left[place] ?? left.at(-1) ?? back).focus()
  }

  const edit = async (clipping: Clipping, own: Pick<Clipping, 'note' | 'tags'>): Promise<void> => {
    const key = toClippingKey(clipping)
    await change(
      (all) => all.map((one) => (toClippingKey(one) === key ? { ...one, ...own } : one)),
      words.saved,
    )
    drawTools()
  }

  const findItem = (key: string): HTMLElement | undefined =>
    [...list.querySelectorAll<HTMLElement>('.clips > li')].find((item) => item.dataset['key'] === key)

  const drawTools = (): void => {
    const tags = findTags(clippings)
    const chosen = tags.includes(tag.value) ? tag.value : ''
    tag.replaceChildren(
      make('option', { value: '' }, [words.allTags]),
      ...tags.map((one) => make('option', { value: one }, [one])),
    )
    tag.value = chosen
    tools.hidden = clippings.length === 0
    const count = getShown().reduce((sum, one) => sum + one.clippings.length, 0)
    shown.textContent = words.shown(count, clippings.length)
  }

  const draw = (): void => {
    drawTools()
    if (clippings.length === 0) {
      const link = make('a', { href: new URL(addresses.articles, site).href }, [words.toArticles])
      list.replaceChildren(make('p', {}, [words.empty, ' ', link, '.']))
      return
    }
    const by = group.value as Grouping
    list.replaceChildren(
      ...getShown().flatMap(({ heading, clippings: own }) => [
        ...(by === 'none' ? [] : [make('h3', {}, [heading ?? words.noGroup[by]])]),
        make(
          'ol',
          { class: 'clips', 'aria-label': heading ?? (words.noGroup[by] || words.list) },
          own.map((clipping) =>
            toClippingItem(clipping, {
              site,
              isFirst: clipping === own[0],
              isLast: clipping === own.at(-1),
              move: (step) => move(clipping, own, step),
              remove: () => remove(clipping),
              edit: (changed) => edit(clipping, changed),
            }),
          ),
        ),
      ]),
    )
  }

  const refresh = async (): Promise<void> => {
    try {
      clippings = await readBox('clippings', site)
    } catch (error) {
      fail(error)
    }
    draw()
  }
  group.addEventListener('change', draw)
  tag.addEventListener('change', draw)
  // Another tab may have kept something meanwhile; what is being written here stays.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !list.contains(document.activeElement)) void refresh()
  })
  return { refresh, getShown }
}

/** Puts a clipping back behind the one that it stood behind, as far as that is still there. */
function putBack(
  all: readonly Clipping[],
  clipping: Clipping,
  before: readonly Clipping[],
): readonly Clipping[] {
  const earlier = new Set(before.slice(0, before.indexOf(clipping)).map(toClippingKey))
  const at = all.findLastIndex((one) => earlier.has(toClippingKey(one))) + 1
  return all.some((one) => toClippingKey(one) === toClippingKey(clipping))
    ? all
    : all.toSpliced(at, 0, clipping)
}
