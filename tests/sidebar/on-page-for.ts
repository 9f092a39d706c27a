import { onTestFinished } from 'vitest'
import { nameProxyHosts } from '../../src/packaging/proxy-hosts.ts'

/** The page as a package for that host has it, until the test is over. */
export function onPageFor(host: string): void {
  const page = new DOMParser().parseFromString(nameProxyHosts('<head></head>', [host]), 'text/html')
  const [meta] = page.head.children
  if (meta === undefined) throw new Error('The page names no host')
  document.head.append(meta)
  onTestFinished(() => meta.remove())
}
