/**
 * `npm run check:links -- URL`: crawls a deployed site from its first page, fragments included, and says what is
 * broken; exit 1 then. Links to other hosts are not asked unless `--foreign` is given.
 */
import { parseArgs } from 'node:util'
import { LinkChecker, LinkState } from 'linkinator'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { foreign: { type: 'boolean', default: false } },
})
// The crawler follows links below the address it is given, and none is below "index.html".
const address = positionals[0]?.replace(/\/index\.html$/, '/') ?? ''
if (positionals.length !== 1 || !URL.canParse(address) || !/^https?:/.test(address)) {
  console.error(
    `Unexpected ${JSON.stringify(positionals.join(' '))}, expected: npm run check:links -- https://example.org/reader/`,
  )
  process.exit(1)
}
const site = new URL('.', address).href
const { links } = await new LinkChecker().check({
  path: address,
  recurse: true,
  concurrency: 16,
  checkFragments: true,
  checkCss: true,
  linksToSkip: async (link) => !values.foreign && !link.startsWith(site),
})
const asked = links.filter(({ state }) => state !== LinkState.SKIPPED)
const broken: typeof links = []
for (const link of links) {
  if (link.state === LinkState.BROKEN && !(await isMarked(link.url))) broken.push(link)
}
for (const { url, parent, status, failureDetails = [] } of broken) {
  const [failure] = failureDetails
  const why = failure instanceof Error ? failure.message : ''
  console.log(`${parent ?? address} → ${url}: ${[status, why].filter(Boolean).join(', ') || 'no answer'}`)
}
console.log(`${asked.length} links asked, ${broken.length} broken`)
process.exitCode = broken.length === 0 && asked.length > 0 ? 0 : 1

/** True for "a.html#p-1:~:text=words" where the page has the anchor: the crawler takes the words for a part of it. */
async function isMarked(url: string): Promise<boolean> {
  const [page = '', fragment = ''] = url.split('#')
  const [anchor = '', words] = fragment.split(':~:')
  if (words === undefined) return false
  const response = await fetch(page)
  if (!response.ok || anchor === '') return response.ok
  const html = (await response.text()).replaceAll('"', '')
  return [' ', '>'].some((end) => html.includes(` id=${decodeURIComponent(anchor)}${end}`))
}
