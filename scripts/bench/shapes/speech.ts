import { repeat, type Shape, toGivenName, told } from './shape.ts'

/** Plain texts by who is named in them and says what. */
export const speeches: readonly Shape[] = [
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
    size: 95_000,
    toText: repeat((index) => `“The boats left,” ${toGivenName(index)} Lund said. `),
  },
  {
    name: 'reported by one verb after the other',
    file: 'a.txt',
    size: 95_000,
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
    name: 'a transcript',
    file: 'a.txt',
    size: 400_000,
    toText: repeat(
      (index) => `${toGivenName(index % 40).toUpperCase()} LUND: The boats left at ${index % 12}.\n\n`,
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
    size: 95_000,
    toText: repeat(() => `He left early. “It was late,” he said. `, 'Bo Lund came late. '),
  },
  {
    name: 'people and the pilot',
    file: 'a.txt',
    size: 400_000,
    toText: repeat((index) => `${toGivenName(index)} Lund came late. “We left early,” the pilot said.\n\n`),
  },
  {
    name: 'people and the ministry',
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
    size: 95_000,
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
    name: 'names in one paragraph',
    file: 'a.txt',
    size: 95_000,
    toText: repeat((index) => `${toGivenName(index)} Lund and `),
  },
]
