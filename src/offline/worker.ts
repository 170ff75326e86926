/**
 * The service worker, bundled on its own as `sw.js`. It does nothing until a reader asks for it on the page "Read
 * offline".
 *
 * Pages that were read: a page comes from the network and is kept with the files it needs; without a network, the kept
 * page is served. The names of those files contain a hash, so a page never gets styles or scripts of another build.
 * Scripts that pages load when first needed have fixed names: they are fetched at once, and again by the worker of each
 * later build.
 *
 * The whole site: all files of one build, each checked by its hash, and used only when they are complete. From then on
 * everything is served from them. A later build has a new worker, which fetches the changed files and takes over when
 * it has them all and no page of the earlier build is open, so that no page ever sees two builds.
 */
import { PrecacheController } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly, type Strategy } from 'workbox-strategies'
import { WIDTH_OF_IMAGE, type WorkerAnswer, type Demand, type OfflineManifest } from './manifest.ts'

/** The part of a service worker's scope that we use: TypeScript's types for workers and pages cannot be combined. */
type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Message = Lasting & { readonly data: Demand; readonly ports: readonly MessagePort[] }
type WorkerScope = {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: ((name: 'install' | 'activate', listen: (event: Lasting) => void) => void) &
    ((name: 'message', listen: (event: Message) => void) => void)
}

/** The version of the build, inserted by the bundler. */
declare const BUILD_VERSION: string
/** The file that lists all others, inserted by the bundler. */
declare const MANIFEST_FILE: string
declare const self: WorkerScope

const scope = self.registration.scope
// One host may serve several sites, each with caches of its own.
const names = {
  state: `dossier-state ${scope}`,
  read: `dossier-read ${scope}`,
  site: `dossier-site ${scope}`,
} as const

/** What the reader asked to keep; `site` is the version of the build kept whole. */
type State = { readonly isReadKept: boolean; readonly site: string | null }

/** The most pages kept because they were read, pages that explain articles included; the oldest go first. */
const mostPages = 1000

/** Scripts with fixed names that pages load when first needed. */
const laterScripts = ['display.js', 'cite.js', 'clippings.js', 'since.js']

const strategies = {
  network: new NetworkOnly(),
  page: new NetworkFirst({
    cacheName: names.read,
    plugins: [{ cacheWillUpdate: async ({ response }) => ((await keepParts(response)) ? response : null) }],
    matchOptions: { ignoreSearch: true },
  }),
  part: new CacheFirst({
    cacheName: names.read,
    plugins: [{ handlerDidError: async ({ request }) => findOtherWidth(request.url, names.read) }],
  }),
  // Only `keepScripts` stores them, together with their parts.
  script: new NetworkFirst({ cacheName: names.read, plugins: [{ cacheWillUpdate: async () => null }] }),
} as const

self.addEventListener('install', (event) => event.waitUntil(install(event)))
self.addEventListener('activate', (event) => event.waitUntil(activate(event)))
self.addEventListener('message', (event) => {
  const answered = answer(event.data, event).catch(async (error: unknown) => ({
    ...(await toAnswer()),
    error: String(error),
  }))
  event.waitUntil(answered.then((said) => event.ports[0]?.postMessage(said)))
})

registerRoute(
  ({ url, request }) => url.href.startsWith(scope) && request.method === 'GET',
  async ({ event, request, url }) => {
    const state = await readState()
    if (state.site === BUILD_VERSION) {
      const kept = (await findKept(url)) ?? (await findOtherWidth(url.href, names.site))
      if (kept) return kept
    }
    return toStrategy(state, request, url).handle({ event, request })
  },
)

// Without a network or a kept copy, a page leads to an explanation; any other request fails as usual.
setCatchHandler(async ({ request }) => {
  const isLost = request.mode !== 'navigate' || request.url.startsWith(`${scope}offline.html`)
  const { isReadKept, site } = await readState()
  if (isLost || (!isReadKept && site === null)) return Response.error()
  return Response.redirect(`${scope}offline.html#missing`)
})

function toStrategy(state: State, request: Request, url: URL): Strategy {
  if (!state.isReadKept) return strategies.network
  if (laterScripts.some((name) => url.href === scope + name)) return strategies.script
  // The dialog that cites an article requests the page that explains it.
  const isPage = request.mode === 'navigate' || request.destination === 'document' || isMaking(url.href)
  if (isPage) return strategies.page
  return url.pathname.includes('/_astro/') ? strategies.part : strategies.network
}

/** Where the site is kept whole, fetches what a later build has changed before taking over. */
async function install(event: Lasting): Promise<void> {
  const { site } = await readState()
  // With nothing kept whole, there is no earlier build to wait for.
  if (site === null) return self.skipWaiting()
  const response = await fetch(scope + MANIFEST_FILE, { cache: 'no-store' })
  const manifest = (await response.json()) as OfflineManifest
  if (manifest.version !== BUILD_VERSION) throw new Error('The site was built anew while it was being kept')
  await toController(manifest.files).install(event)
  await writeManifest(manifest)
}

async function activate(event: Lasting): Promise<void> {
  const state = await readState()
  const manifest = await readManifest()
  if (state.site !== null && state.site !== BUILD_VERSION && manifest) {
    await writeState({ ...state, site: BUILD_VERSION })
    await toController(manifest.files).activate(event)
    await forgetEarlier()
  }
  if (state.isReadKept) await keepScripts().catch(() => undefined)
  await self.clients.claim()
}

async function answer(demand: Demand, event: Lasting): Promise<WorkerAnswer> {
  const state = await readState()
  if (demand.ask === 'keep-read') {
    await keepScripts()
    await writeState({ ...state, isReadKept: true })
    // The current page was loaded before anything was kept; the offline page replaces pages that are missing, and clippings
    // are there without a network.
    for (const page of [demand.page, `${scope}offline.html`, `${scope}clippings.html`]) {
      const response = await fetch(page)
      if (response.ok && (await keepParts(response)))
        await (await caches.open(names.read)).put(page, response)
    }
  }
  if (demand.ask === 'keep-files') await toController(demand.files).install(toInstall(event))
  if (demand.ask === 'keep-site') {
    if (demand.manifest.version !== BUILD_VERSION) throw new Error('version')
    await writeManifest(demand.manifest)
    await writeState({ ...state, site: BUILD_VERSION })
    await toController(demand.manifest.files).activate(event)
  }
  return toAnswer()
}

async function toAnswer(): Promise<WorkerAnswer> {
  const { isReadKept, site } = await readState()
  const kept = await (await caches.open(names.read)).keys()
  const pages = kept.filter(({ url }) => isPage(url) && !isMaking(url)).length
  return { version: BUILD_VERSION, isReadKept, site, pages }
}

/** Workbox fills its cache only for an event of type "install"; ours is a message. */
function toInstall(event: Lasting): Pick<Lasting, 'type' | 'waitUntil'> {
  return { type: 'install', waitUntil: (work) => event.waitUntil(work) }
}

/** A Workbox cache of these files, each under its hash and refused if its content does not match. */
function toController(files: OfflineManifest['files']): PrecacheController {
  const controller = new PrecacheController({ cacheName: names.site, fallbackToNetwork: false })
  controller.addToCacheList(
    files.map(([path, hash]) => ({ url: toUrl(path), revision: hash, integrity: `sha256-${hash}` })),
  )
  return controller
}

function toUrl(path: string): string {
  return scope + path.split('/').map(encodeURIComponent).join('/')
}

let kept: Promise<PrecacheController | null> | null = null

/** A file of the kept build, if it is there. Query and fragment of the address are ignored. */
async function findKept(url: URL): Promise<Response | undefined> {
  kept ??= readManifest().then((manifest) => manifest && toController(manifest.files))
  const address = new URL(url)
  address.search = ''
  address.hash = ''
  if (address.href === scope) address.pathname += 'index.html'
  return (await kept)?.matchPrecache(address.href)
}

/** An image in the one width that is kept of it, whatever width a page asks for. */
async function findOtherWidth(address: string, name: string): Promise<Response | undefined> {
  const [, image] = WIDTH_OF_IMAGE.exec(address) ?? []
  if (image === undefined) return undefined
  const cache = await caches.open(name)
  const kept = (await cache.keys()).find(({ url }) => url.startsWith(image))
  return kept && cache.match(kept)
}

/** Keeps the scripts that pages load when first needed, with the parts that they import. */
async function keepScripts(): Promise<void> {
  for (const name of laterScripts) {
    const response = await fetch(scope + name, { cache: 'no-store' })
    if (response.ok && (await keepParts(response)))
      await (await caches.open(names.read)).put(scope + name, response)
  }
}

/**
 * Keeps the styles, scripts and images that a page or script needs, and for an article the page that explains it, which
 * citing needs. Only tags, and addresses of this site alone, are followed: a text may hold whatever looks like either, and
 * no policy of a page binds a worker. False if one of them cannot be fetched; the page is then not kept.
 */
async function keepParts(response: Response): Promise<boolean> {
  if (!response.ok || response.type === 'error') return false
  const page = response.url
  const text = await response.clone().text()
  const cache = await caches.open(names.read)
  const toOwn = (paths: readonly string[], folder: string): readonly string[] =>
    [...new Set(paths.map((path) => new URL(path, page).href))].filter((address) =>
      address.startsWith(scope + folder),
    )
  const parts = page.endsWith('.js') ? findAll(text, IMPORT) : findAll(text, TAG).flatMap(findAddresses)
  try {
    for (const part of toOwn(parts, '_astro/')) {
      if (await cache.match(part)) continue
      await cache.add(part)
      // What a script loads may load more.
      const added = page.endsWith('.js') ? await cache.match(part) : undefined
      if (added && !(await keepParts(added))) return false
    }
    if (!isMaking(page)) for (const making of toOwn(findAll(text, MAKING), 'making/')) await cache.add(making)
  } catch {
    return false
  }
  const pages = (await cache.keys()).filter(({ url }) => isPage(url))
  for (const old of pages.slice(0, Math.max(0, pages.length - mostPages))) await cache.delete(old)
  return true
}

/** The addresses in the attributes of a tag. */
function findAddresses(attributes: string): readonly string[] {
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(([, name = '', quoted, bare]) =>
    name === 'href' || name === 'src' ? (quoted ?? bare ?? []) : [],
  )
}

function findAll(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

/** Matches `<link rel=stylesheet href="../_astro/site.css">`, with its attributes; not a link to a page, nor "&lt;link". */
const TAG = /<(?:link|script|img)((?:\s+[^\s=>"]+(?:="[^"]*"|=[^\s>"]+)?)+)\s*\/?>/g
/** Matches ` src=_astro/search.js` and ` alt="a boat"`, one attribute after the other; nothing inside the value of one. */
const ATTRIBUTE = /\s+([^\s=>"]+)(?:="([^"]*)"|=([^\s>"]+))?/g
/** Matches "`./_astro/bibliography.js`" in a script, and "./table.js" in a part of one; not "https://example.org/a.js". */
const IMPORT = /["'`](\.\.?\/[^"'`\s]+\.js)["'`]/g
/** Matches `<p class="made"><a href="../making/talks-ab1.html">`. */
const MAKING = /<p class="?made"?>\s*<a href="?([^">\s]+)/g

function isPage(url: string): boolean {
  return !url.includes('/_astro/') && !url.endsWith('.js')
}

function isMaking(url: string): boolean {
  return url.startsWith(`${scope}making/`)
}

const stateAddress = `${scope}state`
const manifestAddress = `${scope}manifest-${BUILD_VERSION}`

async function readState(): Promise<State> {
  const found = await (await caches.open(names.state)).match(stateAddress)
  return found ? ((await found.json()) as State) : { isReadKept: false, site: null }
}

async function writeState(state: State): Promise<void> {
  await (await caches.open(names.state)).put(stateAddress, new Response(JSON.stringify(state)))
}

async function readManifest(): Promise<OfflineManifest | null> {
  const found = await (await caches.open(names.state)).match(manifestAddress)
  return found ? ((await found.json()) as OfflineManifest) : null
}

async function writeManifest(manifest: OfflineManifest): Promise<void> {
  const cache = await caches.open(names.state)
  await cache.put(manifestAddress, new Response(JSON.stringify(manifest)))
  kept = null
}

async function forgetEarlier(): Promise<void> {
  const cache = await caches.open(names.state)
  for (const { url } of await cache.keys()) {
    if (url !== stateAddress && url !== manifestAddress) await cache.delete(url)
  }
}
