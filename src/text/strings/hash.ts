/**
 * A short name for a text: seven characters of base 36, the same on every machine.
 * 53 bits cut to 36, so about one clash in 10,000 among 2,600 texts; not for secrets.
 */
export function toHash(text: string): string {
  return (toHashNumber(text) % 36 ** 7).toString(36).padStart(7, '0')
}

/**
 * A number of 53 bits made from a text, the same on every machine; not for secrets. Source: cyrb53 by bryc (public
 * domain).
 */
export function toHashNumber(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
