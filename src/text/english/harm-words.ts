// Matches verbs whose object is people: "killing 12", "arrested 20", "hurt three"; not "seized".
const HARM =
  /^(?:kill|injur|wound|hurt|arrest|detain|captur|kidnap|abduct|displac|hospitali[sz]|evacuat|execut|murder|rescu|behead|massacr|extradit|deport|demobili[sz]|sicken|infect|recruit|maim|jail|imprison)(?:e?s|e?d|p?ed|p?ing|ing|ted|ring|red|t)?$/

/** Whether a verb, in lower case, says what was done to people: "killed", "arresting", "hurt". */
export function isHarm(verb: string): boolean {
  return HARM.test(verb)
}
