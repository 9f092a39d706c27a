import { readFileSync } from 'node:fs'
import type { Ticket } from '../../../src/contract/ticket.ts'
import { dana, ticketOf } from '../ticket-of.ts'

export type Lesson = { ticket: Ticket; due: ReadonlySet<string> }

const firstNames =
  'Maren Tobias Ayumi Declan Soledad Kwesi Petronella Rafael Winona Gideon Lucinda Omar Freya Basil Noemi Thuy'
const lastNames =
  'Holt Vasquez Okafor Lindgren Marsh Nguyen Carver Abbott Salazar Whitfield Ito Brandt Kowal Pruitt Osei Delgado'

type Office = { domain: string; email: string; title: string }
const offices: readonly Office[] = [
  { domain: 'dcyf.wa.gov', email: 'dana.reyes@dcyf.wa.gov', title: 'DCYF Early Learning' },
  { domain: 'uw.edu', email: 'dreyes@uw.edu', title: 'Cultivate Learning' },
  { domain: 'harborcoaching.org', email: 'dreyes@harborcoaching.org', title: 'Coach Lead, Harbor Coaching' },
]

type Person = { first: string; last: string; email: string }

/**
 * Requests of one line: `+` the writer gets an account, `-` they do not. A to D stand for people who get one, X and Y
 * for people who do not, with their address; `A@` is the address alone, `Af` and `Al` are the names alone.
 */
export const readLessons = (): Lesson[] => read('who-gets-one').split('\n').map(toLesson)

/** Requests with the people that each asks accounts for. */
export const readPeople = (): { ticket: Ticket; wording: string; expected: string }[] =>
  read('people')
    .split('\n\n')
    .map((part) => part.split('\n= '))
    .map(([wording = '', expected = '']) => ({
      ticket: ticketOf(dana, `Hi,\n\n${wording.replaceAll('|', '\n')}\n\nDana`),
      wording,
      expected,
    }))

const read = (name: string): string =>
  readFileSync(new URL(`../wording/${name}.txt`, import.meta.url), 'utf8').trim()

const letters = /\b([A-DXY])(@|f|l)?(?![\w'])/g

function toLesson(line: string, index: number): Lesson {
  const self = line.startsWith('+')
  const office = offices[index % (self ? 3 : 2)] as Office
  const person = (letter: string): Person => invent('ABCDXY'.indexOf(letter) + index * 6, office)
  const wording = line.slice(2)
  const text = wording
    .split('|')
    .map((part) => {
      const alone = /^(?:- |\d\. )?[A-DXY]$/.test(part)
      return part.replace(letters, (_, letter: string, what?: string) =>
        write(person(letter), what, { style: index % 3, alone }),
      )
    })
    .join('\n')
  const due = [...wording.matchAll(letters)].map(([, letter = '']) => letter).filter((letter) => letter < 'X')
  return {
    ticket: ticketOf(
      { ...dana, name: 'Dana Reyes', email: office.email },
      `Hello,\n\n${text}\n\nThanks,\nDana Reyes\n${office.title}`,
    ),
    due: new Set([...(self ? [office.email] : []), ...due.map((letter) => person(letter).email)]),
  }
}

function invent(number: number, { domain }: Office): Person {
  const first = firstNames.split(' ')[number % 16] ?? ''
  const last = lastNames.split(' ')[(number * 7 + 3) % 16] ?? ''
  const local = domain === 'dcyf.wa.gov' ? `${first}.${last}` : `${first.slice(0, 1)}${last}`
  return { first, last, email: `${local}@${domain}`.toLowerCase() }
}

function write(
  { first, last, email }: Person,
  what: string | undefined,
  { style, alone }: { style: number; alone: boolean },
): string {
  if (what !== undefined) return { '@': email, f: first, l: last }[what] ?? ''
  if (style === 2) return `${first} ${last} <${email}>`
  if (style === 1) return alone ? `${first} ${last}, ${email}` : `${first} ${last}, ${email},`
  return alone ? `${first} ${last} ${email}` : `${first} ${last} (${email})`
}
