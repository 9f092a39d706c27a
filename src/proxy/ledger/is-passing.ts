/** Locked by somebody else, as SQLite numbers it: the file, or a table. */
const locked = [5, 6]
/** Connection lost, too few resources, stopped or starting, lock not free, transactions in each other's way. */
const postgresPasses = /^(08|53|57|55P03|40)/
const networkPasses = /^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN)/

/** Whether the ledger may well answer when it is asked again in a moment. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('errcode' in error) return locked.includes(Number(error.errcode) & 0xff)
  if ('code' in error && typeof error.code === 'string')
    return postgresPasses.test(error.code) || networkPasses.test(error.code)
  // What the driver gives up by itself carries no code.
  return /timeout|^Connection terminated/i.test(error.message)
}
