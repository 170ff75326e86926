/** What a block is on the page, and the reason in words. */
export type Role = {
  readonly kind:
    | 'body'
    | 'heading'
    | 'caption'
    | 'listitem'
    | 'quotation'
    | 'row'
    | 'image'
    | 'furniture'
    | 'note'
    | 'byline'
    | 'address'
    | 'date'
    | 'rule'
    // of a head of raw text, read as a whole
    | 'title'
    | 'section'
    | 'standfirst'
    | 'outlet'
    // of an archive's export or an e-mail's head
    | 'field'
    | 'label'
    | 'opens'
    | 'closes'
  readonly reason: string
  /** Of a title with a byline and a date: an article starts here, however short it or the one before. */
  readonly isSure?: boolean
}
