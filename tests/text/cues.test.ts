import { expect, test } from 'vitest'
import { isCoreCue, isNamingCue, isSpeechNoun, readCue } from '../../src/text/cues.ts'

test.each([
  ['said', 'say'],
  ['replies', 'say'],
  ['quipped', 'say'],
  ['told', 'tell'],
  ['accusing', 'call'],
  ['shows', 'weak'],
] as const)('%s is a cue of the kind %s', (form, kind) => {
  expect(readCue(form)).toBe(kind)
})

test.each(['walked', 'bridge', 'sailing'])('%s is no cue', (form) => {
  expect(readCue(form)).toBeNull()
})

test('plain saying, naming and nouns of speech are told apart', () => {
  expect([isCoreCue('said'), isCoreCue('thanked')]).toEqual([true, false])
  expect([isNamingCue('called'), isNamingCue('asked')]).toEqual([true, false])
  expect([isSpeechNoun('claims'), isSpeechNoun('table')]).toEqual([true, false])
})
