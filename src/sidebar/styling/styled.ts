import { createElement, type ElementType, type JSX, type ReactNode } from 'react'
import { css, type Props } from './css.ts'
import { createStyle, type Style, toClasses } from './style.ts'
import { useTheme } from './theme.ts'

type Attributes = Props | ((props: Props) => Props)
type Options = { displayName?: string; componentId?: string; attributes: readonly Attributes[] }

type Styled = {
  (props: Props): ReactNode
  displayName: string
  styledComponentId: string
  /** The names of those that it extends, then its own. */
  names: string
  target: ElementType
  attributes: readonly Attributes[]
  style: Style
}

type Template = {
  (strings: readonly string[], ...values: readonly unknown[]): Styled
  attrs: (attributes: Attributes) => Template
  withConfig: (config: Omit<Options, 'attributes'>) => Template
}

const isStyled = (target: unknown): target is Styled =>
  typeof target === 'function' && 'styledComponentId' in target

let nameless = 0

function createTemplate(target: ElementType | Styled, options: Options): Template {
  const template = (strings: readonly string[], ...values: readonly unknown[]) =>
    createStyled(target, options, css(strings, ...values))
  return Object.assign(template, {
    attrs: (attributes: Attributes) =>
      createTemplate(target, { ...options, attributes: [...options.attributes, attributes] }),
    withConfig: (config: Omit<Options, 'attributes'>) => createTemplate(target, { ...options, ...config }),
  })
}

function createStyled(target: ElementType | Styled, options: Options, template: readonly unknown[]): Styled {
  const base = isStyled(target) ? target : undefined
  const { displayName = 'Styled', componentId = `s${++nameless}` } = options
  const styledComponentId = `${displayName}-${componentId}`
  const component: Styled = Object.assign((props: Props) => useStyled(component, props), {
    displayName,
    styledComponentId,
    names: base === undefined ? styledComponentId : `${base.names} ${styledComponentId}`,
    target: base?.target ?? (target as ElementType),
    attributes: [...(base?.attributes ?? []), ...options.attributes],
    style: createStyle(template, base?.style),
    toString: () => `.${styledComponentId}`,
  })
  return component
}

function useStyled({ attributes, style, names, target }: Styled, props: Props): ReactNode {
  const provided = useTheme()
  const context: Record<string, unknown> = { ...props, theme: props.theme ?? provided }
  for (const each of attributes) Object.assign(context, typeof each === 'function' ? each(context) : each)
  const element = (context.as ?? target) as ElementType
  const forwarded: Record<string, unknown> = {}
  for (const name in context)
    if (name[0] !== '$' && name !== 'as' && name !== 'theme') forwarded[name] = context[name]
  forwarded.className = [names, toClasses(style, context), context.className].filter(Boolean).join(' ')
  return createElement(element, forwarded)
}

type Create = (target: ElementType | Styled) => Template
type ByTag = Readonly<Record<keyof JSX.IntrinsicElements, Template>>

/** `styled(Component)` and `styled.tag`, each followed by a template. */
export const styled = new Proxy<Create>((target) => createTemplate(target, { attributes: [] }), {
  get: (create, tag) => create(tag as ElementType),
}) as Create & ByTag
