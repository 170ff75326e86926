/**
 * `tests/readings/*.txt`: invented sentences, each with all that is read from it below, indented by two spaces;
 * a line break of the text is written "\n".
 * `UPDATE_GOLDEN=1` writes the readings anew; read every line of the difference before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCompact } from './compact.ts'

const folder = fileURLToPath(new URL('../readings', import.meta.url))

for (const name of readdirSync(folder).toSorted()) {
  const place = path.join(folder, name)
  const pieces = readFileSync(place, 'utf8')
    .trimEnd()
    .split(/\n(?! )/)
  const cases = pieces.map((piece) => piece.split('\n')).map(([text = '', ...lines]) => ({ text, lines }))
  const read = (text: string) => readCompact(text.replaceAll('\\n', '\n')).map((line) => `  ${line}`)
  describe(name.replace('.txt', ''), () => {
    if (process.env['UPDATE_GOLDEN'] === '1')
      writeFileSync(place, `${cases.flatMap(({ text }) => [text, ...read(text)]).join('\n')}\n`)
    it.each(cases)('$text', ({ text, lines }) => {
      expect(read(text)).toEqual(lines)
    })
  })
}
