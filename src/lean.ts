/**
 * A page without the white space that stands between the tags of blocks: no browser shows it, and it is sent with every
 * page. White space beside words and inline tags is text and stays.
 */
export function toLean(html: string): string {
  return html.replace(AFTER, '$1').replace(BEFORE, '')
}

const blocks =
  'article|blockquote|body|dd|div|dl|dt|footer|form|h[1-6]|head|header|html|link|main|meta|nav|ol|p|section|title|ul'

/** Matches `<div class="para"> ` before another tag; not `</a> ` nor `</p> and`. */
const AFTER = new RegExp(`(<\\/?(?:${blocks})(?: [^<>]*)?>)\\s+(?=<)`, 'g')
/** Matches the white space of `</a> </div>`; not that of `</a> <a>`. */
const BEFORE = new RegExp(`(?<=>)\\s+(?=<\\/?(?:${blocks})[ >])`, 'g')
