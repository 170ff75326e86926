/**
 * A Stryker plugin that lets only the changes named in the setting `sample` be tried. Stryker itself can be told
 * lines, not single changes, and a sample by lines takes many changes of one list or one expression at once.
 */

/** A change as Stryker hands it to a checker: lines and columns from 0. */
interface Change {
  readonly id: string
  readonly fileName: string
  readonly mutatorName: string
  readonly replacement: string
  readonly location: { readonly start: Place; readonly end: Place }
}

interface Place {
  readonly line: number
  readonly column: number
}

interface Verdict {
  readonly status: 'passed' | 'compileError'
  readonly reason: string
}

/** What tells a change from all others of its file: place, kind and text. */
export function toChangeKey({
  location: { start, end },
  mutatorName,
  replacement,
}: Omit<Change, 'id' | 'fileName'>): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} ${replacement}`
}

class SampleChecker {
  static readonly inject = ['options'] as const
  private readonly chosen: ReadonlySet<string>

  constructor(options: { readonly sample?: readonly string[] }) {
    this.chosen = new Set(options.sample)
  }

  init(): Promise<void> {
    return Promise.resolve()
  }

  /** All in one go, not one by one. */
  group(changes: readonly Change[]): Promise<readonly (readonly string[])[]> {
    return Promise.resolve([changes.map(({ id }) => id)])
  }

  /** The reason given for a change left out is its key, so that a run that leaves out all lists all. */
  check(changes: readonly Change[]): Promise<Readonly<Record<string, Verdict>>> {
    return Promise.resolve(
      Object.fromEntries(
        changes.map((change) => {
          const key = `${change.fileName} ${toChangeKey(change)}`
          return [
            change.id,
            this.chosen.has(key) ? { status: 'passed' } : { status: 'compileError', reason: key },
          ]
        }),
      ),
    ) as Promise<Readonly<Record<string, Verdict>>>
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }]
export const strykerValidationSchema = {
  type: 'object',
  properties: { sample: { type: 'array', items: { type: 'string' } } },
}
