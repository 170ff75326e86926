import { toAnyOf, toWordList } from '../strings/table.ts'
import { AGENCY_NAMES } from './outlets.ts'

/** Sections of newspapers and kinds of pieces, as pages print them over a headline, in lower case: "world", "opinion"; not "ferries". */
export const SECTIONS: ReadonlySet<string> = new Set([
  ...toWordList(
    `news world politics business economy opinion analysis commentary comment editorial features feature sport sports culture arts
lifestyle style travel food health science technology tech environment climate education labour labor crime courts justice local
national international regional africa americas asia europe oceania uk us usa canada latam explainer investigation
investigations interview interviews review reviews obituary obituaries blog video live markets finance money weather media
metro nation region security defence defense energy religion society community entertainment home exclusive breaking
perspective perspectives profile report reports letters briefing newsletter podcast`,
  ),
  'middle east',
  'latin america',
  'north america',
  'south america',
  'central america',
  'asia pacific',
  'world news',
  'local news',
  'breaking news',
  'top stories',
  'us news',
  'uk news',
  'us & canada',
  'human rights',
  'news analysis',
  'in depth',
  'long read',
  'the long read',
  'fact check',
  'live updates',
  'special report',
  'science & environment',
  'letter to the editor',
  'climate crisis',
])

/** Outlets that carry none of the words below: "CNN", "Haaretz"; not "Alder". */
const KNOWN_OUTLETS: ReadonlySet<string> = new Set(
  `cnn|bbc|npr|pbs|abc|cbs|nbc|msnbc|fox|al jazeera|politico|axios|vox|the hill|the guardian|the economist|the atlantic|
  the new yorker|the independent|the intercept|the conversation|deutsche welle|dw|france 24|euronews|rt|upi|ap|afp|reuters|efe|
  agence france-presse|bloomberg|xinhua|tass|ansa|dpa|pti|ani|ians|el país|el pais|el tiempo|
  el espectador|semana|infobae|le monde|der spiegel|newsx|newsweek|insight crime|usa today|huffpost|buzzfeed|vice|slate|salon|
  forbes|fortune|time|wired|the wire|scroll|firstpost|rappler|haaretz|the age|stuff`
    .split('|')
    .map((name) => name.trim()),
)

/** Agencies as datelines and bylines call them, in lower case, without "the". */
const AGENCY_FORMS: ReadonlySet<string> = new Set(
  Object.entries(AGENCY_NAMES)
    .flat()
    .map((name) => name.toLowerCase().replace(/^the /, '')),
)

/** Words that the names of outlets end in, with a capital: "Post", "News"; not "Board". */
const OUTLET_ENDS = toAnyOf(
  toWordList(
    `Post Times News Herald Tribune Journal Gazette Chronicle Observer Mail Telegraph Star Sun Courier Sentinel Mirror Express
Standard Bulletin Dispatch Examiner Inquirer Monitor Daily Weekly Magazine Press Wire Newswire Agency Radio Television TV Network
Broadcasting Online Digital Report Review Globe Register Advertiser Argus Echo Record Leader Citizen Ledger Beacon Advocate
Mercury Today Newspaper Newsroom`,
  ),
)
// Matches "The Harbour Post", "Alder Daily News", "BBC News Mundo"; not "Ferries stop" or "the Post".
const NAMED_OUTLET = new RegExp(
  `^(The )?(?:[\\p{Lu}\\d][\\p{L}\\d.&'’-]*|of|and|&)(?: (?:[\\p{Lu}\\d][\\p{L}\\d.&'’-]*|of|and|&)){0,4} ${OUTLET_ENDS}$`,
  'u',
)
// Matches "harbourpost.com", "www.alder.news"; not "3.5" or "U.S.".
const DOMAIN = /^(?:www\.)?[a-z\d-]{3,}(?:\.[a-z\d-]+)*\.(?:com|org|net|news|info|tv|co|io|[a-z]{2})$/i

/** Whether words are the name of an outlet: 'sure' for a known one, "The … Post" and a web site; 'likely' for "Harbour News". */
export function readOutletName(text: string): 'sure' | 'likely' | null {
  if (text.length > 60) return null
  const plain = text.replace(/[.:]$/, '')
  const lower = plain.toLowerCase()
  if (KNOWN_OUTLETS.has(lower) || AGENCY_FORMS.has(lower.replace(/^the /, '')) || DOMAIN.test(plain))
    return 'sure'
  const found = NAMED_OUTLET.exec(plain)
  if (found === null) return null
  const first = lower.replace(/^the /, '').split(' ')[0] as string
  return found[1] !== undefined || KNOWN_OUTLETS.has(first) ? 'sure' : 'likely'
}

/** Matches what stands before the names in a byline: "By ", "Story by ", "BYLINE: ", "Por "; not "Byron". */
export const BYLINE_LABEL =
  /^(?:(?:byline:?|(?:(?:story|words|text|article|written|reported|report|analysis|opinion|commentary|review|interview|special report|news analysis|posted|published|authored|submitted) )?by:?|por|par|von|authors?:)\s+)+/i
/** What a date line says besides dates, before or between them; not "on Monday the". */
export const DATE_LABEL =
  '(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|released|issued|aired|broadcast|publicado|edited|uploaded)(?: on| at| online)?|publication date|date|on|at|as of|last update)'
/** The label of a later date than the first: "Updated", "LAST MODIFIED"; not "published". */
export const LATER_DATE_LABEL = /updated?|modified|edited/i
/** Verbs as sentences have them and headlines do not: "said", "was"; not "says". */
export const LEAD_VERB = '(?:said|told|was|were|had|did|added|wrote|has|have|been)'
/** What opens a sentence that goes on with something: "He", "But"; not "Ferries". */
export const LEAD_OPENER =
  '(?:He|She|They|It|But|And|That|This|There|We|I|Yet|So|His|Her|Their|If|When|As|Still|Now|While|Then|You)'
/** Matches past tenses of what leads tell: "stopped", "took"; not "stop" or "agreed-upon". */
export const LEAD_PAST =
  /^(?:\p{L}+[^e]ed|took|came|went|left|found|made|gave|got|kept|held|began|became|stood|saw|met|sent|paid|lost|won|rose|fell|grew|sank|hit|led|brought|drove|spent|ran|spoke|knew|thought|chose|broke|bought|sold|built|drew|fought|lay|rode|sat|struck|wore|shot)$/u

/** Matches the place in a series: "Part 2 of 3", "PART ONE"; not "Part 2: The pier". */
export const SERIES_PART =
  /^part (?:\d{1,2}|[ivx]+|one|two|three|four|five|six)(?: of (?:\d{1,2}|\p{L}+))?[.:]?$/iu
