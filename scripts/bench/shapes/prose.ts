import { repeat, type Shape, toGivenName, told } from './shape.ts'

/** Plain texts by what they tell. */
export const proses: readonly Shape[] = [
  {
    name: 'people of one surname',
    file: 'a.txt',
    size: 450_000,
    toText: repeat((index) => `“We left early,” ${toGivenName(index)} Prieto said on Monday.\n\n`),
  },
  {
    name: 'people named once and then by surname',
    file: 'a.txt',
    size: 450_000,
    toText: repeat(
      (index) =>
        `“We left early,” Ana ${toGivenName(index)}son said on Monday. “It was late,” ${toGivenName(index)}son added.\n\n`,
    ),
  },
  {
    name: 'quotations by the official',
    file: 'a.txt',
    size: 400_000,
    toText: repeat((index) => `“The boats left at ${index % 12} and came in late,” the official said.\n\n`),
  },
  {
    name: 'quotations by he',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      () => `“The boats left and came in late,” he said.\n\n`,
      'Ana Prieto spoke to Bo Lund.\n\n',
    ),
  },
  {
    name: 'quotations of nobody',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(() => `“The boats left and came in late.”\n\n`, 'Ana Prieto spoke to Bo Lund.\n\n'),
  },
  {
    name: 'quotations in one paragraph',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `“The boats left,” ${toGivenName(index)} Lund said. `),
  },
  {
    name: 'reported by one verb after the other',
    file: 'a.txt',
    size: 200_000,
    toText: repeat(() => 'Ana Prieto said that the board warned that '),
  },
  {
    name: 'a mark opened on each line',
    file: 'a.txt',
    size: 500_000,
    toText: repeat((index) => `“The boats left at ${index % 12} and came in late\n`),
  },
  {
    name: 'a mark opened in each paragraph',
    file: 'a.txt',
    size: 500_000,
    toText: repeat((index) => `“The boats left at ${index % 12} and came in late.\n\n`),
  },
  {
    name: 'a straight mark opened on each line',
    file: 'a.txt',
    size: 500_000,
    toText: repeat((index) => `"The boats left at ${index % 12} and came in late\n`),
  },
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
    size: 200_000,
    toText: repeat((index) => `The board counted ${index + 1},000 tonnes in 2019, up from ${index}. `),
  },
  {
    name: 'figures in one sentence',
    file: 'a.txt',
    size: 100_000,
    toText: repeat((index) => `${index + 1},000 tonnes of pears, `, 'The board counted '),
  },
  {
    name: 'a transcript',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) => `${toGivenName(index % 40).toUpperCase()} LUND: The boats left at ${index % 12}.\n\n`,
    ),
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
    name: 'a surname that many bear, alone',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) =>
        `${toGivenName(index)} Prieto came late. “We left early,” ${index % 2 ? 'Mr. ' : 'Mrs. '}Prieto said. “It was late,” Prieto added.\n\n`,
    ),
  },
  {
    name: 'three names and one surname',
    file: 'a.txt',
    size: 400_000,
    toText: repeat((index) => `“We left early,” ${toGivenName(index)} Ana Prieto said on Monday.\n\n`),
  },
  {
    name: 'people and he',
    file: 'a.txt',
    size: 400_000,
    toText: repeat((index) => `${toGivenName(index)} Lund came late. “We left early,” he said.\n\n`),
  },
  {
    name: 'he, sentence by sentence in one paragraph',
    file: 'a.txt',
    size: 100_000,
    toText: repeat(() => `He left early. “It was late,” he said. `, 'Bo Lund came late. '),
  },
  {
    name: 'people and the pilot',
    file: 'a.txt',
    size: 400_000,
    toText: repeat((index) => `${toGivenName(index)} Lund came late. “We left early,” the pilot said.\n\n`),
  },
  {
    name: 'people and the harbour board',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) => `${toGivenName(index)} Lund came late. “We left early,” the ministry said.\n\n`,
    ),
  },
  {
    name: 'people and it',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) => `${toGivenName(index)} Lund left a letter. “We left early,” it said. The board kept it.\n\n`,
    ),
  },
  {
    name: 'people by their age',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) =>
        `${toGivenName(index)} Lund, ${20 + (index % 60)}, came late. “We left,” the 34-year-old said.\n\n`,
    ),
  },
  {
    name: 'surnames without first names',
    file: 'a.txt',
    size: 400_000,
    toText: repeat((index) => `“We left early,” ${toGivenName(index)}son said. The bank kept silent.\n\n`),
  },
  {
    name: 'one quotation over many paragraphs',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) => `“The boats left at ${index % 12} and came in late.\n\n`,
      '',
      '“That is all,” Ana Prieto said.\n',
    ),
  },
  {
    name: 'quotations within each other',
    file: 'a.txt',
    size: 100_000,
    toText: (characters) =>
      `Ana Prieto said: ${'“It was ‘late at '.repeat(characters / 19)}night${'’”'.repeat(characters / 19)}\n`,
  },
  {
    name: 'quotations within quotations',
    file: 'a.txt',
    size: 400_000,
    toText: repeat((index) => `“They said ‘the boats left at ${index % 12}’ and came,” Ana Prieto said.\n\n`),
  },
  {
    name: 'headings of quoted words',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `‘Boats left ${index}’\n\n${told}\n\n`),
  },
  {
    name: 'a dialogue of dashes',
    file: 'a.txt',
    size: 300_000,
    toText: repeat((index) => `— The boats left at ${index % 12} and came in late, said Ana Prieto.\n\n`),
  },
  {
    name: 'figures in one quotation',
    file: 'a.txt',
    size: 200_000,
    toText: repeat(
      (index) => `The board counted ${index + 1},000 tonnes in 2019. `,
      '“',
      '” Ana Prieto said.\n',
    ),
  },
  {
    name: 'quotations and figures in one paragraph',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `“We counted ${index + 1},000 boats in 2019,” Ana Prieto said. `),
  },
  {
    name: 'quotations and figures in one sentence',
    file: 'a.txt',
    size: 100_000,
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
    size: 100_000,
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
    size: 400_000,
    toText: repeat(() => 'ferries pier ', '', '.'),
  },
  {
    name: 'one word without an end',
    file: 'a.txt',
    size: 100_000,
    toText: repeat(() => 'boats'),
  },
  {
    name: 'names in one paragraph',
    file: 'a.txt',
    size: 200_000,
    toText: repeat((index) => `${toGivenName(index)} Lund and `),
  },
  {
    name: 'one name without an end',
    file: 'a.txt',
    size: 200_000,
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
