/**
 * A page without what no browser shows and every reader would be sent: white space at the edges of blocks and links, quotation
 * marks round values that need none, end tags that HTML lets go. Between words and inline tags white space is text, and
 * stays. No page of ours has `pre` or `textarea`.
 */
export function toLean(html: string): string {
  // Texts at even places, tags at odd ones.
  const pieces = html.split(TAG)
  const names = pieces.map((piece, place) => (place % 2 === 0 ? '' : toName(piece)))
  trimLinks(pieces, names)
  trimStarts(pieces, names)
  trimEnds(pieces, names)
  let lean = ''
  pieces.forEach((piece, place) => {
    if (place % 2 === 0) lean += piece.includes('  ') ? piece.replace(SPACES, ' ') : piece
    else if (pieces[place + 1] !== '' || !endings.get(names[place] ?? '')?.has(names[place + 2] ?? ''))
      lean += piece.startsWith('<s') ? piece.replace(FIRST, withoutMarks) : withoutMarks(piece)
  })
  return lean
}

/** Moves white space at the edges of a link, which a formatter put there, out of it; before a comma it goes. */
function trimLinks(pieces: string[], names: readonly string[]): void {
  names.forEach((name, place) => {
    const [before = '', behind = ''] = [pieces[place - 1], pieces[place + 1]]
    if (name === 'a' && STARTS_WITH_SPACE.test(behind)) {
      pieces[place - 1] = `${before.trimEnd()} `
      pieces[place + 1] = behind.trimStart()
    } else if (name === '/a' && ENDS_WITH_SPACE.test(before)) {
      pieces[place - 1] = before.trimEnd()
      pieces[place + 1] = `${PUNCTUATION.test(behind) ? '' : ' '}${behind.trimStart()}`
    }
  })
}

/** Trims texts that follow a block's tag, with inline tags alone between. */
function trimStarts(pieces: string[], names: readonly string[]): void {
  let isEdge = true
  for (let place = 0; place < pieces.length; place += 2) {
    if (isEdge) pieces[place] = pieces[place]?.trimStart() ?? ''
    isEdge = isStillEdge(isEdge && pieces[place] === '', names[place + 1])
  }
}

/** Trims texts that stand before a block's tag, with inline tags alone between. */
function trimEnds(pieces: string[], names: readonly string[]): void {
  let isEdge = true
  for (let place = pieces.length - 1; place >= 0; place -= 2) {
    if (isEdge) pieces[place] = pieces[place]?.trimEnd() ?? ''
    isEdge = isStillEdge(isEdge && pieces[place] === '', names[place - 1])
  }
}

function isStillEdge(isEdge: boolean, name = ''): boolean {
  return edges.has(name) || (isEdge && inline.has(name))
}

/** "li" of `<li class="a">`, "/li" of its end: up to a space, a slash or the tag's own end. */
function toName(tag: string): string {
  let end = 2
  while (tag.charCodeAt(end) > 47 && tag.charCodeAt(end) !== 62) end++
  return tag.slice(1, end)
}

function withoutMarks(tag: string): string {
  return tag.includes('="') ? tag.replace(QUOTED, '=$1') : tag
}

const sections =
  'article aside blockquote details div dl figure footer form header h1 h2 h3 h4 main nav ol p section table ul'
const edges = toTags(
  `${sections} body caption dd dt head html legend li link meta search summary tbody td th thead title tr`,
)
const inline = toTags('a b code data i q small span time')

/** The names of their tags, at the beginning and at the end. */
function toTags(names: string): ReadonlySet<string> {
  return new Set(names.split(' ').flatMap((name) => [name, `/${name}`]))
}

/**
 * End tags that may go, and before which tags: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
 * Those of head and body stay: hosts put things before them.
 */
const endings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    '/dd': 'dd dt /dl /div',
    '/dt': 'dd dt',
    '/li': 'li /ol /ul',
    '/p': `${sections} /article /blockquote /body /dd /details /div /figure /footer /form /header /li /main /section /td`,
    '/tbody': 'tbody /table',
    '/td': 'td th /tr',
    '/th': 'td th /tr',
    '/thead': 'tbody',
    '/tr': 'tr /table /tbody /thead',
  }).map(([end, before]) => [end, new Set(before.split(' '))]),
)

/** Matches `<a title="x > y">`, a script or style as a whole; not the "<" of "a < b". */
const TAG = /(<script[ >][^]*?<\/script>|<style[ >][^]*?<\/style>|<[!/a-z](?:"[^"]*"|[^"<>])*>)/
/** Matches the space of " a"; not that of "a b". */
const STARTS_WITH_SPACE = /^\s/
/** Matches the space of "a "; not that of "a b". */
const ENDS_WITH_SPACE = /\s$/
/** Matches the start of ", and so on" and " , and"; not of " and", nor of " (and". */
const PUNCTUATION = /^\s*[,.;:!?)]/
/** Matches "\n  " between words; not the one space of "a b", a space that keeps words together neither. */
const SPACES = /[ \n\t]{2,}/g
/** Matches `<script src="a.js">`, without what the script says. */
const FIRST = /^<[^>]*>/
/** Matches `="main"` before another attribute or the end of the tag; not `="a b"`, nor one before "/>". */
const QUOTED = /="([^\s"'`=<>]+)"(?=[\s>])/g
