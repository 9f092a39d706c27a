import type { ParameterName } from '../../contract/parameters.ts'
import { fail, ok, type Result } from '../../contract/result.ts'
import { defaultPlaybookSettings, type PlaybookSettings } from '../../playbook/playbook-settings.ts'
import { type ReplyKind, type ReplyLanguage, replyKinds } from '../../playbook/reply-kind.ts'
import type { StatusWish } from '../../zendesk/workspace.ts'
import type { AppSettings, SettingComplaint } from './app-settings.ts'

type Raw = Readonly<Record<string, unknown>>
type Reader = ReturnType<typeof createReader>

/**
 * Turns what Zendesk holds into settings with a meaning; all complaints come together. Empty means the default.
 * `proxyHosts` are those that the package was made for; none named, any will do.
 */
export function parseSettings(
  raw: Raw,
  proxyHosts: readonly string[] = [],
): Result<AppSettings, readonly SettingComplaint[]> {
  const read = createReader(raw)
  checkProxyHost(read, proxyHosts)
  const settings: AppSettings = {
    proxyUrl: read.optionalUrl('proxy_url')?.replace(/\/+$/, ''),
    ceciAdminUrl: read.url('ceci_admin_url', 'https://wa-ceci.org/admin/users'),
    playbook: readPlaybook(read),
    discussGroup: read.text('discuss_group', ''),
    responder: read.text('responder', defaultPlaybookSettings.responder),
    delivery: readDelivery(read),
    tags: {
      done: read.tag('tag_done', 'new_ceci_account'),
      waiting: read.tag('tag_waiting', 'ceci_waiting_role'),
      discuss: read.tag('tag_discuss', 'ceci_discuss'),
    },
    statuses: {
      created: read.status('status_created', 'solved/Resolved'),
      asked: read.status('status_asked', 'pending'),
      canInvite: read.status('status_can_invite', 'solved/Resolved'),
      mustPassOn: read.status('status_must_pass_on', 'pending'),
      discussed: read.status('status_discussed', 'open'),
    },
  }
  return read.complaints.length === 0 ? ok(settings) : fail(read.complaints)
}

function checkProxyHost(read: Reader, packaged: readonly string[]): void {
  const { host, hostname } = URL.parse(read.text('proxy_url', '')) ?? {}
  if (!host || !hostname || packaged.length === 0) return
  if (packaged.includes(host) || packaged.includes(hostname)) return
  read.complain('proxy_url', 'not-packaged', `${host} ≠ ${packaged.join(', ')}`)
}

function readPlaybook(read: Reader): PlaybookSettings {
  const standard = defaultPlaybookSettings
  const roles = read.list('roles', standard.roles)
  const defaultRole = read.text('default_role', standard.defaultRole)
  if (!roles.includes(defaultRole)) read.complain('default_role', 'not-listed', defaultRole)
  return {
    roles,
    defaultRole,
    staffDomains: read.list('staff_domains', standard.staffDomains),
    staffPhrases: readStaffPhrases(read),
    teamLeads: read.list('team_leads', standard.teamLeads),
    responder: read.text('responder', standard.responder),
    siteUrl: read.url('ceci_url', standard.siteUrl),
    tipSheetUrl: read.url('tip_sheet_url', standard.tipSheetUrl),
    helpDeskAddresses: read.list('help_desk_addresses', standard.helpDeskAddresses),
    templates: { en: readTemplates(read, 'en'), es: readTemplates(read, 'es') },
  }
}

function readStaffPhrases(read: Reader): PlaybookSettings['staffPhrases'] {
  const written = read.list('staff_phrases', [])
  if (written.length === 0) return defaultPlaybookSettings.staffPhrases
  return written.flatMap((line) => {
    const [phrase, domain] = line.split('@').map((part) => part.trim())
    if (phrase && domain) return [{ phrase, domain }]
    read.complain('staff_phrases', 'not-a-staff-phrase', line)
    return []
  })
}

function readTemplates(read: Reader, language: ReplyLanguage): Record<ReplyKind, string> {
  const suffix = language === 'en' ? '' : (`_${language}` as const)
  const template = (kind: ReplyKind) => [kind, read.text(`reply_${kind}${suffix}`, '')] as const
  return Object.fromEntries(replyKinds.map(template)) as Record<ReplyKind, string>
}

function readDelivery(read: Reader): AppSettings['delivery'] {
  const delivery = read.text('delivery', 'draft').toLowerCase()
  if (delivery !== 'draft' && delivery !== 'send') read.complain('delivery', 'not-a-delivery', delivery)
  return delivery === 'send' ? 'send' : 'draft'
}

function createReader(raw: Raw) {
  const complaints: SettingComplaint[] = []
  const complain = (setting: ParameterName, kind: SettingComplaint['kind'], found: string) => {
    complaints.push({ setting, kind, found })
  }
  const text = (name: ParameterName, standard: string): string => {
    const written = raw[name]
    return typeof written === 'string' && written.trim() !== '' ? written.trim() : standard
  }
  return {
    complaints,
    complain,
    text,
    list(name: ParameterName, standard: readonly string[]): readonly string[] {
      const parts = text(name, '')
        .split(/[,;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
      return parts.length === 0 ? standard : parts
    },
    url(name: ParameterName, standard: string): string {
      const written = text(name, standard)
      if (!/^https?:$/.test(URL.parse(written)?.protocol ?? '')) complain(name, 'not-a-url', written)
      return written
    },
    optionalUrl(name: ParameterName): string | undefined {
      return text(name, '') === '' ? undefined : this.url(name, '')
    },
    tag(name: ParameterName, standard: string): string {
      const written = text(name, standard).toLowerCase()
      if (/\s/.test(written)) complain(name, 'not-a-tag', written)
      return written
    },
    status(name: ParameterName, standard: string): StatusWish {
      const written = text(name, standard)
      const found = /^(new|open|pending|hold|solved)\s*(?:\/\s*(\S.*))?$/i.exec(written)
      if (found?.[1] === undefined) {
        complain(name, 'not-a-status', written)
        return { category: 'open' }
      }
      const category = found[1].toLowerCase() as StatusWish['category']
      return found[2] === undefined ? { category } : { category, customName: found[2].trim() }
    },
  }
}
