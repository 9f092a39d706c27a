import type { BenchDesk } from './bench-desk.ts'
import { submit } from './with-macro.ts'
import type { ActionName } from './written-procedure.ts'

/** The suggested button, then Submit. */
async function pressSuggestion(desk: BenchDesk): Promise<void> {
  await desk.hand.choose(desk.app.locator('button[aria-keyshortcuts]'))
  await desk.app
    .getByText(/^Done\b/)
    .first()
    .waitFor()
  await submit(desk)
}

export const withApp: Readonly<Record<ActionName, (desk: BenchDesk) => Promise<void>>> = {
  create_account: pressSuggestion,
  ask_role: pressSuggestion,
  send_tip_sheet: pressSuggestion,
  discuss: pressSuggestion,
}
