// First, since words are in the language that it states.
import { settings } from './src/settings.ts'
import { defineConfig } from 'astro/config'
import { languageConstant, serveScripts } from './src/build/bundle.ts'
import { paintAccent } from './src/build/accent-style.ts'
import { serveImages } from './src/corpus/image-module.ts'
import { loadPlainly } from './src/build/plain-imports.ts'
import { prerenderPages } from './src/build/prerender.ts'
import { watchCorpus } from './src/corpus/watch.ts'
import { contentPolicy } from './src/policy.ts'
import { takeCorrections } from './src/saving/take-corrections.ts'

export default defineConfig({
  ...(settings.siteUrl === null ? {} : { site: settings.siteUrl }),
  outDir: settings.outDir,
  publicDir: 'src/public',
  output: 'static',
  trailingSlash: 'ignore',
  // Every page is a file that links name in full: no server rule is needed, nor a server.
  build: { format: 'file', inlineStylesheets: 'never' },
  // As in JSX: the end of a line is no space. One between words, or between a word and a link, is written {' '}.
  compressHTML: 'jsx',
  // No page shows code: its highlighter would ask for inline styles.
  markdown: { syntaxHighlight: false },
  security: { csp: contentPolicy },
  devToolbar: { enabled: false },
  integrations: [prerenderPages(), serveScripts(), watchCorpus(), takeCorrections()],
  vite: {
    define: languageConstant,
    css: { postcss: { plugins: [paintAccent(settings.publisher)] } },
    plugins: [loadPlainly(), serveImages()],
    // Of scripts that pages load late: found only then, they would reload the page in development.
    optimizeDeps: { include: ['yaml', 'fastest-levenshtein'] },
    // The script of every page is a file that is fetched once, small as it is.
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          modulePreload: false,
          rolldownOptions: {
            output: {
              entryFileNames: ({ name }) => `_astro/${toShortName(name)}.[hash].js`,
              // Search with all it needs at the start is one file; by itself the bundler cuts it where other scripts
              // share a part, which costs a request each and 1 kB or two.
              codeSplitting: { groups: [{ name: 'search', test: /[\\/]search\.astro\?/ }] },
            },
          },
        },
      },
    },
  },
})

/** "search" for the script in `search.astro`, which Astro calls by its place in the file: every page has the name in it. */
function toShortName(name: string): string {
  return name.split('.')[0]?.toLowerCase() ?? name
}
