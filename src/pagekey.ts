import { hash } from 'node:crypto'
import { serialize } from 'node:v8'

/**
 * The static paths of a page with a key each, which stands for all that the page shows: another value after any
 * change to it. A build takes a page over from an earlier one where its key, its address and the code are the same,
 * so a page may show nothing that is not in its `props`. Node's own format, since it leaves out nothing that JSON
 * would (a Map is not an empty object) and follows circles.
 */
export function toKeyed<Path extends { readonly props: unknown }>(
  paths: readonly Path[],
): (Path & { readonly cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: hash('sha256', serialize(path.props)) }))
}
