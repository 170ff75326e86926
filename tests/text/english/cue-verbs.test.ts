import { expect, test } from 'vitest'
import {
  CUE_VERBS,
  isCoreCue,
  isNamingCue,
  isSpeechNoun,
  readCue,
} from '../../../src/text/english/cue-verbs.ts'

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

test.each([
  [
    'say',
    `says said saying writes wrote written writing thinks thought begins began begun beginning sings
    sang sung singing swears swore sworn swearing weeps wept weeping reads reading quips quipped
    quipping snaps snapped snapping brags bragged bragging sums summed summing blogs blogged blogging
    tuts tutted tutting begs begged begging pens penned penning plugs plugged plugging demurs
    demurred demurring admits admitted admitting submits submitted submitting signals signaled
    signalled signaling signalling avers averred averring`,
  ],
  ['tell', `tells told telling quizzes quizzed quizzing`],
  [
    'call',
    `speaks spoke spoken speaking sees saw seen seeing foresees foresaw foreseen foreseeing casts
    casting pans panned panning rips ripped ripping slams slammed slamming dubs dubbed dubbing refers
    referred referring tars tarred tarring rebuts rebutted rebutting commits committed committing
    labels labeled labelled labeling labelling`,
  ],
  [
    'weak',
    `thinking knows knew known knowing understands understood understanding hears heard hearing holds
    held holding shows showed shown showing has had having bears bore borne bearing wears wore worn
    wearing means meant meaning learns learned learnt learning bans banned banning bars barred
    barring permits permitted permitting allow allows allowed allowing find finds show know have
    going gone go hit hits make`,
  ],
] as const)('forms made without a rule are cues of the kind %s', (kind, forms) => {
  const others = forms.split(/\s+/).filter((form) => readCue(form) !== kind)
  expect(others).toEqual([])
})

test.each([
  ['calls', true],
  ['labels', true],
  ['labelled', true],
  ['slammed', true],
  ['dubbed', true],
  ['dubbing', true],
  ['ripping', true],
  ['decries', true],
  ['decried', true],
  ['criticizes', true],
  ['criticised', true],
  ['characterized', true],
  ['characterise', true],
  ['accusing', true],
  ['quotes', true],
  ['quoting', true],
  ['shouts', true],
  ['recall', false],
  ['callous', false],
  ['said', false],
])('%s names or judges: %s', (form, names) => {
  expect(isNamingCue(form)).toBe(names)
})

test.each(['says', 'wrote', 'telling', 'warned', 'assures', 'maintains'])('%s is plain saying', (form) => {
  expect(isCoreCue(form)).toBe(true)
})

test.each(['address', 'press-release', 'vow', 'verdicts', 'communiqué'])('%s is something said', (noun) => {
  expect(isSpeechNoun(noun)).toBe(true)
})

test('a verb of saying stands in one list, once: an entry in a second list would have no effect', () => {
  const all = Object.values(CUE_VERBS).flat()
  expect(all.filter((verb, index) => all.indexOf(verb) !== index)).toEqual([])
})
