import type { Nodes, Root } from 'hast'

// Matches what an archive puts before the address of the page it keeps: "https://web.archive.org/web/20260303101400im_/".
const ARCHIVE =
  /^(?:https?:)?(?:\/\/)?(?:(?:web\.)?archive\.org)?\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:|\/\/)|^https?:\/\/archive\.(?:is|ph|today|li|vn|md|fo)\/(?:o\/\w+|\d{4,14}|\d{4}\.\d\d\.\d\d-\d+)\/(?=https?:)/i
// Matches the remark of a browser that saved the page: "saved from url=(0024)https://example.org/".
const SAVED_FROM = /saved from url=\(\d+\)\s*(\S+)/i
// Matches the remark of a program that saves a page as one file: "Page saved with SingleFile url: https://example.org/a".
const SAVED_WITH = /saved with SingleFile\s+url:\s*(\S+)/i

/** The address of what an archive keeps, or any other address as it is. */
export function toOriginalAddress(address: string): string {
  return address.replace(ARCHIVE, '')
}

/** The address a browser or program says that it saved the page from, or null. */
export function readSavedFrom(root: Root): string | null {
  for (const comment of findComments(root, 3)) {
    const address = SAVED_FROM.exec(comment)?.[1] ?? SAVED_WITH.exec(comment)?.[1]
    if (address) return address
  }
  return null
}

/** The first of some addresses that leads to a page on the web, whole and without an archive's; null for none. */
export function toPageAddress(candidates: readonly (string | null)[]): string | null {
  const addresses = candidates
    .filter((address) => address !== null && address.trim() !== '')
    .map((address) => toOriginalAddress(String(address).trim()))
  const base = addresses.find((address) => isWeb(address))
  if (base === undefined) return null
  const first = addresses[0] as string
  // A relative one says where on the site, and another on which.
  return isWeb(first) || !URL.canParse(first, base) || !first.startsWith('/')
    ? base
    : new URL(first, base).href
}

function isWeb(address: string): boolean {
  return (
    /^https?:\/\//i.test(address) &&
    URL.canParse(address) &&
    !/^(?:localhost|127\.)/.test(new URL(address).hostname)
  )
}

/** Comments of a page near its root, where programs leave their remarks. */
function findComments(node: Nodes, depth: number): readonly string[] {
  if (node.type === 'comment') return [node.value]
  return 'children' in node && depth > 0
    ? node.children.flatMap((child) => findComments(child as Nodes, depth - 1))
    : []
}
