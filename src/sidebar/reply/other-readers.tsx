import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { parseEmail } from '../../contract/email.ts'
import type { Cc, OpenTicket } from '../../zendesk/workspace.ts'
import { Caution } from '../parts/caution.tsx'
import { Small, Stack } from '../parts/layout.tsx'
import { useWords } from '../words/words.ts'
import type { Secrecy } from './secrecy.ts'

const Choice = styled.label`
  align-items: baseline;
  display: grid;
  gap: 0 8px;
  grid-template-columns: auto minmax(0, 1fr);
  input {
    margin: 0;
  }
`

type OtherReadersProps = {
  open: OpenTicket
  emails: readonly string[]
  secrecy: Secrecy
  onChange: (secrecy: Secrecy) => void
}

/** Who else than the account's holder will read the password, and what keeps it from them; nothing where nobody does. */
export function OtherReaders({ open, emails, secrecy, onChange }: OtherReadersProps): ReactNode {
  const { reply } = useWords()
  const { requester } = open.ticket
  const copies = findStrangers(open.ccs, emails)
  const isForAnother = findStrangers([requester], emails).length > 0
  if (copies.length === 0 && !isForAnother) return null
  const readers = [...(isForAnother ? [requester] : []), ...(secrecy.copiesOff ? [] : copies)]
  const kept = [requester, ...open.ccs.filter((cc) => !copies.includes(cc))].map(toName)
  return (
    <Stack $gap={8}>
      {readers.length > 0 && !secrecy.passwordsLeftOut && (
        <Caution>{reply.othersSee(readers.map(toName).join(', '))}</Caution>
      )}
      {copies.length > 0 && (
        <Choice>
          <input
            type="checkbox"
            checked={secrecy.copiesOff}
            onChange={({ target }) => onChange({ ...secrecy, copiesOff: target.checked })}
          />
          <span>
            {reply.detailsOnly(new Intl.ListFormat(open.agent.locale).format(kept))}
            <Small as="span" style={{ display: 'block' }}>
              {reply.takesOff(copies.map(toName).join(', '))}
            </Small>
          </span>
        </Choice>
      )}
      <Choice>
        <input
          type="checkbox"
          checked={secrecy.passwordsLeftOut}
          onChange={({ target }) => onChange({ ...secrecy, passwordsLeftOut: target.checked })}
        />
        <span>
          {reply.leaveOut}
          <Small as="span" style={{ display: 'block' }}>
            {isForAnother ? reply.leaveOutForAnother : reply.leaveOutHint}
          </Small>
        </span>
      </Choice>
    </Stack>
  )
}

/** Those with an address who are none of the accounts' holders. */
export function findStrangers<Reader extends Pick<Cc, 'email'>>(
  readers: readonly Reader[],
  emails: readonly string[],
): readonly Reader[] {
  const holders = new Set(emails.map((email) => parseEmail(email)))
  return readers.filter(({ email }) => email !== '' && !holders.has(parseEmail(email)))
}

const toName = ({ name, email }: Pick<Cc, 'name' | 'email'>): string => name || email
