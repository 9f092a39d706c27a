import { type Row, round, type Section } from '../report/section.ts'
import { type AppFolders, buildPages } from './build-pages.ts'
import { measureLoads, toAskedRows, toLoadRows, toPhaseRows } from './load-times.ts'
import { openHosts } from './open-hosts.ts'
import { measureSwitches } from './switch-tickets.ts'
import { weighChunks, weighDependencies, weighReference } from './weigh-chunks.ts'

const rounds = 15

/** How soon the suggestion can be pressed, against a bare page and the smallest page of React and Garden. */
export async function benchSidebar(): Promise<Section> {
  const folders = await buildPages()
  const weights = weigh(folders)
  const hosts = await openHosts(folders)
  try {
    const atOnce = await measureLoads(hosts, { rounds, slowDown: 1 })
    const slowed = await measureLoads(hosts, { rounds, slowDown: 4 })
    const times = [...toLoadRows(atOnce, 1), ...toLoadRows(slowed, 4)]
    return {
      tables: [
        { title: 'From the frame’s navigation to a pressable button, cold cache', rows: times },
        { title: 'Where the app’s time goes, full speed', rows: toPhaseRows(atOnce) },
        { title: 'Where the app’s time goes, CPU at a quarter', rows: toPhaseRows(slowed) },
        { title: 'What one load asks for', rows: toAskedRows(atOnce) },
        ...weights,
        { title: '200 switches between four open tickets', rows: await measureSwitches(hosts) },
      ],
      cannot: [
        'the network between agent and Zendesk, and Zendesk’s own speed: the host is the sandbox on this machine.',
        'Zendesk’s frames live in a process of their own; here workspace and frame share one, so their work adds up, for all three pages alike.',
        'the SDK is npm’s 2.0.11 for all three pages, not today’s from Zendesk’s CDN.',
      ],
    }
  } finally {
    await hosts.close()
  }
}

function weigh(folders: AppFolders) {
  const chunks = weighChunks(folders.app)
  const first = sumOf(chunks.filter(({ when }) => when === 'first screen'))
  const garden = weighReference(folders.garden)
  const totals = [
    { page: 'React 19 + Garden 9, one button', 'kB gzip': round(garden), 'of React + Garden': 1 },
    {
      page: 'CECI Accounts, first screen',
      'kB gzip': round(first),
      'of React + Garden': round(first / garden),
    },
  ]
  return [
    { title: 'Script of the first screen, without the SDK', rows: totals },
    { title: 'The package by chunk', rows: chunks },
    { title: 'What the first screen’s script is made of', rows: weighDependencies(folders.app) },
  ]
}

const sumOf = (chunks: readonly Row[]): number =>
  chunks.reduce((sum, chunk) => sum + Number(chunk['kB gzip']), 0)
