// What moves a terminal's cursor or turns a line's direction: escape, bell, U+202E; not a letter of any script.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** The text of a message with what would act on a terminal or a page written out: "\u{1b}". */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)
}
