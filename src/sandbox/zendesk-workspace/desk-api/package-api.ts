import { Hono } from 'hono'
import { z } from 'zod'
import { type AppFiles, type ReadAppFile, readFromFiles, unzip } from '../app-files.ts'
import type { Desk } from '../desk/desk.ts'
import {
  createInstallation,
  findMissing,
  type Installation,
  removePackage,
  replacePackage,
  settingsToKeep,
} from '../installation.ts'
import { type AppPackage, readAppPackage } from '../manifest.ts'
import { signedIn } from '../session.ts'
import type { ValidatePackage } from '../validate-package.ts'
import { toInstallationView } from './to-views.ts'
import type { UploadAnswer } from './views.ts'

const mostBytes = 2 * 1024 * 1024
const settingsSchema = z.record(z.string(), z.unknown())

type Parts = {
  desk: Desk
  installation: Installation
  /** Files of every package that was installed, the oldest first. */
  packages: ReadAppFile[]
  validate: ValidatePackage
}
type Staged = { files: AppFiles; appPackage: AppPackage }

/** Admin Center's private apps: upload a zip, answer its settings, install, remove. For admins only. */
export function packageApi({ desk, installation, packages, validate }: Parts): Hono {
  let staged: Staged | undefined
  const app = new Hono()
  app.use('*', async (context, next) => {
    if (signedIn(context, desk).role === 'admin') return next()
    return context.json({ ok: false, problems: ['Only an admin may install an app'] }, 403)
  })

  app.post('/', async (context) => {
    const upload = await readUpload(new Uint8Array(await context.req.arrayBuffer()), validate)
    for (const problem of upload.problems) desk.log.refused(`App upload: ${problem}`)
    staged = upload.staged
    if (staged === undefined) return context.json<UploadAnswer>({ ok: false, problems: upload.problems })
    const { locale } = signedIn(context, desk)
    const planned = createInstallation(staged.appPackage, settingsToKeep(installation, staged.appPackage))
    const view = toInstallationView(planned, locale.slice(0, 2))
    return context.json<UploadAnswer>({ ok: true, app: view, warnings: upload.warnings })
  })

  app.post('/install', async (context) => {
    if (staged === undefined) return context.json(['Upload a package first'])
    const given = settingsSchema.parse(await context.req.json())
    const { appPackage, files } = staged
    const kept = settingsToKeep(installation, appPackage)
    const { settings } = createInstallation(appPackage, { ...kept, ...given })
    const missing = findMissing({ appPackage, settings })
    if (missing.length > 0) return context.json(missing.map((name) => `${name}: is required`))
    packages.push(readFromFiles(files))
    replacePackage(installation, { appPackage, settings })
    staged = undefined
    desk.live.publish({ kind: 'installation' })
    return context.json([])
  })

  app.delete('/', (context) => {
    removePackage(installation)
    desk.live.publish({ kind: 'installation' })
    return context.json([])
  })
  return app
}

type Upload = { staged?: Staged; problems: string[]; warnings: string[] }

async function readUpload(bytes: Uint8Array, validate: ValidatePackage): Promise<Upload> {
  const refuse = (...problems: string[]) => ({ problems, warnings: [] })
  if (bytes.length > mostBytes) return refuse('The package is larger than 2 MB')
  const files = unzip(bytes)
  if (files === undefined) return refuse('The file is no zip')
  const found = validate(files)
  const say = (level: 'error' | 'warning') =>
    found.filter((problem) => problem.level === level).map(({ key, message }) => `${key}: ${message}`)
  const errors = say('error')
  if (errors.length > 0) return refuse(...errors)
  try {
    const appPackage = await readAppPackage(readFromFiles(files))
    return { staged: { files, appPackage }, problems: [], warnings: say('warning') }
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'The package cannot be read')
  }
}
