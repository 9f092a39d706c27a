import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hostileTexts } from './hostile-texts.ts'
import { openPanel } from './open-panel.tsx'

const site = 'https://wa-ceci.org'

function inspectReply(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const tags = new Set([...page.body.querySelectorAll('*')].map(({ tagName }) => tagName))
  const links = [...page.querySelectorAll('a')].map(({ href }) => href)
  const attributes = [...page.body.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ name }) => name),
  )
  return { tags: [...tags].sort(), links, attributes: new Set(attributes) }
}

test.each(hostileTexts.map((text) => [text.slice(0, 40), text]))(
  'shows %j as text, runs nothing and writes a clean reply',
  async (_, text) => {
    const { host, user } = await openPanel({
      settings: { team_leads: text.replaceAll(/[,;\n]/g, ' ') },
      desk: ({ desk }) => {
        desk.paths['ticket.subject'] = text
        desk.paths['ticket.requester'] = { id: 7001, name: text, email: 'dana.w@gmail.com', locale: 'en-US' }
        desk.paths['ticket.collaborators'] = [{ id: 7002, name: text, email: 'lee@dcyf.wa.gov' }]
        desk.comments = [{ author_id: 7001, public: true, plain_body: `I need an account.\n\n${text}` }]
      },
    })
    const press = await screen.findByRole('button', { name: 'Discuss with team leads' })
    expect(
      document.querySelector('#root script, img, iframe, object, svg[onload], form[action*=evil]'),
    ).toBeNull()
    await user.click(press)
    await screen.findByText(/Done/)

    const html = String(host.desk.paths['ticket.comment.text'])
    const { tags, links, attributes } = inspectReply(html)
    expect(tags.filter((tag) => !['A', 'BR', 'P'].includes(tag))).toEqual([])
    expect([...attributes].filter((name) => name !== 'href')).toEqual([])
    expect(links.every((link) => link.startsWith(site))).toBe(true)
    expect(html).not.toMatch(/\{[{%]/)
    expect(Object.keys(window)).not.toContain('hacked')
  },
)
