// @ts-check
/**
 * Installs what a package-lock.json names and the node_modules beside it lack. Plain JavaScript without packages: it
 * runs before there are any.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {Readonly<Record<string, { readonly version?: string, readonly link?: boolean, readonly optional?: boolean }>>} Packages */

/**
 * Makes sure that the packages of a folder are those of its lock file; asks the network nothing while they are.
 * What npm says goes to standard error. Throws an Error that says what is wrong when they cannot be had.
 * @param {string} folder
 */
export function installPackages(folder) {
  const reason = findMissing(folder)
  if (!reason) return
  console.error(`Installing packages (${reason}).`)
  // Not `npm ci`, which refuses a lock file that was written where the registry lacked the optional packages of other
  // systems, and removes the Node we run on. That the versions are those of the lock is seen to below.
  const { status, error } = spawnSync(
    'npm',
    ['install', '--prefix=.', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  )
  if (status !== 0)
    throw new Error(
      error
        ? `Unexpected failure to run npm: ${error.message}`
        : `Unexpected failure of npm install (exit ${status})`,
    )
  const still = findMissing(folder)
  if (still)
    throw new Error(
      `Unexpected state after npm install: ${still}. Remove ${join(folder, 'node_modules')} and run npm install there to see why`,
    )
}

/**
 * Says in words what is not installed as package-lock.json has it, "yaml is 2.8.0, expected 2.9.1"; null when all is
 * there.
 * @param {string} folder
 * @returns {string | null}
 */
export function findMissing(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'))
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  if (!wanted) return null
  if (!installed) return 'nothing is installed yet'
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue
    const name = path.replace(/^.*node_modules\//, '')
    const there = installed[path]
    if (there ? there.version !== entry.version : !entry.optional) {
      return there
        ? `${name} is ${there.version}, expected ${entry.version}`
        : `${name} ${entry.version} is missing`
    }
    if (!entry.optional && !existsSync(join(folder, path))) return `the folder of ${name} is missing`
  }
  return null
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
