import { wordList } from '../language/word-list.ts'
/** Words that belong to the surname that follows them. */
export const particles = wordList(
  'de del la las los da das do dos di du van von der den ter ten zu zum le el al bin ibn ben bint abu san santa st st. y e ní ni nic mac ó ua af av vom vander ap',
)

/** Second given names that stay with the first: "Luz Elena", "Mary Ann". */
export const secondGivenNames = wordList(
  `ann anne anna kate pat jo jean jane lee lynn lynne lou lu mae may marie sue kay beth ellen rose grace faith hope joy dawn louise elizabeth
  luc marc pierre francois claude yves philippe ngoc anh huong phuong thu vy quynh nhi trang
  ling hua wayne see katherine claire paul john james michael thi ly linh
  maria jose luis carlos elena isabel antonio fernanda guadalupe luz angel angelica alejandra alejandro alberto andres beatriz
  carolina cecilia cristina del eduardo elisa esperanza esther eugenia fatima fernando francisco gabriela ines irene jesus
  jorge juan julia laura leticia lucia luisa lupe magdalena manuel margarita mercedes miguel patricia pablo pilar ramon rafael
  raquel rosa rosario sofia soledad susana teresa victoria ximena yolanda adriana alicia alma amelia ana andrea angela araceli aurora belen berenice
  blanca carmen catalina clara claudia concepcion consuelo diana dolores elvira emilia estela eva gloria graciela hilda itzel ivette josefina
  karina lidia liliana lorena lourdes maribel maricela marina marisol marta martha mayra milagros mireya monica natalia nora norma ofelia
  olivia paola paula perla refugio reyna rocio roxana ruth sandra sara silvia socorro sonia tania valeria vanessa veronica violeta viviana yadira yesenia
  adrian agustin alfonso alfredo armando arturo cesar daniel david diego emilio enrique ernesto esteban fabian felipe gerardo gilberto guillermo gustavo
  hector hugo ignacio ismael ivan jaime javier joaquin julian julio leonardo lorenzo mario mauricio nicolas octavio oscar pedro raul ricardo roberto
  rodolfo rodrigo rogelio ruben salvador samuel saul sergio tomas vicente victor`,
)

/** "María del Carmen": given names that carry a particle of their own. */
export const devotions = wordList(
  'carmen rosario pilar socorro refugio consuelo jesus luz angeles lourdes fatima mar',
)

export const titlesBefore = wordList(
  'lt sgt capt det lieutenant sergeant captain detective fr dr dra mr mrs ms miss mx prof professor sr sra srta lic ing rev chef coach',
)
export const suffixes = wordList('jr sr ii iii iv')
export const degrees = wordList(
  'phd ph.d edd ed.d med m.ed ma mat msw msw. mba mph mpa ms bs ba bsn rn lmhc lmft licsw lcsw cda ece eced esq pmp ncc ccc-slp slp',
)

/** Capitalised words that are no part of a person's name. */
export const notNames = wordList(
  `resources events chair customer onboarding centro infantil guarderia jardin escuelita academia helper human normally usually typically generally recently currently previously formerly originally lastly finally additionally actually basically unfortunately hopefully apparently obviously only really sadly luckily ideally presently newly
  im i'm ive i've i'd i'll billing invoice payroll accounting a about access account accounts achievers acct action address admin secretary commissioner senator representative superintendent president deputy vice interim administration administrative administrator after again agency all also am an and annex any are as asap
  assistant associate at authority automatic bay behalf best birth board both building but by bye can care cc ceci cell center centre child childcare children chief
  city client coach coaches coaching college community confidentiality consultant contact coordinator could council county creek cultivate cycle
  data date dcyf dear department desk development director directora district division do does early eceap eced ed education educational educator email e-mail
  employee en end esd eta everyone ext fall families family fax first for form forwarded free friday from front fwd fw gerente get good grant group grove half happy has have head he health
  hello help her here hi hola how hr i id if in info information instructor is it its jan january feb february march apr april june july aug august sep sept september
  oct october nov november dec december just kind kindly label last lead leads learning lets licensing licensor list lo location login look main manager maestra maestra me medical message mi mobile monday my
  muchas name names need new no nombre north northwest not note now number of office ok on one online operations or our out page partner password pd phone please pm pre pre-k preschool
  principal program project provider quality question questions re read region regional regards regarding report request research respectfully role room sad saludos saturday school
  schools science security see senior sent service services she since site soon south southwest specialist spring staff start state street subject summer sunday supervisor supervisora support
  system systems table teacher team technology thank thanks that the their then these they this those thursday title to today tomorrow training tribe tuesday university unit update
  us user username valley video view viewer virtual visit wa wash washington we website wednesday week welcome west what when where which who why will winter with work would year yes yo you your
  buenas buenos dias tardes noches estimado estimada gracias hola correo cuenta necesito quisiera soy puesto programa favor atentamente bendiciones ella ellas ellos el los las una un para por que como
  infant toddler lpn qris eqi pbc ea w/ attn cordially sincerely warmly cheers fyi hoping looking let same also sorry never mind correction instead everyone morning afternoon evening greetings hey
  organization organisation company inc llc co ltd corp nonprofit library foundation hackers deals offers marketing sales promo daemon subsystem delivery mailer noreply notification notifications newsletter mail click approve approved accept verify verified confirm confirmed ignore allow activate enable urgent sir madam internal audit reception atte consortium association alliance institute academy headstart kids kindergarten daycare sprouts`,
)

/** Words that are names as well: they count beside another word of a name only. */
export const namesToo = wordList(
  'una see jan west best early good per may april june august will grant hope dawn joy summer winter grove bay street art bill pat rich dean van wash case',
)
