/** `npm run init -- FOLDER`: drafts of the tables of a folder, from its texts. A file that is there is left alone. */
import { stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { loadCorpus } from '../src/corpus/load-corpus.ts'
import { toDrafts } from '../src/drafting/drafts.ts'
import { toPrintable } from '../src/text/strings/printable.ts'

const [folder, ...more] = process.argv.slice(2)
if (folder === undefined || folder.startsWith('-') || more.length > 0) {
  end('Expected one folder: npm run init -- FOLDER')
}
if (!(await stat(folder).catch(() => null))?.isDirectory()) {
  end(`Expected a folder, found none at ${toPrintable(folder)}`)
}
const { articles } = await loadCorpus({ paths: [folder] })
if (articles.length === 0) {
  end(
    `Expected texts in ${toPrintable(folder)} (.txt, .md, .html), found none: \`npm run corpus -- ${toPrintable(folder)}\` says what was read`,
  )
}
console.log(`Read ${articles.length === 1 ? '1 article' : `${articles.length} articles`}.`)
const named = articles.map((article) => ({
  ...article,
  source: { ...article.source, file: path.relative(folder, article.source.file).replaceAll(path.sep, '/') },
}))
for (const { name, text, rows } of toDrafts(named, path.basename(path.resolve(folder)))) {
  const place = path.join(folder, name)
  const isWritten = await writeNew(place, text)
  const count = rows === null ? '' : ` (${rows === 1 ? '1 row' : `${rows} rows`})`
  console.log(isWritten ? `Wrote ${toPrintable(place)}${count}` : `Left ${toPrintable(place)} as it is`)
}
console.log(`
Now read the drafts: each line has what it was read from as a comment. Delete what is wrong and see what it gives:
  CORPUS_DIR=${toPrintable(folder)} npm run dev`)

/** Writes a file where there is none; false where there is one. */
async function writeNew(place: string, text: string): Promise<boolean> {
  try {
    await writeFile(place, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    end(`Unexpected failure to write ${toPrintable(place)}: ${(error as Error).message}`)
  }
}

function end(reason: string): never {
  console.error(reason)
  process.exit(1)
}
