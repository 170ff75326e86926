import { TOPIC_THRESHOLD, toTagger } from '../text/topics/tag.ts'
import type { Article, Topic } from '../types.ts'
import {
  type DraftRow,
  type Noted,
  type TermItem,
  toCountWords,
  toIdMaker,
  toLabelWords,
  toPlaceList,
} from './draft-row.ts'
import { findGroups, type Group } from './groups.ts'
import { type TermCandidate, findTermCandidates } from './terms.ts'

/** In fewer texts nothing sets some apart from others. */
export const FEWEST_TEXTS = 6

const MOST_TERMS = 24
/** Of a term, singular and plural and a third spelling. */
const MOST_FORMS = 3
/** Of a term that says less than this share of what it says of one group, the group gets none. */
const LEAST_PURITY = 0.45
/** Weights by purity, the first that fits. */
const WEIGHTS: readonly (readonly [purity: number, weight: number])[] = [
  [0.9, 2],
  [0.75, 1.5],
  [0.6, 1],
  [LEAST_PURITY, 0.5],
]
/** A pair of words speaks more surely of a subject than one. */
const PAIR_WEIGHT = 0.5
const PAIR_IN_LABEL = 1.2
const AND: Readonly<Record<string, string>> = { en: 'and', es: 'y' }
/** What all weights of a topic are tried with. */
const SCALES = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3]
const SMALLEST_WEIGHT = 0.5
const LARGEST_WEIGHT = 4

type WeighedTerm = { readonly candidate: TermCandidate; readonly weight: number; readonly purity: number }
type Draft = {
  readonly id: string
  readonly label: string
  readonly group: Group
  readonly terms: readonly WeighedTerm[]
}

/**
 * Rows of `topics.yaml`: terms that stand in the same texts and set them apart, weighed so that the site tags those texts
 * and few others. None for fewer than `FEWEST_TEXTS` texts. `names` are folded words that
 * name people, `lang` is the language of most texts.
 */
export function draftTopics(
  articles: readonly Article[],
  names: ReadonlySet<string>,
  lang: string,
): readonly DraftRow[] {
  if (articles.length < FEWEST_TEXTS) return []
  const candidates = findTermCandidates(articles, lang, names)
  const toId = toIdMaker()
  const drafts = findGroups(candidates, articles.length).map((group): Draft => {
    const label = toLabel(group, lang)
    return { id: toId(label), label, group, terms: toWeighed(group) }
  })
  const scores = toScores(articles, drafts)
  const scaled = drafts.map((draft) => toScaled(draft, scores.get(draft.id) ?? []))
  const tag = toTagger(scaled.map(toTopic))
  const tagged = articles.map(({ title, paragraphs }) =>
    tag(title, paragraphs, null).map(({ topic }) => topic),
  )
  return scaled.map((draft) => {
    const found = tagged.flatMap((ids, text) => (ids.includes(draft.id) ? [text] : []))
    return toRow(articles, draft, found)
  })
}

/** A row; `found` are the texts that the site would give the topic. */
function toRow(
  articles: readonly Article[],
  { id, label, group, terms }: Draft,
  found: readonly number[],
): DraftRow {
  const own = found.filter((text) => group.texts.includes(text)).length
  const places = group.texts.map((text) => articles[text]?.source.file ?? '')
  return {
    note: [
      `${toCountWords(group.texts.length, 'text')} that these terms set apart: ${toPlaceList(places)}`,
      `The site would tag ${own} of them and ${toCountWords(found.length - own, 'other text')}`,
    ].join('\n'),
    fields: [
      { key: 'id', value: id, note: null },
      { key: 'label', value: label, note: null },
      { key: 'terms', items: terms.flatMap(toItems) },
    ],
  }
}

function toItems({ candidate: { forms, counts }, weight, purity }: WeighedTerm): readonly Noted<TermItem>[] {
  const note = `${toCountWords(counts.size, 'text')}, ${Math.round(purity * 100)} % of its weight here`
  return forms
    .slice(0, MOST_FORMS)
    .map((term, at) => ({ value: { term, weight }, note: at === 0 ? note : null }))
}

function toWeighed({ terms }: Group): readonly WeighedTerm[] {
  return terms
    .filter(({ purity }) => purity >= LEAST_PURITY)
    .slice(0, MOST_TERMS)
    .map(({ candidate, purity }) => {
      const base = WEIGHTS.find(([least]) => purity >= least)?.[1] ?? SMALLEST_WEIGHT
      return { candidate, purity, weight: base + (candidate.key.includes(' ') ? PAIR_WEIGHT : 0) }
    })
}

/** The score of each text for each draft, by the draft's id. */
function toScores(
  articles: readonly Article[],
  drafts: readonly Draft[],
): ReadonlyMap<string, readonly number[]> {
  const ids = drafts.map(({ id }) => id)
  const tag = toTagger(drafts.map(toTopic))
  const matches = articles.map(({ title, paragraphs }) => tag(title, paragraphs, ids))
  return new Map(ids.map((id, at) => [id, matches.map((match) => match[at]?.score ?? 0)]))
}

/** A draft with all weights raised or lowered until the texts above the threshold are, as nearly as can be, its own. */
function toScaled(draft: Draft, scores: readonly number[]): Draft {
  const own = new Set(draft.group.texts)
  const toWorth = (scale: number): number => {
    const tagged = scores.flatMap((score, text) => (score * scale >= TOPIC_THRESHOLD ? [text] : []))
    return (2 * tagged.filter((text) => own.has(text)).length) / (tagged.length + own.size)
  }
  const scale = SCALES.reduce((best, one) => (toWorth(one) > toWorth(best) ? one : best))
  const terms = draft.terms.map((term) => {
    const weight = Math.round(term.weight * scale * 4) / 4
    return { ...term, weight: Math.min(LARGEST_WEIGHT, Math.max(SMALLEST_WEIGHT, weight)) }
  })
  return { ...draft, terms }
}

function toTopic({ id, label, terms }: Draft): Topic {
  const forms = terms.flatMap(({ candidate, weight }) =>
    candidate.forms.slice(0, MOST_FORMS).map((term) => ({ term, weight })),
  )
  return { id, label, summary: '', terms: forms, vetoes: [] }
}

/** Two terms that most of the texts have and few others, and that share no word: "Ferries and fares". */
function toLabel({ terms, texts }: Group, lang: string): string {
  const ranked = terms
    .slice(0, MOST_TERMS)
    .map(({ candidate, strength }) => {
      const held = texts.filter((text) => candidate.counts.has(text)).length / texts.length
      return {
        ...candidate,
        worth: Math.sqrt(held) * strength * (candidate.key.includes(' ') ? PAIR_IN_LABEL : 1),
      }
    })
    .toSorted((a, b) => b.worth - a.worth)
  const [first, ...others] = ranked
  if (!first) return 'Topic'
  const second = others.find(({ key }) => !isAkin(key, first.key))
  const label = second ? `${first.shown} ${AND[lang] ?? '/'} ${second.shown}` : first.shown
  return toLabelWords(label)
}

/** Whether two terms have a word in common, or words of one root: "China Sea" and "Chinese". */
function isAkin(left: string, right: string): boolean {
  return left
    .split(' ')
    .some((one) =>
      right.split(' ').some((other) => one.includes(other.slice(0, 4)) || other.includes(one.slice(0, 4))),
    )
}
