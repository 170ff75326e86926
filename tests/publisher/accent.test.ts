import { readFileSync } from 'node:fs'
import { converter, wcagContrast } from 'culori'
import { expect, test } from 'vitest'
import { backgrounds, leastContrast, readAccent } from '../../src/publisher/accent.ts'

const colours = ['#1d5993', '#ffe600', 'red', 'lime', 'navy', 'white', 'black', '#777', 'oklch(0.7 0.3 150)']

test.each(colours)('words in %s can be read on every ground, light and dark', (colour) => {
  const accent = readAccent(colour)
  for (const ground of backgrounds.light)
    expect(wcagContrast(accent?.light ?? '', ground)).toBeGreaterThanOrEqual(leastContrast)
  for (const ground of backgrounds.dark)
    expect(wcagContrast(accent?.dark ?? '', ground)).toBeGreaterThanOrEqual(leastContrast)
})

test('a colour that can be read stays as it is', () => {
  expect(readAccent('#1d5993')).toMatchObject({ stated: '#1d5993', light: '#1d5993' })
  expect(readAccent('#88b7ea')).toMatchObject({ stated: '#88b7ea', dark: '#88b7ea' })
})

test.each(['#ffe600', '#e8590c', '#00a86b', 'magenta'])('what becomes of %s has its hue', (colour) => {
  const toHue = (one: string): number => converter('oklch')(one)?.h ?? 0
  const accent = readAccent(colour)
  for (const one of [accent?.light, accent?.dark]) {
    const turn = Math.abs(toHue(one ?? '') - toHue(colour))
    expect(Math.min(turn, 360 - turn)).toBeLessThan(4)
  }
})

test.each(['', 'blue-ish', '#12', 'transparent', 'rgb(0 0 0 / 50%)', 'var(--ink)'])(
  '%j is no accent',
  (text) => {
    expect(readAccent(text)).toBeNull()
  },
)

test('the grounds are those of the stylesheet', () => {
  const css = readFileSync(new URL('../../src/styles/site.css', import.meta.url), 'utf8')
  for (const index of [0, 1]) {
    const name = ['page', 'tint'][index]
    expect(css).toContain(`--${name}: light-dark(${backgrounds.light[index]}, ${backgrounds.dark[index]});`)
  }
})
