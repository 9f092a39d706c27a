/** The five answers of the procedure; `hand_over` gives the ticket to the named responder instead. */
export const actions = ['create_account', 'ask_role', 'send_tip_sheet', 'discuss', 'none'] as const
export type Action = (typeof actions)[number]
