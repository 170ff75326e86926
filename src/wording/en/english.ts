/**
 * What the site says in English, by where it says it. This file defines the shape; `../es/spanish.ts` says the same in Spanish, and
 * what is missing there is a type error. Import `wording.ts` and not this file: it gives the language of the build.
 */
export * from './shared-words.ts'
export * from './lists.ts'
export * from './measures.ts'
export * from './topics.ts'
export * from './compared.ts'
export * from './speakers.ts'
export * from './home.ts'
export * from './timeline.ts'
export * from './article.ts'
export * from './about.ts'
export * from './offline.ts'
export * from './citing.ts'
export * from './correcting.ts'
export * from './display.ts'
export * from './search.ts'
export * from './sharing.ts'
export * from './clippings.ts'
