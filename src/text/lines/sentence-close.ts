/** Matches a sentence's end: `at sea.”`; not "at sea". */
export const SENTENCE_CLOSE = /[.!?…][”"’')\]]*$/
