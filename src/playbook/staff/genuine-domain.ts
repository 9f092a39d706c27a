import { isOneSlipAway } from '../language/spelling.ts'
import { domainOf } from '../people/addresses.ts'
import type { PlaybookSettings } from '../playbook-settings.ts'

export function isAt(email: string, domain: string): boolean {
  const own = domainOf(email)
  return own === domain || own.endsWith(`.${domain}`)
}

/** An address at a domain where being there shows staff. */
export function isStaffAddress(email: string, { staffDomains }: PlaybookSettings): boolean {
  return staffDomains.some((domain) => isAt(email, domain))
}

export type Doubt = 'look-alike-domain' | 'likely-typo'

/** Why an address that is not genuine may be taken for one. */
export function doubtDomain(email: string, settings: PlaybookSettings): Doubt | undefined {
  const domain = domainOf(email)
  const genuine = [...settings.staffDomains, ...settings.staffPhrases.map((phrase) => phrase.domain)]
  if (genuine.some((one) => isAt(email, one))) return undefined
  const spoken = settings.staffPhrases.map(({ phrase }) => phrase.toLowerCase().replace(/[^a-z]/g, ''))
  if (spoken.some((one) => one.length > 7 && domain.replace(/[^a-z]/g, '').includes(one)))
    return 'look-alike-domain'
  for (const one of genuine) {
    const bare = one.replace(/[^a-z]/g, '')
    const letters = domain.replace(/[^a-z]/g, '')
    if (letters !== bare && isSlip(domain, one)) return 'likely-typo'
    if (domain.startsWith('xn--') || domain.includes('.xn--')) return 'look-alike-domain'
    if (letters.includes(bare)) return 'look-alike-domain'
    const name = one.split('.')[0] ?? ''
    if (
      name.length > 3 &&
      domain.split(/[.-]/).some((label) => label === name || isOneSlipAway(label, name))
    ) {
      return 'look-alike-domain'
    }
  }
  return undefined
}

/** One letter missing, doubled or swapped, as a hurried hand writes it. */
function isSlip(domain: string, genuine: string): boolean {
  if (genuine.length < 8) return false
  return isOneSlipAway(domain, genuine) || isTruncated(domain, genuine)
}

function isTruncated(domain: string, genuine: string): boolean {
  return [
    `${genuine}v`,
    genuine.slice(0, -1),
    genuine.replace(/gov$/, 'gv'),
    genuine.replace(/gov$/, 'com'),
    genuine.replace(/gov$/, 'org'),
  ].includes(domain)
}
