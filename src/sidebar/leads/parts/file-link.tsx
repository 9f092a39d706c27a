import { Anchor } from '@zendeskgarden/react-buttons'
import { type ReactNode, useEffect, useState } from 'react'

type FileLinkProps = { name: string; type: string; text: string; children: ReactNode }

/** A text as a file to download; a frame may be barred from downloads, so the text stands beside it too. */
export function FileLink({ name, type, text, children }: FileLinkProps): ReactNode {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [text, type])
  return (
    <Anchor href={address} download={name}>
      {children}
    </Anchor>
  )
}
