import { expect, test } from 'vitest'
import { contentPolicy, toBasePolicy, toScriptHash, toTightPolicy } from '../src/policy.ts'

const charset = '<meta charset="utf-8">'
const policy = (scripts: string, styles: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">`

test('nothing is allowed that is not named', () => {
  expect(contentPolicy.directives[0]).toBe("default-src 'none'")
  expect(contentPolicy.directives.join(' ')).not.toMatch(/unsafe|\*|https?:|data:/)
})

test('only the page for wrong addresses may say where links start, at this site’s own address', () => {
  expect(toBasePolicy(false, 'https://example.org/a/')).toBe("base-uri 'none'")
  expect(toBasePolicy(true, null)).toBe("base-uri 'self'")
  expect(toBasePolicy(true, 'https://example.org/a/')).toBe("base-uri 'self' https://example.org")
})

test('a hash is the one browsers reckon', () => {
  expect(toScriptHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
})

test('a page’s policy allows the scripts and styles that stand in it and no other, and stands before them', () => {
  const own = ` '${toScriptHash('go()')}'`
  const scripts = '<script type="module">go()</script><script src="a.js"></script>'
  const loose = policy(`${own} '${toScriptHash('other()')}'`, ` '${toScriptHash('')}'`)
  expect(toTightPolicy(charset + scripts + loose)).toBe(charset + policy(own, '') + scripts)
  expect(toTightPolicy('<p>no policy</p>')).toBe('<p>no policy</p>')
  const stated = `<meta http-equiv="content-security-policy" content="default-src 'none'">`
  expect(toTightPolicy(charset + stated + '<p>a</p>' + loose)).toBe(charset + stated + '<p>a</p>')
})
