// Matches "[[Ana Prieto]]", "[[people/ana|Ana Prieto]]", "![[pier.jpg|300]]"; not "[sic]", "[[ ]]" nor "[[a]".
const WIKI_LINK = /(!?)\[\[(?!\s*\]\])([^[\]\n|]*)(?:\|([^[\]\n]*))?\]\]/g

/** A link between notes: its target as written, and what a reader sees for it; `embeds` with a mark before it. */
export type WikiLink = { readonly embeds: boolean; readonly target: string; readonly shown: string }

/** A text with its links between notes replaced by `toText`, as a rule by the words that stand for them. */
export function replaceWikiLinks(
  text: string,
  toText: (link: WikiLink) => string = ({ shown }) => shown,
): string {
  if (!text.includes('[[')) return text
  return text.replace(WIKI_LINK, (_, mark: string, address: string, words: string | undefined) => {
    const target = address.replace(/\\$/, '').trim()
    return toText({ embeds: mark !== '', target, shown: words?.trim() || toName(target) })
  })
}

/** The note of "people/Ana Prieto#Early years": "Ana Prieto"; of "#Early years", within a note, the heading. */
function toName(target: string): string {
  const [note = '', heading = ''] = target.split(/[#^]+/)
  return (note.split('/').at(-1) || heading).trim()
}
