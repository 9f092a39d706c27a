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
      faculty|professor|adjunct|lecturer|instructor|practicum
      college|university|eced|ece|community~college|professional~development * instructor|professor|teacher
      instructor at|for ** college|university
      teach|teaching ** college|university|students|undergraduates
      evaluator|evaluators
      city|county|council|legislative|senate|senator~'s|governor~'s|mayor~'s aide|staffer|staff|employee|planner|council|commissioner|government
      retired|former teacher|director|educator|coach|principal|provider
      work|works|working|volunteer|volunteering for|at|with|in ** foundation|library|museum|hospital|newspaper|union|clinic|firm|city|county|chamber|church
      handle|do|manage|run|am|support it|tech|technology for|at|support
      principal|lead|senior|chief|staff investigator|evaluator|researcher|consultant|engineer|scientist|analyst|partner|architect
      research associate|fellow|lead|team|director|project|coordinator|manager|study
      senior|postdoctoral|visiting|policy fellow
      researcher|research~assistant|research~scientist|dissertation|thesis|postdoc|investigadora|investigador
      estudiante|alumna|alumno|universitaria
      trainer|facilitator|freelancer|intern|interns|internship|becaria|practicante
      the|our|an|as|district it|information~technology for|at|department|support|office|in|person
      work|working in it|information~technology|tech|sales|marketing|hr|human~resources|accounting
      tech|technology|software|ed~tech|edtech|consulting|research|insurance company|firm|startup|vendor
      mom|dad of|to|whose|at|with|who|.|,|and~i|and~would
      as|busy|single|proud|home mom|dad
      parent|parents|mother|father|grandmother|grandparent|guardian|madre|padre|mama|papa
      account|sales|marketing|business|customer~success executive|representative|rep|manager|director|development
      vendor|reseller|proveedor~de~software
      consultant|subcontractor|consulting|consultora|consultor|contratista
      my|our|i|we|a|an|as|private|independent|outside contractor|contractors
      reporter|journalist|editor|periodista|columnist|blogger|podcaster|filmmaker
      newspaper|magazine|podcast|television|documentary
      staff|freelance|news|features writer|photographer
      child~care|childcare|foster|tribal|county|city licensing
      partnerships|business~development|customer~success
      i * inspect|license|regulate|audit|monitor ** homes|centers|facilities|providers|programs|child~care
      software|field|solutions|network|systems|data engineer|developer|analyst|architect|administrator
      it support|department|specialist|technician|manager|director|administrator|tech
      technology|help~desk director|coordinator|specialist|technician
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
      supervisor|supervisora|gerente|administradora|manager|director|lead|leader|head|coordinator|coordinadora|lider|encargada|encargado|jefa|jefe of|to|for|over|de|del * $coaches
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
      own a|an|my|our|the|two|three|four|# * center|daycare|preschool|child~care|school|childcare|centers|daycares|preschools|schools
      i * direct ** kids|children|children~'s|early~learning|child~care|childcare|preschool|pre~k|academy|montessori|daycare|center|centre|school|head~start|eceap|nursery|elc|kinder
      i|we direct
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
      child~care|childcare|daycare|day~care|kids|children in|at|from|out~of my|our home|house|apartment
      guarderia|cuidado|cuido|ninos * casa|hogar|ninos|licencia
      my|mi|our|nuestra * home|family|licensed|in~home|guarderia|casa * daycare|day~care|child~care|childcare|license|licencia|business|en|con|familiar
      i teach
      ones|twos|threes|fours|babies|toddlers|toddler|infants|infant|preschool|pre~k|two~'s|three~'s|four~'s|2~'s|3~'s room|rooms|class|classroom|classrooms
      teach|teaching|teaches * preschool|pre~k|toddlers|infants|twos|threes|fours|kids|children|classroom|room|kindergarten|2s|3s|4s
      assistant|aide|helper|floater|float|sub|substitute|asistente|ayudante in|at|for|en|de * room|classroom|daycare|preschool|nursery|salon|aula|guarderia
      work|working|trabajo in|with|en|con ** classroom|room|toddlers|infants|salon|aula|preschoolers|bebes|ninos
      doy clases
      in|en el|la|mi|the|my|our salon|aula|classroom de|of|with|for
      de|como|soy asistente|ayudante|auxiliar
    `),
  ],
]
