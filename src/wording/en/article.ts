import { toPlainNumber } from '../../locale/intl.ts'
import type { SpeakerReason } from '../../types.ts'
import { counts } from './shared-words.ts'

/** An article's page. */
export const article = {
  outlet: 'Outlet',
  notStated: 'Not stated',
  by: 'By',
  published: 'Published',
  filedFrom: 'Filed from',
  original: 'Original',
  readingTime: 'Reading time',
  minutes: (count: number): string => `${toPlainNumber(count)} min`,
  cite: 'Cite',
  thisText: 'this text',
  editorsNote: 'Editor’s note',
  quotedHere: 'Quoted here',
  unnamed: (count: number): string => `not named: ${toPlainNumber(count)}`,
  contents: 'Contents',
  backToTop: '↑ Top',
  made: 'How this page was made',
  moreOn: (topic: string | null): string => `More on ${topic ?? 'this'}`,
  earlierOn: (topic: string): string => `Earlier on ${topic}`,
  laterOn: (topic: string): string => `Later on ${topic}`,
  reported: 'reported',
  why: 'why',
  ofWhat: (what: string): string => `of “${what}”`,
  elsewhere: 'Said elsewhere',
  alsoIn: 'also in',
  howCounted: 'How this is counted',
  related: 'Related',
  inCommon: (quotes: number, figures: number): string =>
    `${[...(quotes > 0 ? [counts.quotations(quotes)] : []), ...(figures > 0 ? [counts.figures(figures)] : [])].join(' and ')} in common`,
  bothName: (names: readonly string[]): string => `both name ${names.join(' and ')}`,
  sameTopic: 'same topic',
  /** An image that is not on this site; the words for who cannot see it follow. */
  imageOn: (host: string): string => `Image on ${host}`,
  table: 'Table',
}

/** The page at an address that an article had before. */
export const moved = {
  title: (article: string, alias: string): string => `${article}, once at ${alias}`,
  heading: 'This article has moved',
  says: 'You are being taken to its new address:',
}

/** What each `rule` of a quotation means. */
export const rules: Readonly<Record<string, string>> = {
  label: 'The name before the colon or dash: X: “…”.',
  signature: 'The name after a dash.',
  transcript: 'The name that opens a turn in a transcript: KELLER: …',
  interview: 'The person interviewed, who answers here: Q: … A: …',
  headline: 'The name beside it in the headline: “…”: X',
  reported: 'Speaker and words were weighed together by a model.',
  editor: 'Stated by the editor.',
  none: 'Nobody was found who could have said it.',
  unresolved: 'It is not clear who is speaking.',
  folder: 'Only one person in these articles has that part of the name.',
  ranked: 'The likeliest of those named near it.',
}

/** What a reason may name: the word of saying, the words that name the speaker, and who they mean. */
export type ReasonWords = { readonly cue: string | null; readonly mention: string; readonly name: string }

/** What spoke for a speaker, as parts of a sentence. */
export const speakerReasons: Readonly<Record<SpeakerReason, (words: ReasonWords) => string>> = {
  'verb-right-after': ({ cue }) => `subject of ${toVerb(cue)} right after the quotation`,
  'verb-after': ({ cue }) => `subject of ${toVerb(cue)} after the quotation`,
  'verb-before': ({ cue }) => `subject of ${toVerb(cue)} before the quotation`,
  'clause-subject': () => 'subject of the sentence around the quotation',
  according: ({ cue }) => `named after “${cue ?? 'according to'}”`,
  agent: ({ cue }) => (cue === null ? 'named after “by”' : `named after “${cue}” and “by”`),
  'owner-of-words': ({ cue }) =>
    cue === null ? 'the text calls the words theirs' : `the text calls it their “${cue}”`,
  'before-colon': () => 'named before the colon',
  'sentence-before': () => 'named in the sentence before',
  'sentence-after': () => 'named in the sentence after',
  'paragraph-before': () => 'named in the paragraph before',
  'paragraph-after': () => 'named in the paragraph after',
  'spoke-before': () => 'speaking just before',
  'in-table': ({ name }) => `in people.yaml as ${name}`,
  'full-name': () => 'named in full',
  'surname-of': () => 'named by surname',
  'only-of-folder': ({ name }) => `${name} is the only one of that name in these articles`,
  'only-he': () => 'the only man named before it',
  'only-she': () => 'the only woman named before it',
  'nearest-he': () => 'the last man named before it',
  'nearest-she': () => 'the last woman named before it',
  described: ({ mention }) => `called “${mention}” in the text`,
  'office-holder': () => 'in office at the time of the article',
  'body-of-it': () => 'the last organisation named before it',
}

function toVerb(cue: string | null): string {
  return cue === null ? 'the verb' : `“${cue}”`
}

/** How sure a speaker is. */
export const decisions = {
  percent: (percent: number): string => `${toPlainNumber(percent)} %`,
  /** Candidates with their share, likeliest first. */
  perhaps: (candidates: readonly string[]): string => `perhaps ${candidates.join(', ')}`,
  /** By the name of the group in `views/site/speaker-decision.ts`. */
  bands: {
    sure: 'Right in at least 95 of 100 such cases',
    likely: 'Right in 80 to 94 of 100 such cases',
    doubtful: 'Right in fewer than 80 of 100 such cases',
    open: 'Not clear who is speaking',
    unmeasured: 'By a fixed rule; how often it is right was not counted',
    editor: 'Stated by the editor',
    none: 'Nobody found who could have said it',
  },
}

/** The pages on how articles' pages were made. */
export const making = {
  heading: 'How these pages were made',
  title: (article: string, others: number): string =>
    `How “${article}”${others > 0 ? ` and ${counts.articles(others)} before it` : ''} ${others > 0 ? 'were' : 'was'} made`,
  description: 'Every automatic decision behind these articles’ pages, with its reason.',
  whyTopics: 'Why these topics',
  noTopic: 'The terms of no topic occur often enough here.',
  score: (score: number): string => `score ${toPlainNumber(score)}`,
  byEditor: 'stated by the editor',
  citeAs: 'Cite as',
  readFrom: 'Read from',
  titleIs: (how: string): string => `Title: ${how}.`,
  dateIs: (how: string): string => `Date: ${how}.`,
  notShown: (lines: readonly string[]): string =>
    `Details about the article, not shown as text: ${lines.join(', ')}.`,
  titleFromText: 'taken from the text',
  titleFromSentence: 'made from the first sentence, because the text has no title',
  line: (line: number): string => `line ${line}`,
  lines: (start: number, end: number): string => `lines ${start} to ${end}`,
  whoSaidIt: 'Who said it, and why we think so',
  byTheWord: (cue: string): string => `by “${cue}”`,
  whichNumber: 'Figures: how they were read, who counted, and when',
  countedBy: 'Counted or claimed by',
  passedOnBy: (name: string): string => `Passed on by ${name}`,
  speaksOf: (period: string): string => `Refers to ${period}`,
  leftOut: 'What was left out',
  nothing: 'Nothing was left out.',
  notes: 'Notes from the program',
  noteAt: (line: number): string => `Line ${line}:`,
  /** Why a piece of the source is no text of the article, which the record says in English. */
  reason: (english: string): string => english,
}
