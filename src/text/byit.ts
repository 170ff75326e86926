import { findByName } from './byname.ts'
import type { Known } from './known.ts'
import type { Attribution, Span } from '../types.ts'

/** Whom "it" at a place means: the author of a text that has just been named, else the last body. */
export function findByIt(span: Span, known: Known): Attribution | null {
  return findAuthor(span, known) ?? findBody(span, known)
}

/** "Ana Ruiz left a note. “Back at noon,” it read.": who wrote the text that "it" stands for. */
function findAuthor(span: Span, known: Known): Attribution | null {
  const before = known.textOf(span.paragraph).slice(0, span.start)
  const thing = [...before.matchAll(writtenThing)].at(-1)
  if (!thing || before.length - thing.index > 300) return null
  const inSentence = known.names.filter(
    (mention) =>
      mention.paragraph === span.paragraph &&
      !mention.quoted &&
      mention.end <= span.start &&
      !stop.test(before.slice(Math.min(mention.end, thing.index), Math.max(mention.start, thing.index))),
  )
  const owner =
    inSentence.find(
      (mention) => mention.start > thing.index && authorLink.test(before.slice(0, mention.start)),
    ) ?? inSentence.find((mention) => mention.end < thing.index && mention.opening)
  const entity = owner && known.register.entityOf(owner)
  return entity ? known.toSpeaker(entity) : null
}

// "a note", "the statement"; not "noted"
const writtenThing =
  /\b(?:note|statement|letter|message|post|tweet|email|memo|communiqué|notice|leaflet|declaration)\b/g

// ". "; not ".5"
const stop = /[.!?]\s/

// "note from ", "letter by the "; not "nearby "
const authorLink = /\b(?:from|by)\s(?:the\s)?$/

/** The nearest body named before in the paragraph or at the end of the one above: "the ministry", "the court". */
function findBody(span: Span, known: Known): Attribution | null {
  for (const index of [span.paragraph, span.paragraph - 1]) {
    const text = known.textOf(index)
    const before = index === span.paragraph ? text.slice(0, span.start) : text
    const found = [...before.matchAll(bodyPhrase)].at(-1)?.[0]
    if (found !== undefined) return findByName(found, known) ?? { kind: 'unresolved', mention: found }
  }
  return null
}

// "the government", "the Defence Ministry", "the group"; not "the plan", nor "the paper notes the government"
const bodyPhrase =
  /\b[Tt]he (?:(?!\p{Ll}+(?:s|ed) )[\p{L}-]+ ){0,3}?(?:government|administration|ministry|group|court|commission|committee|company|agency|party|campaign|department|army|police|organi[sz]ation|association|union|council|institute|foundation|office|bank|university|movement|coalition|delegation|newspaper|report|statement|study)\b/gu
