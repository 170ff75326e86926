/** The part of citation-js that we use; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(records: readonly object[] | string)
    readonly data: readonly Readonly<Record<string, unknown>>[]
    format(form: 'bibtex'): string
    format(
      form: 'ris',
      options: { readonly spec: 'old' | 'new' | 'mixed'; readonly format: 'object' },
    ): readonly Readonly<Record<string, string | readonly string[]>>[]
  }
  export const plugins: { readonly config: { readonly get: (name: string) => unknown } }
}
declare module '@citation-js/name' {
  export function parse(name: string): {
    readonly family?: string
    readonly given?: string
    readonly 'non-dropping-particle'?: string
    readonly 'dropping-particle'?: string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
