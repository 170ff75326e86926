/** Whether words end in a noun for a body: "ministry", "the group"; not "minister". Expects lower case. */
export function isBodyNoun(lower: string): boolean {
  return bodyNoun.test(lower)
}

// "ministry", "group"; not "minister"
const bodyNoun =
  /\b(?:ministry|group|court|commission|committee|company|agency|party|department|army|organi[sz]ation|association|union|council|institute|foundation|bank|university|movement|coalition|board|alliance|federation|league|club|newspaper|magazine|campaign)$/

/** Words of the names of bodies, places and works, lower case: "committee", "street". */
export const bodyWords = new Set(
  `house senate congress department court news times post party committee university street city states council pac center centre institute
association act america states united kingdom union bank fund group foundation agency bureau office service forces force army navy
campaign network television tv radio press journal magazine week today college school church district county state island islands river
lake mountain park airport hotel square avenue road bridge hall tower building inc corp company co ltd llc llp international national
federal american americans republicans democrats convention conference caucus primary election day war amendment constitution
street wall security defense commission board assembly parliament ministry government administration embassy twitter facebook google
police front movement alliance coalition league federation society club team project program report poll survey iraq iran
washington york california florida texas ohio iowa hampshire carolina virginia pennsylvania michigan wisconsin nevada arizona
yorkers london paris moscow beijing europe africa asia`.split(/\s+/),
)
