import { type CheerioAPI, load } from 'cheerio'
import type { AnyNode } from 'domhandler'
import type { PageSign, Words } from './description-parts.ts'
import { readText } from './page-text.ts'

/**
 * A page as it was answered; `url` is where it was answered from, `base` what its links and forms start from, `hops`
 * how many redirects led to it.
 */
export type Page = {
  status: number
  url: URL
  /** Where the page was found, in words of the description and ours: the address of a page may be CECI's word. */
  place: string
  base: URL
  hops: number
  html: string
  charset: string
  find: CheerioAPI
  text: string
}

export type PageSource = Pick<Page, 'status' | 'url' | 'place' | 'html' | 'hops' | 'charset'>

export function toPage(source: PageSource): Page {
  const { url, html } = source
  const find = load(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  // What stands in a template is no part of the page yet.
  find('template').empty()
  const base = URL.parse(find('base[href]').attr('href') ?? '', url) ?? url
  return { ...source, base, find, text: simplify(readText(find('body').contents())) }
}

export const describePlace = ({ place, status }: Page): string => `${place} (status ${status})`

/** Whether the page shows a sign; `words` are put in for `{email}` and the like. */
export function shows(page: Page, sign: PageSign, words?: Words): boolean {
  const { text, selector, path } = sign
  if (path !== undefined && !new RegExp(path).test(page.url.pathname + page.url.search)) return false
  if (selector !== undefined && page.find(selector).length === 0) return false
  if (text === undefined) return true
  const said = selector === undefined ? [page.text] : readEach(page.find<AnyNode, string>(selector).toArray())
  const wanted = text.map((one) => simplify(putWords(one, words)))
  return said.some((saying) => wanted.some((one) => saying.includes(one)))
}

const readEach = (nodes: readonly AnyNode[]): string[] => nodes.map((node) => simplify(readText([node])))

export const simplify = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()

export function putWords(text: string, words: Words | undefined, encode = (word: string) => word): string {
  const known: Record<string, string> = { ...words }
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const word = known[name]
    return word === undefined ? whole : encode(word)
  })
}
