import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/text/quotes/quotes.ts'
import { findTokens } from '../../../src/text/tokens/tokens.ts'
import type { Paragraph, Quote, Speaker } from '../../../src/types.ts'
import { rules } from '../../../src/wording/en/english.ts'

const people: readonly Speaker[] = [
  {
    id: 'ana-ruiz',
    name: 'Ana Ruiz',
    aliases: ['Ruiz', 'the harbour mayor'],
    kind: 'person',
    role: 'Mayor',
    pronoun: 'she',
    abbreviation: null,
    lang: null,
  },
]

const find = (text: string, table: readonly Speaker[] = []): readonly Quote[] => {
  const paragraphs = text
    .split('\n')
    .map((line, index): Paragraph => ({ kind: 'body', text: line, line: index + 1, endLine: index + 1 }))
  return findQuotes(paragraphs, {
    articleId: 'harbour',
    people: table,
    tokensOf: (paragraph) => findTokens(paragraphs[paragraph]?.text ?? ''),
  })
}

/** "speaker: words" of each quotation; "?" before a mention that stays unresolved, "-" for nobody. */
const brief = (text: string, table: readonly Speaker[] = []): readonly string[] =>
  find(text, table).map((quote) => {
    const who =
      quote.by.kind === 'speaker'
        ? quote.by.name
        : quote.by.kind === 'unresolved'
          ? `?${quote.by.mention}`
          : '-'
    return `${who}: ${quote.text}`
  })

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(find('The ferry left at noon. It carried forty cows.')).toEqual([])
})

describe('the source after the quotation', () => {
  test.each([
    ['particle and noun', '“The pier is closed,” chimed in a bosun.', '?a bosun: The pier is closed,'],
    ['noun and particle', '“The pier is closed,” the mayor chimed in.', '?the mayor: The pier is closed,'],
    ['particle and name', '“The pier is closed,” went on Ruiz.', 'Ruiz: The pier is closed,'],
    [
      'a verb read as a noun',
      '“The pier is closed,” shot back the mayor.',
      '?the mayor: The pier is closed,',
    ],
    ['name and verb', '“The pier is closed,” Ana Ruiz said.', 'Ana Ruiz: The pier is closed,'],
    [
      'verb and name',
      '“The pier is closed,” said Ana Ruiz, mayor of the town.',
      'Ana Ruiz: The pier is closed,',
    ],
    [
      'a description between',
      '“The pier is closed,” Ana Ruiz, a pilot from the north, told reporters.',
      'Ana Ruiz: The pier is closed,',
    ],
    [
      'a relative clause between',
      '“The pier is closed,” said Ana Ruiz, who has run it for years.',
      'Ana Ruiz: The pier is closed,',
    ],
    ['according to', '“The pier is closed,” according to Ana Ruiz.', 'Ana Ruiz: The pier is closed,'],
    [
      'a rare verb before a name',
      '“The pier is closed,” Ana Ruiz trumpeted.',
      'Ana Ruiz: The pier is closed,',
    ],
    ['a question', '“Is the pier closed?” Ana Ruiz asked.', 'Ana Ruiz: Is the pier closed?'],
    [
      'later in the sentence',
      'The pier is “as good as closed” to most boats, Ana Ruiz said.',
      'Ana Ruiz: as good as closed',
    ],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual([expected])
  })

  test('the next sentence is not the source', () => {
    expect(brief('Ana Ruiz said: “The pier is closed.” Juan Gil laughed.')).toEqual([
      'Ana Ruiz: The pier is closed.',
    ])
  })
})

describe('the source before the quotation', () => {
  test.each([
    ['verb and colon', 'Ana Ruiz said: “The pier is closed.”', 'Ana Ruiz: The pier is closed.'],
    [
      'that',
      'Ana Ruiz told reporters that the pier was “as good as closed” to boats.',
      'Ana Ruiz: as good as closed',
    ],
    [
      'apposition',
      'Ana Ruiz, a pilot at the Northern Harbour School, said “the pier is closed”.',
      'Ana Ruiz: the pier is closed',
    ],
    [
      'description first',
      'The town’s pilot, Ana Ruiz, said “the pier is closed”.',
      'Ana Ruiz: the pier is closed',
    ],
    [
      'relative clause',
      'Ana Ruiz, who has run the pier since May, called it “a rotten place”.',
      'Ana Ruiz: a rotten place',
    ],
    ['who', 'The plan angered Ana Ruiz, who called it “a rotten idea”.', 'Ana Ruiz: a rotten idea'],
    [
      'coordinated verbs',
      'Ana Ruiz praised the crew and said “the pier is closed”.',
      'Ana Ruiz: the pier is closed',
    ],
    ['participle', 'Ana Ruiz left the meeting, calling the plan “a rotten idea”.', 'Ana Ruiz: a rotten idea'],
    ['infinitive', 'Ana Ruiz went on to call the plan “a rotten idea”.', 'Ana Ruiz: a rotten idea'],
    ['passive', 'The plan was described by Ana Ruiz as “a rotten idea”.', 'Ana Ruiz: a rotten idea'],
    [
      'according to',
      'According to Ana Ruiz, the plan is “a rotten idea from the start”.',
      'Ana Ruiz: a rotten idea from the start',
    ],
    ['noun', 'Ana Ruiz’s claim that the plan is “a rotten idea” was repeated.', 'Ana Ruiz: a rotten idea'],
    ['label', 'Ana Ruiz: “The pier is closed.”', 'Ana Ruiz: The pier is closed.'],
    ['colon after a clause', 'Ana Ruiz was blunt: “The pier is closed.”', 'Ana Ruiz: The pier is closed.'],
    [
      'outer verb of saying',
      'Ana Ruiz said she expects “a stormy year” for boats.',
      'Ana Ruiz: a stormy year',
    ],
    ['when asked', 'Ana Ruiz, when asked about the cows, said “they can swim”.', 'Ana Ruiz: they can swim'],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual([expected])
  })

  test('the object of a verb is not its subject', () => {
    expect(brief('Ana Ruiz told Juan Gil: “The pier is closed.”')).toEqual(['Ana Ruiz: The pier is closed.'])
  })
})

describe('the conversation', () => {
  test('the speaker goes on in the same paragraph', () => {
    expect(brief('“It is closed,” Ana Ruiz said. “It stays closed.”')).toEqual([
      'Ana Ruiz: It is closed,',
      'Ana Ruiz: It stays closed.',
    ])
  })

  test('two pieces around their cue are one quotation', () => {
    const quotes = find('“The pier,” Ana Ruiz said, “is closed.”')
    expect(quotes).toHaveLength(1)
    expect(quotes[0]).toMatchObject({ text: 'The pier, is closed.', by: { name: 'Ana Ruiz' } })
    expect(quotes[0]?.contents).toHaveLength(2)
  })

  test('an opening mark on each paragraph goes on with the same speaker', () => {
    const quotes = find('“It is closed,” Ana Ruiz said. “The planks are gone.\n“The nails are gone as well.”')
    expect(quotes.map((quote) => quote.by.kind === 'speaker' && quote.by.id)).toEqual([
      'ana-ruiz',
      'ana-ruiz',
      'ana-ruiz',
    ])
  })

  test('a lead-in with a colon serves the next paragraph', () => {
    expect(brief('Ana Ruiz answered in a letter:\n“The pier is closed.”')).toEqual([
      'Ana Ruiz: The pier is closed.',
    ])
  })

  test('a sentence between brings in somebody else', () => {
    expect(brief('“It is closed,” Ana Ruiz said. Juan Gil begged to differ: “It is open.”').at(-1)).toBe(
      'Juan Gil: It is open.',
    )
  })

  test('a quotation with nobody near has no speaker', () => {
    expect(find('“The pier is closed and will not open again.”')[0]).toMatchObject({
      by: { kind: 'none' },
      rule: 'none',
      confidence: null,
      candidates: [],
      reasons: [],
      mention: null,
    })
  })
})

describe('names', () => {
  test('the fullest name of the text is shown', () => {
    expect(brief('Ana Ruiz came home. “It is closed,” Mayor Ruiz said.')).toEqual(['Ana Ruiz: It is closed,'])
  })

  test('the table knows better than the text', () => {
    expect(find('“It is closed,” the harbour mayor said.', people)[0]?.by).toEqual({
      kind: 'speaker',
      id: 'ana-ruiz',
      name: 'Ana Ruiz',
    })
  })

  test('a pronoun means the nearest person of that gender', () => {
    expect(brief('Juan Gil met Ana Ruiz at noon.\n“It is closed,” she said.')).toEqual([
      'Ana Ruiz: It is closed,',
    ])
  })

  test('a description that names nobody stays a description', () => {
    expect(brief('“It is closed,” said a clerk of the board.')).toEqual([
      '?a clerk of the board: It is closed,',
    ])
  })

  test('two people of one surname are told apart by first name and title', () => {
    expect(brief('Ana Ruiz and Juan Ruiz met. “It is closed,” Mr. Ruiz said.')).toEqual([
      'Juan Ruiz: It is closed,',
    ])
  })

  test('a capital at the head of a sentence makes no name, and a name that sounds like a trade is one', () => {
    expect(brief('Pilots said: “It is closed for good.”')).toEqual(['?Pilots: It is closed for good.'])
    expect(brief('Ana Fisher said: “It is closed for good.”')).toEqual(['Ana Fisher: It is closed for good.'])
  })

  test('names with particles stay whole', () => {
    expect(brief('“It is closed,” said Abelardo de la Vega.')).toEqual(['Abelardo de la Vega: It is closed,'])
  })
})

describe('what is nobody’s speech', () => {
  test.each([
    ['a programme', 'Ana Ruiz spoke on “The Morning Tide” about cows.'],
    ['a title', 'Ana Ruiz read a report titled “Cows at Sea: A Beginning”.'],
    ['a thing that is called so', 'Ana Ruiz wrote a book called “Cows Ashore” in May.'],
    ['a thing of a kind that is called so', 'Ana Ruiz runs a small harbour scheme called “Free Boats”.'],
    ['a modifier', 'The council passed a “cow passport” law after the storm.'],
    ['a nickname', 'The ferry was built by Ana “Anchor” Ruiz in May.'],
    ['a gloss', 'The crew call it Brava, which means “angry old cow”.'],
    ['a so-called thing', 'The so-called “cow passport” is green.'],
  ])('%s is left out', (_, text) => {
    expect(find(text).filter((quote) => quote.form !== 'indirect')).toEqual([])
  })

  test('a name somebody gives is speech, capitals or not', () => {
    expect(brief('Ana Ruiz called the cow “Queen of the Sea”.')).toEqual(['Ana Ruiz: Queen of the Sea'])
  })

  test('a name that critics give a plan is theirs', () => {
    expect(brief('The plan, called “Free Boats” by critics, failed.')).toEqual(['?critics: Free Boats'])
  })

  test('a judgement is somebody’s, short as it is', () => {
    expect(brief('Ana Ruiz called the cows “clever”.')).toEqual(['Ana Ruiz: clever'])
  })
})

describe('indirect speech', () => {
  test.each([
    ['that', 'Ana Ruiz denied that the pier had been sold.', 'Ana Ruiz: the pier had been sold'],
    ['no that', 'Ana Ruiz said the pier had been sold.', 'Ana Ruiz: the pier had been sold'],
    [
      'at the end',
      'The pier has been sold to the crew, Ana Ruiz said.',
      'Ana Ruiz: The pier has been sold to the crew',
    ],
    ['according to', 'According to Ana Ruiz, the pier has been sold.', 'Ana Ruiz: the pier has been sold'],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toMatchObject([{ form: 'indirect' }])
    expect(brief(text)).toEqual([expected])
  })

  test.each([
    'Ana Ruiz did not say that the pier had been sold.',
    'Ana Ruiz would say that the pier had been sold.',
    'If Ana Ruiz said that the pier was sold, we would know.',
    'Many said that the pier had been sold.',
    'Ana Ruiz said goodbye to the crew of the ferry.',
  ])('nothing in: %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

test('an id stands on article and words, and a repeated quotation has its own', () => {
  const once = find('Ana Ruiz said: “Never again, cows.”')
  const later = find('The ferry left. Ana Ruiz said: “Never again, cows.”')
  expect(later[0]?.id).toBe(once[0]?.id)
  const twice = find('Ana Ruiz said: “Never again, cows.” Juan Gil said: “Never again, cows.”')
  expect(twice[0]?.id).toBe(once[0]?.id)
  expect(twice[1]?.id).not.toBe(once[0]?.id)
})

const word = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  ' ',
  ', ',
  '. ',
  'Ana Ruiz',
  ' said',
  ' he',
  ' calling',
  ' the plan',
  ' that',
  ' by',
  ': ',
  ' – ',
  '\n',
  ' according to',
  ' who',
  "'s",
  ' and',
  ' to',
  '«',
  '»',
  'É',
  '(',
  ')',
  '?',
)

test('whatever the text: no error, spans in their paragraph, no overlap, text from its contents, a rule with words', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join('')
      const lines = text.split('\n')
      let last = { paragraph: -1, end: 0 }
      for (const quote of find(text)) {
        expect(Object.keys(rules)).toContain(quote.rule)
        expect(quote.text).toBe(
          quote.contents.map((span) => (lines[span.paragraph] ?? '').slice(span.start, span.end)).join(' '),
        )
        for (const span of [...quote.contents, quote.cue, quote.mention]) {
          if (!span) continue
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual((lines[span.paragraph] ?? '').length)
        }
        for (const span of quote.contents) {
          if (span.paragraph === last.paragraph) expect(span.start).toBeGreaterThanOrEqual(last.end)
          last = span
        }
      }
    }),
    { numRuns: 300 },
  )
})
