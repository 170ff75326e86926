/** Whether words end in a noun for a body: "ministry", "the group"; not "minister". Expects lower case. */
export function isBodyNoun(lower: string): boolean {
  return bodyNoun.test(lower)
}

// "ministry", "group"; not "minister"
const bodyNoun =
  /\b(?:ministry|group|court|commission|committee|company|agency|party|department|army|organi[sz]ation|association|union|council|institute|foundation|bank|university|movement|coalition|board|alliance|federation|league|club|newspaper|magazine|campaign)$/
