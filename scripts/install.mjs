/**
 * Runs before start, test, build, dev, corpus and bench: installs what package-lock.json names and node_modules
 * lacks, and otherwise does nothing. Plain JavaScript without packages, because it runs before there are any,
 * on the machine's own Node (20 or later). Asks the network nothing while nothing is missing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
// The npm package `node` keeps its binary here; an install without scripts leaves it out.
const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const reason = findMissing()
if (reason) {
  console.error(`Installing packages (${reason}).`)
  install()
  const still = findMissing()
  if (still) {
    console.error(
      `Unexpected state after npm install: ${still}. Remove node_modules and run npm install to see why.`,
    )
    process.exit(1)
  }
}

/** Says in words what is not installed as package-lock.json has it, or null when all is there. */
function findMissing() {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
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
    if (!entry.optional && !existsSync(join(root, path))) return `the folder of ${name} is missing`
  }
  return existsSync(ownNode) ? null : 'the binary of the package node is missing'
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * Installs what the lock file says, everything npm says on standard error, with the machine's Node: ours is among
 * what it replaces. Not by `npm ci`, which refuses a lock file that was written where the registry lacked the
 * optional packages of other systems; `findMissing` makes sure afterwards that the versions are those of the lock.
 */
function install() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const { status, error } = spawnSync(
    'npm',
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      env: { ...process.env, PATH: path.join(delimiter) },
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  )
  if (status === 0) return
  console.error(
    error
      ? `Unexpected failure to run npm: ${error.message}`
      : `Unexpected failure of npm install (exit ${status}).`,
  )
  process.exit(1)
}
