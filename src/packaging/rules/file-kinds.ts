import { extname } from 'node:path'
import type { PackageFiles } from '../package-files.ts'
import { error, type PackageProblem } from '../package-problem.ts'
import type { JsonObject } from '../read-json.ts'
import { hasNoPages } from './manifest-fields.ts'

const refused = new Set(
  'rar zip gzip pdf doc docx avi bin bz bz2 csh sh jar mp3 mpeg odt pptx ppt xls xlsx 7z'.split(' '),
)
/** How refused kinds begin, whatever their name says. */
const beginnings = ['PK\u0003\u0004', '\u001f\u008b', '%PDF-', 'Rar!', '7z\u00bc\u00af', 'BZh', 'ID3']

/** Archives, office papers, scripts and films bar the upload, by name or by content. */
export function checkFileKinds(files: PackageFiles): PackageProblem[] {
  const found = [...files].filter(([path, bytes]) => {
    const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
    return (
      refused.has(extname(path).slice(1).toLowerCase()) || beginnings.some((begin) => start.startsWith(begin))
    )
  })
  if (found.length === 0) return []
  const names = found.map(([path]) => path).join(', ')
  return [
    error('unsupported_mime_type_detected', `the package holds kinds of files that are refused: ${names}`),
  ]
}

export function checkSource(manifest: JsonObject, files: PackageFiles): PackageProblem[] {
  if (!hasNoPages(manifest) || ![...files.keys()].some((path) => /\.(?:js|css)$/.test(path))) return []
  return [error('no_source_required_apps', 'a package without pages holds no scripts and no styles')]
}

/** Sizes stand in a PNG's first chunk, at bytes 16 and 20. */
export function checkBanner(files: PackageFiles): PackageProblem[] {
  const bytes = files.get('assets/banner.png')
  if (bytes === undefined) return []
  const png = Buffer.from(bytes)
  if (png.length < 24 || png.toString('latin1', 1, 4) !== 'PNG')
    return [error('banner.invalid_format', 'assets/banner.png is no PNG')]
  const size = `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`
  if (size === '830×200' || size === '1660×400') return []
  return [error('banner.invalid_size', `assets/banner.png is ${size}, not 830×200 or 1660×400`)]
}
