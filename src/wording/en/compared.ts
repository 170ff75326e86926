import { toCount, toPlainNumber } from '../../locale/intl.ts'

const toSentences = (count: number): string => toCount(count, { one: 'sentence', other: 'sentences' })

/** Who speaks of whom. */
export const ofWhom = {
  title: 'Who speaks of whom',
  description:
    'Who names whom in what they are quoted or reported to say, with the number of sentences and a link to them.',
  says: 'Who names whom in what they are quoted or reported to say. Each number counts sentences and leads to them; one that several articles carry counts once. Pronouns are not counted, nor is anybody who names themself.',
  who: 'Who speaks',
  named: 'Of whom',
  all: 'Sentences',
  allOf: (name: string, count: number): string => `${name}: ${toSentences(count)} naming others`,
  others: (count: number): string => `and ${toPlainNumber(count)} more`,
  drawing: 'Who names whom most',
  drawingSays:
    'Those who name others most, and those who are named most, at most twelve of each; the table has all. The stronger the colour, the more sentences.',
  cell: (who: string, of: string, count: number): string => `${who} names ${of} in ${toSentences(count)}`,
  titleOf: (name: string): string => `Whom ${name} speaks of`,
  descriptionOf: (name: string): string => `The sentences in which ${name} names others, by who is named.`,
  saysOf:
    'The sentences in which they name others, by who is named. A sentence that names two people stands under both.',
  sentences: toSentences,
}

/** Two articles beside each other. */
export const pairs = {
  title: (one: string, other: string): string => `Side by side: ${one} | ${other}`,
  description: (one: string, other: string): string =>
    `What “${one}” and “${other}” have in common, where their figures differ, and what only one of them says.`,
  heading: 'Side by side',
  genres: { report: 'Report', digest: 'Digest', analysis: 'Analysis' },
  second:
    'A digest or an analysis tells what others found; it does not confirm them as a second source would.',
  both: 'In both',
  bothSays: 'Words that both quote, and figures that both give.',
  nothing: 'No words and no figures that we could match stand in both.',
  sameDay: (date: string): string => `Both are of ${date}.`,
  differ: 'Figures that differ',
  differSays:
    'The same measure with other values. They need not contradict each other: look at the time and at who counted.',
  only: 'Only in one of them',
  onlySays: 'What is quoted, and the figures of the measures we follow.',
  onlyNothing: 'Nothing that is not in the other.',
  more: (count: number): string => `and ${toPlainNumber(count)} more in the article`,
  quoted: 'Quoted',
  counted: 'Figures',
}
