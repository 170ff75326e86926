import { MONTH, WEEKDAY, WEEKDAY_OR_SHORT } from '../english/calendar.ts'
import type { Block } from '../formats/blocks.ts'
import { readDateline } from './dateline.ts'

/** What a block is for the page, and in words why. */
export type Role = {
  readonly kind:
    | 'body'
    | 'heading'
    | 'caption'
    | 'listitem'
    | 'furniture'
    | 'note'
    | 'byline'
    | 'address'
    | 'date'
    | 'rule'
  readonly reason: string
}

/** The role of each block, in order. Blocks with markup keep what the markup says. */
export function findRoles(blocks: readonly Block[]): readonly Role[] {
  const first = blocks.map((block, index) => {
    const role = readRole(block)
    return role.kind === 'body' && !block.markup ? (readHeadLine(blocks, index) ?? role) : role
  })
  const noted = first.map((role, index): Role =>
    role.kind === 'body' && !blocks[index]?.markup && isAuthorNote(blocks, index)
      ? { kind: 'note', reason: 'a note about the author' }
      : role,
  )
  return noted.map((role, index) =>
    role.kind === 'body' && !blocks[index]?.markup && isHeading(blocks, noted, index)
      ? { kind: 'heading', reason: 'a short line without a full stop before text' }
      : role,
  )
}

const month = `${MONTH}\\.?`
const day = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`
const weekday = `(?:${WEEKDAY_OR_SHORT}\\.?,? )?`

// "The Harbour Post, 14 April 2026", "March 3, 2026 · 5 min read", "By Ana Prieto | Bay News | 3 March 2026"; not "It began on March 3, 2026."
const headLine = new RegExp(
  `^(?:[^.!?]{2,70}?(?: [|·•–—] |, ))?(?:updated |published )?(?:\\d{1,2}:\\d{2} [A-Z]{2,4}, )?${weekday}${day}(?: [|·•–—] [^.!?]{2,40}){0,3}$`,
  'i',
)

/** True for a line that is page furniture wherever it stands: "Share on Facebook". */
export function isFurniture(text: string): boolean {
  return lineRules.some(
    ({ kind, longest, pattern }) => kind === 'furniture' && text.length <= longest && pattern.test(text),
  )
}

/** A line of outlet, date or byline near a title: at the top of the file, or under another short line. */
function readHeadLine(blocks: readonly Block[], index: number): Role | null {
  const text = blocks[index]?.text ?? ''
  if (text.length > 140 || (index > 5 && (blocks[index - 1]?.text.length ?? 0) > 100) || !headLine.test(text))
    return null
  return /^by /i.test(text)
    ? { kind: 'byline', reason: 'a line that names the authors' }
    : { kind: 'date', reason: 'a line that gives the date' }
}

const body: Role = { kind: 'body', reason: 'text' }

function readRole(block: Block): Role {
  const { text, markup } = block
  if (markup === 'furniture') return { kind: 'furniture', reason: block.reason ?? 'page furniture' }
  if (markup === 'heading' || markup === 'caption' || markup === 'listitem')
    return { kind: markup, reason: 'markup' }
  if (markup) return body
  for (const rule of lineRules) {
    if (text.length <= rule.longest && rule.pattern.test(text))
      return { kind: rule.kind, reason: rule.reason }
  }
  return body
}

type LineRule = {
  readonly kind: Role['kind']
  readonly reason: string
  /** A longer line is text, whatever it starts with. */
  readonly longest: number
  readonly pattern: RegExp
}

// Words in small letters that stand between the names of credits: "in", "editing"; not "showed"
const creditWord =
  '(?:and|y|in|by|for|from|at|of|the|with|additional|further|reporting|writing|editing|edited|written|compiled|translated|translation|staff|newsroom|bureau|de|del|la|van|von|el|al|da|dos)[,;:.)\\]]*'

/** Whole lines that are no sentence of the article. First match wins; each with a line it is for and one it must leave. */
const lineRules: readonly LineRule[] = [
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
      String.raw`^(?:[Bb]y|BY|BYLINE:|Byline:|Written by|Story by|Words by|Text by)[: ]+(?!${WEEKDAY})(?:\p{Lu}[\p{L}'’.-]*|de|del|la|van|von|el|al|da|dos)(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|la|van|von|el|al|da|dos|and|y|&)){0,8}(?:,? (?:\p{Lu}[\p{L}'’.-]*,? ?){1,6})?$`,
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
      `^[([]?(?:(?i:additional|with) )?(?i:reporting|writing|editing|compiled|translation|translated|edited|written) by \\p{Lu}\\S*(?: (?:[^\\p{Ll}\\s]\\S*|${creditWord}))*$|^(?:(?i:(?:the )?(?:associated press|ap|reuters|afp|bloomberg))|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){1,3})(?: (?:writers?|reporters?|staff|correspondents?))?[^.]{0,120} contributed (?:(?:reporting|research) (?:to|from|for)\\b|(?:to|for) this (?:report|story|article)\\b|from \\p{Lu})`,
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
      `^(?:(?:first |last )?(?:published|updated|posted|modified|publicado)(?: on| at)?:? ?)?${weekday}${day}(?:,? (?:at )?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,5}\\)?)?)?\\.?$`,
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

// A heading of sections with its number: "Objective 2: Keep the rivers clean."; not "Objective 2 was met."
const numberedHeading = /^(?:\p{Lu}\p{L}+ )?(?:\d{1,2}|[IVX]{1,4})[.:)] \p{Lu}[^.!?]{3,90}\.?$/u
// A line closed on both sides by marks, with no mark inside: ‘A quiet peace’; not “Yes,” he said.
const quotedLine = /^[“"‘'][^“”"]{3,80}[”"’']$/u
// A speaker of a transcript: "ANNA PEREZ: Why not?"; not "Peru: Who pays?"
const transcript = /^\p{Lu}{2,}[\p{Lu} .'’-]*: /u
// "as said.”"; not "as said"
const sentenceClose = /[.!;,:…][”"’')\]]*$/

/** A short line without a closing mark that stands before text: "Talks resume", "Who pays?", a quoted title. */
function isHeading(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  const block = blocks[index]
  const next = nextText(roles, index)
  if (!block || next === null || block.line !== block.endLine) return false
  const { text } = block
  const words = text.split(' ').length
  const [mostWords, longest] = isTitlePlace(blocks, roles, index) ? [30, 200] : [14, 100]
  if (words > mostWords || text.length > longest || !/\p{L}/u.test(text) || /^[\p{Ll}]/u.test(text))
    return false
  // Above a byline, date or dateline stands a title, whatever its marks: "Ferries stop; islands wait".
  const after = roles[index + 1]?.kind
  if (after === 'byline' || after === 'date' || readDateline(blocks[index + 1]?.text ?? ''))
    return !/[.!,][”"’')\]]*$/.test(text)
  const isText = (at: number): boolean => roles[at]?.kind === 'body' && (blocks[at]?.text.length ?? 0) >= 40
  // A headline may have its outlet under it, or a second line.
  if (index === 0 ? ![next, next + 1, next + 2].some(isText) : !isText(next)) return false
  if (numberedHeading.test(text)) return true
  if (quotedLine.test(text)) return !/[.!?,…][”"’']$/.test(text)
  if (sentenceClose.test(text) || /["“”]$/.test(text) || transcript.test(text)) return false
  // "Who pays?" is a heading; "Really? Who pays?" and speech are text.
  if (text.endsWith('?')) return words <= 10 && !/[.?!] |["“]/.test(text)
  return !/[.!?] \p{Lu}/u.test(text) && !/^[“"]/.test(text)
}

/** Where a title stands, which may be longer than a heading: first in the file, after end matter, above a byline, date or dateline. */
function isTitlePlace(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  const before = roles[index - 1]?.kind
  const after = roles[index + 1]?.kind
  if (index === 0 || before === 'note' || before === 'address' || after === 'byline' || after === 'date')
    return true
  return after === 'body' && readDateline(blocks[index + 1]?.text ?? '') !== null
}

function nextText(roles: readonly Role[], index: number): number | null {
  for (let next = index + 1; next < roles.length; next++) {
    const kind = roles[next]?.kind
    if (kind === 'body' || kind === 'heading' || kind === 'listitem' || kind === 'note') return next
  }
  return null
}

const nameWord = "\\p{Lu}[\\p{L}.'’-]*"
// "Ana Prieto is a senior reporter at The Daily"; not "Ana Prieto is a lawyer" with Prieto speaking before or after.
const authorNote = new RegExp(
  `^(${nameWord}(?: (?:de|del|la|van|von|al|${nameWord})){1,3}),? (?:is(?! \\p{Ll}+ing)|works as|serves as|writes|covers|reports)\\b(?: [^ ]+){0,10} ?(?:journalist|reporter|correspondent|editor|columnist|writer|author|professor|lecturer|fellow|researcher|director|analyst|contributor|freelance|scholar|historian|producer|commentator|politics|affairs|Journalist|Reporter|Correspondent|Editor|Columnist|Professor|Fellow|Director|Analyst)`,
  'u',
)

/** A line that says what its author does: the name stands nowhere in the text around it but in bylines. */
function isAuthorNote(blocks: readonly Block[], index: number): boolean {
  const { text } = blocks[index] as Block
  if (index < 3 || text.length > 900 || /["“]/.test(text.slice(0, 40))) return false
  const surname = authorNote.exec(text)?.[1]?.split(' ').at(-1)
  if (!surname) return false
  const around = [...blocks.slice(Math.max(0, index - 80), index), ...blocks.slice(index + 1, index + 4)]
  return !around.some((block) => !/^by /i.test(block.text) && block.text.includes(surname))
}
