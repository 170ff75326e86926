/** A person or body named in full, with the short name that stands for it afterwards. */
export type Introduction = { readonly full: string; readonly short: string }

const name = "\\p{Lu}[\\p{L}'’-]+"
const particle = '(?:de|del|de la|la|van|von|al|bin|da|dos)'
const fullName = `${name}(?: (?:\\p{Lu}\\.|${particle}|${name})){1,3}`

const role =
  '(?:[Pp]resident|[Pp]rime [Mm]inister|[Vv]ice [Pp]resident|[Mm]inister|[Ss]ecretary(?: of \\p{Lu}\\p{L}+)?|[Ss]enator|Sen\\.|Rep\\.|Gov\\.|[Gg]overnor|[Mm]ayor|[Gg]eneral|Gen\\.|[Cc]hancellor|[Aa]mbassador|[Cc]ounterpart,?|[Ll]eader|[Cc]andidate|[Jj]ustice|[Jj]udge|[Pp]rosecutor|[Cc]ommissioner|[Cc]hief|[Dd]irector|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]ope|[Cc]oach|[Nn]ominee)'

// "Harbour President Ana Prieto", "counterpart, Ana Prieto"; not "the president said".
const roleThenName = new RegExp(`${role} (${fullName})`, 'gu')
// "The Island Ferry Union (IFU)"; not "(see below)".
const bodyWithAbbreviation =
  /((?:\p{Lu}[\p{L}'’-]+)(?: (?:of|for|the|and|de|del|[\p{Lu}][\p{L}'’-]+)){1,8}) \((\p{Lu}[\p{Lu}.&-]{1,9})\)/gu

/** Those introduced in full in a paragraph: after a role, or with their abbreviation in brackets. */
export function findIntroductions(text: string): readonly Introduction[] {
  const found: Introduction[] = []
  for (const match of text.matchAll(roleThenName)) {
    const full = match[1] as string
    found.push({ full, short: full.split(' ').at(-1) as string })
  }
  for (const match of text.matchAll(bodyWithAbbreviation)) {
    found.push({ full: match[1] as string, short: match[2] as string })
  }
  return found
}
