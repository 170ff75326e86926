import { MONTH, WEEKDAY, WEEKDAY_OR_SHORT } from './calendar.ts'
import { NAME_PARTICLE } from './name-words.ts'

/** A kind of line that is no sentence of an article, with the reason in words. */
export type PageLine = {
  readonly kind: 'furniture' | 'note' | 'byline' | 'address' | 'date' | 'caption' | 'rule'
  readonly reason: string
  /** A longer line is text, whatever it starts with. */
  readonly longest: number
  readonly pattern: RegExp
}

// Matches "March", "Sept."; not "spring".
const MONTH_IN_LINE = `${MONTH}\\.?`
// Matches "March 3, 2026", "2026-03-03"; not "March 3".
const DAY = `(?:${MONTH_IN_LINE} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH_IN_LINE},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`
// Matches "Tues., " and nothing.
const DAY_IN_LINE = `(?:${WEEKDAY_OR_SHORT}\\.?,? )?`
/** Matches, as part of a pattern, "Tues., March 3, 2026", "3 March 2026", "2026-03-03". */
export const DATE_IN_LINE = `${DAY_IN_LINE}${DAY}`
// Words in small letters that stand between the names of credits: "in", "editing"; not "showed".
const CREDIT_WORD = `(?:and|y|in|by|for|from|at|of|the|with|additional|further|reporting|writing|editing|edited|written|compiled|translated|translation|staff|newsroom|bureau|${NAME_PARTICLE})[,;:.)\\]]*`

/** Whole lines that are no sentence of the article. First match wins; each with a line it is for and one it must leave. */
const PAGE_LINES: readonly PageLine[] = [
  // "* * *", "-----"; not "- a list item"
  { kind: 'rule', reason: 'a ruled line', longest: 120, pattern: /^(?:[-–—_=*#~•.] ?){3,}$/ },
  // "Recommended Stories"; not "Recommended stories were collected by volunteers."
  {
    kind: 'furniture',
    reason: 'a heading of links to other pages',
    longest: 60,
    pattern:
      /^(?:recommended (?:stories|for you|videos|reading)|related (?:stories|articles|topics|content|coverage|news|links|posts)|(?:more|read more|see also|you may also like|you might also like|keep reading|most (?:read|viewed|popular)|trending(?: now)?|top stories|latest (?:news|stories)|editor['’]s picks?|more (?:on|from) [^.!?]{2,40}|what to read next|in this (?:article|story))):?$/i,
  },
  // "list of 3 itemsend of list", "list 1 of 4"; not "list of 3 items found in the house"
  {
    kind: 'furniture',
    reason: 'what a screen reader says of a list of links',
    longest: 60,
    pattern: /^(?:list of \d+ items?(?: ?end of list)?|end of list|list \d+ of \d+.{0,30})$/i,
  },
  // "Read more: The road to peace", "ALSO READ | Talks resume"; not "Read more books, he told them."
  {
    kind: 'furniture',
    reason: 'a link to another page',
    longest: 200,
    pattern:
      /^(?:read (?:more|also|next)|also read|related|see also|watch(?: more| live| now)?|listen(?: now| to this article)?|more ?:|video|photos|gallery|opinion|explainer|interactive) ?[:|►▶] ?\S.*[^.]$/i,
  },
  // "Advertisement", "Story continues below advertisement"; not "An advertisement ran."
  {
    kind: 'furniture',
    reason: 'an advertisement mark',
    longest: 60,
    pattern:
      /^(?:[-–— ]*(?:advertisements?|sponsored(?: content)?|story continues below(?: this)?(?: advertisement| ad)?|article continues (?:below|after)(?: this)?(?: advertisement| ad)?|continue reading(?: the main story)?|skip advertisement|promoted)[-–— ]*)$/i,
  },
  // "Share this article", "Share on Facebook", "Print", "Save"; not "Share prices fell."
  {
    kind: 'furniture',
    reason: 'a button of the page',
    longest: 60,
    pattern:
      /^(?:share(?: this(?: article| story| page)?| on (?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram)| full article| save)?|click here(?: to [^.]{2,40})?|tap here[^.]{0,40}|facebook|twitter|whatsapp|linkedin|email|e-mail|print(?: this page)?|save(?: article)?|copy (?:link|url)|bookmark|comments?(?: \(\d+\))?|\d+ comments?|leave a comment|view comments|load more|show more|back to top|skip to (?:main )?content|menu|search|home|log ?in|sign ?in|sign ?up|register|subscribe(?: now)?|toggle (?:play|caption)|play video|listen to this article|\d+:\d\d|loading\.{0,3})$/i,
  },
  // "Sign up for our newsletter …", "Follow us on X"; not "Sign up sheets lay on the table."
  {
    kind: 'furniture',
    reason: 'an invitation to subscribe or follow',
    longest: 200,
    pattern:
      /^(?:sign up (?:for|to) (?:our|the|get|receive)|subscribe to (?:our|the|get|receive|continue)|follow us (?:on|at)|get (?:our|the) (?:best|latest|daily|free)\b.*(?:inbox|newsletter|app)|download (?:our|the) app|support (?:our|independent) journalism|already a subscriber|enjoying (?:this|our)\b.*(?:subscribe|newsletter)|join (?:us|our) (?:on|whatsapp|telegram))/i,
  },
  // "© 2026 The Daily", "All rights reserved."; not "The rights of all were reserved."
  {
    kind: 'note',
    reason: 'a copyright or licence line',
    longest: 300,
    pattern:
      /^(?:(?:copyright )?©|copyright (?:\(c\) )?\d{4}|\(c\) \d{4}|all rights reserved|this (?:article|story|content|piece) (?:is|was|has been) (?:re)?(?:published|produced|translated|republished|supported|licensed)\b|(?:re)?published (?:with permission|under))/i,
  },
  // "By Ana Prieto", "By Ana Prieto and Juan Gil, Staff Writers"; not "By Monday the talks had failed"
  {
    kind: 'byline',
    reason: 'a line that names the authors',
    longest: 120,
    pattern: new RegExp(
      String.raw`^(?:[Bb]y|BY|BYLINE:|Byline:|Written by|Story by|Words by|Text by)[: ]+(?!${WEEKDAY})(?:\p{Lu}[\p{L}'’.-]*|${NAME_PARTICLE})(?: (?:\p{Lu}[\p{L}'’.-]*|${NAME_PARTICLE}|and|y|&)){0,8}(?:,? (?:\p{Lu}[\p{L}'’.-]*,? ?){1,6})?$`,
      'u',
    ),
  },
  // "(Reporting by A. Writer; Editing by B. Other)", "Ana Prieto in Alder contributed to this report."; not "Editing by
  // night is hard.", "Reporting by Reuters showed a loss." or "Old drains contributed to the flood."
  {
    kind: 'note',
    reason: 'credits of reporting and editing',
    longest: 400,
    pattern: new RegExp(
      `^[([]?(?:${anyCase('additional|with')} )?${anyCase('reporting|writing|editing|compiled|translation|translated|edited|written')} by \\p{Lu}\\S*(?: (?:[^\\p{Ll}\\s]\\S*|${CREDIT_WORD}))*$|^(?:${anyCase('(?:the )?(?:associated press|ap|reuters|afp|bloomberg)')}|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){1,3})(?: (?:writers?|reporters?|staff|correspondents?))?[^.]{0,120} contributed (?:(?:reporting|research) (?:to|from|for)\\b|(?:to|for) this (?:report|story|article)\\b|from \\p{Lu})`,
      'u',
    ),
  },
  // "The author is grateful to her colleagues"; not "The author is grateful, his book says, to nobody" (long text)
  {
    kind: 'note',
    reason: 'a note of thanks',
    longest: 500,
    pattern:
      /^(?:the )?(?:authors?|writers?) (?:is|are|wish(?:es)?|would like|thanks?|acknowledges?)\b.*\b(?:grateful|thank|thanks|acknowledge|assistance|contributions?|support)/i,
  },
  // "Views expressed are the author’s own."; not "His views were his own."
  {
    kind: 'note',
    reason: 'a disclaimer',
    longest: 400,
    pattern:
      /^(?:the )?(?:views|opinions) expressed (?:in|by|here|are|do)\b|^(?:this is an? )?opinion (?:column|piece)\b|^editor['’]s note\b/i,
  },
  // "https://example.org/a"; not "See https://example.org/a"
  { kind: 'address', reason: 'a web address', longest: 2000, pattern: /^https?:\/\/\S+$/i },
  // "Ana Prieto, Environment correspondent"; not "Ana Prieto, the harbour president"
  {
    kind: 'byline',
    reason: 'a line that names the authors',
    longest: 100,
    pattern:
      /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, (?:[\p{L}-]+ ){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ss]taff [Ww]riter|[Cc]olumnist)$/u,
  },
  // "Published On 4 Feb 2026", "Updated February 4, 2026 10:15 AM EST", "February 4, 2026"; not "February 4, 2026 was cold."
  {
    kind: 'date',
    reason: 'a line that gives the date',
    longest: 90,
    pattern: new RegExp(
      `^(?:(?:first |last )?(?:published|updated|posted|modified|publicado)(?: on| at)?:? ?)?${DATE_IN_LINE}(?:,? (?:at )?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,5}\\)?)?)?\\.?$`,
      'i',
    ),
  },
  // "[Jose Perez/AP]", "Photo by Ana Ruiz/EPA" at the end, "File photo: …" at the start; not "[sic]"
  {
    kind: 'caption',
    reason: 'a photo credit',
    longest: 600,
    pattern:
      /\[[^[\]]{2,60}(?:\/|via | [Ff]ile|[Pp]hoto|Images|Reuters|AFP|EPA|AP)[^[\]]{0,60}\]$|\((?:(?:AP|AFP|EPA|Reuters|File|Getty|Courtesy)\b[^()]{0,80}|[^()]{2,60}\/(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|[^()]{2,40} via [^()]{2,40}))\)$|(?:Photo(?:graph)?s?|Image|Picture|Foto|Illustration)(?: credit)?(?: ?: ?| by |\/)\p{Lu}[^.!?]{2,80}$|^(?:File )?(?:photo|image|picture|caption|foto|photograph)(?: [^:]{2,30})?: \S/iu,
  },
]

/** The kind of line that is no sentence of an article, or null: "Share on Facebook", "By Ana Prieto", "© 2026 The Daily". */
export function findPageLine(text: string): PageLine | null {
  return PAGE_LINES.find(({ longest, pattern }) => text.length <= longest && pattern.test(text)) ?? null
}

/** True for a line that is page furniture wherever it stands: "Share on Facebook". */
export function isFurniture(text: string): boolean {
  return PAGE_LINES.some(
    ({ kind, longest, pattern }) => kind === 'furniture' && text.length <= longest && pattern.test(text),
  )
}

/** A pattern for small and capital letters alike: "ap|afp" → "(?:[aA][pP]|[aA][fF][pP])". Node 22 does not know "(?i:ap)". */
function anyCase(words: string): string {
  return `(?:${words.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)})`
}
