import { describe, expect, it, test } from 'vitest'
import type { Quote } from '../../../src/types.ts'
import {
  findLeastSure,
  toConfidenceBand,
  toPercent,
  toPerhaps,
  toSpeakerDecision,
} from '../../../src/views/site/speaker-decision.ts'
import { makeArticle, makeQuote } from '../made.ts'

const text = '“We sail at dawn,” said the mayor. Her brother stayed.'
const article = makeArticle('boats', { paragraphs: [text] })
const toSpan = (words: string) => ({
  paragraph: 0,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const ada = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const

function make(given: Partial<Quote>): Quote {
  return { ...makeQuote('q1', text, ['We sail at dawn'], ada), rule: 'ranked', ...given }
}

const weighed = make({
  cue: toSpan('said'),
  mention: toSpan('the mayor'),
  reasons: ['verb-right-after', 'described'],
  confidence: 0.934,
})
const doubt = make({
  by: { kind: 'unresolved', mention: 'the mayor' },
  rule: 'unresolved',
  confidence: 0.41,
  candidates: ['the mayor', 'brother', 'Reed', 'Quist'].map((mention, index) => ({
    mention,
    probability: 0.41 - index / 10,
  })),
})

describe('toSpeakerDecision', () => {
  it('says in a sentence what spoke for the speaker, with words of the text', () => {
    expect(toSpeakerDecision(weighed, article)).toEqual({
      reason: 'Subject of “said” right after the quotation; called “the mayor” in the text.',
      confidence: 0.934,
      candidates: [],
    })
  })

  it('names the layout where that decided, and a rule without words by itself', () => {
    expect(toSpeakerDecision(make({ rule: 'editor' }), article).reason).toBe('Stated by the editor.')
    expect(toSpeakerDecision(make({ rule: 'constructor-of' }), article).reason).toBe('constructor-of')
  })

  it('says who it may be only where it is open', () => {
    expect(toPerhaps(toSpeakerDecision(doubt, article))).toBe(
      'perhaps the mayor (41 %), brother (31 %), Reed (21 %)',
    )
    expect(toPerhaps(toSpeakerDecision(weighed, article))).toBeNull()
  })

  it('keeps the three likeliest where it is open', () => {
    expect(toSpeakerDecision(doubt, article).candidates.map(({ mention }) => mention)).toEqual([
      'the mayor',
      'brother',
      'Reed',
    ])
  })
})

test('the least sure of several is one that is open, else that with the least confidence, else the first', () => {
  const stated = { quote: make({ id: 'stated' }) }
  const sure = { quote: weighed }
  const less = { quote: { ...weighed, confidence: 0.8 } }
  const open = { quote: doubt }
  expect(findLeastSure([stated, sure, open, less])).toBe(open)
  expect(findLeastSure([stated, sure, less])).toBe(less)
  expect(findLeastSure([stated, { quote: make({ id: 'other' }) }])).toBe(stated)
  expect(findLeastSure([])).toBeNull()
})

describe('toConfidenceBand', () => {
  it.each([
    [0.999, 'sure'],
    [0.95, 'sure'],
    [0.9496, 'sure'],
    [0.944, 'likely'],
    [0.795, 'likely'],
    [0.794, 'doubtful'],
    [null, 'unmeasured'],
  ] as const)('is by the percent that is shown: %s is %s', (confidence, band) => {
    expect(toConfidenceBand(make({ confidence }))).toBe(band)
  })

  it('keeps apart what is open, what an editor states, and where nobody is named', () => {
    expect(toConfidenceBand(doubt)).toBe('open')
    expect(toConfidenceBand({ ...doubt, rule: 'editor' })).toBe('editor')
    expect(toConfidenceBand(make({ by: { kind: 'none' }, rule: 'none' }))).toBe('none')
  })

  it('takes no decision for certain', () => {
    expect([1, 0.996, 0.5, 0].map(toPercent)).toEqual([99, 99, 50, 1])
  })
})
