import type { World } from '../../../src/proxy/world.ts'
import type { CeciSite } from '../../../src/sandbox/ceci-site/ceci-site.ts'
import type { Dial } from '../../../src/sandbox/ceci-site/dials.ts'
import { toFetch } from '../open-proxy.ts'

/** How the ledger can be made to fail, and be whole again. */
export type LedgerFaults = {
  lock(): Promise<void>
  unlock(): Promise<void>
  takeAway(): Promise<void>
  bringBack(): Promise<void>
}

export type Step = 'look-up' | 'create'
/** What happens when a request of that step reaches CECI; `killed` tells that the proxy is to be started anew. */
export type Cell = {
  name: string
  killed?: boolean
  arrange(scene: Scene): World['fetch']
}
export type Scene = { site: CeciSite; ledger: LedgerFaults }

const dials: [name: string, dial: Dial][] = [
  ['a 4xx', { fault: 'status', status: 400 }],
  ['a 5xx', { fault: 'status', status: 500 }],
  ['silence', { fault: 'never' }],
  ['a cut', { fault: 'drop' }],
  ['garbage', { fault: 'garbage' }],
  ['a wrong content type', { fault: 'wrong-content-type' }],
]

const dialCell = (step: Step, name: string, dial: Dial): Cell => ({
  name,
  arrange({ site }) {
    site.dials[step] = dial
    return toFetch(site)
  },
})

/** Does something at the first request of a step: before CECI has it, or after CECI has carried it out. */
function atStep(
  step: Step,
  when: 'before' | 'after',
  work: (scene: Scene) => Promise<void>,
): Cell['arrange'] {
  return (scene) => {
    const ask = toFetch(scene.site)
    let done = false
    return async (url, init) => {
      if (done || toStep(url, init) !== step) return ask(url, init)
      done = true
      if (when === 'before') await work(scene)
      const response = await ask(url, init)
      if (when === 'after') await work(scene)
      return response
    }
  }
}

function toStep(url: string, { method }: RequestInit): Step | undefined {
  const { pathname } = new URL(url)
  if (pathname.endsWith('/admin/users/search')) return 'look-up'
  return method === 'POST' && pathname.endsWith('/admin/users') ? 'create' : undefined
}

const forever = () => new Promise<void>(() => undefined)

/** Carried out by CECI only once the proxy has given up waiting. */
const lateCommit: Cell['arrange'] = ({ site }) => {
  const ask = toFetch(site)
  return async (url, init) => {
    if (toStep(url, init) !== 'create') return ask(url, init)
    const { signal: _, ...rest } = init
    return new Promise<Response>((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => {
        void site.fetch(new Request(url, rest)).then(() => reject(new TypeError('cut')))
      })
    })
  }
}

export const cells: Cell[] = [
  ...dials.map(([name, dial]) => dialCell('look-up', `look-up: ${name}`, dial)),
  ...dials.map(([name, dial]) => dialCell('create', `create: ${name} before it is carried out`, dial)),
  ...dials
    .filter(([name]) => name !== 'a 4xx')
    .map(([name, dial]) =>
      dialCell('create', `create: ${name} after it is carried out`, {
        ...dial,
        when: 'after-commit',
      } as Dial),
    ),
  { name: 'create: carried out after the proxy gave up', arrange: lateCommit },
  { name: 'look-up: killed', killed: true, arrange: atStep('look-up', 'before', forever) },
  {
    name: 'claim: killed after it, before the create is sent',
    killed: true,
    arrange: atStep('create', 'before', forever),
  },
  { name: 'settle: killed before it', killed: true, arrange: atStep('create', 'after', forever) },
  { name: 'claim: ledger locked', arrange: atStep('look-up', 'after', ({ ledger }) => ledger.lock()) },
  { name: 'settle: ledger locked', arrange: atStep('create', 'after', ({ ledger }) => ledger.lock()) },
  {
    name: 'claim: ledger gone',
    killed: true,
    arrange: atStep('look-up', 'after', ({ ledger }) => ledger.takeAway()),
  },
  {
    name: 'settle: ledger gone',
    killed: true,
    arrange: atStep('create', 'after', ({ ledger }) => ledger.takeAway()),
  },
  { name: 'answer: lost', arrange: ({ site }) => toFetch(site) },
]
