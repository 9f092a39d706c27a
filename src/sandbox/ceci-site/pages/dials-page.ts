import { html } from 'hono/html'
import { type Call, calls, type Dial, type Dials, type Fault } from '../dials.ts'
import type { Html } from './viewer.ts'

const callTexts: Record<Call, string> = {
  'look-up': 'Look up a user (JSON search, search in Manage Users)',
  create: 'Create a user (JSON, Create User on the web)',
  login: 'Log in',
  page: 'Every other page and call',
}

const faultTexts: Record<Fault, string> = {
  delay: 'Answers late. Before the work, the work is late too, and is done even if the caller has given up.',
  status: 'Answers with an error status, such as 500, 503, 429, 403 or 400.',
  drop: 'Cuts the connection without a byte of an answer.',
  cut: 'Does the work, then cuts the connection after so many bytes of the answer.',
  garbage: 'Answers 200 in the right type, with nonsense inside.',
  'wrong-content-type':
    'Answers 200 with a log-in page where JSON is due, and with JSON where a page is due.',
  never: 'Holds the connection open and never answers.',
}

export function dialsPage(dials: Dials, { problem }: { problem?: string | undefined }): Html {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Make CECI misbehave</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/__sandbox/style.css"></head>
<body>
<header class="top"><div class="wide"><a class="brand" href="/__sandbox">CECI stand-in <span>Make it misbehave</span></a>
<nav aria-label="Main"><a href="/">To the site</a></nav></div></header>
<main class="wide">
<h1>Make CECI misbehave</h1>
${problem === undefined ? '' : html`<p class="alert" role="alert">Nothing was set: ${problem}</p>`}
${setNow(dials)}
${setForm()}
<h2>What each does</h2>
<dl class="card">${Object.entries(faultTexts).map(([fault, text]) => html`<dt>${fault}</dt><dd>${text}</dd>`)}</dl>
</main></body></html>`
}

function setNow(dials: Dials): Html {
  const set = calls.flatMap((call) => (dials[call] === undefined ? [] : [{ call, dial: dials[call] }]))
  if (set.length === 0) return html`<p>CECI behaves well at the moment.</p>`
  return html`<ul class="card plain">${set.map(({ call, dial }) => html`<li><strong>${call}</strong>: ${toWords(dial)}</li>`)}</ul>
<form class="search" method="post" action="/__sandbox/clear"><button>Behave well again</button></form>`
}

function setForm(): Html {
  return html`<form class="card" method="post" action="/__sandbox">
${select('call', { label: 'Which calls', texts: callTexts })}
<div class="pair">
${select('fault', { label: 'What happens', texts: Object.fromEntries(Object.keys(faultTexts).map((name) => [name, name])) })}
${select('when', { label: 'When', texts: { 'before-commit': 'Before the work is done', 'after-commit': 'After the work is done' } })}
</div><div class="pair">
${number('delayMs', { label: 'delay: milliseconds', value: '10000' })}
${number('status', { label: 'status: which', value: '503' })}
${number('atByte', { label: 'cut: after byte', value: '40' })}
${number('calls', { label: 'calls (empty: all)', value: '' })}
</div><button>Misbehave</button></form>
<form class="search" method="post" action="/__sandbox/end-sessions"><button class="quiet">Log everybody out</button></form>`
}

/** What the form's fields mean as a dial; unchecked. */
export function toDial({ fault, when, calls: count, ...numbers }: Record<string, unknown>): object {
  const limit = count === '' ? {} : { calls: Number(count) }
  const moment = fault === 'cut' ? {} : { when }
  const own: Partial<Record<string, object>> = {
    delay: { delayMs: Number(numbers.delayMs) },
    status: { status: Number(numbers.status) },
    cut: { atByte: Number(numbers.atByte) },
  }
  return { fault, ...moment, ...limit, ...own[String(fault)] }
}

function toWords({ fault, calls: count, ...rest }: Dial): string {
  const details = Object.values(rest).join(', ')
  return `${fault}${details && ` (${details})`}, ${count === undefined ? 'until you clear it' : `${count} more`}`
}

function select(name: string, { label, texts }: { label: string; texts: Record<string, string> }): Html {
  const options = Object.entries(texts).map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )
  return html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${options}</select></div>`
}

function number(name: string, { label, value }: { label: string; value: string }): Html {
  return html`<div class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" type="number" min="0" value="${value}"></div>`
}
