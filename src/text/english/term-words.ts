import { toWordSet } from '../strings/table.ts'

/** Words after which something is named or glossed: "titled", "so-called", "means"; not "said". Lower case, as all here. */
export const NAMING_WORDS: ReadonlySet<string> = toWordSet(
  `so-called titled entitled headlined subtitled named renamed nicknamed captioned codenamed alias aka meaning means
meant translates translated pronounced spelled spelt`,
)
/** Nouns for works, whose names stand in marks: "film", "song"; not "report". */
export const WORK_NOUNS: ReadonlySet<string> = toWordSet(
  `book film movie song album novel show program programme series play musical podcast blog magazine newspaper poem
documentary column sitcom drama comedy memoir single anthem hit episode ballad`,
)
/** Nouns for a name: "motto", "nickname"; not "claim". */
export const NAME_NOUNS: ReadonlySet<string> = toWordSet(
  'motto nickname codename title name password username handle operation',
)
/** What a body calls itself by: "itself"; not "her". */
export const REFLEXIVES: ReadonlySet<string> = toWordSet('itself themselves himself herself myself ourselves')
/** Nouns for words as words: "the term “calado”"; not "remark". */
export const WORD_NOUNS: ReadonlySet<string> = toWordSet('term terms word words phrase phrases')
/** Words that open what somebody says and seldom a term, which is marked without its article: "a", "we"; not "fierce". */
export const SPEECH_OPENERS: ReadonlySet<string> = toWordSet(
  `a an the my our your his her their its we i it you they he she this that these those no not never very so too is are was
were be will to in on of for and but if what when how why`,
)
