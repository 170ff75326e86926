// Zero-width, soft hyphen, byte order mark, bidi controls: "Bo\u200bgotá"; not the joiners inside words of other scripts.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
// Control characters that are no white space: "\u0007"; not tab or line feed. (oxlint would flag the range itself.)
const CONTROL = /\p{Cc}/gu
// A lone half of a surrogate pair, which no file can hold.
const LONE_SURROGATE = /\p{Cs}/gu
// All white space, no-break and thin spaces included: "5\u00a0%".
const SPACES = /\s+/g
// Blank after an opening curly mark, as in “ We don’t”; not after one that closes: „Wir,“ sagte.
const BLANK_AFTER_OPENING = /(?<=^|[\s([—–-])([“‘„]) (?=\S)/g
// Blanks inside French marks, both: « Nous partons ».
const BLANKS_IN_GUILLEMETS = /(«) (?=\S)|(?<=\S) (»)/g
// Blank after a straight mark that opens a paragraph or follows a colon or comma and blank: `said: " We`.
const BLANK_AFTER_STRAIGHT = /(^|[:,] )" (?=\p{Lu})/gu
// Matches what most lines lack: a sign beyond Latin letters and common marks, a blank too many, a blank behind an
// opening mark.
const UNCLEAN = /[^ -~À-ſ‘’“”–—…•]|^ | $| {2}|["“‘„] /

/** A line's text as a reader should see it: NFC, plain single spaces, nothing invisible, no blank after an opening mark. */
export function toCleanLine(line: string): string {
  if (!UNCLEAN.test(line)) return line
  return line
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(CONTROL, '')
    .normalize('NFC')
    .replace(BLANK_AFTER_OPENING, '$1')
    .replace(BLANKS_IN_GUILLEMETS, '$1$2')
    .replace(BLANK_AFTER_STRAIGHT, '$1"')
    .trim()
}
