import { describe, expect, test } from 'vitest'
import { findRoles } from '../../../src/text/articles/block-roles.ts'
import { findBlocks, readLines } from '../../../src/text/formats/blocks.ts'

const sentence = 'The ferry company and the harbour board have quarrelled over the fare since the spring.'

/** Roles of lines put between two sentences of text. */
const rolesOf = (...lines: readonly string[]): readonly string[] =>
  findRoles(findBlocks(readLines([sentence, sentence, sentence, ...lines, sentence].join('\n'))))
    .slice(3, -1)
    .map((role) => role.kind)

test('sentences are text', () => {
  expect(rolesOf(sentence, 'Nobody came.', '“Yes,” he said.')).toEqual(['body', 'body', 'body'])
})

describe('headings without markup', () => {
  test.each([
    'Thaw with the north',
    'Who Pays for the Bridge?',
    'Harbour Board: The Long Quarrel',
    '‘A fair and lasting fare’',
    'Objective 3: Keep the ferries running.',
  ])('%s', (line) => expect(rolesOf(line)).toEqual(['heading']))

  test.each([
    'The board met,',
    'and so it went',
    'ANNA PEREZ: Why not?',
    '“Never again”, he said',
    'It ended. Then it began',
  ])('not %s', (line) => expect(rolesOf(line)).toEqual(['body']))

  test('the last line of a text is no heading', () => {
    const roles = findRoles(findBlocks(readLines(`${sentence}\nThe end of it`)))
    expect(roles.at(-1)?.kind).toBe('body')
  })
})

describe('page furniture', () => {
  test.each([
    'Recommended Stories',
    'list of 4 itemsend of list',
    'Advertisement',
    'Story continues below advertisement',
    'Read more: Ferries back on Monday',
    'Share on Facebook',
    'Sign up for our weekly newsletter',
    'Subscribe for $1 a week for 6 months.',
    'To continue reading, subscribe',
    'This post is for paid subscribers',
    'Reading Time: 3 mins read',
    'Listen to this article · 6:12 min Learn more',
    '2 min',
    'SHARES',
    '3 thoughts on “Counting boats”',
    '← Older posts',
    'Sent from my iPhone',
    'Unsubscribe | Manage preferences | View in browser',
    'This e-mail and any attachments are confidential. If you are not the recipient, delete it.',
    'Media contact: Ana Prieto',
  ])('%s', (line) => expect(rolesOf(line)).toEqual(['furniture']))

  test.each([
    'Recommended stories were read aloud to the children.',
    'Share prices of the ferry company fell.',
    'Read more books, the teacher told them.',
    'Advertisement money had dried up by then.',
    'Subscribe to a paper and you pay for boats.',
    'To continue reading, he lit a second lamp.',
    'This post is for guards only.',
    '2 minutes of silence followed.',
    'Three thoughts on the strike kept her awake.',
    'This e-mail was sent by the board in March.',
    'Sent from the island in May, the letter was late.',
    'Contact with the boat was lost at noon.',
  ])('not %s', (line) => expect(rolesOf(line)).toEqual(['body']))
})

describe('captions', () => {
  test.each([
    'The ferry leaves the harbour on March 3 [Ana Ruiz/AP]',
    'A deckhand waits for the tide. Photo by Ana Ruiz/EPA',
    'The harbour at dusk (AP Photo/Ana Ruiz)',
    'File photo: the old bridge',
  ])('%s', (line) => expect(rolesOf(line)).toEqual(['caption']))

  test.each([
    'He called it “a [fair] deal”.',
    'The company (founded in 1990) is old.',
    'The photo by the door was hers.',
  ])('not %s', (line) => expect(rolesOf(line)).toEqual(['body']))
})

describe('notes', () => {
  test.each([
    'Ana Prieto is a senior reporter at The Harbour Post. She covers ferries.',
    'The author is grateful to Juan Gil for his help with this article.',
    '(Reporting by Ana Prieto; Editing by Juan Gil)',
    'Additional reporting by Ana Prieto in Alder, editing by Juan Gil.',
    'Edited by Juan Gil',
    'Ana Prieto in Alder contributed to this report.',
    'Harbour Wire writer Juan Gil contributed reporting from Alder.',
    '© 2026 The Harbour Post',
    'Page 1 of 2 © 2026 Bay Archive, Inc.',
    'To contact the reporters on this story:',
    'Ana Prieto in Alder at aprieto@example.org',
    'Write to Ana Prieto at ana@example.org',
    '((ana@example.org; +1 555 0134))',
    'A version of this article appears in print on March 3, 2026, Section A, with the headline: Boats.',
    'This article appeared in the Islands section of the print edition under the headline “Boats”',
  ])('%s', (line) => expect(rolesOf(line)).toEqual(['note']))

  test.each([
    'Editing by night is hard.',
    'A version of this story was told on the pier.',
    'This story appeared in the harbour talk of May.',
    'Write to the board, she said.',
    'People can write in time at ana@example.org, she said.',
    'Reporting by Alder radio showed that the ferries were late.',
    'Written by hand, the list was hard to read.',
    'Old drains and heavy rain contributed to the flood.',
    'Juan Gil contributed to a fund for the pier.',
  ])('not %s', (line) => expect(rolesOf(line)).toEqual(['body']))

  test('a person who goes on speaking is no author', () => {
    const speech =
      '“We shall see what the tide brings, and then we shall decide about the fare,” said Prieto, laughing.'
    const roles = findRoles(
      findBlocks(
        readLines(
          [sentence, sentence, sentence, 'Ana Prieto is a senior reporter at The Harbour Post.', speech].join(
            '\n',
          ),
        ),
      ),
    )
    expect(roles[3]?.kind).toBe('body')
  })
})

test('a line that names the writer is a byline', () => {
  expect(rolesOf('Written by Ana Prieto', 'Words by Juan Gil')).toEqual(['byline', 'byline'])
})

test('bylines, dates and ruled lines are known', () => {
  expect(
    rolesOf('By Ana Prieto and Juan Gil', 'Published On 4 Feb 2026', 'February 4, 2026 10:15 AM', '* * *'),
  ).toEqual(['byline', 'date', 'date', 'rule'])
  expect(rolesOf('By Monday the ferries had stopped.', 'February 4, 2026 was cold.')).toEqual([
    'body',
    'body',
  ])
})

test('a trap of brackets and marks is read in no time and left as text', () => {
  const trap = `${'[('.repeat(3000)}“”${'"'.repeat(3000)}`
  expect(rolesOf(trap)).toEqual(['body'])
})

test('a title above a byline, date or dateline may be long and hold any mark', () => {
  const title =
    'Ferries stop; the islands wait for bread, medicine and the mail, as the harbour board and the union go on quarrelling over who pays'
  expect(rolesOf(title, 'By Ana Prieto')).toEqual(['title', 'byline'])
  expect(rolesOf(title, `PUERTO VIEJO, Costa Rica — ${sentence}`)).toEqual(['heading', 'body'])
  expect(rolesOf(title, sentence)).toEqual(['body', 'body'])
})

test('a line that is a web address is known as one', () => {
  expect(rolesOf('https://example.org/ferries', 'See https://example.org/ferries for more of this.')).toEqual(
    ['address', 'body'],
  )
})

describe('lines of a page, each for itself', () => {
  test.each([
    [
      'furniture',
      `Related articles|Related links:|More|See also|You might also like|Most popular|Trending now|Top stories|Latest news|
      Editor’s picks|More from the harbour|What to read next|In this article|end of list|list 2 of 4|Also read: Talks resume|
      Watch: The flood in pictures|Video: A day at sea|Explainer ► Why the tide turns|- Advertisement -|Sponsored content|
      Continue reading|Skip advertisement|Promoted|Share this article|Share|Click here to see more|Print this page|Save|
      Copy link|Comments (12)|3 comments|Load more|Back to top|Skip to content|Menu|Log in|Sign up|Subscribe now|Play video|
      2:15|Loading...|Subscribe to our letters|Follow us on X|Get the best of the harbour in your inbox|Download our app|
      Support independent journalism|Already a subscriber? Log on.|Join us on Telegram`,
    ],
    [
      'note',
      `Copyright 2026 The Harbour Post|(c) 2026 Bay News|All rights reserved.|This article was republished from Bay News.|
      Published with permission of the author.|Editing by Ana Prieto|(Additional reporting by Juan Gil)|Translated by Ana Prieto|
      Ana Prieto contributed reporting to this story.|The authors thank the crew for their support.|
      The writer wishes to acknowledge the help of the crew.|Views expressed here are those of the crew.|
      The opinions expressed by the writer are her own.|This is an opinion piece.|Editor’s note: the date was mended.`,
    ],
    [
      'byline',
      `By Ana Prieto|BY ANA PRIETO|Byline: Ana Prieto|By Ana de la Vega|Story by Ana Prieto and Juan Gil, Staff Writers|
      Ana Prieto, Environment correspondent|Juan Gil, senior staff writer|Ana Prieto, harbour reporter`,
    ],
    [
      'date',
      `Published On 4 Feb 2026|Updated February 4, 2026 10:15 AM EST|Last updated: 4 February 2026|Posted on March 3, 2026|
      February 4, 2026|4 February 2026 10:15|Wednesday, 4 February 2026`,
    ],
    ['rule', `* * *|-----|=====|~ ~ ~|• • •`],
    [
      'caption',
      `A boat at noon [Juan Gil/Reuters]|The pier at dusk (AFP)|The pier (Juan Gil/Getty Images)|A gull. Photo: Juan Gil|
      A gull. Illustration by Juan Gil|Picture: a gull on the pier|Photograph of the day: a gull`,
    ],
    ['address', `https://example.org/a|http://example.org`],
  ])('%s: %s', (kind, lines) => {
    const others = lines
      .split('|')
      .map((line) => line.trim())
      .filter((line) => rolesOf(line)[0] !== kind)
    expect(others).toEqual([])
  })

  test.each([
    `Related articles of the treaty were read.|More boats came.|See also what the crew saw.|Top stories sold the paper.|
    Watch the flood.|Video of the day was shown.|Save the pier, they said.|Prints of it sold well.|Sign up sheets lay there.|
    Follow us to the pier, he said.|Get the boat, he said.|Copyright was theirs.|All rights were reserved to the crew.|
    The author is old.|Views of the pier are good.|By Monday the ferries had stopped.|
    By the pier stood a boat.|February 4, 2026 was cold.|Published on time, it sold.|He wrote [sic] twice.|
    See https://example.org/a for more.`,
  ])('text: %s', (lines) => {
    const others = lines
      .split('|')
      .map((line) => line.trim())
      .filter((line) => rolesOf(line)[0] !== 'body')
    expect(others).toEqual([])
  })
})
