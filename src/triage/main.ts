import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { defaultPlaybookSettings } from '../playbook/playbook-settings.ts'
import { readLines } from './read-lines.ts'
import { triage } from './triage.ts'

const usage = 'usage: triage [--summary] FILE   (JSON Lines of tickets; - reads standard input)\n'
const words = process.argv.slice(2)
const files = words.filter((word) => word === '-' || !word.startsWith('-'))
const unknown = words.filter((word) => word.startsWith('-') && word !== '-' && word !== '--summary')
const [file] = files

if (file === undefined || files.length > 1 || unknown.length > 0) {
  process.stderr.write(usage)
  process.exitCode = 2
} else if (file !== '-' && !(await isReadable(file))) {
  process.stderr.write(`cannot read ${file}\n`)
  process.exitCode = 2
} else {
  process.stdout.on('error', () => process.exit(1))
  const input = file === '-' ? process.stdin : createReadStream(file)
  process.exitCode = await triage(readLines(input), {
    summary: words.includes('--summary'),
    settings: defaultPlaybookSettings,
    write: (text) => process.stdout.write(text),
  })
}

async function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK)
    .then(() => stat(path))
    .then(
      (found) => !found.isDirectory(),
      () => false,
    )
}
