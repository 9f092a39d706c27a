import { useEffect, useState } from 'react'

type ReceiptPart = typeof import('../job/receipt.tsx')

/** The receipt, which no first screen shows: its script is loaded when that stands; undefined until it is here. */
export function useReceipt(): ReceiptPart['Receipt'] | undefined {
  const [part, setPart] = useState<ReceiptPart>()
  useEffect(() => {
    import('../job/receipt.tsx').then(setPart, (error: unknown) =>
      // Thrown while drawing, so that the panel's error boundary meets it.
      setPart(() => {
        throw error
      }),
    )
  }, [])
  return part?.Receipt
}
