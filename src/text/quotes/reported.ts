import { readDateline } from '../articles/dateline.ts'
import type { Resolver } from '../people/resolve.ts'
import type { Sentence } from '../sentence/analyse.ts'
import { mayReport } from '../sentence/reporting.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import { findIndirect } from './indirect.ts'
import type { Scene } from './quotation-view.ts'
import { toSource } from './source-mention.ts'
import type { Utterance } from './utterances.ts'

export { mayReport }

/** The reported speech of a sentence, which stands without marks. */
export function findReportedSpeech(
  { text, paragraph }: Scene,
  { units }: Sentence,
  resolver: Resolver,
): readonly Utterance[] {
  const found = findIndirect(units)
  if (!found) return []
  const first = (units[found.content.start] as SentenceUnit).start
  const source = toSource(units, paragraph, { ...found, pronoun: null }, found.content.start)
  const who = source.name ?? source.mention
  const { by, reason } = resolver.resolve(text.slice(who.start, who.end), who)
  const piece = {
    // "LIMA (AP) — Talks failed, the ministry said": where it was filed is nobody's words.
    start: Math.max(first, first === 0 ? (readDateline(text)?.end ?? 0) : 0),
    end: (units[found.content.end - 1] as SentenceUnit).end,
  }
  return [
    {
      pieces: [piece],
      form: 'indirect',
      decision: {
        rule: found.rule,
        by,
        mention: source.mention,
        cue: source.cue,
        confidence: null,
        candidates: [],
        reasons: reason ? [reason] : [],
        ranked: [],
        view: null,
        previous: null,
      },
    },
  ]
}
