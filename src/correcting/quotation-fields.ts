import { make } from '../browser/elements.ts'
import * as wording from '../wording/wording.ts'
import { findPerson, makeNameField, toOneLine, toStatedSpeaker } from './article-people.ts'
import { type CorrectionRow, type Pronoun, pronouns } from './correction.ts'
import type { FormContext, FormFields } from './form-context.ts'

const words = wording.correcting

/** The longest first words of a quotation that name it, in characters. */
const longestStart = 60

/** The fields that correct a quotation: who says it, that it is none, that a speaker is known by another name. */
export function makeQuotationFields(context: FormContext): FormFields {
  const { people, table, speaker } = context
  const who = makeNameField(words.speaker, people)
  const main = makeNameField(
    words.mainName,
    people.filter(({ id }) => id !== speaker?.id),
  )
  const pronoun = make('select', {}, ['' as const, ...pronouns].map((value) => make('option', { value }, [words.pronouns[value]]))) // prettier-ignore
  const asked = make('label', {}, [words.pronoun, pronoun])
  // Only a row that is new says what it is called; the table knows of the others.
  const askPronoun = (): void => {
    const person = findPerson(main.input.value, context)
    asked.hidden = table.some(({ id }) => id === speaker?.id || id === person.id)
  }
  main.input.addEventListener('input', askPronoun)
  askPronoun()
  const options = [
    { value: 'speaker', label: words.otherSpeaker, more: [who.label] },
    { value: 'nobody', label: words.nobody, more: [] },
    { value: 'remove', label: words.noQuotation, more: [] },
    ...(speaker ? [{ value: 'name', label: words.otherName(speaker.name), more: [main.label, asked] }] : []),
  ]
  const rows = options.map(({ value, label, more }) => {
    const radio = make('input', { type: 'radio', name: 'correct-what', value })
    return { radio, choice: make('label', { class: 'choice' }, [radio, label]), more: make('div', { class: 'then', hidden: '' }, more) } // prettier-ignore
  })
  const fields = make('fieldset', {}, [make('legend', {}, [words.what]), ...rows.flatMap(({ choice, more }) => [choice, more])]) // prettier-ignore
  fields.addEventListener('change', () => {
    for (const { radio, more } of rows) more.hidden = !radio.checked
  })
  const read = (): ReturnType<FormFields['read']> => {
    const chosen = rows.find(({ radio }) => radio.checked)?.radio.value
    const typed = toOneLine(who.input.value)
    const name = toOneLine(main.input.value)
    if (chosen === 'remove') return toClaim(context, { remove: true })
    if (chosen === 'nobody') return toClaim(context, { speaker: 'none' })
    if (chosen === 'speaker' && typed !== '') return toClaim(context, { speaker: toStatedSpeaker(typed, context) })
    if (chosen !== 'name' || !speaker || name === '') return { problem: words.nothing }
    const person = findPerson(name, context)
    if (person.id === speaker.id) return { problem: words.nothing }
    return {
      list: 'people',
      person: { id: person.id, name: person.name },
      alias: speaker,
      pronoun: asked.hidden || pronoun.value === '' ? null : (pronoun.value as Pronoun),
    }
  } // prettier-ignore
  return { elements: [fields], read }
}

function toClaim(
  { id, article, words: said }: FormContext,
  stated: Omit<CorrectionRow, 'id'>,
): ReturnType<FormFields['read']> {
  const starts = toStart(toOneLine(said))
  return { list: 'quotes', article, row: { id, ...(starts === '' ? {} : { starts }), ...stated } }
}

/** The first whole words; where even the first is too long, its beginning. */
function toStart(text: string): string {
  if (text.length <= longestStart) return text
  const start = text.slice(0, longestStart + 1)
  return start.slice(0, Math.max(start.lastIndexOf(' '), 0) || longestStart)
}
