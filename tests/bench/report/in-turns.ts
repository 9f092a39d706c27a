/** Does each work once a round, in changing order, and gathers what each came to; the first rounds may be thrown away. */
export async function inTurns<Measured>(
  works: Readonly<Record<string, () => Promise<Measured>>>,
  { rounds, warmUps = 0 }: { rounds: number; warmUps?: number },
): Promise<Record<string, Measured[]>> {
  const names = Object.keys(works)
  const gathered: Record<string, Measured[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    const first = Math.abs(round) % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const measured = await works[name]?.()
      if (round >= 0 && measured !== undefined) gathered[name]?.push(measured)
    }
  }
  return gathered
}
