import { toFolded } from '../../strings/fold.ts'
import { toWordList, toWordSet } from '../../strings/table.ts'

/** The pronoun that stands for a person in the text. */
export type Gender = 'he' | 'she'

// First names of men that are common, English and Spanish first: "juan"; not "ana".
const MALE =
  toWordSet(`james john robert michael mike william bill will david richard dick joseph joe thomas tom charles charlie chuck christopher chris
daniel dan matthew matt anthony tony mark donald don steven steve stephen paul andrew andy joshua josh kenneth ken kevin brian
george edward ed ted ronald ron timothy tim jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan jon larry justin scott
brandon benjamin ben samuel sam gregory greg frank alexander alex patrick raymond ray jack dennis jerry tyler aaron jose adam
nathan henry douglas doug zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl harold
dylan arthur lawrence jordan jesse bryan albert bruce gabriel logan juan alan allen wayne roy ralph randy eugene vincent russell
louis philip phil bobby johnny bradley brad marco rand rick mitt newt mitch harry bernie barack jeb lindsey marcus reince corey
sheldon rush glenn vladimir boris carlos luis miguel jorge pedro manuel ricardo francisco fernando alejandro rafael antonio
eduardo sergio javier diego andres gustavo ivan alvaro ernesto nestor humberto armando gerson camilo rodrigo alfredo enrique
hector oscar raul mario jaime hernan german cesar julio alberto guillermo felipe santiago sebastian nicolas mauricio orlando jairo
victor roberto gilberto pablo hugo nayib lula emmanuel angus abdullah ahmed ali mohammed muhammad mohamed hassan hussein omar
khalid ibrahim xi jinping shinzo narendra binyamin bashar recep alfonso arturo esteban fabio fidel gonzalo ignacio joaquin lorenzo
leonardo martin maximo ramon salvatore simon stanley stuart ernest herbert howard hugh ian jay jim jimmy joel karl kirk lance lee
leon leonard lloyd luke malcolm max neil norman oliver otto owen rob robby rod ross rudy rudolph rupert seth sidney spencer stan
tad terence todd trent trevor troy vernon wade warren wesley wilbur evan clay clint cody dale darren dean derek duane dustin
dwight earl edgar edwin elliot ernie felix floyd francis fred frederick gavin geoffrey gordon graham grant guy ira jared julian
khizr kris manny marc marvin maurice melvin micah milton morris nate orrin perry preston quentin randall reid rex shawn sherrod
tucker tyrone wendell zac zeke`)

// The same for women: "ana"; not "juan".
const FEMALE =
  toWordSet(`mary patricia jennifer linda elizabeth liz barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly kim
emily donna michelle carol amanda dorothy melissa deborah debbie stephanie rebecca sharon laura cynthia kathleen amy angela
shirley anna brenda pamela emma nicole helen samantha katherine kate christine debra rachel carolyn janet catherine maria heather
diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris
marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea ivanka melania
carly jill ghazala megyn elena ana lucia carmen rosa isabel sofia valentina camila daniela paola claudia marta luisa ines pilar
francia adriana alejandra beatriz catalina cecilia dilma cristina michele nikki condoleezza loretta sonia huma kellyanne rosario
irene ingrid jane jeanne jenny joanna josephine juliet kelsey kristen kristin leah lena lily lois lorraine lucy lydia lynn mabel
maggie maureen maya melanie mercedes meredith mindy miriam molly monica naomi nora norma paula peggy penny phyllis priscilla
regina renee rhonda rita roberta rosemary roxanne sally selena sheila sherry stella sue susana suzanne sylvia tammy tara tiffany
tina tracy valerie vanessa vera veronica vivian wanda wendy yolanda yvonne elsa fatima aisha leila malala benazir olga svetlana
tatiana natalia ekaterina yulia irina marina tulsi kamala kirsten mazie patty dianne shelley joni`)

/** "he" and "she" in all their forms: "himself" → he; not "they". */
export const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...toWordList('he him his himself').map((form) => [form, 'he'] as const),
  ...toWordList('she her hers herself').map((form) => [form, 'she'] as const),
])

/** The pronoun a first name lets expect: "Ana Ruiz" → she; null when the name does not say. */
export function genderOf(name: string): Gender | null {
  if (!/\s/.test(name.trim())) return null
  const first = toFolded(name.normalize('NFC'))
    .split(/[\s.-]+/)
    .find((word) => word.length > 1)
  if (first === undefined) return null
  return MALE.has(first) ? 'he' : FEMALE.has(first) ? 'she' : null
}
