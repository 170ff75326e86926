import { repeat, type Shape, toGivenName, told } from './shape.ts'

/** Plain texts by what they count and how they are laid out. */
export const proses: readonly Shape[] = [
  {
    name: 'figures',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) => `The board counted ${index + 1},000 tonnes of pears in 2019, up ${index % 90} percent.\n\n`,
    ),
  },
  {
    name: 'figures in one paragraph',
    file: 'a.txt',
    size: 95_000,
    toText: repeat((index) => `The board counted ${index + 1},000 tonnes in 2019, up from ${index}. `),
  },
  {
    name: 'figures in one sentence',
    file: 'a.txt',
    size: 95_000,
    toText: repeat((index) => `${index + 1},000 tonnes of pears, `, 'The board counted '),
  },
  {
    name: 'lines of a wire, wrapped',
    file: 'a.txt',
    size: 500_000,
    toText: repeat(
      (index) => `the boats left at ${index % 12} and came in late, and the board of the harbour kept\n`,
    ),
  },
  {
    name: 'short lines',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `Boat ${index}\n`),
  },
  {
    name: 'articles in one file',
    file: 'a.txt',
    size: 300_000,
    toText: repeat(
      (index) =>
        `Boats came in late, part ${index}\n\nBy Ana Prieto\nPublished On 4 Feb 2026\n\n${told} ${told}\n\n${told} ${told}\n\n\n`,
    ),
  },
  {
    name: 'figures in one quotation',
    file: 'a.txt',
    size: 95_000,
    toText: repeat(
      (index) => `The board counted ${index + 1},000 tonnes in 2019. `,
      '“',
      '” Ana Prieto said.\n',
    ),
  },
  {
    name: 'quotations and figures in one paragraph',
    file: 'a.txt',
    size: 95_000,
    toText: repeat((index) => `“We counted ${index + 1},000 boats in 2019,” Ana Prieto said. `),
  },
  {
    name: 'quotations and figures in one sentence',
    file: 'a.txt',
    size: 95_000,
    toText: repeat((index) => `“${index + 1},000 boats” in May 2019 and `, 'The board counted '),
  },
  {
    name: 'figures restated in another unit',
    file: 'a.txt',
    size: 300_000,
    toText: repeat(
      (index) =>
        `They paid $${index + 1} million (€${index + 1} million) for ${index + 2} miles (${index + 3} km).\n\n`,
    ),
  },
  {
    name: 'figures restated in one paragraph',
    file: 'a.txt',
    size: 95_000,
    toText: repeat((index) => `They paid $${index + 1} million (€${index + 1} million). `),
  },
  {
    name: 'figures alike',
    file: 'a.txt',
    size: 300_000,
    toText: repeat(() => `The board counted 12,000 tonnes of pears, according to the Delta Institute.\n\n`),
  },
  {
    name: 'words of topics',
    file: 'a.txt',
    size: 95_000,
    toText: repeat(() => 'ferries pier ', '', '.'),
  },
  {
    name: 'one word without an end',
    file: 'a.txt',
    size: 95_000,
    toText: repeat(() => 'boats'),
  },
  {
    name: 'one name without an end',
    file: 'a.txt',
    size: 95_000,
    toText: repeat((index) => `${toGivenName(index)} `),
  },
  {
    name: 'bylines',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `By ${toGivenName(index)} Lund\n`),
  },
  {
    name: 'datelines',
    file: 'a.txt',
    size: 300_000,
    toText: repeat((index) => `SKELL, Feb. ${(index % 28) + 1} (Reuters) - ${told}\n\n`),
  },
  {
    name: 'lines of dates',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `Published On ${(index % 28) + 1} Feb 2026\n`),
  },
  {
    name: 'captions and credits',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `Boats at the pier in ${1900 + (index % 100)} [File: Ana Prieto/Reuters]\n\n`),
  },
  {
    name: 'furniture of a page',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `Recommended Stories\nlist ${index} of 3\nBoat ${index}\nend of list\n`),
  },
  {
    name: 'a list',
    file: 'a.txt',
    size: 300_000,
    toText: repeat((index) => `• Boat ${index} came in late\n`),
  },
  {
    name: 'fields of an archive',
    file: 'a.txt',
    size: 200_000,
    toText: repeat(
      (index) =>
        `Document ${index} of 9\n\nTitle: Boats ${index}\n\nAuthor: Ana Prieto\n\nFull text: ${told}\n\n`,
    ),
  },
  {
    name: 'entities',
    file: 'a.txt',
    size: 300_000,
    toText: repeat((index) => `&ldquo;Caf&eacute; ${index}&rdquo; &amp; &#8220;boats&#8221;\n`),
  },
  {
    name: 'a text with a record of its editor',
    file: 'a.txt',
    size: 400_000,
    toText: repeat((index) => `“The boats left at ${index} and came in late,” Ana Prieto said.\n\n`),
    toSidecar: repeat(
      (index) => `  - { starts: The boats left at ${index} , speaker: harbour-board }\n`,
      'quotes:\n',
    ),
  },
  {
    name: 'figures with a record of their editor',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `The board counted ${index + 1},000 tonnes of pears.\n\n`),
    toSidecar: repeat(
      (index) => `  - { text: '${index + 1},000 tonnes', by: harbour-board }\n`,
      'figures:\n',
    ),
  },
  {
    name: 'parts that an editor states',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `Boat ${index} came in late, and the pier stayed shut on Monday.\n`),
    toSidecar: (characters) =>
      `articles:\n${Array.from({ length: characters / 60 }, (_, index) => `  - { lines: ${index + 1}-${index + 1}, title: Boat ${index} }\n`).join('')}`,
  },
]
