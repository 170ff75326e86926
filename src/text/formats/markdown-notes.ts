import { replaceWikiLinks } from '../strings/wiki-links.ts'

/** What tools for notes write in Markdown besides, and no reader of Markdown takes for markup. */

/** A comment, which no reader is shown, with its 1-based lines. */
export type MarkdownComment = { readonly text: string; readonly line: number; readonly endLine: number }

/** A text as a reader sees it, with the images and the notes that stood in it. */
export type PlainNotes = {
  readonly text: string
  readonly images: readonly { readonly file: string; readonly alt: string }[]
  readonly notes: readonly string[]
}

// Matches what any of this begins with: "[[", "==", "^[", "[@", " @", " ^a", ":::", "{.lead", "]{", "{%"; not "[the] pier".
const SIGN = /\[\[|==|\^\[|[[\s-]@|\s\^[a-z\d]|:::|\{[:.#\p{L}{%]|\]\{/u
// Matches "%%not sure%%" on a line; not "5%% of 6%%".
const COMMENT = /(?<=^|\s)%%(?!%)[^%\r\n]+%%(?=\s|$|[.,;:!?])/g
// Matches a line that opens or closes a comment of several: "%%", "%% to do".
const COMMENT_RULE = /^[ \t]*%%/
// Matches a line that opens or closes code: "```js", "~~~".
const FENCE = /^[ \t]*(?:```|~~~)/
// Matches "==the old pier=="; not "a == b" nor "a ==b and c== d".
const HIGHLIGHT = /(?<![=\p{L}\p{N}])==(?=[^\s=])([^=]*[^\s=])==(?![=\p{L}\p{N}])/gu
// Matches "^[See the log.]", brackets in it too; not "10^[3]".
const INLINE_NOTE = /(?<!\d)\^\[((?=[^\]]{0,200}\p{L})(?:[^[\]]|\[[^[\]]{0,200}\]){1,2000})\]/gu
// Matches "{% include ad.html %}", "{{< figure >}}", "{{% /notice %}}", which a generator of sites fills in; not "{{x}}".
const TEMPLATE_TAG = /\{%[^{}\n]*%\}|\{\{[<%][^{}\n]*[>%]\}\}/g
const ONE_CLASS = String.raw`(?:(?:[.#]\p{L}[\w-]*)+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w%.-]+))`
const CLASSES = String.raw`\{:?\s*${ONE_CLASS}(?:\s+${ONE_CLASS})*\s*\}`
// Matches "[the pier]{.lead}"; not "[the] pier".
const SPAN_CLASSES = new RegExp(String.raw`\[([^[\]]*)\]${CLASSES}`, 'gu')
// Matches the classes of "the pier{.lead}", and those that open or close a text; not those of "a {.lead} here".
const LOOSE_CLASSES = new RegExp(String.raw`(?<=\S)${CLASSES}|^${CLASSES}\s*|\s*${CLASSES}$`, 'gu')
// Matches the name that Obsidian gives a paragraph, last in it: " ^block-1"; not "2 ^ 3" nor "x ^n of it".
const BLOCK_NAME = /\s\^[a-z\d-]+$/i
// Matches references to works as Pandoc writes them, by their keys: " [@prieto2025, p. 3]", "[see @gil; @reed]"; not "[ana@example.org]".
const REFERENCE = /\s?\[[^[\]@\n]{0,60}(?<![^\s[-])@[\p{L}\d_][^[\]\n]{0,200}\]/gu
// Matches the lines that open and close a part of a Pandoc text: "::: {.note}", ":::"; not "a ::: b".
const PART_LINE = /^:{3,}[ \t]*(?:\{[^{}\n]*\}|[\w-]+)?[ \t]*$/gm
const IMAGE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)$/i

/** Markdown without its comments, every line where it was, and the comments. */
export function takeComments(markdown: string): {
  readonly text: string
  readonly comments: readonly MarkdownComment[]
} {
  const comments: MarkdownComment[] = []
  if (!markdown.includes('%%')) return { text: markdown, comments }
  const lines = markdown.split('\n')
  let isCode = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (FENCE.test(line)) isCode = !isCode
    if (isCode) continue
    lines[index] = line.replace(COMMENT, (text) => {
      comments.push({ text, line: index + 1, endLine: index + 1 })
      return ''
    })
    if (!COMMENT_RULE.test(lines[index] as string)) continue
    const end = lines.findIndex((other, at) => at > index && /%%[ \t]*\r?$/.test(other))
    // Where this one has no end, none below has.
    if (end < 0) break
    comments.push({ text: lines.slice(index, end + 1).join('\n'), line: index + 1, endLine: end + 1 })
    lines.fill('', index, end + 1)
    index = end
  }
  return { text: lines.join('\n'), comments }
}

/** The words of a text; an image that is embedded, and a note within the sentence, come apart. */
export function toPlainNotes(text: string): PlainNotes {
  const images: { file: string; alt: string }[] = []
  const notes: string[] = []
  if (!SIGN.test(text)) return { text, images, notes }
  const plain = replaceWikiLinks(text, ({ embeds, target, shown }) => {
    if (!embeds || !IMAGE_FILE.test(target)) return shown
    // "|300" and "|300x200" say how large it is shown.
    images.push({ file: target, alt: shown === target || /^\d+(?:x\d+)?$/.test(shown) ? '' : shown })
    return ''
  })
    .replace(INLINE_NOTE, (_, note: string) => {
      notes.push(note)
      return ''
    })
    .replace(TEMPLATE_TAG, '')
    .replace(PART_LINE, '')
    .replace(REFERENCE, '')
    .replace(BLOCK_NAME, '')
    .replace(SPAN_CLASSES, '$1')
    .replace(LOOSE_CLASSES, '')
    .replace(HIGHLIGHT, '$1')
  return { text: plain, images, notes }
}
