import { Skeleton } from '@zendeskgarden/react-loaders'
import type { ReactNode } from 'react'
import { Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'

const widths = ['30%', '60%', '100%', '100%', '45%']

/** The panel's outline while the ticket is read. */
export function Reading(): ReactNode {
  const { loading } = useWords()
  return (
    <Stack role="status" aria-label={loading}>
      {widths.map((width, index) => (
        <Skeleton key={`${width} ${index % 2}`} width={width} height={index === 3 ? '40px' : '16px'} />
      ))}
    </Stack>
  )
}
