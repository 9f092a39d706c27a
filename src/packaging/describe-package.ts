import type { PackagedApp, PackageFailure } from './package-app.ts'
import { inWords } from './package-problem.ts'

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`

export function describePackage({ fileName, zip, hosts, warnings }: PackagedApp): string {
  const told = warnings.map((problem) => `  warning ${inWords(problem)}`)
  const about = `Zendesk's rules: no errors; warnings, which do not bar the upload: ${warnings.length}`
  return [
    `dist/${fileName} (${kilobytes(zip.length)})`,
    `secure calls go to: ${hosts.join(', ')}`,
    about,
    ...told,
  ].join('\n')
}

export function describeFailure(failure: PackageFailure): string {
  switch (failure.kind) {
    case 'no-host':
      return `--proxy-host takes a bare host name such as accounts.example.org, not "${failure.found}"`
    case 'not-built':
      return `There is no built app in ${failure.folder}: run npm run build first`
    case 'refused':
      return [
        'Zendesk would refuse this package:',
        ...failure.problems.map((problem) => `  ${inWords(problem)}`),
      ].join('\n')
    case 'too-large':
      return `The package is ${kilobytes(failure.bytes)}; Zendesk takes 2048 kB at most`
  }
}
