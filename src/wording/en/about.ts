import { toPlainNumber } from '../../locale/intl.ts'
import { counts } from './shared-words.ts'

/** What the page "About" says. */
export const about = {
  description: 'How this reader is made, what it decides by itself, how well, and what it cannot do.',
  says: (name: string, hasTopics: boolean): string =>
    `${name} is a folder of articles made into pages that can be ${hasTopics ? 'read by topic and asked' : 'asked'} who said what, and which number, from whom, when.`,
  howItWorks: 'How it works',
  program:
    'A program reads the texts by fixed rules, and by weights learned once from articles whose speakers people had marked: the same text always gives the same page. An editor may overrule it for single quotations and figures; what an editor decided says so. Each text is cut into articles and paragraphs. Page furniture is set aside, never thrown away: every article has a page that says how it was made: what was left out, and every decision with its reason.',
  topics:
    'Topics are given by lists of terms that an editor keeps; every topic names the words that earned it, with links to where they stand.',
  groups: 'Groups, bodies and abbreviations stand in the',
  glossary: 'glossary',
  speakersAndFigures:
    'Quotations are found by their marks, and their speakers by the words around them. What a text reports without marks (“she said that …”) is counted apart and shown as reported. When those words do not settle who speaks, the page says so and shows the words. Figures are shown as printed; beside them stands how they were read. Every address of a paragraph, quotation or figure is made from its own words and stays the same when other articles are added.',
  browser: 'What your browser keeps',
  browserSays:
    'Nobody is told what you read or search: no visits are counted, and no other host is asked. In your browser alone stand what you chose under “Display”, the form in which you last cited, and your last eight searches, which the search box that opens with / or Ctrl K offers again until you clear them there. Pages are kept only where you ask for it:',
  corpus: 'What stands in this corpus',
  counts: (articles: number, quotes: number, reported: number, figures: number): string =>
    `${[
      counts.articles(articles),
      ...(quotes > 0 ? [counts.quotations(quotes)] : []),
      ...(reported > 0 ? [counts.reportedStatements(reported)] : []),
      ...(figures > 0 ? [counts.figures(figures)] : []),
    ].join(', ')}.`,
  ofThem: 'Of the quotations and statements:',
  articles: 'Articles:',
  decided: 'with a speaker decided',
  unresolved: 'with a speaker mentioned but not resolved to a name',
  unnamed: 'with no speaker named',
  dateStated: 'with a date stated beside the text',
  dateRead: 'with a date read from the text',
  dateUnknown: 'without a date',
  dateDoubtful: 'whose date is only about right, or uncertain',
  speakers: 'How speakers are decided',
  speakersSay:
    'Where the layout names the speaker (a name and a colon, a dash and a name, a transcript), that decides. Elsewhere the program weighs everybody whom the text names near the quotation: whether they are the subject of a verb of saying, how near they stand, whom a pronoun can mean. “Why” beside a quotation gives what weighed most and leads to the page on how its article was made.',
  confidenceSays:
    'The confidence of a decision is how often decisions like it were right in news articles whose speakers people had marked, and from which the weights were not learned. Where nobody is likely enough, the speaker stays open, and the page names who it may be. Quotations here by confidence:',
  reliability: 'How often decisions were right in articles with marked speakers',
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
  echoes: 'What is told more than once',
  echoesSay:
    'The same quotation: six words in a row are the same, or all words and the speaker. The same figure: value and unit are the same and a measure follows both, or both count the same thing in the same words. Independent origins are counted without digests and analyses, without reprints (a paragraph of twenty words or more is printed alike), without a second article of one outlet, and without articles that name another outlet as their source.',
  howWell: 'How well',
  notMeasured: 'Not measured yet on texts the program has not seen.',
  quality: 'Measured quality',
  measured: 'Measured',
  result: 'Result',
  on: 'On',
  /** Rows of `views/lists/measurements.ts`, which are in English. */
  measurement: (english: string): string => english,
  limits: 'Limits',
  limitsSay: [
    'A quotation without quotation marks is found only where the text says plainly that somebody speaks.',
    'A pronoun may stand for somebody else than the program takes it for. Follow the link and read the paragraph.',
    'A date with “about” is not known to the day or month it names. The head of each article says whether its date was stated beside the text or read in it.',
    'That a figure or a saying is printed here does not make it true. Two sources may report different figures.',
  ],
  limitOfTopics: 'A topic means that its terms stand in the text, no more.',
  doubts: 'Doubts about these texts',
  more: (count: number): string => `And ${toPlainNumber(count)} more.`,
}

/** The page of references, tables and files. */
export const data = {
  title: 'Cite and take along',
  description: 'How to cite, and all quotations, figures and articles as files.',
  toCite: 'To cite',
  citing:
    'Every paragraph, quotation and figure has an address of its own that stays. In an article, choose the number beside a paragraph: a box opens with the paragraph and what is said and counted in it, as text, Markdown, HTML, BibTeX, RIS or CSL-JSON, and a link that also marks the words on arrival. Without JavaScript the number is that address: copy the link; “Cite” then leads to the article as a reference, in three forms. An article’s page also says in its head what it is, for programs that read that.',
  references: 'References of all articles',
  referencesLabel: 'References',
  on: 'On',
  manager: 'For your reference manager',
  allTopics: 'All topics',
  files: 'Files',
  tables:
    'Tables are UTF-8 as RFC 4180 has it. A text that a spreadsheet would run as a formula, because it begins with = + - @ or a tab, has an apostrophe put before it; numbers stand as they are.',
  linksFromRoot: 'Links are from the root of this site.',
  linksAbsolute: 'Links are absolute.',
  packed:
    'Files that end in .gz are packed with gzip; pandas, R and DuckDB read them as they are, for a reference manager they are unpacked first.',
  whereFrom: 'Where they come from',
  provenance:
    'Read by machine from the articles of this site, always alike; an editor may have corrected single rows. Words and figures are as printed in the article, speakers and values as the machine decided: follow the link and read before you rely on a row.',
  licence: 'Licence',
  noLicence:
    'The publisher of this site has stated no licence for these tables. The words in them belong to those who said and printed them.',
  columnsOf: (file: string): string => `Columns of ${file}`,
  column: 'Column',
  holds: 'Holds',
  quotations: 'Every quotation of these articles with its speaker.',
  figures: 'Every figure of these articles with its value.',
  follow: 'Follow:',
  topicReferences: 'References:',
  fileQuotes: 'Every quotation, a row each',
  fileFigures: 'Every figure, a row each',
  fileLedger: (measure: string): string => `${measure}: every claim with its chain of sources`,
  ledgers: 'The ledger of each measure, its claims with their chains of sources:',
  fileNote: (file: string): string => `What stands in ${file}, its terms and origin`,
  packedFile: (says: string): string => `${says}, packed`,
  fileArticles: 'Every article with its source, topics and speakers, without its text',
  fileSchema: 'JSON Schema of articles.json',
  fileArticleLines:
    'The whole record of each article, its text with the places of quotations and figures, one a line, packed',
  fileReferences: (form: string): string => `The articles as references, ${form}`,
}

/** What the columns of the tables hold. */
export const columns = {
  quoteId: 'The quotation’s permanent id, the fragment of its link',
  quoteText: 'The words, without quotation marks',
  form: 'direct: a sentence of theirs; mixed: words of theirs in the writer’s sentence; indirect: reported without quotation marks',
  speaker: 'Who says it; empty where nobody could be named',
  speakerId: 'The speaker’s id, the same in all articles',
  unresolved: 'The words that name the speaker, where they do not settle who it is',
  rule: 'How the speaker was decided: ranked among those named near it, or a layout (label, signature, transcript …)',
  confidence:
    'How often such a decision is right, as a share of 1, counted in articles with marked speakers; empty where it was not counted',
  candidates: 'Who may speak where that is open, likeliest first, each with its share of 1',
  figureId: 'The figure’s permanent id, the fragment of its link',
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
  period: 'The time it speaks of as EDTF, where the text says',
  measures: 'The measures it belongs to',
  title: 'The article’s title',
  outlet: 'Its outlet; empty when not stated',
  published: 'Its date as EDTF: 2026-02-25, 2026-02; a final ~ means about, ? uncertain',
  paragraph: 'The number of its paragraph on the page; empty for a heading',
  link: 'Where it stands; up to the # it is the link of its article in articles.json',
}
