import { hash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ClaimCorrection, Correction, NameCorrection } from '../correcting/correction.ts'
import type { FileChange } from '../correcting/endpoint.ts'
import { toJoinedPeople } from '../correcting/people-lines.ts'
import { type CorrectedPart, toCorrectedStatement } from '../correcting/statement-lines.ts'
import { findFiles, type FolderContent } from '../corpus/folder.ts'
import type { Article } from '../types.ts'
import { restoreLineEnds, toChangedLines } from './lines.ts'
import { hasFrontMatter, isMarkdownFile, toCorrectedMarkdown } from './statement-file.ts'

/** Where the texts and the tables lie, and what was read of the texts. */
export type CorpusOnDisk = {
  readonly articles: readonly Article[]
  readonly corpusDir: string
  /** Folder of the tables; null: that of the texts. */
  readonly tablesDir: string | null
}

/** What is to be written: the changes for a reader, and a token that stands for these changes of these very files. */
export type Plan = {
  readonly changes: readonly FileChange[]
  readonly token: string
  readonly write: () => void
}

/** A file with its text, whose lines end in "\n", before and after. */
type Edit = {
  readonly file: string
  readonly bytes: Buffer | null
  readonly before: string
  readonly after: string
}

/**
 * What corrections change in the files of a desk. Files are found by the ids of the articles alone. Throws an Error
 * that says why something cannot be written.
 */
export async function planWrites(corrections: readonly Correction[], desk: CorpusOnDisk): Promise<Plan> {
  const claims = corrections.filter((one): one is ClaimCorrection => one.list !== 'people')
  const names = corrections.filter((one): one is NameCorrection => one.list === 'people')
  const found: FolderContent = { articles: [], sidecars: new Map(), images: [], files: [] }
  await findFiles(desk.corpusDir, found)
  const byFile = Map.groupBy(claims, (claim) => findArticle(claim, desk).source.file)
  const edits = [...byFile].map(([file, own]) => editText(file, own, desk, found))
  if (names.length > 0) edits.push(editPeople(names, desk))
  const files = edits.map((edit) => ({ ...edit, content: toContent(edit) }))
  return {
    changes: files.map(({ file, bytes, before, after }) => ({
      file: path.relative('.', file),
      isNew: bytes === null,
      lines: toChangedLines(before, after),
    })),
    token: hash('sha256', JSON.stringify(files.map(({ file, bytes, content }) => [file, bytes && hash('sha256', bytes), content]))), // prettier-ignore
    write: () => {
      // A file that was not there must not be there now either.
      for (const { file, bytes, content } of files) writeFileSync(file, content, { flag: bytes ? 'w' : 'wx' })
    },
  }
}

function findArticle({ article: id, list, row }: ClaimCorrection, { articles }: CorpusOnDisk): Article {
  const article = articles.find((one) => one.id === id)
  if (!article) throw new Error(`Expected an article with the id \`${id}\`, found none`)
  if (!article[list].some((claim) => claim.id === row.id))
    throw new Error(`Expected \`${row.id}\` in ${article.source.file}, found none`)
  return article
}

/** The change to a Markdown text with front matter, or without a sidecar; else to the sidecar. */
function editText(
  file: string,
  corrections: readonly ClaimCorrection[],
  { articles, corpusDir }: CorpusOnDisk,
  { articles: texts, sidecars }: FolderContent,
): Edit {
  const name = texts.find((one) => path.normalize(one) === file)
  if (name === undefined) throw new Error(`Expected ${file} in ${corpusDir}, found none`)
  const parts = articles
    .filter((one) => one.source.file === file)
    .toSorted((a, b) => a.source.lines.start - b.source.lines.start)
    .map(({ id, source: { lines } }): CorrectedPart => ({
      lines: `${lines.start}-${lines.end}`,
      corrections: corrections.filter(({ article }) => article === id),
    }))
  const sidecar = sidecars.get(name)
  if (isMarkdownFile(name)) {
    const own = readEdited(name, corpusDir)
    if (sidecar === undefined || hasFrontMatter(own.before, false))
      return toEdit(own, (text) => toCorrectedMarkdown(text, parts))
  }
  const aside = path.join(path.dirname(name), `${path.parse(name).name}.yaml`)
  if (sidecar === undefined && isThere(aside)) throw new Error(`Unexpected ${aside}, which is not read`)
  return toEdit(readEdited(sidecar ?? aside, corpusDir), (text) => toCorrectedStatement(text, parts))
}

function editPeople(names: readonly NameCorrection[], { corpusDir, tablesDir }: CorpusOnDisk): Edit {
  const folder = tablesDir ?? corpusDir
  return toEdit(readEdited(path.join(folder, 'people.yaml'), folder), (text) => toJoinedPeople(text, names))
}

type Unedited = Omit<Edit, 'after'>

function toEdit(unedited: Unedited, change: (text: string) => string): Edit {
  try {
    return { ...unedited, after: change(unedited.before) }
  } catch (error) {
    throw new Error(`${unedited.file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
} // prettier-ignore

/** A file of a folder, which may be none yet. A link out of the folder, and what is not UTF-8, is an Error. */
function readEdited(file: string, folder: string): Unedited {
  if (!isThere(file)) return { file, bytes: null, before: '' }
  const root = realpathSync(folder)
  if (!existsSync(file) || !realpathSync(file).startsWith(root + path.sep))
    throw new Error(`Unexpected link out of ${folder}: ${file} is not written`)
  const bytes = readFileSync(file)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { file, bytes, before: text.replace(/\r\n?/g, '\n') }
  } catch {
    throw new Error(`${file}: Unexpected encoding, expected UTF-8`)
  }
}

/** The bytes to write: the line ends and the mark of the encoding are those that the file has. */
function toContent({ bytes, after }: Edit): string {
  if (bytes === null) return after
  const original = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : ''
  return mark + restoreLineEnds(original.slice(mark.length), after)
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined
}
