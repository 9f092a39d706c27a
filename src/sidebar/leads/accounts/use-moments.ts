import { useMemo } from 'react'
import { useOffice } from '../office.ts'
import type { Month } from './months.ts'

/** Times and months in the person's own way of writing them. */
export function useMoments(): { say: (moment: string) => string; sayMonth: (month: Month) => string } {
  const { locale } = useOffice().person
  return useMemo(() => {
    const known = Intl.DateTimeFormat.supportedLocalesOf(locale)
    const moments = new Intl.DateTimeFormat(known, { dateStyle: 'medium', timeStyle: 'short' })
    const months = new Intl.DateTimeFormat(known, { month: 'short', year: 'numeric' })
    return {
      say: (moment: string) => moments.format(new Date(moment)),
      sayMonth: (month: Month) => months.format(new Date(`${month}-01T12:00`)),
    }
  }, [locale])
}
