import type { APIRoute } from 'astro'
import { loadSite } from '../../load-site.ts'

/** The rows of the table of people, for those who correct it: see `src/correcting/people-lines.ts`. */
export const GET: APIRoute = async () => new Response(JSON.stringify((await loadSite()).people))
