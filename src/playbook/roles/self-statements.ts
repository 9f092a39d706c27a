import { toPhrases } from '../language/phrases.ts'

/** Strangers by what they say of themselves, wherever in the sentence it stands. */
export const outsideStatements = toPhrases(`
  my|mi|our son|daughter|kid|grandson|granddaughter|nephew|niece|hijo|hija|nieto|nieta|child|children|kids|hijos|baby|bebe|twins 's|goes|go|is|are|attends|attend|will|has|was|va|van|esta|asiste|at|in|en
  my|mi|our son|daughter|kid|grandson|granddaughter|nephew|niece|hijo|hija|nieto|nieta|child|children|kids|hijos ** preschool|school|classroom|class|daycare|teacher|guarderia|escuela
  video|videos|progress|pictures|photos|information|teacher|classroom|class|what|how ** my|mi|our son|daughter|kid|grandson|granddaughter|hijo|hija|nieto|nieta|child|children|kids|hijos|baby
  as a parent|mother|father|researcher|vendor|student|reporter
  parent account|login|portal|access
  client|partner|vendor|partnership login|account|access|portal
  my|our client|clients|customer|customers
  football|soccer|basketball|baseball|life|executive|business|leadership|athletic|sports|career|fitness|wellness|swim|track coach|coaches|coaching
  i cover ** newspaper|paper|station|magazine|outlet
  i|we ** writing|working|reporting * story|article|piece|feature|paper|book|series
  my|our dissertation|thesis|capstone|irb
  our|my product|software|customers|clients|engineers|sales
  we publish|manufacture|distribute|license
  we provide|build|sell|offer|develop * tool|software|platform|app|product|solution|lms|curriculum
  integrates|integration|api with|for|access
  nda
  get|getting a feel|taste|sense of|for
  guest|trial|demo|temporary account|access|login|log~in|user|logins
  see how you|yours|the real thing
  quick? look around|round
  my|our|the company|firm|startup|organization ** makes|sells|builds|develops|offers|evaluates|studies|funds
  my|our college|university|practicum|faculty|lab|institute|research
  i|we do|provide|offer|run|give ** consultation|therapy|workshops|trainings|evaluations|assessments
  conduct|conducting|doing|running|leading ** study|survey|landscape~scan|evaluation|research|interviews
  my syllabus|undergraduates
  instructor|faculty|vendor|reporter|student account|login|access
  not in|with|at|part~of any program|a~program
  statewide * for
  our|my state is~not
  am|are|work|live|located|based|agency|program out of state
  independent|outside|external consultant|contractor|evaluator|researcher
  contracted|hired by|with|through * $dcyf
  contractor to|for|with
  under contract|agreement
  my|our organization|organisation|firm|company|agency|institute ** contracted|hired|engaged|commissioned by|to|with
  contracted|hired|engaged|commissioned by|to ** evaluate|review|assess|study|audit|foundation
`)
