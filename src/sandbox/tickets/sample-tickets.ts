import {
  cultivateStaff,
  directorAddsTeachers,
  leadWantsCoaches,
  supervisorHired,
} from './from-coaching-programs.ts'
import { colleagueInCopy, fiveNewStaff, plainRequest } from './from-dcyf.ts'
import {
  familyChildCare,
  gmailWithoutRole,
  parent,
  passwordReset,
  spanish,
} from './from-families-and-teachers.ts'
import { answeredQuestion, closed, waitingForAnswer } from './in-conversation.ts'
import { lookAlikeDomain, withoutAddress } from './out-of-the-ordinary.ts'
import type { SampleTicket } from './sample-ticket.ts'

/** Invented people and texts; #101 is the plainest. */
export const sampleTickets: readonly SampleTicket[] = [
  plainRequest,
  supervisorHired,
  cultivateStaff,
  gmailWithoutRole,
  familyChildCare,
  directorAddsTeachers,
  leadWantsCoaches,
  parent,
  fiveNewStaff,
  spanish,
  passwordReset,
  waitingForAnswer,
  answeredQuestion,
  lookAlikeDomain,
  withoutAddress,
  colleagueInCopy,
  closed,
]
