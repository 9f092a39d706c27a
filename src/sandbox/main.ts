import { fileURLToPath } from 'node:url'
import { startSandbox } from './start-sandbox.ts'

const port = Number(process.env.PORT ?? 5600)
const appDir = fileURLToPath(new URL('../../dist/app', import.meta.url))

const sandbox = await startSandbox({ port, appDir }).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(`Port ${port} or one of the next three is taken. Choose another: PORT=5700 npm start`)
  process.exit(1)
})

console.log(`
  Zendesk workspace   ${sandbox.workspaceUrl}
  CECI site           ${sandbox.ceciUrl}
  Proxy               ${sandbox.proxyUrl}

  CECI log-in         ${sandbox.ceciAdmin.email}  ${sandbox.ceciAdmin.password}
  Shared key          ${sandbox.sharedKey}

  Open the workspace, choose the first ticket, press "Create account". Ctrl-C stops all.
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void sandbox.close().then(() => process.exit(0)))
