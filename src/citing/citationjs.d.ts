/** The part of citation-js that we use; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(records: readonly object[])
    format(form: 'bibtex' | 'ris', options?: { readonly spec?: 'old' | 'new' | 'mixed' }): string
  }
  export const plugins: { readonly config: { readonly get: (name: string) => unknown } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
