import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { cleanHtml } from '../clean-html.ts'
import { Icon } from './icons.tsx'

type RichTextProps = {
  html: string
  label: string
  onInput(html: string): void
  /** Hands out the way to insert at the cursor; answers its own undoing. */
  onReady(insert: (html: string) => void): () => void
}

const formats: readonly [string, string, ReactNode][] = [
  ['bold', 'Bold', <b key="bold">B</b>],
  ['italic', 'Italic', <i key="italic">I</i>],
  ['insertUnorderedList', 'Bulleted list', <Icon key="bullets" name="bullets" />],
  ['insertOrderedList', 'Numbered list', <Icon key="numbers" name="numbers" />],
]

export function RichText({ html, label, onInput, onReady }: RichTextProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const cursor = useRef<Range>(null)
  useLayoutEffect(() => {
    if (box.current !== null && box.current.innerHTML !== html) box.current.innerHTML = cleanHtml(html)
  }, [html])
  // biome-ignore lint/correctness/useExhaustiveDependencies: one composer, announced once for its ticket
  useEffect(() => onReady((text) => insertAt(box.current, cursor, { text, onInput })), [])
  useEffect(() => {
    const remember = () => {
      const selection = document.getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null
      if (range !== null && box.current?.contains(range.commonAncestorContainer)) cursor.current = range
    }
    document.addEventListener('selectionchange', remember)
    return () => document.removeEventListener('selectionchange', remember)
  }, [])
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: rich text has no element of its own */}
      <div
        ref={box}
        className="rich-text"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        onInput={(event) => onInput(event.currentTarget.innerHTML)}
      />
      <div className="formats" role="toolbar" aria-label="Format">
        {formats.map(([command, name, shown]) => (
          <button
            key={command}
            type="button"
            aria-label={name}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => document.execCommand(command)}
          >
            {shown}
          </button>
        ))}
      </div>
    </>
  )
}

function insertAt(
  box: HTMLDivElement | null,
  cursor: { current: Range | null },
  { text, onInput }: { text: string; onInput: (html: string) => void },
): void {
  if (box === null) return
  const range = cursor.current
  const fragment = document.createRange().createContextualFragment(text)
  if (range === null || !box.contains(range.commonAncestorContainer)) box.append(fragment)
  else {
    range.deleteContents()
    range.insertNode(fragment)
    range.collapse(false)
  }
  onInput(box.innerHTML)
}
