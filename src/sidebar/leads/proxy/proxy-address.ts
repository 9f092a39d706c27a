/** Where the proxy is by the settings, without a slash at the end; a desk may do without one. */
export type ProxyAddress = { kind: 'set'; base: string } | { kind: 'not-set' } | { kind: 'not-an-address' }

/** Reads the setting `proxy_url` as it is written. */
export function readProxyAddress(proxyUrl: string): ProxyAddress {
  const written = proxyUrl.trim()
  if (written === '') return { kind: 'not-set' }
  const isWebAddress = /^https?:$/.test(URL.parse(written)?.protocol ?? '')
  return isWebAddress ? { kind: 'set', base: written.replace(/\/+$/, '') } : { kind: 'not-an-address' }
}
