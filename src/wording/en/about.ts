import { toPlainNumber } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

/** What the page "About" says. */
export const about = {
  description: 'How this site is made, what it decides by itself, how well it does, and what it cannot do.',
  says: (name: string, hasTopics: boolean): string =>
    `${name} turns a folder of articles into pages that ${hasTopics ? 'you can read by topic, and that ' : ''}show who said what, and which number comes from whom, and when.`,
  howItWorks: 'How it works',
  program:
    'A program reads the texts. It follows fixed rules, and weights learned once from articles in which people had marked the speakers, so the same text always gives the same page. An editor can correct single quotations and figures, and the page then says so. Each text is split into articles and paragraphs. Menus, adverts and the like are set aside, but not hidden: every article has a page on how it was made, with what was left out and the reason for every decision.',
  topics:
    'An article gets its topics from lists of terms that an editor keeps. Each article’s page on how it was made names the terms that were found, with links to them.',
  groups: 'Groups, institutions and abbreviations are explained in the',
  glossary: 'glossary',
  speakersAndFigures:
    'Quotations are found by their quotation marks, and their speakers by the words around them. What a text reports without quotation marks (“she said that …”) is counted separately and shown as reported. Where the words do not settle who is speaking, the page says so and shows them. Figures are shown as printed, with how they were read beside them. Every paragraph, quotation and figure has an address made from its own words, which does not change when other articles are added.',
  browser: 'What your browser keeps',
  browserSays:
    'What you read and search stays with you: visits are not counted, and no other server is contacted. Only your browser remembers what you chose under “Display”, the format you last cited in, and your last eight searches, which the search box (press / or Ctrl K) offers again until you clear them there. Pages are kept only if you ask for it:',
  corpus: 'These articles in numbers',
  counts: (articles: number, quotes: number, reported: number, figures: number): string =>
    `${[
      counts.articles(articles),
      ...(quotes > 0 ? [counts.quotations(quotes)] : []),
      ...(reported > 0 ? [counts.reportedStatements(reported)] : []),
      ...(figures > 0 ? [counts.figures(figures)] : []),
    ].join(', ')}.`,
  ofThem: 'Of the quotations and statements:',
  articles: 'Articles:',
  decided: 'with a named speaker',
  unresolved: 'with a speaker who is mentioned but could not be identified',
  unnamed: 'without a speaker',
  dateStated: 'with a date given alongside the text',
  dateRead: 'with a date found in the text',
  dateUnknown: 'without a date',
  dateDoubtful: 'with an approximate or uncertain date',
  speakers: 'How speakers are decided',
  speakersSay:
    'Where the layout names the speaker (a name and a colon, a dash and a name, a transcript), the layout decides. Everywhere else the program weighs up all those named near the quotation: whether they are the subject of a verb such as “said”, how close they are, and whom a pronoun could mean. “Why” beside a quotation opens the reason, which is also on the page on how the article was made.',
  confidenceSays:
    'The confidence of a decision is how often similar decisions were right in news articles in which people had marked the speakers (not the articles that the weights were learned from). Where nobody is likely enough, the speaker is left open, and the page lists who it might be. Quotations on this site by confidence:',
  reliability: 'How often decisions were right in articles whose speakers had been marked',
  confidence: 'Confidence',
  right: 'Right',
  decisionCount: 'Decisions',
  /** In percent; `below` is over 100 in the last row. */
  confidenceFrom: (from: number, below: number): string =>
    from === 0
      ? `below ${toPlainNumber(below)} %`
      : below > 100
        ? `${toPlainNumber(from)} % and more`
        : `${toPlainNumber(from)} to ${toPlainNumber(below)} %`,
  rightOfHundred: (percent: number): string => `${percent.toFixed(1)} %`,
  echoes: 'What appears more than once',
  echoesSay:
    'Two quotations are the same if six words in a row match, or if all the words and the speaker do. Two figures are the same if value and unit match and either one measure follows both, or both count the same thing in the same words. Independent origins leave out digests and analyses, reprints (a paragraph of twenty words or more is identical), a second article from the same outlet, and articles that name another outlet as their source.',
  howWell: 'How well it works',
  notMeasured: 'Not yet measured on texts that are new to the program.',
  quality: 'Measured quality',
  measured: 'Measured',
  result: 'Result',
  on: 'On',
  /** Rows of `views/lists/measurements.ts`, which are in English. */
  measurement: (english: string): string => english,
  limits: 'Limits',
  limitsSay: [
    'What is said without quotation marks is found only where the text says plainly that somebody is speaking.',
    'A pronoun may mean somebody other than the person the program picked. Follow the link and read the paragraph.',
    'A date with “c.” is about right: the day or month it names is not certain. The top of each article says whether its date was given alongside the text or found in it.',
    'A figure or a statement is not true because it appears here. Two sources may report different figures.',
  ],
  limitOfTopics: 'A topic means that its terms occur in the text, and no more than that.',
  doubts: 'Doubts about these texts',
  more: (count: number): string => `And ${toPlainNumber(count)} more.`,
}

/** The page of references, tables and files. */
export const data = {
  title: 'Cite and download',
  description: 'How to cite, and all quotations, figures and articles as files to download.',
  toCite: 'How to cite',
  citing:
    'Every paragraph, quotation and figure has a permanent address. In an article, choose the number beside a paragraph: a box opens with the paragraph, its quotations and its figures as text, Markdown, HTML, BibTeX, RIS or CSL-JSON, and a link that also highlights the words. Without JavaScript the number itself is the link to copy, and “Cite” leads to the article as a reference in three formats. Reference managers can also read an article’s details from its page.',
  references: 'References of all articles',
  referencesLabel: 'References',
  on: 'On',
  manager: 'For your reference manager',
  allTopics: 'All topics',
  files: 'Files',
  tables:
    'Tables are UTF-8 CSV files (RFC 4180). Text that a spreadsheet would run as a formula, because it begins with = + - @ or a tab, has an apostrophe in front of it; numbers are unchanged.',
  linksFromRoot: 'Links are relative to the root of this site.',
  linksAbsolute: 'Links are absolute.',
  packed:
    'Files ending in .gz are compressed with gzip: pandas, R and DuckDB read them as they are; unpack them first for a reference manager.',
  whereFrom: 'Where they come from',
  provenance:
    'A program read these from the articles on this site; an editor may have corrected single rows. Words and figures are as printed in the article; speakers and values are as the program understood them. Follow the link and read the passage before you rely on a row.',
  licence: 'Licence',
  noLicence:
    'The publisher of this site has not stated a licence for these tables. The words in them belong to those who said and published them.',
  columnsOf: (file: string): string => `Columns of ${file}`,
  column: 'Column',
  holds: 'Contents',
  quotations: 'Every quotation in these articles, with its speaker.',
  figures: 'Every figure in these articles, with its value.',
  follow: 'Follow:',
  topicReferences: 'References:',
  asCsv: (what: string): string => `${what} as CSV`,
  fileListed: 'What a page of this site lists, row by row',
  fileQuotes: 'Every quotation, one per row',
  fileFigures: 'Every figure, one per row, small counts included, which no list counts',
  fileLedger: (measure: string): string => `${measure}: every claim, with its chain of sources`,
  ledgers: 'For each measure, every claim with its chain of sources:',
  fileNote: (file: string): string => `What ${file} contains, where it comes from, and its licence`,
  packedFile: (says: string): string => `${says}, compressed`,
  fileArticles: 'Every article with its source, topics and speakers, without its text',
  fileSchema: 'JSON Schema of articles.json',
  fileArticleLines:
    'The full record of each article, one per line: its text, and where its quotations and figures are; compressed',
  fileReferences: (form: string): string => `The articles as references, ${form}`,
}

/** What the columns of the tables hold. */
export const columns = {
  quoteId: 'The quotation’s permanent id, which is also the end of its link',
  quoteText: 'The words, without quotation marks',
  form: 'direct: a whole sentence of theirs; mixed: their words within the writer’s sentence; indirect: reported without quotation marks',
  sentence:
    'The id of the first quotation of the speaker in the same sentence: rows with one id are parts of one sentence',
  speaker: 'Who says it; empty where nobody could be identified',
  speakerId: 'The speaker’s id, the same in all articles',
  unresolved: 'The words that mention the speaker, where they do not settle who it is',
  rule: 'How the speaker was decided: ranked (chosen among those named nearby), or a layout (label, signature, transcript …)',
  confidence:
    'How often such a decision is right, from 0 (never) to 1 (always), as counted in articles whose speakers had been marked; empty where it was not counted',
  candidates: 'Who it might be where that is open, likeliest first, each with a probability (1 is certain)',
  figureId: 'The figure’s permanent id, which is also the end of its link',
  figureText: 'As printed',
  kind: 'money, percent, people, count, mass, …',
  low: 'The value in its unit; of a range, the lower end',
  high: 'The same value; of a range, the upper end',
  unit: 'ISO 4217 code, "percent", the unit in the singular, or what is counted',
  bound: '=, ~ (about), <, <=, > or >=',
  trend: 'up or down, where the text says so',
  of: 'What is counted or measured, in the text’s words',
  quote: 'The quotation it stands in',
  figureSpeaker: 'Who counted or claims it, as the text says',
  via: 'Who passed it on, where the text names one',
  period: 'The time it refers to, as EDTF, where the text says so',
  measures: 'The measures it belongs to',
  title: 'The article’s title',
  outlet: 'Its outlet; empty when not stated',
  published: 'Its date as EDTF: 2026-02-25, 2026-02; a final ~ means about, ? uncertain',
  paragraph: 'The number of its paragraph on the page; empty for a heading',
  link: 'Where to find it; up to the # it is the link of its article in articles.json',
}
