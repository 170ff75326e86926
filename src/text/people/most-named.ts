import type { NameMention } from './name-mention.ts'
import type { EntityDraft } from './namesakes.ts'

/** Who is named most of those whom a name with a title may mean. */
export type MostNamed = {
  /** The first of those named most; null where the name may mean nobody. */
  readonly find: (name: string, title: string | null) => EntityDraft | null
  /** Gives a draft another mention, which may make it the one named most. */
  readonly note: (draft: EntityDraft, mention: NameMention) => void
}

/** What was found for a name with a title; null once another may be named more. */
type Answer = { readonly title: string | null; best: EntityDraft | null }

/**
 * Answers are kept, since a surname may stand for thousands and come up as often. `isKept` says for which names: those
 * for which `findCandidates` finds the same drafts whatever is added where it finds nobody.
 */
export function toMostNamed(
  findCandidates: (name: string, title: string | null) => readonly EntityDraft[],
  isKept: (name: string) => boolean,
): MostNamed {
  const answers = new Map<string, Answer>()
  const answersOf = new Map<EntityDraft, Answer[]>()
  return {
    find: (name, title) => {
      const key = `${title ?? ''}\n${name}`
      const known = answers.get(key)?.best
      if (known) return known
      const candidates = findCandidates(name, title)
      const best = candidates.reduce<EntityDraft | null>(
        (most, draft) => (most === null || draft.mentions.length > most.mentions.length ? draft : most),
        null,
      )
      if (best === null || !isKept(name)) return best
      const answer: Answer = { title, best }
      answers.set(key, answer)
      for (const draft of candidates) {
        const all = answersOf.get(draft)
        if (all) all.push(answer)
        else answersOf.set(draft, [answer])
      }
      return best
    },
    note: (draft, mention) => {
      // Whoever has a title comes before those who have it not.
      const isNew = mention.title !== null && !isTitled(draft, mention.title)
      draft.mentions.push(mention)
      for (const answer of answersOf.get(draft) ?? []) {
        const { best, title } = answer
        const isAbove = best !== null && best !== draft && best.mentions.length > draft.mentions.length
        if ((isNew && title === mention.title) || !(best === draft || isAbove)) answer.best = null
      }
    },
  }
}

/** Whether somebody is named with a title. */
export function isTitled({ mentions }: EntityDraft, title: string): boolean {
  return mentions.some((mention) => mention.title === title)
}
