declare module 'virtual:corpus-images' {
  /** The images that articles show, by their file as the record names it. */
  export const images: Readonly<
    Record<string, { readonly source: import('astro').ImageMetadata; readonly isDrawing: boolean }>
  >
  /** Astro's own; null where there are no images. */
  export const getImage: typeof import('astro:assets').getImage | null
}
