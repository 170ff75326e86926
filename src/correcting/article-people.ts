import { make } from '../browser/elements.ts'
import { toSlug } from '../text/strings/slug.ts'
import type { Speaker } from '../types.ts'
import type { NamedPerson } from './correction.ts'

/** Those whom an article's decisions name, each once, by name. */
export function readArticlePeople(making: Element): readonly NamedPerson[] {
  const links = [...making.querySelectorAll('a')].filter(({ href }) => SPEAKER.test(href))
  const named = [...making.querySelectorAll('b'), ...links].map(toNamedPerson)
  return [...new Map(named.map((person) => [person.name, person])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  )
}

/** The person whom a name on the page of decisions means, by the address of their own page where they have one. */
export function toNamedPerson(element: Element): NamedPerson {
  const link = element.closest('a') ?? element.querySelector('a')
  const name = element.textContent?.trim() ?? ''
  const [, id = toId(name)] = SPEAKER.exec(link?.href ?? '') ?? []
  return { id: decodeURIComponent(id), name }
}

/** The person whom a typed name means: by the table as the build reads it, else of the article, else a new one. */
export function findPerson(
  typed: string,
  { table, people }: { readonly table: readonly Speaker[]; readonly people: readonly NamedPerson[] },
): NamedPerson {
  const name = toOneLine(typed)
  const ofArticle = people.find((one) => one.name === name)
  const byId = table.find(({ id }) => id === ofArticle?.id)
  const row = byId ?? table.find((one) => [one.id, one.name, ...one.aliases].includes(name))
  return row ?? ofArticle ?? { id: toId(name), name }
}

/** What is stated as a speaker: the id of a row of the table, else the name. */
export function toStatedSpeaker(
  typed: string,
  around: { readonly table: readonly Speaker[]; readonly people: readonly NamedPerson[] },
): string {
  const { id, name } = findPerson(typed, around)
  return around.table.some((row) => row.id === id) ? id : name
}

/** A field for a name, with those of the article to choose from. */
export function makeNameField(
  label: string,
  people: readonly NamedPerson[],
): { readonly label: HTMLLabelElement; readonly input: HTMLInputElement } {
  const id = `correct-${toSlug(label, 40)}`
  const input = make('input', { list: id, autocomplete: 'off', maxlength: '200' })
  const list = make('datalist', { id }, people.map(({ name }) => make('option', { value: name }))) // prettier-ignore
  return { label: make('label', {}, [label, input, list]), input }
}

/** Words in one line, without blanks around them. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function toId(name: string): string {
  return toSlug(name, 60)
}

/** Matches the address of a speaker's page, with the id: ".../speakers/ana-prieto.html"; not ".../speakers.html". */
const SPEAKER = /\/speakers\/([^/?#]+)\.html/
