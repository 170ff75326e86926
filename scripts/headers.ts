/** How hosts read `_headers`: rules of a path pattern and, under it, the headers that matching answers get. */
export type HeaderRule = {
  readonly pattern: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** The rules of a `_headers` file, in order. */
export function readRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  for (const line of text.split('\n')) {
    if (BLANK.test(line)) continue
    if (line.trim() === line) {
      rules.push({ pattern: line, headers: [] })
      continue
    }
    const [name = '', ...value] = line.trim().split(':')
    rules.at(-1)?.headers.push([name.toLowerCase(), value.join(':').trim()])
  }
  return rules
}

/** Matches an empty line and "# a comment"; not "/*". */
const BLANK = /^\s*(?:#|$)/

/** Whether an address ("/topics/boats") matches a pattern, by each host's own reading of it. */
export const matchers = {
  /** https://docs.netlify.com/manage/routing/headers/: a "*" of its own also stands for nothing, slash included. */
  netlify: (pattern: string, address: string): boolean => {
    const parts = pattern.split('/').filter((part) => part !== '')
    const read = parts.map((part) => {
      if (part === '*') return '(?:/.*)?'
      return `/${part.startsWith(':') ? '[^/]+' : part.split('*').map(toLiteral).join('.*')}`
    })
    return new RegExp(`^${read.join('') === '' ? '/' : `${read.join('')}/?`}$`, 'i').test(address)
  },
  /** https://developers.cloudflare.com/pages/configuration/headers/: "*" is any characters, ":name" any but a slash. */
  cloudflare: (pattern: string, address: string): boolean => {
    const read = pattern.split(PLACEHOLDER).map((part) => part.split('*').map(toLiteral).join('.*'))
    return new RegExp(`^${read.join('[^/]+')}$`).test(address)
  },
}

/** Matches ":a" in "/topics/:a"; not the ":" of ":1". */
const PLACEHOLDER = /:[A-Za-z]\w*/

/** The rules that match an address. */
export function findRules(
  rules: readonly HeaderRule[],
  address: string,
  host: keyof typeof matchers,
): readonly HeaderRule[] {
  return rules.filter(({ pattern }) => matchers[host](pattern, address))
}

function toLiteral(text: string): string {
  return text.replaceAll(SPECIAL, '\\$&')
}

/** Matches what a regular expression reads as more than itself: ".", "("; not "-" nor "/". */
const SPECIAL = /[.+?^${}()|[\]\\]/g
