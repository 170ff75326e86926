import { DOCUMENT_CLOSES, DOCUMENT_OPENS, WEIGHED_SUBJECTS } from './archive-fields.ts'
import { NAME_PARTICLE } from './name-words.ts'

/** A kind of line that is no sentence of an article, with the reason in words. */
export type PageLine = {
  readonly kind: 'furniture' | 'note' | 'address' | 'caption' | 'rule'
  readonly reason: string
  /** A longer line is text, whatever it starts with. */
  readonly longest: number
  readonly pattern: RegExp
}

// Words in small letters that stand between the names of credits: "in", "editing"; not "showed".
const CREDIT_WORD = `(?:and|y|in|by|for|from|at|of|the|with|additional|further|reporting|writing|editing|edited|written|compiled|translated|translation|staff|newsroom|bureau|${NAME_PARTICLE})[,;:.)\\]]*`

/** Why a line is dropped that heads links to other pages: the headlines under it are no part of the article either. */
export const LINKS_BELOW = 'a heading of links to other pages'

/** Why a line is dropped that says in an archive how long a text is and what it is about. */
export const SAID_BY_ARCHIVE = 'what an archive says of a text'

/** Whole lines that are no sentence of the article. First match wins; each with a line it is for and one it must leave. */
const PAGE_LINES: readonly PageLine[] = [
  // "* * *", "-----"; not "- a list item"
  { kind: 'rule', reason: 'a ruled line', longest: 120, pattern: /^(?:[-–—_=*#~•.] ?){3,}$/ },
  // "Recommended Stories", "- READ MORE ON:", "ALSO READ"; not "Recommended stories were collected by volunteers."
  {
    kind: 'furniture',
    reason: LINKS_BELOW,
    longest: 60,
    pattern:
      /^(?:[-–—•*►▶>] ?)?(?:recommended (?:stories|for you|videos|reading)|related (?:stories|articles|topics|content|coverage|news|links|posts|reading|reads)|(?:more|read more|read (?:more )?on|read also|also read|must[- ]reads?|also see|also on [^.!?]{2,40}|related|similar (?:stories|articles)|further reading|up next|don['’]t miss|you may have missed|see also|you may also like|you might also like|keep reading|most (?:read|viewed|popular)|trending(?: now)?|top stories|latest (?:news|stories)|editor['’]s picks?|more (?:on|from) [^.!?]{2,40}|what to read next|in this (?:article|story))) ?[:.…]*$/i,
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
  // "Related Harbour union calls a strike"; not "Related charges were dropped." or "Related Companies owns the pier."
  {
    kind: 'furniture',
    reason: 'a link to another page',
    longest: 160,
    pattern:
      /^(?:Related|RELATED|Also Read|ALSO READ|Read More|READ MORE|Read Also|READ ALSO|Must Read|MUST READ)(?: [-–—|:•])? ?(?=\p{Lu}|[“‘"'\d])(?:\S+ ){3,}\S*[^.,;:!\s]$/u,
  },
  // "3396", "1.2K", "12 shares", "0 Comments"; not "1990", which heads what happened then.
  {
    kind: 'furniture',
    reason: 'a counter of the page',
    longest: 40,
    pattern:
      /^(?!(?:1[89]|20)\d\d$)(?:\d{1,7}|\d{1,3}(?:,\d{3})+|\d+(?:\.\d)?[km])(?: (?:shares?|likes?|views?|comments?|retweets?|reactions?|replies|reads|claps|shares? on \w+))?$/i,
  },
  // "612 words", "Length: 612 words", "Load-Date: March 4, 2026", "STRIKES (90%); FERRIES (78%)"; not "Turnout (90%)".
  {
    kind: 'furniture',
    reason: SAID_BY_ARCHIVE,
    longest: 600,
    pattern: new RegExp(
      `^(?:(?:${anyCase('length')}: ?)?\\d[\\d,]* ${anyCase('words?')}|${anyCase('load-date')}: .{4,60})$|${WEIGHED_SUBJECTS.source}`,
      'u',
    ),
  },
  // "1 of 2 DOCUMENTS", "End of Document"; not "Document 12 was missing."
  { kind: 'furniture', reason: 'where an archive parts its documents', longest: 60, pattern: DOCUMENT_OPENS },
  {
    kind: 'furniture',
    reason: 'where an archive parts its documents',
    longest: 60,
    pattern: DOCUMENT_CLOSES,
  },
  // "Image caption", "Image source, Harbour Images"; not "Image sources were checked."
  {
    kind: 'furniture',
    reason: 'a label of a picture',
    longest: 100,
    pattern: /^(?:image|photo|picture|media|figure) (?:captions?|source|credit)s?(?:[,:] [^.]{2,80})?$/i,
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
      /^(?:shares|share(?: this(?: article| story| page)?| on (?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram)| full article| save)?|click here(?: to [^.]{2,40})?|tap here[^.]{0,40}|facebook|twitter|whatsapp|linkedin|email|e-mail|print(?: this page)?|save(?: article)?|copy (?:link|url)|bookmark|comments?(?: \(\d+\))?|\d+ comments?|leave a comment|view comments|load more|show more|back to top|skip to (?:main )?content|menu|search|home|log ?in|sign ?in|sign ?up|register|subscribe(?: now)?|toggle (?:play|caption)|play video|listen to this article|\d+:\d\d|loading ?(?:\.{0,3}|…))$/i,
  },
  // "Image 3 of 8", "Close", "Continue Reading Below"; not "Image 3 of the eight was lost".
  {
    kind: 'furniture',
    reason: 'a button of the page',
    longest: 40,
    pattern:
      /^(?:(?:image|photo|picture|slide) \d+ ?(?:of|\/)[ /]*\d+|close|(?:hide |show )?caption|enlarge(?: this image| image)?|view gallery|expand|continue reading below|advert|loading content ?(?:\.{1,3}|…)?|tell us what you think(?:\.{3}|…)?|getty images?)$/i,
  },
  // "Sign up for our newsletter …", "Follow us on X"; not "Sign up sheets lay on the table."
  {
    kind: 'furniture',
    reason: 'an invitation to subscribe or follow',
    longest: 200,
    pattern:
      /^(?:sign up (?:for|to) (?:our|the|get|receive)|subscribe to (?:our|the|get|receive|continue)|follow us (?:on|at)|get (?:our|the) (?:best|latest|daily|free)\b.*(?:inbox|newsletter|app)|download (?:our|the) app|support (?:our|independent) journalism|already a subscriber|enjoying (?:this|our)\b.*(?:subscribe|newsletter)|join (?:us|our) (?:on|whatsapp|telegram))/i,
  },
  // "© 2026 The Daily", "Page 1 of 2 © 2026 Factiva", "All rights reserved."; not "The rights of all were reserved."
  {
    kind: 'note',
    reason: 'a copyright or licence line',
    longest: 300,
    pattern:
      /^(?:(?:page \d+ of \d+ )?(?:copyright )?©|copyright,? (?:\(c\) )?\d{4}|\(c\) \d{4}|all rights reserved|this (?:article|story|content|piece) (?:is|was|has been) (?:re)?(?:published|produced|translated|republished|supported|licensed)\b|(?:re)?published (?:with permission|under))/i,
  },
  // "(Reporting by A. Writer; Editing by B. Other)", "Ana Prieto in Alder contributed to this report."; not "Editing by
  // night is hard.", "Reporting by Reuters showed a loss." or "Old drains contributed to the flood."
  {
    kind: 'note',
    reason: 'credits of reporting and editing',
    longest: 400,
    pattern: new RegExp(
      `^[([]?(?:${anyCase('additional|with')} )?${anyCase('reporting|writing|editing|compiled|translation|translated|edited')} by \\p{Lu}\\S*(?: (?:[^\\p{Ll}\\s]\\S*|${CREDIT_WORD}))*$|^(?:${anyCase('(?:the )?(?:associated press|ap|reuters|afp|bloomberg)')}|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){1,3})(?: (?:writers?|reporters?|staff|correspondents?))?[^.]{0,120} contributed (?:(?:reporting|research) (?:to|from|for)\\b|(?:to|for) this (?:report|story|article)\\b|from \\p{Lu})`,
      'u',
    ),
  },
  // "(With inputs from agencies.)", "With files from The Harbour Post"; not "With input from farmers, the ministry drew up a plan."
  {
    kind: 'note',
    reason: 'credits of reporting and editing',
    longest: 140,
    pattern:
      /^[([]?(?:[Ww]ith (?:additional |agency |some )?(?:inputs?|files|reporting|reports|information|agencies)|(?:[Aa]gency )?[Ii]nputs? from|[Ss]ource: [Aa]gencies)(?: (?:from|by|of))?(?: (?:the )?(?:(?:news |wire )?[Aa]gencies|[Aa]gency|wires|staff|bureaus?|\p{Lu}[^.,;]{1,40}(?:(?:,| and|,? &) (?:\p{Lu}[^.,;]{1,40}|agencies)){0,3}))?[.)\]]*$/u,
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
  // "FOR IMMEDIATE RELEASE", "Media contact: Ana Prieto", "Tel: 555-0134"; not "Contact with the boat was lost" or
  // "Email: how the board lost it".
  {
    kind: 'furniture',
    reason: 'what a press release says of itself',
    longest: 100,
    pattern:
      /^(?:for (?:immediate )?release\b.{0,40}|embargoed (?:until|for)\b.{0,60}|news release|press release|(?:(?:media|press) )?(?:contacts?|enquiries|inquiries)(?: (?:person|information))?:.{0,60}|(?:e-?mail|contacts?): ?\S+@\S+|(?:tele?phone|phone|tel|mobile|cell|fax)\.?: ?[+()\d][\d\s().+-]+)$/i,
  },
  // "To contact the reporter on this story:", "Ana Prieto in Alder at aprieto@example.org"; not "Write to the board, she said."
  {
    kind: 'note',
    reason: 'how to reach the authors',
    longest: 200,
    pattern:
      /^(?:[Tt]o contact the (?:reporter|editor|author|writer)s?\b[^.]*:(?: .*)?|(?:[Ww]rite|[Ee]-?mail) to \p{Lu}[^.]{2,60} at \S+@\S+|\(\(.*\S@\S+.*\)\)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:in \p{Lu}[\p{L} ]{1,30} )?at \S+@\S+[;,.]?)$/u,
  },
  // "A version of this article appears in print on March 3, 2026, …"; not "A version of this article was read aloud."
  {
    kind: 'note',
    reason: 'where the text was printed',
    longest: 400,
    pattern:
      /^(?:a version of )?(?:this (?:article|story|piece|essay|column) )?(?:first |originally )?(?:appear(?:s|ed)|(?:was |is )?(?:first |originally )?published) in (?:print on|the [^.]{0,60}\b(?:print edition|issue))\b/i,
  },
  // "Sent from my iPhone", "Unsubscribe | View in browser", "This e-mail and any attachments are confidential."; not
  // "This e-mail was sent by the board."
  {
    kind: 'furniture',
    reason: 'what a mail program or sender adds',
    longest: 900,
    pattern:
      /^(?:sent from (?:my|the) \S+(?: \S+){0,4}|get outlook for (?:ios|android)|(?:unsubscribe|manage (?:your )?(?:preferences|subscription)|view (?:this (?:e-?mail )?)?(?:in|on) (?:your |the )?(?:browser|web))(?: ?[|·•] ?[^|·•.]{3,40})*|you(?:['’]re| are)? (?:received|receiv(?:e|ing)) this (?:e-?mail|message|newsletter) because\b.*|this (?:e-?mail|message)(?:,? (?:and|including) any attachments?[^.]{0,60})? (?:is|are|may be|may contain|contains?) (?:strictly )?(?:confidential|privileged)\b.*)$/i,
  },
  // "Reading Time: 3 mins read", "Listen to this article · 6:12 min Learn more"; not "2 minutes of silence followed."
  {
    kind: 'furniture',
    reason: 'how long a text takes to read',
    longest: 80,
    pattern:
      /^(?:(?:estimated )?read(?:ing)? time:? ?\d+ ?-?min(?:ute)?s?(?: read)?|\d+ ?-?min(?:ute)?s?(?: read| listen)?|listen to this article ?[·•|-] ?\d+:\d\d.{0,20}|listen \(?\d+ min(?:ute)?s?\)?)$/i,
  },
  // "3 thoughts on “Counting boats”", "Like Loading...", "← Older posts"; not "Like boats, they drift."
  {
    kind: 'furniture',
    reason: 'a button of the page',
    longest: 160,
    pattern:
      /^(?:(?:\d+|one) (?:thoughts?|responses?|repl(?:y|ies)|comments?) (?:on|to) [“"‘'].*|(?:like|share) this:|like loading[.…]*|reply ↓|← ?\S.{0,80}|[^.!?]{1,80} ?→|reuse this content|order reprints\b.{0,60}|filed under:? .{2,80}|share on facebook ?share on (?:twitter|x)|skip to content)$/i,
  },
  // "SHARES", "VIEWS" under their numbers; not the heading "Views".
  { kind: 'furniture', reason: 'a counter of the page', longest: 6, pattern: /^(?:SHARES?|VIEWS?|A A)$/ },
  // "To continue reading, subscribe", "Subscribe for $1 a week"; not "To continue reading, he lit a lamp."
  {
    kind: 'furniture',
    reason: 'an invitation to subscribe or follow',
    longest: 160,
    pattern:
      /^(?:to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign (?:in|up)|log in|register|become)\b.*|(?:subscribe|try it|get (?:unlimited|full|digital) access)\b[^.]{0,60}(?:[$€£]\d|\bfree\b|\bper (?:week|month)\b).*|this (?:article|story|post|content) is (?:only )?(?:for|available (?:only )?to|reserved for) (?:paid |paying )?(?:subscribers|members)\b.*|(?:subscribe|sign in|log in|register) to (?:continue reading|read (?:the (?:full|rest)|more|this))\b.*)$/i,
  },
  // "https://example.org/a"; not "See https://example.org/a"
  { kind: 'address', reason: 'a web address', longest: 2000, pattern: /^https?:\/\/\S+$/i },
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

const REMARK_NAMES = new Set('comments comment disqus replies respond responses'.split(' '))

/** True for a word in the class or id of what readers say below a text: "comments". */
export function isRemarkName(word: string): boolean {
  return REMARK_NAMES.has(word)
}

/** A pattern for small and capital letters alike: "ap|afp" → "(?:[aA][pP]|[aA][fF][pP])". Node 22 does not know "(?i:ap)". */
function anyCase(words: string): string {
  return `(?:${words.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)})`
}
