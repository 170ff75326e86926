import { languages } from '../locale/languages.ts'
import type { Article } from '../types.ts'
import { toTableYaml } from './draft-yaml.ts'
import { findEveryone } from './everyone.ts'
import { draftMeasures } from './measures.ts'
import { toNameTerms } from './name-terms.ts'
import { draftPeople } from './people.ts'
import { findShortForms } from './short-forms.ts'
import { draftSite } from './site.ts'
import { guessLanguage, knownLanguages, toSample } from './stop-words.ts'
import { draftTopics, FEWEST_TEXTS } from './topics.ts'

/** A file that an editor goes on from: its name, its text, and how many rows it has; null for no table. */
export type DraftFile = { readonly name: string; readonly text: string; readonly rows: number | null }

/**
 * Drafts of the tables of a folder, made from its articles; what each line was read from stands in comments. The same
 * articles give the same texts. `folder` is the last part of its path.
 */
export function toDrafts(articles: readonly Article[], folder: string): readonly DraftFile[] {
  const lang = guessLanguage(toSample(articles), [...languages, ...knownLanguages])
  const shortForms = findShortForms(articles)
  const everyone = findEveryone(articles, shortForms)
  const names = toNameTerms(articles, everyone)
  const topics = draftTopics(articles, names, lang)
  const people = draftPeople(articles, everyone, shortForms)
  const measures = draftMeasures(articles, names, lang)
  const few = `\n\n${articles.length} texts are too few to set some apart: from ${FEWEST_TEXTS} on, topics are drafted.`
  return [
    { name: 'site.yaml', text: draftSite(folder, lang), rows: null },
    {
      name: 'topics.yaml',
      text: toTableYaml(`${TOPICS}${articles.length < FEWEST_TEXTS ? few : ''}`, topics),
      rows: topics.length,
    },
    { name: 'people.yaml', text: toTableYaml(PEOPLE, people), rows: people.length },
    { name: 'measures.yaml', text: toTableYaml(MEASURES, measures), rows: measures.length },
  ]
}

const TOPICS = `Topics, drafted from the texts: groups of texts and the words that set them apart.

Give each topic a better label, add a summary, and delete the terms that are chance. A term stands alone (weight 1) or
with a weight between 0.5 and 4: the more surely it speaks of the topic, the heavier. Whole words are matched, capitals
and accents aside. \`vetoes\` are phrases in which a term says nothing about the topic.`

const PEOPLE = `Who speaks in the texts, drafted: who is quoted most comes first.

Delete who does not matter and mend what is wrong. An alias has to mean this one person or body in every text. \`kind\` is
person, group or institution; \`pronoun\` he, she, they or it.`

const MEASURES = `Quantities that the texts count again and again, drafted.

A figure belongs to a measure when its sentence has one of the terms and its kind is the measure's dimension. Delete
what is no single quantity, and add other words for those that stay.`
