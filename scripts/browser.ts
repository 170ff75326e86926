import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

/** What Playwright's `launch` needs to start a Chromium on this machine. */
export type Browser = {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
  /** Where it was found, in words: "CHROMIUM_PATH", "Playwright", "system", "@sparticuz/chromium". */
  readonly from: string
}

// Nothing of ours needs the browser's own services, and a test machine has no network for them.
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium, first of: the one CHROMIUM_PATH names, Playwright's own, one of the system, the one
 * that comes with the npm package @sparticuz/chromium (unpacked once into node_modules/.cache).
 * Throws when CHROMIUM_PATH names no file or none is found.
 */
export function findBrowser(): Browser {
  const stated = process.env['CHROMIUM_PATH']
  if (stated) {
    if (existsSync(stated)) return toBrowser(stated, 'CHROMIUM_PATH')
    throw new Error(`Unexpected CHROMIUM_PATH=${stated}, expected the path of a Chromium`)
  }
  const own = chromium.executablePath()
  if (existsSync(own)) return toBrowser(own, 'Playwright')
  const onSystem = findOnSystem()
  if (onSystem) return toBrowser(onSystem, 'system')
  return unpackBrowser()
}

function toBrowser(executablePath: string, from: string, extra: Record<string, string> = {}): Browser {
  // Chromium refuses to run its sandbox as root, which is who runs in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value
  return { executablePath, args, env: { ...env, ...extra }, from }
}

function findOnSystem(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...candidates, ...places].find((candidate) => existsSync(candidate)) ?? null
}

/** The package unpacks into the system's temporary folder; ours is one that no half-finished unpacking can spoil. */
function unpackBrowser(): Browser {
  const from = '@sparticuz/chromium'
  const root = fileURLToPath(new URL('..', import.meta.url))
  const manifest = join(root, 'node_modules', from, 'package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }
  const folder = join(root, 'node_modules', '.cache', `chromium-${version}`)
  const executablePath = join(folder, 'chromium')
  if (!existsSync(executablePath)) {
    const half = `${folder}.${process.pid}`
    mkdirSync(half, { recursive: true })
    // In a process of its own, since TMPDIR says where to unpack, and the second variable that the package's own
    // copies of a few system libraries are wanted too.
    const unpack = "import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())"
    const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: root,
      env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0)
      throw new Error('Expected a Chromium from the package @sparticuz/chromium; set CHROMIUM_PATH to one')
    // Its fonts.conf names folders of another system.
    writeFileSync(join(half, 'fonts', 'fonts.conf'), toFontSettings(join(folder, 'fonts')))
    if (existsSync(executablePath)) rmSync(half, { recursive: true })
    else renameSync(half, folder)
  }
  return toBrowser(executablePath, from, findLacking(folder, executablePath))
}

function toFontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`
}

/** Environment for what the system lacks: the shared libraries of the package, a font. Empty when it lacks nothing. */
function findLacking(folder: string, executablePath: string): Record<string, string> {
  const extra: Record<string, string> = {}
  const linked = spawnSync('ldd', [executablePath], { encoding: 'utf8' })
  if (linked.status !== 0 || linked.stdout.includes('not found')) {
    const known = process.env['LD_LIBRARY_PATH']
    extra['LD_LIBRARY_PATH'] = [join(folder, 'al2023', 'lib'), ...(known ? [known] : [])].join(delimiter)
  }
  if (!existsSync('/etc/fonts/fonts.conf')) extra['FONTCONFIG_PATH'] = join(folder, 'fonts')
  return extra
}
