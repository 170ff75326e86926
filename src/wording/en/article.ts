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
  heading: 'This text has a new address',
  says: 'You are led on to it:',
}

/** What each `rule` of a quotation means. */
export const rules: Readonly<Record<string, string>> = {
  label: 'The name before the colon or dash: X: “…”.',
  signature: 'The name after a dash.',
  transcript: 'The name that opens a turn of a transcript: KELLER: …',
  interview: 'Who is interviewed, and answers here: Q: … A: …',
  headline: 'The name beside it in the headline: “…”: X',
  reported: 'Speaker and words weighed together by a model.',
  editor: 'Stated by the editor.',
  none: 'Nobody was found who could have said it.',
  unresolved: 'Not clear who speaks.',
  folder: 'By a part of the name that only one person in these texts has.',
  ranked: 'The likeliest of those whom the text names near it.',
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
  'spoke-before': () => 'speaks just before',
  'in-table': ({ name }) => `in people.yaml as ${name}`,
  'full-name': () => 'named in full',
  'surname-of': () => 'named by surname',
  'only-of-folder': ({ name }) => `the only one of that name in these texts is ${name}`,
  'only-he': () => 'the only man named before',
  'only-she': () => 'the only woman named before',
  'nearest-he': () => 'the man named last before',
  'nearest-she': () => 'the woman named last before',
  described: ({ mention }) => `called “${mention}” in the text`,
  'office-holder': () => 'in office on the day of the article',
  'body-of-it': () => 'the body named last before',
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
    open: 'Not clear who speaks',
    unmeasured: 'By a fixed rule, not counted',
    editor: 'Stated by the editor',
    none: 'Nobody found who could have said it',
  },
}

/** The pages on how articles' pages were made. */
export const making = {
  heading: 'How these pages were made',
  title: (article: string, others: number): string =>
    `How “${article}”${others > 0 ? ` and ${counts.articles(others)} before it` : ''} ${others > 0 ? 'were' : 'was'} made`,
  description: 'Every automatic decision behind the pages of some articles, with its reason.',
  whyTopics: 'Why these topics',
  noTopic: 'No topic’s terms stand here often enough.',
  score: (score: number): string => `score ${toPlainNumber(score)}`,
  byEditor: 'stated by the editor',
  citeAs: 'Cite it as',
  readFrom: 'Read from',
  titleIs: (how: string): string => `Title: ${how}.`,
  dateIs: (how: string): string => `Date: ${how}.`,
  notShown: (lines: readonly string[]): string =>
    `About the article, not shown as text: ${lines.join(', ')}.`,
  titleFromText: 'read from the text',
  titleFromSentence: 'made from the first sentence, as the text has no title',
  line: (line: number): string => `line ${line}`,
  lines: (start: number, end: number): string => `lines ${start} to ${end}`,
  whoSaidIt: 'Who said it, and why we think so',
  byTheWord: (cue: string): string => `by “${cue}”`,
  whichNumber: 'Which number, from whom, when',
  countedBy: 'Counted or claimed by',
  passedOnBy: (name: string): string => `Passed on by ${name}`,
  speaksOf: (period: string): string => `Speaks of ${period}`,
  leftOut: 'What was left out',
  nothing: 'Nothing was left out.',
  notes: 'Notes of the program',
  noteAt: (line: number): string => `Line ${line}:`,
  /** Why a piece of the source is no text of the article, which the record says in English. */
  reason: (english: string): string => english,
}
