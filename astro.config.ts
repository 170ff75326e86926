import { defineConfig } from 'astro/config'
import { contentPolicy } from './src/policy.ts'
import { standAlone } from './src/missing.ts'
import { leaveOut, nameScripts } from './src/named.ts'
import { prerenderPages } from './src/prerender.ts'
import { settings } from './src/settings.ts'
import { watchCorpus } from './src/watch.ts'

export default defineConfig({
  ...(settings.siteUrl === null ? {} : { site: settings.siteUrl }),
  outDir: settings.outDir,
  publicDir: 'src/public',
  output: 'static',
  trailingSlash: 'ignore',
  // Every page is a file that links name in full: no server rule is needed, nor a server.
  build: { format: 'file', inlineStylesheets: 'never' },
  // The white space between words and marked words is text; the default would remove it at line ends.
  compressHTML: true,
  // No page shows code: its highlighter would ask for inline styles.
  markdown: { syntaxHighlight: false },
  security: { csp: contentPolicy },
  devToolbar: { enabled: false },
  integrations: [prerenderPages(), standAlone(), watchCorpus()],
  vite: {
    build: { modulePreload: false },
    plugins: [nameScripts({ 'cite.js': 'src/citing/cite.ts' }), leaveOut(['node-fetch', 'sync-fetch'])],
  },
})
