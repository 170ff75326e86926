import type { Article, Lines, Message } from '../types.ts'
import { bibliographyEndings, bibliographyForms } from '../data/forms.ts'
import { addresses } from '../links.ts'
import { toDateSource } from './dated.ts'
import type { ArticleEntry, Reference, SpeakerReference } from './site.ts'
import { toReasons, type Reason } from './reasons.ts'
import { quoteRules } from '../text/rules.ts'
import { toShort } from './lead.ts'
import { toReading } from './numbers.ts'
import { isReported } from './quotes.ts'

/** Every automatic decision behind a page. */
export type Making = {
  /** The article, and a title for this page. */
  readonly article: Reference
  readonly pageTitle: string
  /** The article as a reference, one file for each form. */
  readonly references: readonly Reference[]
  readonly reasons: readonly Reason[]
  readonly file: string
  readonly lines: string
  readonly title: string
  readonly date: string
  /** Source lines that say something about the article and are no part of its text. */
  readonly metadata: readonly string[]
  readonly quotes: readonly {
    /** Fragment of this line. */
    readonly id: string
    readonly isReported: boolean
    readonly opening: string
    readonly address: string
    readonly speaker: SpeakerReference
    readonly cue: string | null
    readonly rule: string
  }[]
  readonly figures: readonly {
    readonly id: string
    readonly text: string
    readonly address: string
    readonly reading: string
    readonly of: string | null
  }[]
  readonly dropped: readonly { readonly lines: string; readonly text: string; readonly reason: string }[]
  readonly messages: readonly Message[]
}

/** How a page came about, for those who want to check it. */
export function toMaking(entry: ArticleEntry): Making {
  const { article } = entry
  const { title, metadata } = article.asides
  return {
    article: { label: article.title, address: entry.address },
    pageTitle: `How “${entry.pageTitle}” was made`,
    references: bibliographyEndings.map((ending) => ({
      label: bibliographyForms[ending].says,
      address: addresses.reference(article.id, ending),
    })),
    reasons: toReasons(entry),
    file: article.source.file,
    lines: toLineWords(article.source.lines),
    title: titleWords[article.titleFrom] + (title === null ? '' : `, ${toLineWords(title)}`),
    metadata: metadata.map(toLineWords),
    date: toDateSource(entry),
    quotes: entry.quotes.map(({ quote, speaker }, index) => ({
      id: toQuotePlace(index),
      isReported: isReported(quote),
      opening: toShort(quote.text, 48),
      address: `${entry.address}#${quote.id}`,
      speaker,
      cue: quote.cue
        ? (article.paragraphs[quote.cue.paragraph]?.text.slice(quote.cue.start, quote.cue.end) ?? null)
        : null,
      rule: quoteRules[quote.rule] ?? quote.rule,
    })),
    figures: article.figures.map((figure, index) => ({
      id: toFigurePlace(index),
      text: figure.text,
      address: `${entry.address}#${figure.id}`,
      reading: toReading(figure),
      of: figure.of,
    })),
    dropped: article.dropped.map(({ line, endLine, text, reason }) => ({
      lines: toLineWords({ start: line, end: endLine }),
      text,
      reason,
    })),
    messages: entry.messages,
  }
}

/** Fragment of the line that says why a quotation has its speaker. */
export function toQuotePlace(index: number): string {
  return `w${index + 1}`
}

/** Fragment of the line that says how a figure was read. */
export function toFigurePlace(index: number): string {
  return `g${index + 1}`
}

function toLineWords({ start, end }: Lines): string {
  return start === end ? `line ${start}` : `lines ${start} to ${end}`
}

const titleWords: Readonly<Record<Article['titleFrom'], string>> = {
  'front-matter': 'stated by the editor',
  text: 'read from the text',
  'first-sentence': 'made from the first sentence, as the text has no title',
}
