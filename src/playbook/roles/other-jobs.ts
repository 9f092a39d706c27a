const opening =
  / (?:i am|i work as|i serve as|soy|trabajo como|trabajo de) (?:(?:an?|the|your|our|one of the|una?|la|el) )?((?:[^ .,;!?]+ ){1,5})/
const job =
  /^(?:[a-z]+(?:ologist|rapist|list|tist|yst|ician|arian|grapher|worker|person|keeper)|manager|officer|lawyer|engineer|developer|writer|designer|organizer|planner|advis[eo]r|reporter|accountant|clerk|nurse|secretary|attorney|representative|treasurer|trustee|volunteer|liaison|advocate|navigator|broker|bookkeeper|pastor|paralegal|pediatrician|dietitian|interpreter|translator|auditor|visitor|mentor|examiner|inspector|evaluator)$/

/** "I'm the speech therapist of our district": known what somebody is, and none of the roles there are. */
export function namesJob(words: string, answers = false): boolean {
  const all = words.trim().split(' ')
  if (
    answers &&
    all.length < 16 &&
    !/ (?:my|our|your|the|his|her) /.test(words) &&
    all.slice(0, 5).some((word) => job.test(word))
  )
    return true
  const named = opening.exec(words)?.[1] ?? ''
  return named.split(' ').some((word) => job.test(word))
}
