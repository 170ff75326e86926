import { expect, test } from 'vitest'
import { readUsage } from '../../../src/text/english/american-british.ts'

test.each([
  'U.S. center defense labor favor honor color neighbor behavior theater traveled canceled signaling signaled programs gray',
  'kilometer kilometers organization realizing analyzed analyzing',
])('American: %s', (words) => {
  for (const word of words.split(' '))
    expect([word, readUsage(`so ${word} so`)]).toEqual([word, { american: 1, british: 0 }])
})

test.each([
  'centre defence labour favour honour colour neighbour neighbours neighbouring behaviour theatre travelled cancelled',
  'signalling signalled kilogramme kilogrammes kilometre kilometres programme programmes tonne tonnes grey',
  'organisation realising realised analysed analysing',
])('British: %s', (words) => {
  for (const word of words.split(' '))
    expect([word, readUsage(`so ${word} so`)]).toEqual([word, { american: 0, british: 1 }])
})

test.each([
  'advised promised surprising exercised raising praised compromised supervising revised devising improvised televised',
  'franchised advertising disguised despised poised cruising bruised percent sized size tons program colorful grays',
])('neither: %s', (words) => {
  for (const word of words.split(' '))
    expect([word, readUsage(`so ${word} so`)]).toEqual([word, { american: 0, british: 0 }])
})

test('marks are counted, and a text without any has none', () => {
  expect(readUsage('The U.S. center met the labour board on tonnes of grey silt.')).toEqual({
    american: 2,
    british: 3,
  })
  expect(readUsage('The pier is old.')).toEqual({ american: 0, british: 0 })
})
