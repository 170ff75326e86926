import { make } from '../browser/elements.ts'
import { isPeriod } from '../text/overrides/corrections.ts'
import * as wording from '../wording/wording.ts'
import { makeNameField, toOneLine, toStatedSpeaker } from './article-people.ts'
import type { CorrectionRow } from './correction.ts'
import type { FormContext, FormFields } from './form-context.ts'

const words = wording.correcting

/** The fields that correct a figure; those left empty leave it as it was read. */
export function makeFigureFields(context: FormContext): FormFields {
  const { id, article, words: text, people } = context
  const toText = (label: string, type = 'text'): readonly [HTMLLabelElement, HTMLInputElement] => {
    const input = make('input', { type, autocomplete: 'off', maxlength: '200', ...(type === 'number' ? { step: 'any' } : {}) }) // prettier-ignore
    return [make('label', {}, [label, input]), input]
  }
  const [valueLabel, value] = toText(words.value, 'number')
  const [unitLabel, unit] = toText(words.unit)
  const [ofLabel, of] = toText(words.of)
  const [viaLabel, via] = toText(words.via)
  const [periodLabel, period] = toText(words.period)
  const by = makeNameField(words.by, people)
  const bounds = { '': words.asRead, ...wording.numbers.bounds, '=': words.exactly }
  const bound = make('select', {}, Object.entries(bounds).map(([sign, label]) => make('option', { value: sign }, [label]))) // prettier-ignore
  const remove = make('input', { type: 'checkbox' })
  const pair = make('div', { class: 'pair' }, [
    valueLabel,
    unitLabel,
    make('label', {}, [words.bound, bound]),
    ofLabel,
    by.label,
    viaLabel,
    periodLabel,
  ])
  remove.addEventListener('change', () => (pair.hidden = remove.checked))
  const read = (): ReturnType<FormFields['read']> => {
    const time = toOneLine(period.value)
    if (!remove.checked && time !== '' && !isPeriod(time)) return { problem: words.badPeriod }
    const counter = toOneLine(by.input.value)
    const stated = {
      // An empty field is none, and so is one whose number is too large to be one.
      ...(Number.isFinite(value.valueAsNumber) ? { value: value.valueAsNumber } : {}),
      ...toStatedText('unit', unit.value),
      ...toStatedText('qualifier', bound.value),
      ...toStatedText('of', of.value),
      ...(counter === '' ? {} : { by: toStatedSpeaker(counter, context) }),
      ...toStatedText('via', via.value),
      ...toStatedText('period', time),
    }
    const said: Omit<CorrectionRow, 'id'> = remove.checked ? { remove: true } : stated
    if (Object.keys(said).length === 0) return { problem: words.nothing }
    return { list: 'figures', article, row: { id, ...toStatedText('text', text), ...said } }
  }
  const none = make('label', { class: 'choice' }, [remove, words.noFigure])
  const head = make('p', {}, [words.onlyWrong])
  return { elements: [head, pair, none], read }
}

function toStatedText(key: string, text: string): Readonly<Record<string, string>> {
  const line = toOneLine(text)
  return line === '' ? {} : { [key]: line }
}
