import { Button } from '@zendeskgarden/react-buttons'
import { type ReactNode, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { useWords } from '../words/words.ts'
import { Small } from './layout.tsx'

const Line = styled.div`
  align-items: baseline;
  display: grid;
  gap: 8px;
  grid-template-columns: minmax(0, 1fr) auto;
  span {
    overflow-wrap: anywhere;
    user-select: all;
  }
`

/** A text that can be selected, and copied where the browser lets a frame do so. */
export function CopyText({ label, text }: { label: string; text: string }): ReactNode {
  const { copy } = useWords()
  const place = useRef<HTMLSpanElement>(null)
  const id = useId()
  const [copied, setCopied] = useState(false)
  const select = () => {
    const selection = document.getSelection()
    if (place.current !== null) selection?.selectAllChildren(place.current)
    setCopied(document.execCommand('copy'))
  }
  return (
    <Line>
      <div>
        <Small>{label}</Small>
        <span id={id} ref={place}>
          {text}
        </span>
      </div>
      <Button size="small" isBasic aria-describedby={id} onClick={select}>
        {copied ? copy.copied : copy.copy}
      </Button>
    </Line>
  )
}
