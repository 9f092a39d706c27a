import { z } from 'zod'
import type { ReadAppFile } from './app-files.ts'

const locationSchema = z.union([
  z.string().transform((url) => ({ url, flexible: true })),
  z.object({ url: z.string(), flexible: z.boolean().default(true) }),
])

const parameterSchema = z.object({
  name: z.string(),
  type: z.enum(['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth']).default('text'),
  required: z.boolean().default(false),
  secure: z.boolean().default(false),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  scopes: z.array(z.string()).optional(),
})

const manifestSchema = z.object({
  name: z.string().optional(),
  version: z.string().default('0.0.0'),
  frameworkVersion: z.literal('2.0'),
  defaultLocale: z.string(),
  location: z.object({
    support: z
      .object({
        ticket_sidebar: locationSchema.optional(),
        new_ticket_sidebar: locationSchema.optional(),
        nav_bar: locationSchema.optional(),
      })
      .default({}),
  }),
  parameters: z.array(parameterSchema).default([]),
  domainWhitelist: z.array(z.string()).default([]),
})

const translationSchema = z.object({
  app: z.object({
    name: z.string(),
    parameters: z
      .record(z.string(), z.object({ label: z.string(), helpText: z.string().optional() }))
      .default({}),
  }),
})

export type Parameter = z.infer<typeof parameterSchema>
export type Manifest = z.infer<typeof manifestSchema>
export type AppPackage = {
  manifest: Manifest
  translations: Readonly<Record<string, z.infer<typeof translationSchema>>>
  /** What stands in the navigation bar, as SVG; absent where the package brings none. */
  navBarIcon?: string
}

/** What is installed where no app is. */
export const noPackage: AppPackage = {
  manifest: manifestSchema.parse({
    name: 'No app',
    frameworkVersion: '2.0',
    defaultLocale: 'en',
    location: {},
  }),
  translations: {},
}

/** Rejects, naming file and place, when the files are no package that Zendesk could install. */
export async function readAppPackage(readFile: ReadAppFile): Promise<AppPackage> {
  const manifest = parseJson('manifest.json', await readFile('manifest.json'), manifestSchema)
  const translations: Record<string, z.infer<typeof translationSchema>> = {}
  for (const locale of new Set(['en', 'es', manifest.defaultLocale])) {
    const path = `translations/${locale}.json`
    const bytes = await readFile(path)
    if (bytes !== undefined || locale === manifest.defaultLocale)
      translations[locale] = parseJson(path, bytes, translationSchema)
  }
  const icon = await readFile('assets/icon_nav_bar.svg')
  return {
    manifest,
    translations,
    ...(icon === undefined ? {} : { navBarIcon: new TextDecoder().decode(icon) }),
  }
}

function parseJson<T>(path: string, bytes: Uint8Array | undefined, schema: z.ZodType<T>): T {
  if (bytes === undefined) throw new Error(`${path} is missing`)
  const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
  if (parsed.success) return parsed.data
  throw new Error(`${path} is not what Zendesk takes:\n${z.prettifyError(parsed.error)}`)
}
