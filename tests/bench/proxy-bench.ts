import { createCalls } from './proxy/calls.ts'
import { compareLatency, compareRates } from './proxy/compare-setups.ts'
import { measureOverhead } from './proxy/overhead.ts'
import { startSetups } from './proxy/proxies-in-turn.ts'
import { measureStartUp } from './proxy/start-up.ts'
import { round, type Section } from './report/section.ts'

/** What the proxy adds to a bare pass-through with the same token check, on both ledgers. */
export async function benchProxy(): Promise<Section> {
  const overhead = await measureOverhead({ creates: 500, lookUpRounds: 15, requests: 50_000 })
  const setups = await startSetups()
  const calls = createCalls()
  try {
    const creating = await compareLatency(setups.list, calls.create)
    const lookingUp = await compareLatency(setups.list, calls.lookUp)
    const createRates = await compareRates(setups.list, calls.create)
    const lookUpRates = await compareRates(setups.list, calls.lookUp)
    const startUp = await measureStartUp(setups.env)
    return {
      tables: [
        {
          title: 'SQLite beside a bare pass-through: added time, look-ups, fsync, memory',
          rows: Object.entries(overhead).map(([figure, value]) => ({ figure, value: round(value) })),
        },
        { title: 'One create at a time', rows: creating },
        { title: 'One look-up at a time', rows: lookingUp },
        { title: 'Creates, sixteen at once', rows: createRates },
        { title: 'Look-ups, sixteen at once', rows: lookUpRates },
        { title: 'Start-up', rows: startUp },
      ],
      cannot: [
        'what two processes gain: caller, CECI and PostgreSQL share two cores with them, so the machine is full with one.',
        'the real CECI: its stand-in answers at once, so that only the proxy’s own time is seen.',
        'a look-up that CECI is slow to answer, a ledger on another machine, TLS: none of them is here.',
      ],
    }
  } finally {
    await setups.close()
  }
}
