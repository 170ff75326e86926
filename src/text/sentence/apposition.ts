import { isBreak, isWall } from './breaks.ts'
import { readSegment } from './comma-segment.ts'
import { isSource, type Phrase } from './noun-phrases.ts'
import { isName } from './phrase-heads.ts'
import type { SentenceUnit } from './sentences.ts'
import type { Subject } from './subject-type.ts'

/** "Juan Gil, a pilot at a harbour school, said": over the commas to the phrase that opens the clause. */
export function findApposition(units: readonly SentenceUnit[], comma: number): Subject | null {
  let end = comma
  let chosen: Phrase | null = null
  let name: Phrase | null = null
  for (let step = 0; step < 8 && end > 0; step++) {
    let start = end
    while (
      start > 0 &&
      !isBreak(units[start - 1] as SentenceUnit) &&
      !isWall(units[start - 1] as SentenceUnit)
    )
      start--
    const segment = readSegment(units, start, end)
    if (segment.kind === 'name' && segment.phrase) {
      if (!chosen || isSource(units, segment.phrase)) chosen = segment.phrase
      if (isName(units, segment.phrase)) name = segment.phrase
    } else if (segment.kind === 'clause') {
      if (!chosen && segment.phrase) chosen = segment.phrase
      else if (chosen && segment.phrase && !isName(units, chosen)) chosen = segment.phrase
      break
    }
    const wall = units[start - 1]
    if (!wall || isWall(wall)) break
    // "On Sunday in port, the mayor, a critic, said": a fronted adverbial ends the search
    if (segment.kind === 'loose' && chosen && start === 0) break
    end = start - 1
  }
  return (
    chosen && { phrase: chosen, name: name && name.start !== chosen.start ? name : null, way: 'apposition' }
  )
}
