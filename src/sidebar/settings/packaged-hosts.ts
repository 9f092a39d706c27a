/** The hosts that this package was made for: Zendesk sends signed calls nowhere else. Empty where the page names none. */
export function findPackagedHosts(page: Document): readonly string[] {
  const named = page.querySelector<HTMLMetaElement>('meta[name="proxy-hosts"]')?.content ?? ''
  return named.split(' ').filter((host) => host !== '')
}
