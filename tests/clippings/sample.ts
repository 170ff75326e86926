import type { Clipping } from '../../src/clippings/clipping.ts'

/** A clipping of the invented harbour, with what a test says otherwise. */
export function toSample(changed: Partial<Clipping> = {}): Clipping {
  return {
    site: 'https://example.org/reader/',
    address: 'articles/ferry-ab1.html#q1',
    link: 'https://example.org/reader/articles/ferry-ab1.html#q1:~:text=We%20will',
    kind: 'quotation',
    words: 'We will not sail',
    speaker: 'Ana Prieto',
    isReported: false,
    reading: null,
    countedBy: null,
    article: {
      id: 'ferry-ab1',
      title: 'Ferry stays in port',
      authors: [{ name: 'Bo de la Quist', isBody: false }],
      publisher: 'The Harbour Post',
      machineDate: '2026-02',
      isAbout: true,
      note: null,
      date: 'about February 2026',
      topics: ['Ferries', 'Weather'],
    },
    note: '',
    tags: [],
    kept: '2026-02-25T09:00:00.000Z',
    ...changed,
  }
}

/** A figure of the same article. */
export const figure = toSample({
  address: 'articles/ferry-ab1.html#f1',
  link: 'https://example.org/reader/articles/ferry-ab1.html#f1',
  kind: 'figure',
  words: '27',
  speaker: null,
  reading: '27 boats',
  countedBy: 'Harbour Board',
  note: 'Ask who counts.',
  tags: ['boats', 'winter'],
})

/** Another article as a whole, without a topic. */
export const whole = toSample({
  address: 'articles/tide-cd2.html',
  link: 'https://example.org/reader/articles/tide-cd2.html',
  kind: 'article',
  words: '',
  speaker: null,
  article: { ...toSample().article, id: 'tide-cd2', title: 'A tide, <b>high</b> & late', topics: [] },
})
