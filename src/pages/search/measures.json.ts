import type { APIRoute } from 'astro'
import { loadSite } from '../../load-site.ts'
import type { MeasureName } from '../../search/engine/name-offers.ts'
import { toMeasurePages } from '../../views/measures/measures.ts'

/** The measures by name, for suggestions: see `measuresFile` in `search/engine/name-offers.ts`. */
export const GET: APIRoute = async () => {
  const names = toMeasurePages(await loadSite()).flatMap(
    ({ label, address, counts, terms, number }): readonly MeasureName[] =>
      number === 1 ? [{ label, address, counts, terms }] : [],
  )
  return new Response(JSON.stringify(names))
}
