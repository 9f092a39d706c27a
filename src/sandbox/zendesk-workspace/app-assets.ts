import { extname, posix } from 'node:path'
import type { ReadAppFile } from './app-files.ts'
import { bundleOnce } from './bundle.ts'

export const sdkOnCdn = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js'
const localSdkPath = '/zaf_sdk.min.js'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

/**
 * The app's own origin. Serves `assets/` of the nth package unchanged under `<assetsPath>/<n>`, but for the one SDK
 * script on Zendesk's CDN, which becomes a local bundle of the SDK from npm.
 */
export function createAppAssets({
  packages,
  assetsPath,
}: {
  packages: readonly ReadAppFile[]
  assetsPath: string
}) {
  return async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname === localSdkPath) return answer('.js', await bundleOnce('zaf-sdk-global.js'))
    if (!pathname.startsWith(`${assetsPath}/`)) return new Response('Not found', { status: 404 })
    const [revision = '', ...rest] = pathname.slice(assetsPath.length + 1).split('/')
    const name = posix.normalize(decodeURIComponent(`/${rest.join('/')}`))
    const file = await packages[Number(revision) - 1]?.(`assets${name}`)
    if (file === undefined) return new Response('Not found', { status: 404 })
    const extension = extname(name)
    return extension === '.html'
      ? answer(extension, new TextDecoder().decode(file).replaceAll(sdkOnCdn, localSdkPath))
      : answer(extension, file)
  }
}

function answer(extension: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {
    headers: { 'content-type': types[extension] ?? 'application/octet-stream', 'cache-control': 'no-cache' },
  })
}
