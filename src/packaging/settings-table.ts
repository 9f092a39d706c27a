export type TableParameter = { name: string; required: boolean; default?: unknown }
export type TableTexts = Readonly<Record<string, { label: string; helpText: string }>>

/** The app's settings as a Markdown table: name, label, default and meaning, in the manifest's order. */
export function settingsTable(parameters: readonly TableParameter[], texts: TableTexts): string {
  const rows = parameters.map((parameter) => {
    const { label, helpText } = texts[parameter.name] ?? { label: '', helpText: '' }
    return `| \`${parameter.name}\` | ${label} | ${toDefault(parameter)} | ${helpText.replaceAll('|', '\\|')} |`
  })
  return ['| setting | in Zendesk | default | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

function toDefault({ required, default: preset }: TableParameter): string {
  if (required) return 'required'
  const written = String(preset ?? '').replace(/\s*\n\s*/g, ', ')
  return written === '' ? 'empty' : `\`${written}\``
}
