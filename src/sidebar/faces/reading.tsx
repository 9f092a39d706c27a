import { Skeleton } from '@zendeskgarden/react-loaders'
import type { ReactNode } from 'react'
import { Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'

/** The panel's outline while the ticket is read. */
export function Reading(): ReactNode {
  const { loading } = useWords()
  return (
    <Stack role="status" aria-label={loading}>
      <Skeleton width="30%" height="16px" />
      <Skeleton width="60%" height="20px" />
      <Skeleton width="100%" height="60px" />
      <Skeleton width="100%" height="40px" />
    </Stack>
  )
}
