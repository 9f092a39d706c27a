const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

export function ago(stamp: string, nowMs: number): string {
  const seconds = Math.max(0, (nowMs - Date.parse(stamp)) / 1000)
  const step = steps.find(([, size]) => seconds >= size)
  if (step === undefined) return 'just now'
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(
    -Math.floor(seconds / step[1]),
    step[0],
  )
}
