import { Tokenizer, TokenKind, type TopLevelToken } from 'liquidjs'
import type { ReplyPart } from '../reply-parts.ts'
import { createReplyEngine } from './liquid-engine.ts'

/** Renders a template; throws Liquid's own error where it cannot be read. */
export function fillTemplate(template: string, scope: object): ReplyPart[] {
  const engine = createReplyEngine()
  engine.liquid.parse(template)
  const rendered: string = engine.liquid.parseAndRenderSync(nameOutputs(template), scope)
  return engine.takeParts(rendered).filter(({ text }) => text !== '')
}

function nameOutputs(template: string): string {
  return new Tokenizer(template).readTopLevelTokens().map(nameOutput).join('')
}

function nameOutput(token: TopLevelToken): string {
  const written = token.getText()
  if (token.kind !== TokenKind.Output) return written
  const inner = written.replace(/^\{\{-?/, '').replace(/-?\}\}$/, '')
  const name = (inner.split('|', 1)[0] ?? '').replace(/["']/g, '').trim()
  return `{{${written.startsWith('{{-') ? '-' : ''}${inner} | filled_from: "${name}" ${written.endsWith('-}}') ? '-' : ''}}}`
}
