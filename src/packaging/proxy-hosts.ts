/** The name under which a page holds the hosts that its package was made for; the app reads it by the same. */
const mark = /\s*<meta name="proxy-hosts"[^>]*>/

/** Zendesk does not tell an app its manifest, so every page of the package says where signed calls may go. */
export function nameProxyHosts(html: string, hosts: readonly string[]): string {
  const meta = `<meta name="proxy-hosts" content="${hosts.join(' ')}" />`
  return html.replace(mark, '').replace('</head>', `  ${meta}\n  </head>`)
}
