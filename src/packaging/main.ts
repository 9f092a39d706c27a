import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeFailure, describePackage } from './describe-package.ts'
import { packageApp } from './package-app.ts'
import { settingsTable } from './settings-table.ts'

const { values } = parseArgs({
  options: { 'proxy-host': { type: 'string' }, 'settings-table': { type: 'boolean' } },
})
if (values['settings-table'] === true) console.log(writeTable())
else writePackage(values['proxy-host'])

function writePackage(proxyHost: string | undefined): void {
  const packaged = packageApp('dist/app', proxyHost)
  if (packaged.ok) {
    writeFileSync(`dist/${packaged.value.fileName}`, packaged.value.zip)
    console.log(describePackage(packaged.value))
  } else {
    console.error(describeFailure(packaged.failure))
    process.exitCode = 1
  }
}

function writeTable(): string {
  const { parameters } = JSON.parse(readFileSync('manifest.json', 'utf8'))
  const { app } = JSON.parse(readFileSync('translations/en.json', 'utf8'))
  return settingsTable(parameters, app.parameters)
}
