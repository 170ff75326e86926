// Matches lines that count or work the pictures and boxes of a page: "Image 3 of 8", "6", "Close", "Continue Reading Below";
// not "Image 3 of the eight was lost" nor "6 boats".
const WIDGET_LINE =
  /^(?:(?:image|photo|picture|slide) \d+ ?(?:of|\/)[ /]*\d+|\d{1,3}|close|caption|hide caption|show caption|enlarge(?: this image| image)?|view gallery|expand|continue reading below|advert|loading(?: content)? ?(?:\.{1,3}|…)?|you may also like(?:\.{3}|…)?|tell us what you think(?:\.{3}|…)?|getty images?)$/i

/** True for a line that a page's own machinery shows between paragraphs: "Image 3 of 8". */
export function isWidgetLine(text: string): boolean {
  return text.length <= 40 && WIDGET_LINE.test(text)
}

const REMARK_NAMES = new Set('comments comment disqus replies respond responses'.split(' '))

/** True for a word in the class or id of what readers say below a text: "comments". */
export function isRemarkName(word: string): boolean {
  return REMARK_NAMES.has(word)
}
