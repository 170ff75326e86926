import { describe, expect, it, test } from 'vitest'
import type { Quote } from '../../../src/types.ts'
import {
  findLeastSure,
  toConfidenceBand,
  toDecisionWords,
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

  it('keeps the three likeliest where it is open', () => {
    expect(toSpeakerDecision(doubt, article).candidates.map(({ mention }) => mention)).toEqual([
      'the mayor',
      'brother',
      'Reed',
    ])
  })
})

describe('toDecisionWords', () => {
  it('leaves out the word of saying, which stands beside it, and what a reader sees at a glance', () => {
    expect(toDecisionWords(weighed, article)).toBe(
      'Subject of the verb right after the quotation; called “the mayor” in the text.',
    )
    const named = make({ reasons: ['verb-before', 'surname-of', 'in-table'] })
    expect(toDecisionWords(named, article)).toBe('Subject of the verb before the quotation.')
    expect(toDecisionWords(make({ reasons: ['in-table'] }), article)).toBe('In people.yaml as Ada Lund.')
  })

  it('says who it may be where it is open, and no confidence of a decision that was not made', () => {
    expect(toDecisionWords(doubt, article)).toBe(
      'Not clear who speaks: perhaps the mayor (41 %), brother (31 %), Reed (21 %).',
    )
    expect(toPerhaps(toSpeakerDecision(weighed, article))).toBeNull()
  })

  it('says how often it is right where that is not often', () => {
    expect(toDecisionWords(make({ reasons: ['verb-before'], confidence: 0.69 }), article)).toBe(
      'Subject of the verb before the quotation. Right in about 69 of 100 such cases.',
    )
  })

  it('names the layout, and says nothing of confidence where it was not counted', () => {
    expect(toDecisionWords(make({ rule: 'label' }), article)).toBe(
      'The name before the colon or dash: X: “…”.',
    )
    expect(toDecisionWords(make({ rule: 'editor' }), article)).toBe('Stated by the editor.')
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
