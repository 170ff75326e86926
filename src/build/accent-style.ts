import type { Accent } from '../publisher/accent.ts'

/** The part of a PostCSS plugin that this one needs: https://postcss.org/api/#plugin */
type Painter = {
  readonly postcssPlugin: string
  readonly Declaration: Readonly<Record<string, (declaration: { value: string }) => void>>
}

/**
 * A PostCSS plugin that gives `--brand` of site.css the publisher's colour. Not a style in the page: the policy of every
 * page forbids that.
 */
export function paintAccent(accent: Accent | null): Painter {
  return {
    postcssPlugin: 'paint-accent',
    Declaration: {
      '--brand': (declaration) => {
        if (accent) declaration.value = `light-dark(${accent.light}, ${accent.dark})`
      },
    },
  }
}
