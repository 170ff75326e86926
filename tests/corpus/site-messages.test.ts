import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadCorpus } from '../../src/corpus/load-corpus.ts'

test('what is wrong with site.yaml is told with the texts; it is no text, nor is its logo a stray file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-site-messages-'))
  try {
    writeFileSync(join(folder, 'site.yaml'), 'name: A\nlogo: boat.svg\nlang: fr\n')
    writeFileSync(join(folder, 'boat.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')
    const { articles, messages } = await loadCorpus({ paths: [folder] })
    expect(articles).toEqual([])
    expect(messages.map(({ file, line, column, severity }) => [file, line, column, severity])).toEqual([
      [join(folder, 'site.yaml'), 3, 7, 'error'],
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
