/** Loaded before a build: a disk that lists its files the other way round, and a clock a year ahead. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { readdir } = fs.promises
const { readdirSync } = fs
fs.promises.readdir = async (...words) => (await readdir(...words)).toReversed()
fs.readdirSync = (...words) => readdirSync(...words).toReversed()
syncBuiltinESMExports()

const year = 365 * 24 * 60 * 60 * 1000
const Real = Date
globalThis.Date = class extends Real {
  constructor(...words) {
    super(...(words.length > 0 ? words : [Real.now() + year]))
  }
  static now() {
    return Real.now() + year
  }
}
