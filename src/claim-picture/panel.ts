/** Draws the picture of a quotation or figure, shows it, and gives it as a file. Loaded when it is first asked for. */
import { addStyles, make } from '../browser/elements.ts'
import { saveFile } from '../browser/hand-over.ts'
import type { Cited } from '../citing/cited.ts'
import type { Work } from '../citing/record.ts'
import { readEmbedded } from '../embedding/read-embedded.ts'
import * as wording from '../wording/wording.ts'
import { openMeasure, drawPng } from './canvas.ts'
import { layOut, type PictureText, type PictureShape, shapes } from './layout.ts'
import { readLook } from './look.ts'
import { toSvg } from './svg.ts'

const words = wording.cards

const styles = `
.picture svg{display:block;width:100%;height:auto;max-width:30rem;margin:.6rem 0 0;border:1px solid var(--rule)}
.picture label{font-weight:600}
.picture select{margin-left:.4rem;padding:.35rem;font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft)}
`

let hasStyles = false

/** What a picture is drawn of: the claim's id, what a citation says of it, and its article. */
export type Pictured = { readonly id: string; readonly cited: Cited; readonly work: Work }

/** Shows the picture of a claim in a panel, with a choice of shape and what saves it. */
export async function showPicture(pictured: Pictured, panel: HTMLElement): Promise<void> {
  try {
    const text = await toText(pictured)
    if (!hasStyles) addStyles(styles)
    hasStyles = true
    panel.append(makeBox(text, toName(pictured)))
  } catch {
    panel.textContent = words.notDrawn
  }
}

/** What stands in the picture; of a claim that the page in a frame does not have, what its citation says. */
async function toText({ id, cited, work }: Pictured): Promise<PictureText> {
  const { title, publisher, date } = cited
  const found = await readEmbedded(work.id, id).catch(() => null)
  const address = new URL(work.link ?? location.href)
  address.hash = id
  const isQuoted = found?.isQuoted ?? (cited.kind === 'quotation' && !cited.isReported)
  return {
    words: found?.words ?? cited.words,
    quote: isQuoted ? wording.common.quoted : (said) => said,
    figure: found?.figure ?? null,
    by: found?.by ?? cited.speaker ?? wording.unknown.speaker,
    title: wording.common.quoted(title),
    source: [publisher, date].filter((part) => part !== null).join(', '),
    address: decodeURI(address.href),
    site: document.querySelector<HTMLMetaElement>('[property="og:site_name"]')?.content ?? '',
    shortened: words.shortened,
  }
}

/** The start of the file's name: "talks-ab1-q1x8k2qa". */
function toName({ id, work }: Pictured): string {
  return `${decodeURI(work.id)}-${id}`
}

function makeBox(text: PictureText, name: string): HTMLElement {
  const look = readLook()
  const measure = openMeasure(look)
  const label = words.label(
    `${text.figure === null ? '' : `${text.figure}. `}${text.quote(text.words)} ${text.by}`,
  )
  const choice = make('select', { id: 'picture-shape' })
  for (const shape of Object.keys(shapes) as PictureShape[])
    choice.append(make('option', { value: shape }, [words[shape]]))
  const preview = make('div', {})
  const layOutChosen = () => layOut(text, choice.value as PictureShape, measure)
  const draw = (): void => preview.replaceChildren(toSvg(layOutChosen(), look, label))
  choice.addEventListener('change', draw)
  draw()
  const toButton = (said: string, ending: string, toFile: () => Promise<Blob> | Blob): HTMLElement => {
    const button = make('button', { type: 'button' }, [said])
    button.addEventListener('click', async () => {
      const { width, height } = shapes[choice.value as PictureShape]
      saveFile(await toFile(), `${name}-${width}x${height}.${ending}`)
    })
    return button
  }
  return make('div', { class: 'picture' }, [
    make('label', { for: choice.id }, [words.shape, choice]),
    preview,
    toButton(words.svg, 'svg', () => {
      const svg = new XMLSerializer().serializeToString(toSvg(layOutChosen(), look, label))
      return new Blob([svg], { type: 'image/svg+xml' })
    }),
    toButton(words.png, 'png', () => drawPng(layOutChosen(), look)),
  ])
}
