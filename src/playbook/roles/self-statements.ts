import { toPhrases } from '../language/phrases.ts'

/** Beginnings after which somebody says what they are; the title follows within a few words. */
export const selfOpenings = toPhrases(`
  i am|was|serve|work|started|joined|become|became + as|the|a|an|one~of~the|one~of|new|now|currently|just|actually|also|with|at
  i am
  i|we have|had|tengo|opened|got ** child~care|childcare|daycare|day~care|home|center|preschool|guarderia
  i have been|started|become|joined|taken|accepted|moved
  i just|recently|now|currently|also? got|was|am|became|started|joined|took|run|own|teach|supervise|work
  i was|got|just~got hired|promoted|named|made|appointed|moved
  hired|promoted|named|appointed|brought~on|selected me|as|to|for
  hired me
  gave|offered|handed me the|a
  me * dar|dieron|dio|ofrecieron el|la|un|una puesto|cargo|plaza|trabajo de|como
  me contrato|contrataron|nombraron|promovieron|ascendieron
  me * contratar|nombrar|promover|ascender * como|de
  soy|trabajo|estoy|yo~soy|empece
  my|mi|current|job|our role|title|position|job|puesto|cargo|rol is|as|es|:
  role|title|position|puesto|cargo|occupation : 
  as the|a|an
  this is * ,
  como la|el|una|un|maestra|directora|coach
  took over * from|as|for
  we are|run|own|operate|tenemos|somos
  i teach|run|own|supervise|manage|oversee|lead|operate|care|work|direct|coach
  my|mi son|daughter|child|kid|hijo|hija|kids|children|grandson|granddaughter|student|students|class|course|dissertation|thesis|research|customers|clients|product|classroom|center|preschool
  superviso|cuido|dirijo|coordino|tengo
  we provide|build|sell|offer|develop|make|publish|design|distribute
  replacing ** as
`)

/** Strangers by what they say of themselves, wherever in the sentence it stands. */
export const outsideStatements = toPhrases(`
  my|mi son|daughter|kid|grandson|granddaughter|nephew|niece|hijo|hija|nieto|nieta|child|child's|children|kids
  as a parent|mother|father|researcher|vendor|student|reporter
  parent account|login|portal|access
  client|partner|vendor|partnership login|account|access|portal
  my|our client|clients|customer|customers
  football|soccer|basketball|baseball|life|executive|business|leadership|athletic|sports|career|fitness|wellness|swim|track coach|coaches|coaching
  i cover ** newspaper|paper|station|magazine|outlet
  writing|reporting about|on
  my|our dissertation|thesis|capstone|irb
  our|my product|software|company|customers|clients|engineers|sales
  we publish|manufacture|distribute|license
  we provide|build|sell|offer|develop * tool|software|platform|app|product|solution|lms|curriculum
  integrates|integration|api with|for|access
  nda
  my syllabus|undergraduates
  instructor|faculty|vendor|reporter|student account|login|access
  not in|with|at|part~of any program|a~program
  story|article about|on
  statewide * for
  another|other state
  our|my state is~not
  out of state
  independent|outside|external consultant|contractor|evaluator|researcher
  contracted|hired by|with|through * $dcyf
  contractor to|for|with
  under contract|agreement
  my|our organization|organisation|firm|company|agency|institute ** contracted|hired|engaged|commissioned by|to|with
  contracted|hired|engaged|commissioned by|to ** evaluate|review|assess|study|audit|foundation
`)

/** Says what somebody is in words that no list has: known, and outside. */
export const describesSelf = toPhrases(`
  ^ ** i am|work~as|serve~as a|an|the|our ${'assistant|associate|certified|chief|community|court|deputy|director|early|education|elementary|executive|family|former|freelance|full~time|general|head|high|independent|infant|lead|licensed|local|medical|mental|music|national|non~profit|nonprofit|office|outreach|part~time|pediatric|physical|police|policy|practice|private|professional|program|project|public|regional|registered|retired|school|senior|social|special|speech|staff|state|support|technical|therapist|tribal|volunteer|youth|specialist|coordinator|manager|officer|analyst|advocate|advisor|aide|administrator'}
`)
