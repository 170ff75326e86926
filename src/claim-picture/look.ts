import { make } from '../browser/elements.ts'
import type { Face, PlacedLine } from './layout.ts'

/** Colours and fonts of a picture, as CSS writes them. */
export type PictureLook = {
  readonly tones: Readonly<Record<PlacedLine['tone'], string>>
  readonly families: Readonly<Record<Face['family'], string>>
}

/** The look of this site, always as on a light page: a picture is shown where nobody knows what is around it. */
export function readLook(): PictureLook {
  const probe = make('span', {})
  document.body.append(probe)
  const style = getComputedStyle(probe)
  probe.style.colorScheme = 'light'
  // The styles state a colour for light and one for dark: only an element has one of them.
  const toTone = (name: string): string => {
    probe.style.color = `var(${name})`
    return style.color
  }
  const look: PictureLook = {
    tones: {
      paper: toTone('--page'),
      ink: toTone('--ink'),
      soft: toTone('--soft'),
      accent: toTone('--brand'),
    },
    families: {
      serif: style.getPropertyValue('--serif').trim(),
      sans: style.getPropertyValue('--sans').trim(),
    },
  }
  probe.remove()
  return look
}
