/** Who calls: a help desk (its Zendesk host name) and the agent's id there, as the token has them. */
export type Caller = { desk: string; agentId: string }

/** How an agent is named where the ledger says who did something. */
export const agentActor = ({ agentId }: Caller): string => `agent ${agentId}`

/** The proxy itself, looking again at what was left open. */
export const proxyActor = 'proxy'
