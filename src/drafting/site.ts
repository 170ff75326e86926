import { Document } from 'yaml'
import { languages } from '../locale/languages.ts'
import { toLabelWords } from './draft-row.ts'
import { toComment } from './draft-yaml.ts'

/** `site.yaml` with the name that the folder has, and the keys that an editor may want as comments. */
export function draftSite(folder: string, lang: string): string {
  const name = toSiteName(folder)
  const isSpoken = (languages as readonly string[]).includes(lang)
  const document = new Document({ name, ...(isSpoken ? { lang } : {}) })
  document.commentBefore = toComment('What the site is called and how it looks. All keys are optional.')
  const rest = [
    `tagline: What this collection is, in one line`,
    `intro: A paragraph for the home page, in Markdown`,
    `logo: logo.svg`,
    `accent: '#0b5c7a'`,
    `footer: Who publishes this, in Markdown`,
    `licence: CC BY 4.0`,
    `url: https://example.org/reader/`,
  ]
  document.comment = toComment(rest.join('\n')).replace(/^\n/, '')
  return document.toString({ lineWidth: 0 })
}

/** "harbour-papers_2026" → Harbour papers 2026. */
function toSiteName(folder: string): string {
  const words = folder.normalize('NFC').replace(SEPARATORS, ' ').trim()
  return words === '' ? 'Reader' : toLabelWords(words)
}

// Matches what stands between the words of a folder's name: "-", "__"; not letters and digits.
const SEPARATORS = /[\s_.-]+/g
