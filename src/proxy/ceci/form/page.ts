import { type CheerioAPI, load } from 'cheerio'
import type { PageSign } from '../form-description.ts'

/** A page as it was answered; `url` is where it was answered from, `base` what its links and forms start from. */
export type Page = { status: number; url: URL; base: URL; find: CheerioAPI; text: string }

export type PageSource = { status: number; url: URL; html: string }

export function toPage({ status, url, html }: PageSource): Page {
  const find = load(html)
  const base = URL.parse(find('base[href]').attr('href') ?? '', url) ?? url
  const visible = find('body').clone()
  visible.find('script, style, noscript, template').remove()
  return { status, url, base, find, text: simplify(visible.text()) }
}

/** Whether the page shows a sign; `words` are put in for `{email}` and the like. */
export function shows(page: Page, sign: PageSign, words: Readonly<Record<string, string>> = {}): boolean {
  const { text, selector, path } = sign
  if (text !== undefined && !text.some((wanted) => page.text.includes(simplify(fill(wanted, words)))))
    return false
  if (selector !== undefined && page.find(selector).length === 0) return false
  return path === undefined || new RegExp(path).test(page.url.pathname + page.url.search)
}

export const simplify = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()

const fill = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole)
