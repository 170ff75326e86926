/**
 * `npm run check:servers`: serves the built site by nginx and Apache with the files of scripts/servers, by our own
 * server, and by the documented rules of GitHub Pages and Netlify, all on 127.0.0.1, and asks each what a reader's
 * browser would. Servers that are not installed are named and left out (Debian: nginx-light,
 * libnginx-mod-http-brotli-static, apache2). Exit 1 when an answer is wrong.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, relative, resolve, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { isFramed } from '../../src/links.ts'
import { settings } from '../../src/settings.ts'
import { compressFolder } from '../compress.ts'
import { findRules, readRules } from '../headers.ts'
import { serve } from '../serve.ts'

type Running = { readonly url: string; readonly close: () => Promise<void> }
type Host = {
  readonly name: string
  /** Null where it is not installed. */
  readonly start: () => Promise<Running | null>
  /** What it cannot do by its nature. */
  readonly lacks: readonly ('compression' | 'headers' | 'conditional' | 'ranges')[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'dossier-servers-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
const built = resolve(root, settings.outDir)
if (!existsSync(join(built, 'index.html')))
  throw new Error(`Expected a built site in ${built}: npm run build`)
const folder = join(work, 'site')
cpSync(built, folder, { recursive: true })
const files = findFiles(folder)
compressFolder(folder)

const hosts: readonly Host[] = [
  { name: 'our server at /', start: () => serve({ folder }), lacks: ['headers'] },
  { name: 'our server at /a/b/', start: () => serve({ folder, base: '/a/b/' }), lacks: ['headers'] },
  { name: 'nginx', start: startNginx, lacks: [] },
  { name: 'Apache', start: startApache, lacks: [] },
  {
    name: 'GitHub Pages’ rules',
    start: () => startRules(false),
    lacks: ['compression', 'headers', 'conditional', 'ranges'],
  },
  { name: 'Netlify’s rules', start: () => startRules(true), lacks: ['compression', 'conditional', 'ranges'] },
]

let failed = 0
for (const { name, start, lacks } of hosts) {
  const running = await start()
  if (!running) {
    console.log(`${name}: not installed, not tried`)
    continue
  }
  try {
    const wrong = await findWrong(running.url, lacks)
    const load = await tryLoad(running.url)
    failed += wrong.length + load.errors
    for (const one of wrong.slice(0, 20)) console.log(`${name}: ${one}`)
    console.log(
      `${name}: ${files.length} files, ${wrong.length} wrong answers; ${load.requests} requests under load, ${load.errors} errors, ${load.rate} a second`,
    )
  } finally {
    await running.close()
  }
}
process.exitCode = failed === 0 ? 0 : 1

/** What a server answers wrong, in words. */
async function findWrong(site: string, lacks: Host['lacks']): Promise<readonly string[]> {
  const wrong: string[] = []
  const expect = (isRight: boolean, said: string): void => void (isRight || wrong.push(said))
  const can = (what: Host['lacks'][number]): boolean => !lacks.includes(what)
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask(site + path, headers, method)
  for (const path of files) {
    const content = readFileSync(join(folder, path))
    const plain = await get(encodeURI(path), { 'accept-encoding': 'identity' })
    expect(
      plain.status === 200 && plain.body.equals(content),
      `${path} is ${plain.status}, ${plain.body.length} bytes`,
    )
    const type = plain.headers.get('content-type') ?? ''
    expect(toType(path).test(type), `${path} is of the type ${type}`)
    const head = await get(encodeURI(path), { 'accept-encoding': 'identity' }, 'HEAD')
    expect(
      head.status === 200 &&
        head.body.length === 0 &&
        head.headers.get('content-length') === String(content.length),
      `HEAD of ${path} is ${head.status}, length ${head.headers.get('content-length')}`,
    )
    if (can('compression')) {
      for (const [encoding, ending, unpack] of [
        ['br', '.br', brotliDecompressSync],
        ['gzip', '.gz', gunzipSync],
      ] as const) {
        if (!existsSync(join(folder, path + ending))) continue
        const packed = await get(encodeURI(path), { 'accept-encoding': encoding })
        const isPacked = packed.headers.get('content-encoding') === encoding
        expect(isPacked && unpack(packed.body).equals(content), `${path} is not sent as ${encoding}`)
        expect(
          toType(path).test(packed.headers.get('content-type') ?? ''),
          `${path} in ${encoding} is of the type ${packed.headers.get('content-type')}`,
        )
        expect(
          /accept-encoding/i.test(packed.headers.get('vary') ?? ''),
          `${path} in ${encoding} says no Vary`,
        )
      }
    }
  }
  const page = await get('about.html')
  for (const path of ['', '?q=x']) {
    const first = await get(path)
    expect(
      first.body.equals(readFileSync(join(folder, 'index.html'))),
      `the first page at ${JSON.stringify(path)} is ${first.status}`,
    )
  }
  for (const path of [
    'nothing.html',
    'articles/nothing.html',
    'a/b/c/d/',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    'about.html%00.txt',
    '_astro/',
    '.nojekyll',
    '.git/config',
  ]) {
    const missing = await get(path)
    expect(missing.status >= 400 && missing.status < 500, `${path} is ${missing.status}`)
    if (!path.includes('%') && !path.startsWith('.'))
      expect(
        missing.body.includes('There is no page at this address') && missing.status === 404,
        `${path} is ${missing.status} without our page`,
      )
  }
  if (new URL(site).pathname !== '/') {
    const bare = await ask(site.slice(0, -1), {}, 'GET')
    expect(
      bare.status === 301 && (bare.headers.get('location') ?? '').endsWith('/'),
      `the folder without its slash is ${bare.status}`,
    )
  }
  const asset = files.find((path) => path.startsWith('_astro/')) ?? ''
  if (can('headers') || can('compression')) {
    const kept = (await get(asset)).headers.get('cache-control') ?? ''
    expect(
      kept.includes('immutable') && kept.includes('31536000'),
      `${asset} is kept by ${JSON.stringify(kept)}`,
    )
    expect(!/immutable/.test(page.headers.get('cache-control') ?? ''), 'a page is kept for good')
  }
  if (can('headers')) {
    for (const headers of [page.headers, (await get('nothing.html')).headers]) {
      expect(headers.get('content-security-policy') === "frame-ancestors 'none'", 'a page may be framed')
      expect(headers.get('x-content-type-options') === 'nosniff', 'types are guessed')
      expect(headers.get('referrer-policy') === 'same-origin', 'addresses are told to other hosts')
    }
    const framed = files.find((path) => isFramed(path) && path.endsWith('.html')) ?? ''
    const { headers } = await get(framed)
    expect(
      headers.get('content-security-policy') === null && headers.get('x-frame-options') === null,
      `${framed} may not be framed`,
    )
  }
  if (can('conditional')) {
    const etag = page.headers.get('etag') ?? ''
    const again = await get('about.html', { 'if-none-match': etag })
    expect(
      etag !== '' && again.status === 304 && again.body.length === 0,
      `asked again a page is ${again.status}`,
    )
  }
  if (can('ranges')) {
    const binary = files.find((path) => path.endsWith('.bin')) ?? ''
    const content = readFileSync(join(folder, binary))
    const part = await get(binary, { range: 'bytes=10-19' })
    expect(
      part.status === 206 && part.body.equals(content.subarray(10, 20)),
      `a range of ${binary} is ${part.status}`,
    )
    const tail = await get(binary, { range: `bytes=${content.length - 5}-` })
    expect(
      tail.status === 206 && tail.body.equals(content.subarray(-5)),
      `the end of ${binary} is ${tail.status}`,
    )
    expect(
      (await get(binary, { range: `bytes=${content.length}-` })).status === 416,
      `a range behind ${binary} is not refused`,
    )
    expect(
      [200, 416].includes((await get(binary, { range: 'bytes=9-5' })).status),
      'a range that is none is not refused',
    )
    expect((await get('about.html')).status === 200, 'the server is gone')
  }
  return wrong
}

type Answer = { readonly status: number; readonly headers: Headers; readonly body: Buffer }

/** One request as it is: nothing followed, nothing unpacked. `fetch` would unpack. */
async function ask(
  address: string,
  headers: Readonly<Record<string, string>>,
  method: string,
): Promise<Answer> {
  return new Promise((fulfil, reject) => {
    const sent = request(address, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        fulfil({
          status: response.statusCode ?? 0,
          headers: new Headers(
            Object.entries(response.headers).flatMap(([name, value]) =>
              value === undefined ? [] : [[name, String(value)] as [string, string]],
            ),
          ),
          body: Buffer.concat(chunks),
        }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

function toType(path: string): RegExp {
  const known: Readonly<Record<string, RegExp>> = {
    '.html': /^text\/html/,
    '.css': /^text\/css/,
    '.js': /^(?:text|application)\/javascript/,
    '.svg': /^image\/svg\+xml/,
    '.json': /json/,
    '.xml': /xml/,
  }
  return known[extname(path)] ?? /^/
}

async function tryLoad(
  site: string,
): Promise<{ readonly requests: number; readonly errors: number; readonly rate: number }> {
  const pages = files.filter((path) => path.endsWith('.html') && path !== '404.html').slice(0, 50)
  const result = await autocannon({
    url: site,
    amount: 5000,
    connections: 20,
    requests: pages.map((path) => ({
      method: 'GET' as const,
      path: new URL(encodeURI(path), site).pathname,
    })),
  })
  const { errors, timeouts, non2xx } = result
  const answered = result['2xx'] + non2xx
  return {
    requests: answered,
    errors: errors + timeouts + non2xx + (answered < 5000 ? 1 : 0),
    rate: Math.round(result.requests.average),
  }
}

async function startNginx(): Promise<Running | null> {
  const program = findProgram('nginx')
  if (!program) return null
  const port = await findPort()
  const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
  const hasBrotli = existsSync(modules)
  const stated = readFileSync(join(root, 'scripts/servers/nginx.conf'), 'utf8')
  const lines = (hasBrotli ? stated : stated.replace(/brotli_static.*;\n/, ''))
    .replace('root /srv/dossier;', `root ${folder};`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
  const place = join(work, 'nginx')
  mkdirSync(place)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${place}/${name};`,
  )
  writeFileSync(
    join(place, 'nginx.conf'),
    `${hasBrotli ? `load_module ${modules};` : ''}
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${place}/pid;
error_log ${place}/error.log;
events {}
http {
include /etc/nginx/mime.types;
access_log off;
${temporary.join('\n')}
${lines}
}
`,
  )
  return startProgram(program, ['-c', join(place, 'nginx.conf'), '-p', place], port)
}

async function startApache(): Promise<Running | null> {
  const program = findProgram('apache2') ?? findProgram('httpd')
  const modules = '/usr/lib/apache2/modules'
  if (!program || !existsSync(modules)) return null
  const port = await findPort()
  const place = join(work, 'apache')
  mkdirSync(place)
  const names = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'env', 'setenvif']
  writeFileSync(
    join(place, 'apache.conf'),
    `ServerRoot ${place}\nServerName 127.0.0.1\nMaxKeepAliveRequests 0\nListen 127.0.0.1:${port}\nPidFile ${place}/pid\nErrorLog ${place}/error.log\n${names
      .filter((name) => existsSync(`${modules}/mod_${name}.so`))
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
      .join(
        '\n',
      )}\nTypesConfig /etc/mime.types\n${process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : ''}DocumentRoot ${folder}\n<Directory ${folder}>\nRequire all granted\nInclude ${join(root, 'scripts/servers/apache.conf')}\n</Directory>\n`,
  )
  // The user that Apache gives itself up to has to reach the files.
  spawnSync('chmod', ['-R', 'a+rX', work])
  return startProgram(program, ['-X', '-f', join(place, 'apache.conf')], port)
}

/**
 * GitHub Pages and Netlify by what they document: "x" is "x.html" or "x/index.html", a folder without its slash is
 * redirected, all else is "404.html"; Netlify reads "_headers". GitHub's Jekyll would leave out names with "_" but
 * for ".nojekyll". Neither publishes files that start with a dot.
 */
async function startRules(isNetlify: boolean): Promise<Running> {
  const all = new Set(files)
  const hasJekyll = !existsSync(join(folder, '.nojekyll'))
  const isLeftOut = (path: string): boolean => !isNetlify && hasJekyll && /(?:^|\/)_/.test(path)
  const rules = isNetlify ? readRules(readFileSync(join(folder, '_headers'), 'utf8')) : []
  const server = createServer((asked, response) => {
    let path = ''
    try {
      path = decodeURIComponent(new URL(asked.url ?? '/', 'http://host').pathname).slice(1)
    } catch {
      return void response.writeHead(400).end()
    }
    const candidates =
      path === ''
        ? ['index.html']
        : path.endsWith('/')
          ? [`${path}index.html`]
          : [path, `${path}.html`, `${path}/index.html`]
    const found = candidates.find((one) => all.has(one) && !isLeftOut(one))
    for (const { headers } of findRules(rules, `/${path}`, 'netlify'))
      for (const [name, value] of headers) response.appendHeader(name, value)
    const names: Readonly<Record<string, string>> = {
      '.html': 'text/html; charset=utf-8',
      '.css': 'text/css',
      '.js': 'text/javascript',
      '.svg': 'image/svg+xml',
      '.json': 'application/json',
      '.xml': 'application/xml',
    }
    const content = readFileSync(join(folder, found ?? '404.html'))
    response.writeHead(found ? 200 : 404, {
      'content-type': names[extname(found ?? '404.html')] ?? 'application/octet-stream',
      'content-length': content.length,
    })
    response.end(asked.method === 'HEAD' ? undefined : content)
  })
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((fulfil) => {
        server.close(() => fulfil())
        server.closeAllConnections()
      }),
  }
}

function findProgram(name: string): string | null {
  return (
    ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
      .map((place) => join(place, name))
      .find(existsSync) ?? null
  )
}

async function findPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil))
  const { port } = server.address() as AddressInfo
  await new Promise((fulfil) => server.close(fulfil))
  return port
}

async function startProgram(program: string, words: readonly string[], port: number): Promise<Running> {
  const child: ChildProcess = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'] })
  const url = `http://127.0.0.1:${port}/`
  const ended = new Promise<void>((fulfil) => child.once('exit', () => fulfil()))
  for (let tries = 0; ; tries++) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isUp) break
    if (tries > 100 || child.exitCode !== null) throw new Error(`Expected ${program} to answer at ${url}`)
    await wait(100)
  }
  return {
    url,
    close: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function findFiles(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== '_headers')
    .map((entry) => relative(place, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
