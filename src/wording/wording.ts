/**
 * What the site says, in the language of the build: `import * as wording from './wording.ts'`, then
 * `wording.common.search`. Of the groups that a script for browsers does not name, the bundler keeps nothing.
 */
import { language } from '../locale/language.ts'
import * as en from './en/english.ts'
import * as es from './es/spanish.ts'

const isSpanish = language === 'es'

export const counts = isSpanish ? es.counts : en.counts
export const dates = isSpanish ? es.dates : en.dates
export const periods = isSpanish ? es.periods : en.periods
export const numbers = isSpanish ? es.numbers : en.numbers
export const figureKinds = isSpanish ? es.figureKinds : en.figureKinds
export const common = isSpanish ? es.common : en.common
export const missing = isSpanish ? es.missing : en.missing
export const dateSources = isSpanish ? es.dateSources : en.dateSources
export const articles = isSpanish ? es.articles : en.articles
export const quotes = isSpanish ? es.quotes : en.quotes
export const figures = isSpanish ? es.figures : en.figures
export const measures = isSpanish ? es.measures : en.measures
export const plot = isSpanish ? es.plot : en.plot
export const topic = isSpanish ? es.topic : en.topic
export const disputes = isSpanish ? es.disputes : en.disputes
export const speakers = isSpanish ? es.speakers : en.speakers
export const compare = isSpanish ? es.compare : en.compare
export const ofWhom = isSpanish ? es.ofWhom : en.ofWhom
export const pairs = isSpanish ? es.pairs : en.pairs
export const home = isSpanish ? es.home : en.home
export const timeline = isSpanish ? es.timeline : en.timeline
export const strips = isSpanish ? es.strips : en.strips
export const glossary = isSpanish ? es.glossary : en.glossary
export const terms = isSpanish ? es.terms : en.terms
export const article = isSpanish ? es.article : en.article
export const moved = isSpanish ? es.moved : en.moved
export const rules = isSpanish ? es.rules : en.rules
export const speakerReasons = isSpanish ? es.speakerReasons : en.speakerReasons
export const decisions = isSpanish ? es.decisions : en.decisions
export const making = isSpanish ? es.making : en.making
export const about = isSpanish ? es.about : en.about
export const data = isSpanish ? es.data : en.data
export const columns = isSpanish ? es.columns : en.columns
export const offline = isSpanish ? es.offline : en.offline
export const keeping = isSpanish ? es.keeping : en.keeping
export const citing = isSpanish ? es.citing : en.citing
export const correcting = isSpanish ? es.correcting : en.correcting
export const saving = isSpanish ? es.saving : en.saving
export const display = isSpanish ? es.display : en.display
export const manifest = isSpanish ? es.manifest : en.manifest
export const unknown = isSpanish ? es.unknown : en.unknown
export const search = isSpanish ? es.search : en.search
export const kinds = isSpanish ? es.kinds : en.kinds
export const embeds = isSpanish ? es.embeds : en.embeds
export const cards = isSpanish ? es.cards : en.cards
export const clipping = isSpanish ? es.clipping : en.clipping
export const exported = isSpanish ? es.exported : en.exported
export const importing = isSpanish ? es.importing : en.importing
export const clippings = isSpanish ? es.clippings : en.clippings
export const savedSearches = isSpanish ? es.savedSearches : en.savedSearches
export const news = isSpanish ? es.news : en.news
