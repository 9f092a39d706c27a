import en from '../../../../translations/en.json' with { type: 'json' }
import es from '../../../../translations/es.json' with { type: 'json' }

type Label = { label: string; helpText?: string }

/** A setting's name and help as Zendesk's own settings page shows them. */
export function findSettingLabel(setting: string, locale: string): Label {
  const parameters: Record<string, Label> = (/^es\b/i.test(locale) ? es : en).app.parameters
  return parameters[setting] ?? { label: setting }
}
