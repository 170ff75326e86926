import { expect, test } from 'vitest'
import { REPORTING_FORMS } from '../../../src/text/english/cue-verbs.ts'
import { mayReport } from '../../../src/text/sentence/reporting.ts'

test('a text without a word of saying reports nothing', () => {
  expect(mayReport('The boats stayed in port on Monday.')).toBe(false)
})

test('every verb that reports, and “according to”, in any case, may report', () => {
  for (const verb of [...REPORTING_FORMS, 'according to'])
    expect(mayReport(`THE MAYOR ${verb.toUpperCase()} it`)).toBe(true)
})
