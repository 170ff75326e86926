import { describe, expect, test } from 'vitest'
import { readBrief } from '../brief.ts'

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(readBrief('The ferry left at noon. It carried forty cows.')).toEqual([])
})

describe('who speaks where a quotation stands alone', () => {
  test.each([
    [
      'a heading takes no speaker',
      'Juan Gil came home. “It is closed,” he said. It is over.\n# “The pier is closed”\nAna Ruiz left.',
      ['Juan Gil: It is closed,', '-: The pier is closed'],
    ],
    [
      'nor does a heading in single marks',
      'Ana Ruiz came home.\n‘We will not go’\nNobody stayed.',
      ['-: We will not go'],
    ],
    [
      'a statement over paragraphs',
      'Ana Ruiz issued the following statement:\n“The pier will be closed from Monday.\n“It will open when it is safe.\n“Nobody will lose a boat.”',
      [
        'Ana Ruiz: The pier will be closed from Monday.',
        'Ana Ruiz: It will open when it is safe.',
        'Ana Ruiz: Nobody will lose a boat.',
      ],
    ],
    [
      'questions and answers',
      '“Will it open?” a reporter asked. “Ask the sea,” replied Ana Ruiz.',
      ['?a reporter: Will it open?', 'Ana Ruiz: Ask the sea,'],
    ],
    [
      'another witness',
      'Juan Gil, a docker, was among the first to arrive.\n“I saw the water rise,” he said. “Then I saw the cows.”\nMarta Sol, his neighbour, lost two boats.\n“I have nothing left,” she said.',
      [
        'Juan Gil: I saw the water rise,',
        'Juan Gil: Then I saw the cows.',
        'Marta Sol: I have nothing left,',
      ],
    ],
    [
      'a heading whose words stand below is quoted once',
      'Ana Ruiz came home.\n# ‘We will not go’\n“We will not go,” Juan Gil said.',
      ['Juan Gil: We will not go,'],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readBrief(text)).toEqual(expected)
  })
})
