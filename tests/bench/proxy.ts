import { parseArgs } from 'node:util'
import { measureOverhead } from './proxy/overhead.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, short: { type: 'boolean', default: false } },
})
const sizes = values.short
  ? { creates: 200, lookUpRounds: 3, requests: 5_000 }
  : { creates: 1_000, lookUpRounds: 9, requests: 50_000 }

const overhead = await measureOverhead(sizes)
const rounded = Object.fromEntries(
  Object.entries(overhead).map(([name, value]) => [name, Number(value.toFixed(2))]),
)
if (values.json) console.log(JSON.stringify(rounded, undefined, 2))
else console.table(Object.entries(rounded).map(([figure, value]) => ({ figure, value })))
