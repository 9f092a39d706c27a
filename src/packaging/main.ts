import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { packageApp } from './package-app.ts'

const { values } = parseArgs({ options: { 'proxy-host': { type: 'string' } } })
const packaged = packageApp('dist/app', values['proxy-host'])

if (packaged.ok) {
  const { fileName, zip } = packaged.value
  writeFileSync(`dist/${fileName}`, zip)
  console.log(`dist/${fileName} (${Math.ceil(zip.length / 1024)} kB)`)
} else if (packaged.failure.kind === 'no-host') {
  console.error(
    `--proxy-host takes a bare host name such as accounts.example.org, not "${packaged.failure.found}"`,
  )
  process.exitCode = 1
} else {
  console.error(`There is no built app in ${packaged.failure.folder}: run npm run build first`)
  process.exitCode = 1
}
