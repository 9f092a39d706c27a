import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeFailure, describePackage } from './describe-package.ts'
import { packageApp } from './package-app.ts'

const { values } = parseArgs({ options: { 'proxy-host': { type: 'string' } } })
const packaged = packageApp('dist/app', values['proxy-host'])

if (packaged.ok) {
  writeFileSync(`dist/${packaged.value.fileName}`, packaged.value.zip)
  console.log(describePackage(packaged.value))
} else {
  console.error(describeFailure(packaged.failure))
  process.exitCode = 1
}
