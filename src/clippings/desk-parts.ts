/** The parts of the page, each an element that is empty at first. */
export type DeskPart = 'kept' | 'take' | 'searches' | 'news' | 'forget'

/** What the parts have in common. */
export type Desk = {
  /** The root of the site. */
  readonly site: string
  readonly find: (part: DeskPart) => HTMLElement
  /** Says something in the live region at the foot of the page, with a button beside it. */
  readonly say: (...said: readonly (Node | string)[]) => void
  /** Says why something could not be stored or read. */
  readonly fail: (error: unknown) => void
}
