/** How many marks of American and of British usage a paragraph shows. */
export type Usage = { readonly american: number; readonly british: number }

// Matches "U.S.", "tons", "center", "labor", "organization", "percent"-free on purpose: both sides use it now.
const AMERICAN_MARKS =
  /\bU\.S\.|\b(?:center|defense|labor|favor|honor|color|neighbor|behavior|theater|traveled|canceled|signaling|signaled|kilometers?|programs|gray|\p{L}{4,}(?:ization|izing|yzed|yzing))(?![\p{L}])/gu
// Matches "tonnes", "programme", "organisation", "defence"; names keep their spelling on both sides ("Defence Ministry" counts all the same).
const BRITISH_MARKS =
  /\b(?:centre|defence|labour|favour|honour|colour|neighbour(?:ing|s)?|behaviour|theatre|travelled|cancelled|signalling|signalled|kilogrammes?|kilometres?|programmes?|tonnes?|grey|\p{L}{4,}(?:isation|ising|ised|ysed|ysing))(?![\p{L}])/gu
// Words in -ise everywhere: "advised", "promised", "surprising"; they say nothing.
const EVERYWHERE =
  /^(?:.*(?:advis|promis|surpris|exercis|rais|prais|compris|compromis|supervis|revis|devis|improvis|televis|franchis|advertis|disguis|despis|merchandis|premis|pois|nois|cruis|bruis|enterpris|appris|aris|ris)(?:ed|ing))$/

/** Marks of spelling in a paragraph; they show which desk wrote it. */
export function readUsage(text: string): Usage {
  return {
    american: text.match(AMERICAN_MARKS)?.length ?? 0,
    british: (text.match(BRITISH_MARKS) ?? []).filter((word) => !EVERYWHERE.test(word.toLowerCase())).length,
  }
}
