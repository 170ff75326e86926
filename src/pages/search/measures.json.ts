import type { APIRoute } from 'astro'
import type { MeasureName } from '../../search/offers.ts'
import { loadSite } from '../../site.ts'
import { toMeasurePages } from '../../views/measures.ts'

/** The measures by name, for suggestions: `measuresFile` of `search/offers.ts`. */
export const GET: APIRoute = async () => {
  const site = await loadSite()
  const rows = new Map(site.measures.map((measure) => [measure.id, measure]))
  const names = toMeasurePages(site).map(({ id, label, address, counts }): MeasureName => ({
    label,
    address,
    counts,
    terms: rows.get(id)?.terms ?? [],
  }))
  return new Response(JSON.stringify(names))
}
