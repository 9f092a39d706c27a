import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

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
}

/** Rejects, naming file and place, when the built app holds no package that Zendesk could install. */
export async function readAppPackage(appDir: string): Promise<AppPackage> {
  const manifest = await readJson(join(appDir, 'manifest.json'), manifestSchema)
  const translations: Record<string, z.infer<typeof translationSchema>> = {}
  for (const locale of new Set(['en', 'es', manifest.defaultLocale])) {
    const path = join(appDir, 'translations', `${locale}.json`)
    const isThere = await readFile(path).then(
      () => true,
      () => false,
    )
    if (isThere || locale === manifest.defaultLocale)
      translations[locale] = await readJson(path, translationSchema)
  }
  return { manifest, translations }
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (parsed.success) return parsed.data
  throw new Error(`${path} is not what Zendesk takes:\n${z.prettifyError(parsed.error)}`)
}
