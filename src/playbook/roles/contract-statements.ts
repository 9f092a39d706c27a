import { toPhrases } from '../language/phrases.ts'

/** Says to work for staff's organisation by contract, and so to be no staff. */
export const contractStatements = toPhrases(`
  i am|as|work + a|an|the? * contractor|vendor|subcontractor
  independent|outside|external consultant|contractor|evaluator
  contracted|hired by|with|through * $dcyf
  i am * contract with
  contractor to|for|with $dcyf
`)
