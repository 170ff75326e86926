import type { Publisher } from '../settings.ts'

/** The part of a PostCSS plugin that this one needs: https://postcss.org/api/#plugin */
type Painter = {
  readonly postcssPlugin: string
  readonly Declaration: Readonly<Record<string, (declaration: { value: string }) => void>>
  readonly Rule: (rule: { readonly selector: string; readonly remove: () => void }) => void
}

/**
 * A PostCSS plugin that gives `--brand` of site.css the publisher's colour, and leaves out what only a logo needs where
 * there is none: every page has these styles. Not a style in the page: the policy of every page forbids that.
 */
export function paintAccent({ accent, logo }: Pick<Publisher, 'accent' | 'logo'>): Painter {
  return {
    postcssPlugin: 'paint-accent',
    Declaration: {
      '--brand': (declaration) => {
        if (accent) declaration.value = `light-dark(${accent.light}, ${accent.dark})`
      },
    },
    Rule: (rule) => {
      if (!logo && rule.selector === '.mast img') rule.remove()
    },
  }
}
