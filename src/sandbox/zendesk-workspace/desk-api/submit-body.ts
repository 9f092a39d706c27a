import { z } from 'zod'

export const submitBodySchema = z.strictObject({
  comment: z.object({ html: z.string(), isPublic: z.boolean() }).exactOptional(),
  subject: z.string().exactOptional(),
  status: z.object({ customStatusId: z.number() }).exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  requesterId: z.number().exactOptional(),
  assignment: z.object({ groupId: z.number().nullable(), assigneeId: z.number().nullable() }).exactOptional(),
  collaboratorIds: z.array(z.number()).exactOptional(),
  fields: z.record(z.coerce.number(), z.string().nullable()).exactOptional(),
})

export const newTicketBodySchema = submitBodySchema.extend({ requesterEmail: z.string() })
