import { toAnyOf, toTable, toWordList } from '../strings/table.ts'

/** Agencies by the short form of a dateline, where it is not their name: AP → Associated Press; not "UPI". */
export const AGENCY_NAMES = toTable<string>({
  AP: 'Associated Press',
  REUTERS: 'Reuters',
  'The Associated Press': 'Associated Press',
})
/** Matches, as part of a pattern, an agency in a dateline or another short form: "Reuters", "IFU"; not "Marea". */
export const AGENCY =
  '(?:AP|UPI|AFP|Reuters|REUTERS|EFE|dpa|DPA|TASS|Xinhua|ANSA|Bloomberg|CNN|IPS|PTI|ANI|\\p{Lu}{2,6}|The Associated Press)'

/** Matches, as part of a pattern, somebody who writes for an outlet: "reporter", "Staff Writer"; not "author". */
export const JOURNALIST =
  '(?:[Jj]ournalist|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Ss]taff [Ww]riter)'
/** The same for what notes call the author of a text: "fellow", "Editor", "politics"; not "lawyer". */
export const AUTHOR_CALLED = toAnyOf(
  toWordList(
    `journalist reporter correspondent editor columnist writer author professor lecturer fellow researcher director analyst
contributor freelance scholar historian producer commentator politics affairs Journalist Reporter Correspondent Editor Columnist
Professor Fellow Director Analyst`,
  ),
)
/** The same for what a note says its author does: "writes", "works as"; not "sails". */
export const AUTHOR_DOES = '(?:works as|serves as|writes|covers|reports)'
/** The same for what stands behind names in a byline and is none: "staff", "correspondents"; not "Gil". */
export const DESK_WORD = '(?:writers?|correspondents?|reporters?|editors?|staff|press|news|washington|bureau)'
