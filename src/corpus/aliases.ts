import type { Article, Message } from '../types.ts'
import { toMessage } from './read-file.ts'

/** Articles with the aliases that can be addresses of pages, and messages about those that cannot. */
type Checked = { readonly articles: readonly Article[]; readonly messages: readonly Message[] }

/**
 * Takes from articles each alias that is the id of an article or the alias of one before: a page has one address, and an
 * address one page. Capitals make no difference, since some file systems know none.
 */
export function checkAliases(articles: readonly Article[]): Checked {
  const owners = new Map(articles.map((article) => [article.id.toLowerCase(), article]))
  const messages: Message[] = []
  const checked = articles.map((article): Article => {
    if (article.aliases.length === 0) return article
    const aliases = article.aliases.filter((alias) => {
      const owner = owners.get(alias.toLowerCase())
      if (!owner) owners.set(alias.toLowerCase(), article)
      // An alias that an article gives twice, or that is its own id, needs no word.
      else if (owner !== article) messages.push(toTaken(alias, article, owner))
      return !owner
    })
    return { ...article, aliases }
  })
  return { articles: checked, messages }
}

function toTaken(alias: string, { source }: Article, owner: Article): Message {
  const use = owner.id.toLowerCase() === alias.toLowerCase() ? 'is the id' : 'is an alias'
  return toMessage(
    'warning',
    'alias',
    { file: source.file, line: source.lines.start },
    `Unexpected alias \`${alias}\`, expected one of its own: it ${use} of ${owner.source.file}:${owner.source.lines.start}, and no page leads on from it`,
  )
}
