/** Words that end in a stop in the middle of a sentence. A file of its own, and small: the search script holds it. */

/** Months by their short forms: "Sept"; not "May", which has none. */
export const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Jun',
  'Jul',
  'Aug',
  'Sept',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
]

/** Matches, as part of a pattern, a title, month or other word that a stop may follow: "Dr", "Feb", "vs"; not "report". */
export const ABBREVIATED = `(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|Sgt|St|No|vs|${SHORT_MONTHS.join('|')})`
