// @ts-check
/**
 * `node scripts/run.mjs [--also FOLDER] [NODE-FLAG…] FILE.ts|PROGRAM [WORD…]`: what every script of package.json goes
 * through. Installs what is missing, in the project and, with --also, in a folder that has packages of its own, then
 * runs a file of ours or a program of our packages ("astro", "oxlint") on a Node that is new enough. Runs itself on
 * Node 20.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './install.mjs'
import { findNode } from './node.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const words = process.argv.slice(2)
const also = words[0] === '--also' ? words.splice(0, 2)[1] : undefined
const flags = words.splice(
  0,
  words.findIndex((word) => !word.startsWith('--')),
)
const [name = '', ...rest] = words

try {
  const node = findNode(root)
  // Whatever is started from here, by npm or by name, finds this Node and our packages' programs first.
  process.env['PATH'] = [dirname(node), join(root, 'node_modules', '.bin'), process.env['PATH']].join(
    delimiter,
  )
  // Nothing is sent anywhere.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  installPackages(root)
  if (also !== undefined) installPackages(join(root, also))
  start(node, [...flags, name.endsWith('.ts') ? name : findProgram(name), ...rest])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/**
 * The file of a program that one of our packages brings: "astro" → "node_modules/astro/bin/astro.mjs".
 * @param {string} program
 * @returns {string}
 */
function findProgram(program) {
  const { dependencies, devDependencies } = readManifest(root)
  for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) {
    const folder = join(root, 'node_modules', dependency)
    const { bin = {} } = readManifest(folder)
    const file = typeof bin === 'string' ? { [dependency]: bin }[program] : bin[program]
    if (file !== undefined) return join(folder, file)
  }
  throw new Error(
    `Unexpected ${JSON.stringify(program)}, expected a file that ends in .ts or a program of our packages`,
  )
}

/** @typedef {Readonly<Record<string, string>>} Names */

/**
 * @param {string} folder
 * @returns {{ readonly dependencies?: Names, readonly devDependencies?: Names, readonly bin?: string | Names }}
 */
function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/**
 * Runs Node and ends as it ends.
 * @param {string} node
 * @param {readonly string[]} parameters
 */
function start(node, parameters) {
  const child = spawn(node, parameters, { cwd: root, stdio: 'inherit' })
  // A terminal interrupts both of us at once; the other signals come to this process alone.
  process.on('SIGINT', () => undefined)
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 1
    if (signal === null) return
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
