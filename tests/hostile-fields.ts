/** What a text can put into a field of any form we write: signs of each form, and what no form can hold. */
import fc from 'fast-check'

// The same inputs on every machine: what a new one finds is for whoever looks for it, no broken build.
fc.configureGlobal({ seed: 20_260_122 })

/** Each would end, open or break something somewhere. */
const pieces = [
  '\n', '\r\n', '\r', '\t', '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029', '\u00a0', '\ufeff', '\ufffe', '\uffff',
  '\ud800', '\udc00', '\u202e', '\u2066', '\u200b', '\ue000', '\ue00b',
  '{', '}', '{{', '}}', '\\', '\\{', '\\}', '\\\\', '\\end{document}', '\\textbf{', '%', '% ', '$', '$$', '&', '#', '_', '^', '~', '"', "'", '``', "''", '--', '---',
  '</script>', '<script>alert(1)</script>', '<!--', '-->', '<![CDATA[', ']]>', '<?xml', '?>', '<', '>', '</title>', '&amp;', '&#10;', '&lt;', '&nope;', '&#0;', '<b>', '</b>', '<i>x</i>', '"><img src=x onerror=x>',
  '\nTY  - BOOK', 'TY  - ', '\nER  - \n', 'ER  - ', '\nAU  - ', '\r\nN1  - ', '@article{x,', '},\n', '@comment{', '\ntitle = {x},', ' and ', ',',
  '=1+1', ';=1+1', ';@SUM(A1)', '\t-1', '+1', '-1', '@', ';', '","', '""', '＝1',
  '\n---\n', '\n...\n', '- ', ': ', ' #', '&a ', '*a', '!!js', '? ', '| ', '> ', '[', ']', '[x](javascript:y)', '![x](y)', '`', '```', '***', '# ', '1. ', '+ ', '<https://x.example>', ' https://x.example/a', 'HTTP://x.example/', 'www.x.example/', 'mail@x.example', '[x]: y', '|', '~~', '\\*',
  '\n/*\n  Evil: 1', '\nDisallow: /', 'null', 'true', '__proto__', '🛶', '👩‍👩‍👧', '渡輪', 'العبّارات', 'שלום', 'é', 'İ', 'ﬁ',
] as const // prettier-ignore

/** A text that is hostile to whatever form holds it, at times very long; it may be empty. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 24,
    arbitrary: fc
      .array(
        fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...pieces) },
          { weight: 3, arbitrary: fc.constantFrom('boats', 'Ana Prieto', ' ', ' sail ', '5') },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
        ),
        { maxLength: 7 },
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...pieces).map((piece) => piece.repeat(500)) },
)

/** The same, with a letter in it. */
export const hostileName: fc.Arbitrary<string> = fc
  .tuple(hostile, fc.constantFrom('Boats', 'Ana Prieto', '渡輪'), hostile)
  .map((parts) => parts.join(''))

/** An address that a browser takes, with signs of all forms behind the host. */
export const hostileLink: fc.Arbitrary<string> = hostile
  .map((text) => `https://example.org/${text.replaceAll(/\s/g, '')}`)
  .filter((address) => URL.canParse(address))

/** The same text, or null. */
export const hostileOrNull: fc.Arbitrary<string | null> = fc.option(hostileName)

/** Matches what some program takes for the end of a line: "\r\n", U+0085, U+2028. */
export const anyLineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/
