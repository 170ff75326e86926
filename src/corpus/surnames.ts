import type { ReadArticle } from '../pipeline.ts'
import { type NamedOne, toOwnerFinder } from '../text/people/across-articles.ts'
import type { Attribution, Quote, Speaker } from '../types.ts'

/**
 * Gives an article of a folder those whom it calls by surname alone as the only ones of the folder who bear it: "Reyes"
 * here is the "Joanna Reyes" of another article. Whom the table or an editor names stays as they are.
 */
export function toJoiner(
  articles: readonly ReadArticle[],
  people: readonly Speaker[],
): (article: ReadArticle) => ReadArticle {
  const rows = new Map(people.map((person) => [person.id, person]))
  const tabled = people.filter(({ kind }) => kind === 'person').map(toTabled)
  const findOwner = toOwnerFinder([...articles.flatMap(({ named }) => named), ...tabled])
  return (article) => {
    const owners = new Map<string, Attribution>()
    for (const single of article.named) {
      const owner = rows.has(single.id) ? null : findOwner(single)
      if (!owner) continue
      const name = rows.get(owner.id)?.name ?? owner.name
      owners.set(single.id, { kind: 'speaker', id: owner.id, name })
    }
    const toOwned = (quote: Quote): Quote => {
      const by = quote.by.kind === 'speaker' && quote.rule !== 'editor' ? owners.get(quote.by.id) : undefined
      return by ? { ...quote, by, rule: 'folder', reasons: [...quote.reasons, 'only-of-folder'] } : quote
    }
    return owners.size > 0 ? { ...article, quotes: article.quotes.map(toOwned) } : article
  }
}

/** A person of the table, as the texts name others. */
function toTabled({ id, name, pronoun }: Speaker): NamedOne {
  const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : null
  return { id, name, short: [], standing: 'person', gender, titled: false, fronted: false, roles: [], count: 0 }
}
