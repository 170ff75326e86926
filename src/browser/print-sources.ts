let list: HTMLOListElement | undefined

/**
 * Prepares a page for paper, where links cannot be followed: every link to an article gets a number, and a list at the
 * end gives for each number the words of the first link and the full address.
 */
export function numberSources(): void {
  if (list) return
  list = document.createElement('ol')
  list.className = 'cited'
  const sources: string[] = []
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a:not([rel],[href^="#"])')) {
    const [address = ''] = link.href.split('#')
    if (!ARTICLE.test(address)) continue
    if (!sources.includes(address)) {
      sources.push(address)
      list.append(document.createElement('li'))
      list.lastElementChild?.append(`${link.textContent} ${address}`)
    }
    link.dataset['n'] = `${sources.indexOf(address) + 1}`
  }
  document.querySelector('main')?.append(list)
}

/** Matches "/site/articles/a-title-k3x9a.html"; not "/site/articles/page/2.html", a page of the list of articles. */
const ARTICLE = /\/articles\/[^/]+$/
