import { type Phrases, toPhrases } from '../language/phrases.ts'

/** What somebody does, as far as the procedure cares. */
export type RoleKind = 'coach-lead' | 'coach' | 'program-director' | 'coachee' | 'outside'

/** Titles by role, the narrower before the wider: the first that matches counts. */
export const roleTitles: readonly (readonly [RoleKind, Phrases])[] = [
  [
    'outside',
    toPhrases(`
      phd|ph~d|doctoral|graduate|grad|undergraduate|undergrad|college|university|masters|practicum student|students|candidate|intern|interns
      student at|in|teaching|studying
      faculty|professor|adjunct|lecturer
      college|university|eced|ece|community~college|professional~development * instructor|professor|teacher
      instructor at|for ** college|university
      teach|teaching ** college|university|students|undergraduates
      evaluator|evaluators
      principal|lead|senior|chief|staff investigator|evaluator|researcher|consultant|engineer|scientist|analyst|partner|architect
      researcher|research~assistant|research~scientist|dissertation|thesis|postdoc|investigadora|investigador
      estudiante|alumna|alumno|universitaria
      trainer|facilitator|freelancer|intern|interns|internship|becaria|practicante
      it|information~technology for|at|department|support|office|in
      work|working in it|information~technology|tech|sales|marketing|hr|human~resources|accounting
      tech|technology|software|ed~tech|edtech|consulting|research|insurance company|firm|startup|vendor
      parent|mother|father|mom|dad|grandmother|grandparent|guardian|madre|padre|mama|papa
      account|sales|marketing|business|customer~success executive|representative|rep|manager|director|development
      vendor|reseller|proveedor~de~software
      contractor|consultant|subcontractor|consulting|contractors|consultora|consultor|contratista
      reporter|journalist|editor|periodista|columnist|blogger|podcaster|filmmaker
      newspaper|magazine|podcast|television|documentary
      staff|freelance|news|features writer|photographer
      child~care|childcare|foster|tribal|county|city licensing
      partnerships|business~development|customer~success
      i * inspect|license|regulate|audit|monitor ** homes|centers|facilities|providers|programs|child~care
      software|field|solutions|network|systems|data engineer|developer|analyst|architect|administrator
      it support|department|specialist|technician|manager|director|administrator|tech
      technology|help~desk director|coordinator|specialist|technician
      work|works|volunteer for|at|in * library|museum|hospital|clinic
      nurse|therapist|psychologist|social~worker|attorney|lawyer|librarian|enfermera
      licensor|licensing~specialist|licenser|inspector
      legislator|legislative~aide|lobbyist|policy~analyst|auditor|evaluator|evaluation
      board|council|commission of directors|trustees|education
      member|chair|chairman|chairwoman|chairperson|president|trustee of|on * board|council|commission
      board~member|volunteer|voluntaria|photographer|videographer
      family|parent|home|community advocate|support|engagement|visitor|visiting|resource~specialist|services~coordinator
      health|mental~health|disabilities|nutrition|behavior|inclusion|special~education coordinator|consultant|specialist|manager
      program|grants|grant|policy|data|quality|project|education|early~learning|child~care|recruitment specialist|coordinator|analyst|officer
      ospi|doh|dshs|department~of~health|department~of~commerce|health~department|public~health|health~district
      superintendent|city~council|foundation~officer|program~officer
    `),
  ],
  [
    'coach-lead',
    toPhrases(`
      coach|coaching|coaches lead|leads|leader|supervisor|manager|director|coordinator|administrator|supervisors
      lead|head|senior|master coach
      coach|coaching program|team|services|department|staff lead|manager|supervisor|director|coordinator
      supervisor|supervisora|manager|director|lead|leader|head|coordinator|coordinadora|lider|encargada|encargado|jefa|jefe of|to|for|over|de|del * $coaches
    `),
  ],
  ['coach', toPhrases('coach|coaches|mentor~coach|coaching~specialist')],
  [
    'program-director',
    toPhrases(`
      program|center|centre|site|school|preschool|daycare|child~care|childcare|executive|assistant|associate|early~learning|head~start|eceap|education|campus|regional director|directors|directora
      director|directora|directors
      site|center|childcare|child~care|daycare|preschool|program|eceap|head~start|office|general|early~learning manager|supervisor|administrator|principal|lead|coordinator
      principal|headmaster|owner|owners|co~owner|owner~operator|duena|dueno|propietaria|propietario|administradora
      own a|an|my|our|the * center|daycare|preschool|child~care|school|childcare
      i * direct ** kids|children|children~'s|early~learning|child~care|childcare|preschool|pre~k|academy|montessori|daycare|center|centre|school|head~start|eceap|nursery|elc|kinder
      run|operate|manage a|an|my|our|the|two|three * center|daycare|preschool|child~care|school|childcare|head~start|program|eceap
    `),
  ],
  [
    'coachee',
    toPhrases(`
      teacher|teachers|lead~teacher|teaching~assistant|educator|educators|coachee|coachees|maestra|maestro|maestras|maestros|educadora|educadoras
      teacher 's|aide assistant|aide
      assistant|lead|para|preschool|toddler|infant|pre~k|classroom|asistente teacher|educator|professional|assistant|aide|maestra|de~maestra
      a|the|as para|aide
      paraeducator|paraprofessional|para~pro|aide|classroom~assistant|caregiver|nanny
      provider|providers|proveedora|proveedor|proveedoras
      family|licensed|home|in~home family|child|home|day|daycare|childcare|care * home|care|daycare|provider|childcare
      family|licensed|home|in~home child~care|childcare|daycare|day~care|home
      child care|daycare in|at my|our home
      guarderia|cuidado|cuido * casa|hogar|ninos
      i teach
      teach|teaching|teaches * preschool|pre~k|toddlers|infants|twos|threes|fours|kids|children|classroom|room|kindergarten|2s|3s|4s
      assistant|aide|helper|floater|float|sub|substitute|asistente|ayudante in|at|for|en|de * room|classroom|daycare|preschool|nursery|salon|aula|guarderia
      work|working|trabajo in|with|en|con ** classroom|room|toddlers|infants|salon|aula|preschoolers|bebes|ninos
      doy clases
      in|en el|la|mi|the|my|our salon|aula|classroom de|of|with|for
      de|como|soy asistente|ayudante|auxiliar
    `),
  ],
]

/** Verbs that tell what somebody does without a title. */
export const supervisesCoaches = toPhrases(`
  $supervise * coach|coaches|coaching~team|coaching~staff|coaching~program
  $supervise * team of * coaches
  $supervise our|my|the|all|their|his|her? + coaches
  took~over|taking~over|in~charge~of|responsible~for|inherited|heading|head|running|run|encargada~de|a~cargo~de * coaching~team|coaches|coaching~staff
  # * coaches report|reporting to me|him|her|them|us
  coaches|coach who~report|report|reporting to me|him|her|them
  supervisor|supervisora to|of|de * coaches
  a mi cargo * coaches|tres|dos|cuatro|cinco|coach
  my|our team of * coaches
`)
