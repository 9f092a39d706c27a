import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Row, round } from '../report/section.ts'

const gzipKb = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length / 1000

/** Every script of the package, and when it is fetched. */
export function weighChunks(appDir: string): Row[] {
  const assets = join(appDir, 'assets')
  const first = firstScripts(assets)
  const ticket = reachableFrom(assets, first)
  const files = readdirSync(assets).filter((file) => /\.(js|css)$/.test(file))
  const weighed = files.map((file) => {
    const bytes = readFileSync(join(assets, file))
    return {
      file,
      when: first.includes(file) ? 'first screen' : ticket.has(file) ? 'later, when needed' : 'leads’ page',
      'kB raw': round(bytes.length / 1000),
      'kB gzip': round(gzipKb(bytes)),
    }
  })
  return weighed.toSorted(
    (one, other) => one.when.localeCompare(other.when) || other['kB gzip'] - one['kB gzip'],
  )
}

export function weighReference(appDir: string): number {
  const assets = join(appDir, 'assets')
  return firstScripts(assets).reduce((sum, file) => sum + gzipKb(readFileSync(join(assets, file))), 0)
}

const firstScripts = (assets: string): string[] => namesIn(readFileSync(join(assets, 'index.html'), 'utf8'))
const namesIn = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((found) => found[1] ?? '')

/** The scripts whose names stand in these, in those, and so on: all that a ticket's page may ever fetch. */
function reachableFrom(assets: string, scripts: readonly string[]): ReadonlySet<string> {
  const reached = new Set(scripts)
  for (const script of reached)
    for (const [name] of readFileSync(join(assets, script), 'utf8').matchAll(/[\w.-]+\.(?:js|css)\b/g))
      if (existsSync(join(assets, name))) reached.add(name)
  return reached
}

/** What each package, and each room of our own source, puts into the first screen's script. */
export function weighDependencies(appDir: string): Row[] {
  const assets = join(appDir, 'assets')
  const mapped = firstScripts(assets).filter((file) => existsSync(join(assets, `${file}.map`)))
  return mapped.flatMap((file) => weighScript(join(assets, file)))
}

function weighScript(path: string): Row[] {
  const code = readFileSync(path, 'utf8')
  const pieces = cutByOrigin(code, JSON.parse(readFileSync(`${path}.map`, 'utf8')))
  const whole = gzipKb(code)
  const owners = [...new Set(pieces.map(({ owner }) => owner))]
  const rows = owners.map((owner) => {
    const own = pieces.filter((piece) => piece.owner === owner)
    const rest = pieces.filter((piece) => piece.owner !== owner)
    return {
      'first screen': owner,
      'kB raw': round(own.reduce((sum, { text }) => sum + text.length, 0) / 1000),
      'kB gzip that would go with it': round(whole - gzipKb(rest.map(({ text }) => text).join(''))),
    }
  })
  return rows.toSorted(
    (one, other) => other['kB gzip that would go with it'] - one['kB gzip that would go with it'],
  )
}

type Piece = { owner: string; text: string }

/** Cuts a built script where its source map says that another package begins. */
function cutByOrigin(code: string, payload: SourceMapPayload): Piece[] {
  const map = new SourceMap(payload)
  const pieces: Piece[] = []
  for (const [row, line] of code.split('\n').entries()) {
    let piece: Piece | undefined
    for (let column = 0; column < line.length; column++) {
      const entry = map.findEntry(row, column)
      const owner = 'originalSource' in entry ? ownerOf(entry.originalSource) : 'the bundler’s own'
      if (piece?.owner !== owner) {
        piece = { owner, text: '' }
        pieces.push(piece)
      }
      piece.text += line[column]
    }
  }
  return pieces
}

function ownerOf(source: string): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]
  const inRoom =
    /(?:^|\/)src\/([^/]+)\//.exec(source)?.[1] ?? /\.\.\/(contract|playbook|zendesk)\//.exec(source)?.[1]
  return inPackage ?? `our ${inRoom ?? 'sidebar'}`
}
