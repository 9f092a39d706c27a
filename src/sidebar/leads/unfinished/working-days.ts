/** Whether more than `days` working days (Monday to Friday, local time) have passed since `moment`. */
export function isOlderThan(moment: Date, days: number, now: Date): boolean {
  const deadline = new Date(moment)
  if (isWeekend(deadline)) deadline.setHours(0, 0, 0, 0)
  while (isWeekend(deadline)) deadline.setDate(deadline.getDate() + 1)
  for (let passed = 0; passed < days; ) {
    deadline.setDate(deadline.getDate() + 1)
    if (!isWeekend(deadline)) passed += 1
  }
  return now > deadline
}

const isWeekend = (day: Date): boolean => day.getDay() === 0 || day.getDay() === 6
